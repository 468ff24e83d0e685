#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace protocol {

/// The three dialects of docs/protocol.md section 4. Nothing on the wire names the dialect.
enum class Dialect : std::uint8_t { V3 = 3, V4 = 4, V6 = 6 };

/// Who writes the bytes: a stream carries only the types that its writer may send (section 3).
enum class Direction : std::uint8_t { FromDistributor, FromClient };

/// 3, 4 or 6; anything else is no dialect.
constexpr std::optional<Dialect> dialectFromNumber(int number)
{
    switch (number) {
    case 3:
        return Dialect::V3;
    case 4:
        return Dialect::V4;
    case 6:
        return Dialect::V6;
    default:
        return std::nullopt;
    }
}

constexpr int dialectNumber(Dialect dialect)
{
    return static_cast<int>(dialect);
}

/// Dialect 6 carries a content type where 3 and 4 carry the `is-image` flag.
constexpr bool hasContentType(Dialect dialect)
{
    return dialect == Dialect::V6;
}

/// Dialects 4 and 6 log in with one connection string, dialect 3 with single fields (section 5).
constexpr bool hasConnectionString(Dialect dialect)
{
    return dialect != Dialect::V3;
}

/// The port that a distributor of this dialect listens on unless configured otherwise (section 5).
constexpr quint16 defaultPort(Dialect dialect)
{
    return dialect == Dialect::V3 ? 9091 : 9001;
}

/// The largest frame, type byte included, that is read or written unless set otherwise.
inline constexpr qint64 defaultFrameLimit = qint64{64} * 1024 * 1024;

} // namespace protocol
