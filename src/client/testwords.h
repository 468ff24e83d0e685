#pragma once

#include "client/connectionsettings.h"
#include "client/connectionstate.h"
#include "client/connectionteststep.h"

#include <QCoreApplication>

namespace client {

/// What the steps of a ConnectionTest say, above all what a silence may mean. Plain text, without secrets.
class TestWords
{
    Q_DECLARE_TR_FUNCTIONS(client::TestWords)

public:
    TestWords(const ConnectionSettings &settings, const QByteArray &feed)
        : m_settings(settings)
        , m_feed(feed)
    {}

    /// "as tom, with a password"; "none: nothing to send".
    QString login() const;
    QString tlsOff() const;
    /// "TLS 1.3: chain, name and pin hold".
    QString tls(const QString &protocol) const;
    /// What the first frame was.
    QString firstFrame(bool isHeartbeat) const;
    QString identity(const OwnIdentity &identity) const;
    QString nothingCame(std::chrono::milliseconds waited) const;
    QString stopped() const;
    /// Why a step failed and what to try; for one that was given up, also what the silence may mean.
    QString failure(TestStep::Kind kind, const ConnectionError &error) const;
    /// What it may mean that nothing came in a step that was waited for.
    QString silence(TestStep::Kind kind) const;

private:
    const ConnectionSettings &m_settings;
    const QByteArray &m_feed;
};

} // namespace client
