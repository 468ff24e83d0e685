#pragma once

#include "protocol/credentials.h"
#include "protocol/dialect.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <array>
#include <vector>

namespace support {

inline constexpr std::array allDialects{protocol::Dialect::V3, protocol::Dialect::V4, protocol::Dialect::V6};

/// One entry of tests/data/vectors-N.json: a frame or a login as a reference client wrote it.
struct Vector
{
    QString name;
    protocol::Dialect dialect = protocol::Dialect::V3;
    protocol::Direction direction = protocol::Direction::FromClient;
    QJsonObject fields; ///< empty for a login
    QByteArray bytes;
};

/// One connection of a recorded conversation.
struct RecordedConnection
{
    QString name;
    QByteArray sent;     ///< by the client, its login first
    QByteArray received; ///< by the client
    QJsonArray messages; ///< what `received` says
};

/// One file of tests/data/recorded: a conversation with a real distributor.
struct Recording
{
    QString name; ///< such as "auth-4"
    protocol::Dialect dialect = protocol::Dialect::V3;
    protocol::LoginMethod login = protocol::LoginMethod::None;
    std::vector<RecordedConnection> connections;
};

// Both end the test program where a file can't be read: without its data no test may pass.
std::vector<Vector> vectors(protocol::Dialect dialect);
/// All six.
std::vector<Recording> recordings();

/// The bytes of one direction of a recorded connection, without the login.
struct RecordedStream
{
    QString name; ///< such as "auth-4 mary sent"
    protocol::Dialect dialect = protocol::Dialect::V3;
    protocol::Direction direction = protocol::Direction::FromClient;
    QByteArray bytes;
    QJsonArray messages; ///< what they say, where they were received
};

/// Both directions of all connections of all recordings, empty ones left out.
std::vector<RecordedStream> recordedStreams();

} // namespace support
