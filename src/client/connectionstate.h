#pragma once

#include "client/peercertificate.h"
#include "protocol/dialect.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>

namespace client {

/// What is known of a connection, and no more than that.
enum class Phase : std::uint8_t {
    NotConnected, ///< nothing was asked for yet, or the user disconnected
    Connecting,   ///< name look-up and TCP
    Securing,     ///< TLS handshake
    Unconfirmed,  ///< connected, login sent (or none needed), no frame yet: the login may have been refused
                  ///< (docs/protocol.md section 5)
    Confirmed,    ///< the first frame arrived
    NotAnswering, ///< heartbeats had been coming and stopped; the connection is still up
    Reconnecting, ///< waiting for the next attempt
    Closed,       ///< over, and not coming back by itself; `error` says why
};

/// One thing that went wrong, in words for a person.
struct ConnectionError
{
    enum class Kind : std::uint8_t {
        None,
        HostNotFound,
        Refused,
        TimedOut,
        Unreachable,
        TlsUntrusted, ///< chain, expiry: `what` names it
        TlsWrongHost,
        TlsWrongPin,
        TlsHandshake,   ///< no common ground, or the peer speaks no TLS
        BadFile,        ///< CA, certificate or key can't be read or don't fit
        BadCredentials, ///< the dialect can't carry a value; nothing was sent
        ClosedByPeer,
        Damaged,      ///< the secured stream was changed on its way
        BadStream,    ///< the bytes can't be followed: `what` says offset, field and bytes
        WrongDialect, ///< they are of another dialect: `dialects`
        Other,
    };
    Kind kind = Kind::None;
    QString what;                           ///< one line: host, port and what happened
    QString whatToTry;                      ///< one line; may be empty
    QList<PeerCertificate> chain = {};      ///< what the peer showed, where the trouble is with that
    QList<protocol::Dialect> dialects = {}; ///< WrongDialect: those that the frames fit, the likeliest first
    friend bool operator==(const ConnectionError &, const ConnectionError &) = default;
};

struct ConnectionState
{
    Phase phase = Phase::NotConnected;
    std::uint32_t connection = 0; ///< running number of the TCP connection, from 1; an answer is bound to it
    int attempt = 0;              ///< Reconnecting, Connecting: which attempt this is, from 1
    std::chrono::milliseconds retryIn{0}; ///< Reconnecting: from the moment of this state
    ConnectionError error;                ///< the last trouble; kept while Reconnecting and in Closed
    QString tlsProtocol;                  ///< such as "TLS 1.3"; empty without TLS

    bool isUp() const
    {
        return phase == Phase::Unconfirmed || phase == Phase::Confirmed || phase == Phase::NotAnswering;
    }
    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::ConnectionState)
Q_DECLARE_METATYPE(client::ConnectionError)
