#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace protocol {

/// The GUID that a distributor makes for each connection, kept as its 16 bytes on the wire (section 2: .NET
/// order). Compared, hashed and sent as those bytes; text is made only to be shown.
struct ClientId
{
    static constexpr qsizetype size = 16;
    std::array<char, size> bytes{};

    /// `wire` must hold at least 16 bytes.
    static ClientId fromWire(QByteArrayView wire);
    /// Reads `00112233-4455-6677-8899-aabbccddeeff`, upper or lower case, with or without braces.
    static std::optional<ClientId> fromText(QStringView text);
    /// Lower case, without braces.
    QString toText() const;

    friend auto operator<=>(const ClientId &, const ClientId &) = default;
    friend size_t qHash(const ClientId &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.bytes.data(), id.bytes.size(), seed);
    }
};

} // namespace protocol
