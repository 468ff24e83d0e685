#include "client/troubles.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace client {

using Kind = ConnectionError::Kind;

Troubles::Troubles(const ConnectionSettings &settings)
    : m_target(settings.target())
    , m_host(settings.host)
    , m_dialect(settings.dialect)
    , m_port(settings.port)
    , m_tls(settings.tls.enabled)
{}

ConnectionError Troubles::ofSocket(QAbstractSocket::SocketError error, const QString &text,
                                   bool securing) const
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return {Kind::HostNotFound, tr("%1: the host name is not known").arg(m_target),
                tr("Check the host's name")};
    case QAbstractSocket::ConnectionRefusedError:
        return {Kind::Refused, tr("%1: nothing listens there").arg(m_target),
                tr("Check the port, and whether the distributor runs")};
    case QAbstractSocket::SocketTimeoutError:
        return ofTimeout(securing);
    case QAbstractSocket::NetworkError:
        return {Kind::Unreachable, tr("%1 can't be reached: %2").arg(m_target, text),
                tr("Check the network and the host's name")};
    case QAbstractSocket::RemoteHostClosedError:
        return {Kind::ClosedByPeer,
                securing ? tr("%1 closed the connection while it was being secured").arg(m_target)
                         : tr("%1 closed the connection").arg(m_target),
                securing ? tr("Check that the distributor speaks TLS at this port")
                         : tr("Check that the distributor still runs; it may also drop clients that read too "
                              "slowly")};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        return {Kind::TlsHandshake, tr("%1: TLS could not be agreed on: %2").arg(m_target, text),
                tr("Check that the distributor speaks TLS at this port, and whether it wants a client "
                   "certificate")};
    case QAbstractSocket::SslInvalidUserDataError:
        return {Kind::BadFile, tr("%1: TLS can't use the certificate and key: %2").arg(m_target, text),
                tr("Check that the key belongs to the certificate")};
    default:
        return {Kind::Other, tr("%1: %2").arg(m_target, text), QString()};
    }
}

ConnectionError Troubles::ofTimeout(bool securing) const
{
    return {Kind::TimedOut,
            securing ? tr("%1 did not answer the TLS handshake in time").arg(m_target)
                     : tr("%1 did not answer in time").arg(m_target),
            securing ? tr("Check that the distributor speaks TLS at this port")
                     : tr("Check host and port, and firewalls between")};
}

ConnectionError Troubles::ofCredentials(const protocol::CredentialError &error) const
{
    return {Kind::BadCredentials, tr("%1: not connected: %2").arg(m_target, error.text()),
            tr("Change the login; nothing of it was sent")};
}

ConnectionError Troubles::ofDeadPeer() const
{
    return {Kind::TimedOut, tr("%1 is gone: nothing has come back from its machine for long").arg(m_target),
            tr("Check the network between, a VPN above all, and whether the distributor's machine runs")};
}

ConnectionError Troubles::ofDamage(const QString &text) const
{
    return {Kind::Damaged, tr("%1: the secured stream was damaged on its way: %2").arg(m_target, text),
            tr("Where it happens again, somebody or something between changes the bytes")};
}

ConnectionError Troubles::ofStream(const protocol::ProtocolError &error) const
{
    constexpr char tlsAlert = 0x15;
    const bool perhapsTls = !m_tls && error.offset == 0 && error.bytes.startsWith(tlsAlert);
    return {Kind::BadStream,
            tr("%1 sent what can't be read in dialect %2: %3")
                .arg(m_target, QString::number(protocol::dialectNumber(m_dialect)), error.text()),
            perhapsTls          ? tr("The distributor seems to want TLS: switch it on")
            : error.offset == 0 ? tr("Check host and port: what answers there may be no distributor")
                                : tr("The bytes may have been damaged on their way; connect again")};
}

ConnectionError Troubles::ofDialect() const
{
    using protocol::Dialect;
    ConnectionError error{Kind::WrongDialect, {}, {}};
    if (!protocol::hasContentType(m_dialect))
        error.dialects = {Dialect::V6};
    else if (m_port == protocol::defaultPort(Dialect::V3))
        error.dialects = {Dialect::V3, Dialect::V4};
    else
        error.dialects = {Dialect::V4, Dialect::V3};
    QStringList numbers;
    for (const Dialect dialect : std::as_const(error.dialects))
        numbers.append(QString::number(protocol::dialectNumber(dialect)));
    const QString own = QString::number(protocol::dialectNumber(m_dialect));
    const bool one = numbers.size() == 1;
    error.what =
        one ? tr("%1 speaks dialect %2, not %3").arg(m_target, numbers.first(), own)
            : tr("%1 speaks dialect %2 or %3, not %4").arg(m_target, numbers.first(), numbers.last(), own);
    error.whatToTry = one ? tr("Connect with dialect %1").arg(numbers.first())
                          : tr("Connect with dialect %1, or %2 where the login is refused")
                                .arg(numbers.first(), numbers.last());
    return error;
}

ConnectionError Troubles::ofSilentCloses(int times) const
{
    return {Kind::ClosedByPeer,
            times == 1 ? tr("%1 closed the connection before it sent anything").arg(m_target)
                       : tr("%1 closed the connection before it sent anything, %2 times in a row")
                             .arg(m_target, QString::number(times)),
            m_tls ? tr("Check the login and the dialect, and whether a client certificate is wanted")
                  : tr("Check the login and the dialect, and whether the distributor wants TLS")};
}

ConnectionError Troubles::ofUnsendable(const QString &text) const
{
    return {Kind::Other, tr("%1: not sent: %2").arg(m_target, text), QString()};
}

} // namespace client
