#pragma once

#include "profiles/secretstore.h"

#include <QHash>
#include <QPointer>

/// A keychain in memory that answers from the event loop, or fails as told.
class FakeSecrets : public profiles::SecretStore
{
    Q_OBJECT

public:
    using Status = profiles::SecretOutcome::Status;

    void read(const QString &key, QObject *context, Done done) override
    {
        ++reads;
        profiles::SecretOutcome outcome{failure, {}, failureText()};
        if (failure == Status::Done) {
            outcome.secret = kept.value(key);
            outcome.status = outcome.secret.isEmpty() ? Status::NotFound : Status::Done;
        }
        answer(context, std::move(done), outcome);
    }
    void write(const QString &key, const protocol::Secret &secret, QObject *context, Done done) override
    {
        if (failure == Status::Done)
            kept.insert(key, secret);
        answer(context, std::move(done), {failure, {}, failureText()});
    }
    void remove(const QString &key, QObject *context, Done done) override
    {
        if (failure == Status::Done)
            kept.remove(key);
        answer(context, std::move(done), {failure, {}, failureText()});
    }

    QHash<QString, protocol::Secret> kept;
    Status failure = Status::Done;
    int reads = 0;

private:
    QString failureText() const
    {
        return failure == Status::Done ? QString() : QStringLiteral("no keychain in this test");
    }
    void answer(QObject *context, Done done, const profiles::SecretOutcome &outcome)
    {
        QMetaObject::invokeMethod(
            this,
            [context = QPointer<QObject>(context), done = std::move(done), outcome] {
                if (context)
                    done(outcome);
            },
            Qt::QueuedConnection);
    }
};
