#include "profiles/keychain.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace profiles {

namespace {

QString service()
{
    return QStringLiteral("messagebus-monitor");
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds limit, QObject *parent)
    : SecretStore(parent)
    , m_limit(limit)
{}

/// A job has no parent: the system's library calls it back whenever it is done, and it deletes itself then.
/// Deleted before, with this object, it would be called where nothing is any more.
void Keychain::start(QKeychain::Job *job, const QString &key, QObject *context, Done done)
{
    job->setInsecureFallback(false); // it would be a file in plain text
    job->setKey(key);
    // Of the answer and the time limit, the first counts.
    auto once = std::make_shared<Done>(std::move(done));
    const auto tell = [once, context = QPointer<QObject>(context)](const SecretOutcome &outcome) {
        const Done call = std::exchange(*once, {});
        if (call && context)
            call(outcome);
    };
    connect(job, &QKeychain::Job::finished, this,
            [tell](QKeychain::Job *finished) { tell(outcomeOf(finished)); });
    QTimer::singleShot(m_limit, job, [tell] {
        tell({SecretOutcome::Status::Unavailable, {}, tr("The system's keychain does not answer")});
    });
    job->start();
}

SecretOutcome Keychain::outcomeOf(QKeychain::Job *job)
{
    using Status = SecretOutcome::Status;
    SecretOutcome outcome;
    switch (job->error()) {
    case QKeychain::NoError:
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
            outcome.secret = protocol::Secret(reading->binaryData());
            if (outcome.secret.isEmpty())
                outcome.status = Status::NotFound;
        }
        return outcome;
    case QKeychain::EntryNotFound:
        if (!qobject_cast<QKeychain::DeletePasswordJob *>(job))
            outcome.status = Status::NotFound;
        return outcome;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Status::Refused, {}, tr("The system's keychain was not opened")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Status::Unavailable, {}, tr("This machine has no keychain")};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {Status::Unavailable,
            {},
            tr("The system's keychain can't be used (%1)").arg(job->errorString().simplified())};
}

void Keychain::read(const QString &key, QObject *context, Done done)
{
    start(new QKeychain::ReadPasswordJob(service()), key, context, std::move(done));
}

void Keychain::write(const QString &key, const protocol::Secret &secret, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.view().toByteArray());
    start(job, key, context, std::move(done));
}

void Keychain::remove(const QString &key, QObject *context, Done done)
{
    start(new QKeychain::DeletePasswordJob(service()), key, context, std::move(done));
}

} // namespace profiles
