#pragma once

#include "client/certificateweakness.h"
#include "client/connectionsettings.h"
#include "client/connectionstate.h"

#include "protocol/protocolerror.h"

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QSsl>
#include <QSslCertificate>
#include <QSslError>

namespace client {

/// Puts what went wrong with a connection into words: one line that says what happened, one that says what to
/// try. No line holds a secret.
class Troubles
{
    Q_DECLARE_TR_FUNCTIONS(client::Troubles)

public:
    explicit Troubles(const ConnectionSettings &settings);

    ConnectionError ofSocket(QAbstractSocket::SocketError error, const QString &text, bool securing) const;
    ConnectionError ofCertificate(const QList<QSslError> &errors, Weakness weakness) const;
    /// TLS ended with this alert, the peer's or our own.
    ConnectionError ofAlert(QSsl::AlertType alert, const QString &text) const;
    ConnectionError ofPin(const QSslCertificate &certificate) const;
    ConnectionError ofTimeout(bool securing) const;
    /// Of a connection that was up: the kernel has given the peer up.
    ConnectionError ofDeadPeer() const;
    /// Of a secured connection that was up.
    ConnectionError ofDamage(const QString &text) const;
    ConnectionError ofCredentials(const protocol::CredentialError &error) const;
    ConnectionError ofStream(const protocol::ProtocolError &error) const;
    /// The frames are of another dialect than the one that was set.
    ConnectionError ofDialect() const;
    /// The peer closed the connection `times` times between login and first frame.
    ConnectionError ofSilentCloses(int times) const;
    ConnectionError ofUnsendable(const QString &text) const;

private:
    QString cure(const QList<QSslError> &errors, Weakness weakness) const;

    QString m_target;
    QString m_host;
    protocol::Dialect m_dialect;
    quint16 m_port;
    bool m_tls;
};

} // namespace client
