#pragma once

#include "protocol/dialect.h"

#include <QList>
#include <QMetaType>

#include <cstdint>

namespace client {

/// What the frames of the connection that is up say of its dialect. Types 3 to 7 say nothing: they are alike
/// in all. Those of types 8 and 9 tell 6 from the others; 3 and 4 differ in nothing but the login, and a
/// frame confirms either.
enum class DialectStatus : std::uint8_t { Unconfirmed, Confirmed, Wrong };

struct DialectState
{
    DialectStatus status = DialectStatus::Unconfirmed;
    QList<protocol::Dialect> proposals; ///< Wrong: those that the frames fit, the likeliest first
    friend bool operator==(const DialectState &, const DialectState &) = default;
};

} // namespace client

Q_DECLARE_METATYPE(client::DialectState)
