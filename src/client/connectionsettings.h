#pragma once

#include "protocol/credentials.h"
#include "protocol/dialect.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace client {

/// How a connection is secured. There is no way around a failed check (docs/protocol.md section 5: TLS is
/// first).
struct TlsSettings
{
    bool enabled = false;
    QString caFile;          ///< PEM; empty: the system's CAs
    QString certificateFile; ///< PEM; empty: no client certificate
    QString keyFile;         ///< PEM
    protocol::Secret keyPassphrase;
    QByteArray pin;       ///< 32 bytes: SHA-256 of the certificate's SubjectPublicKeyInfo; empty: no pin
    bool pinOnly = false; ///< the pin takes the place of the chain and name checks instead of adding to them
    friend bool operator==(const TlsSettings &, const TlsSettings &) = default;
};

/// All that one connection needs to know. A value; holds secrets, so it is never printed or saved as a whole.
struct ConnectionSettings
{
    QString host;
    quint16 port = 0;
    protocol::Dialect dialect = protocol::Dialect::V4;
    TlsSettings tls;
    protocol::Credentials credentials;
    bool reconnect = true;          ///< come back by itself after a loss
    bool subscribeHeartbeat = true; ///< `__admin__` / `heartbeat`: the window's own proof of life
    bool monitorOnly = false;       ///< refuses publish(), unicast() and authorize()
    /// Whoever set the dialect vouches for it: publish() and unicast() need not wait until a frame has
    /// confirmed it. A message in a wrong dialect is malformed input, and can stop a real distributor.
    bool dialectIsSure = false;
    qint64 frameLimit = protocol::defaultFrameLimit;

    /// `host:port`, an IPv6 address in brackets.
    QString target() const;
    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::ConnectionSettings)
