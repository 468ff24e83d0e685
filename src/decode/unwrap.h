#pragma once

#include "decode/valuetree.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace decode {

/// What a payload can be wrapped in.
enum class Wrapping : std::uint8_t { Base64, Gzip, Zlib, Zstd };
inline constexpr Wrapping allWrappings[] = {Wrapping::Base64, Wrapping::Gzip, Wrapping::Zlib, Wrapping::Zstd};

/// "Base64", "gzip", "zlib", "zstd".
QString wrappingName(Wrapping wrapping);

/// Whatever is in there, no more than this comes out.
inline constexpr qsizetype unwrapLimit = qsizetype{64} << 20;
/// How many wrappings one inside the other are taken off.
inline constexpr std::size_t unwrapDepth = 8;

struct UnwrapError
{
    enum class Kind : std::uint8_t {
        Damaged,   ///< the bytes at `offset` are not of this wrapping
        EndsEarly, ///< more bytes belong to it than there are
        TooLarge,  ///< more comes out than the limit: what is there is its first part
        BytesBehind,
        Stopped,
    };
    Kind kind = Kind::Damaged;
    qint64 offset =
        0; ///< bytes of the wrapped payload; compressed data can be told wrong some bytes later only
    friend bool operator==(const UnwrapError &, const UnwrapError &) = default;
};

/// What came out, and why it is not all; with an error it is what came out before it.
struct Unwrapped
{
    QByteArray bytes;
    std::optional<UnwrapError> error;
};

/// Takes off one wrapping. Memory is bounded by `limit` and some hundred KiB (zstd: its window of at most
/// 64 MiB), time by the bytes that come out. `stop` may be null; looked at for each 64 KiB. Base64: the
/// usual and the URL alphabet, with or without padding and line ends. Gzip: several members too.
Unwrapped unwrap(Wrapping wrapping, QByteArrayView bytes, qsizetype limit = unwrapLimit,
                 const StopFlag *stop = nullptr);

/// What the first bytes look like. A guess, which costs nothing to speak of.
std::optional<Wrapping> guessWrapping(QByteArrayView bytes);

} // namespace decode
