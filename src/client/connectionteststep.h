#pragma once

#include "protocol/clientid.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>

namespace client {

/// One step of a ConnectionTest, and how far it got. A value.
struct TestStep
{
    enum class Kind : std::uint8_t {
        Name,       ///< from host name to address
        Tcp,        ///< the port is open
        Tls,        ///< handshake, certificate checks, pin
        Login,      ///< sent; nothing says that it was taken
        FirstFrame, ///< which proves the login
        Identity,   ///< as whom the distributor knows us; only where a feed was named
    };
    enum class Status : std::uint8_t {
        Waiting, ///< for an earlier step
        Running,
        Passed,
        Unproved, ///< done, or waited for, without an answer: nobody can know
        Failed,
        Skipped, ///< not wanted, or an earlier step failed
    };
    Kind kind = Kind::Name;
    Status status = Status::Waiting;
    std::chrono::milliseconds took{0}; ///< of a step that ended
    QString text;                      ///< what was found: a few words
    QString meaning;                   ///< what a silence or a failure may mean, what to try: may be empty
    friend bool operator==(const TestStep &, const TestStep &) = default;
};

/// As whom a distributor knows a connection (docs/protocol.md section 6).
struct OwnIdentity
{
    QByteArray user;
    QByteArray host;
    protocol::ClientId client;
    friend bool operator==(const OwnIdentity &, const OwnIdentity &) = default;
};

} // namespace client
