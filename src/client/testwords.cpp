#include "client/testwords.h"

#include "protocol/displayname.h"

namespace client {

using protocol::displayName;
using protocol::LoginMethod;

QString TestWords::login() const
{
    switch (m_settings.credentials.method) {
    case LoginMethod::None:
        return tr("none: nothing was sent");
    case LoginMethod::Basic:
        return tr("sent, as %1").arg(displayName(m_settings.credentials.user));
    case LoginMethod::Token:
        return tr("sent, with a token");
    }
    return {};
}

QString TestWords::tlsOff() const
{
    return m_settings.credentials.method == LoginMethod::None ? tr("off")
                                                              : tr("off: the login can be read on the way");
}

QString TestWords::tls(const QString &protocol) const
{
    const TlsSettings &tls = m_settings.tls;
    const QString checked = tls.pin.isEmpty() ? tr("name, CA")
                            : tls.pinOnly     ? tr("pin")
                                              : tr("pin, name, CA");
    return tr("%1: %2", "protocol: what was checked").arg(protocol, checked);
}

QString TestWords::firstFrame(bool isHeartbeat) const
{
    if (m_settings.credentials.method == LoginMethod::None)
        return isHeartbeat ? tr("a heartbeat came: no login is wanted")
                           : tr("a frame came: no login is wanted");
    return isHeartbeat ? tr("a heartbeat came: the login is proved")
                       : tr("a frame came: the login is proved");
}

QString TestWords::identity(const OwnIdentity &identity) const
{
    return tr("%1 @ %2, client %3")
        .arg(displayName(identity.user), displayName(identity.host), identity.client.toText());
}

QString TestWords::nothingCame(std::chrono::milliseconds waited) const
{
    return tr("nothing came in %1 s").arg(waited / std::chrono::seconds(1));
}

QString TestWords::stopped() const
{
    return tr("stopped");
}

QString TestWords::failure(TestStep::Kind kind, const ConnectionError &error) const
{
    const QString meaning = error.kind == ConnectionError::Kind::TimedOut ? silence(kind) : QString();
    if (error.whatToTry.isEmpty() || !meaning.isEmpty())
        return meaning;
    return tr("%1.").arg(error.whatToTry);
}

QString TestWords::silence(TestStep::Kind kind) const
{
    const bool hasLogin = m_settings.credentials.method != LoginMethod::None;
    if (!hasLogin && (kind == TestStep::Kind::FirstFrame || kind == TestStep::Kind::Identity))
        return tr("A silence here may mean that the distributor wants a login, that the dialect is the wrong "
                  "one, or "
                  "just that there is nothing to send.");
    switch (kind) {
    case TestStep::Kind::Name:
        return tr("A silence here may mean that no name server can be reached.");
    case TestStep::Kind::Tcp:
        return tr(
            "A silence here may mean a firewall that drops what it does not let through, a machine that "
            "is off, or a wrong address.");
    case TestStep::Kind::Tls:
        return tr("A silence here may mean that there is no TLS at this port: a distributor without it takes "
                  "the handshake for malformed input.");
    case TestStep::Kind::Login:
        return tr("Only a first frame proves it.");
    case TestStep::Kind::FirstFrame:
        return m_settings.subscribeHeartbeat
                   ? tr("A silence here may mean that the login was refused, that the dialect is the wrong "
                        "one, or just that the distributor sends no heartbeats.")
                   : tr("A silence here may mean that the login was refused, that the dialect is the wrong "
                        "one, or nothing: no heartbeat was asked for.");
    case TestStep::Kind::Identity:
        return tr("A silence here may mean that the login was refused, that it lacks the role Subscribe or "
                  "Notify on %1, or that %1 needs authorization and nobody has granted it.")
            .arg(displayName(m_feed));
    }
    return {};
}

} // namespace client
