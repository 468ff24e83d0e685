#include "decode/unwrap.h"

#include "decode/base64.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace decode {

namespace {

using Kind = UnwrapError::Kind;

constexpr qsizetype step = 64 * 1024;
constexpr int zstdWindow = 26; ///< as a power of two: 64 MiB

bool isStopped(const StopFlag *stop)
{
    return stop && stop->load(std::memory_order_relaxed);
}

/// Grows by what a decoder writes, up to the limit.
class Output
{
public:
    Output(QByteArray &bytes, qsizetype limit)
        : m_bytes(bytes)
        , m_limit(limit)
    {}

    /// Room for the next piece: one byte more than the limit, so that more than it is seen.
    qsizetype begin()
    {
        m_filled = m_bytes.size();
        const qsizetype room = std::min(step, m_limit + 1 - m_filled);
        m_bytes.resize(m_filled + room);
        return room;
    }
    char *data() { return m_bytes.data() + m_filled; }
    /// False where the limit was passed.
    bool end(qsizetype written)
    {
        const bool fits = m_filled + written <= m_limit;
        m_bytes.resize(fits ? m_filled + written : m_limit);
        return fits;
    }

private:
    QByteArray &m_bytes;
    const qsizetype m_limit;
    qsizetype m_filled = 0;
};

struct InflateEnd
{
    void operator()(z_stream *stream) const
    {
        inflateEnd(stream);
        delete stream;
    }
};

Unwrapped inflateAll(QByteArrayView bytes, bool gzip, qsizetype limit, const StopFlag *stop)
{
    Unwrapped out;
    Output output(out.bytes, limit);
    const auto size = static_cast<uInt>(std::min<qsizetype>(bytes.size(), std::numeric_limits<uInt>::max()));
    std::unique_ptr<z_stream, InflateEnd> stream(new z_stream{});
    stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream->avail_in = size;
    const auto offset = [&] {
        return static_cast<qint64>(size - stream->avail_in);
    };
    const auto fail = [&](Kind kind) {
        out.error = UnwrapError{kind, offset()};
    };
    if (inflateInit2(stream.get(), gzip ? MAX_WBITS + 16 : MAX_WBITS) != Z_OK) {
        fail(Kind::Damaged);
        return out;
    }
    while (!out.error) {
        if (isStopped(stop)) {
            fail(Kind::Stopped);
            break;
        }
        const qsizetype room = output.begin();
        stream->next_out = reinterpret_cast<Bytef *>(output.data());
        stream->avail_out = static_cast<uInt>(room);
        const int result = inflate(stream.get(), Z_NO_FLUSH);
        const qsizetype written = room - static_cast<qsizetype>(stream->avail_out);
        if (!output.end(written)) {
            fail(Kind::TooLarge);
        } else if (result == Z_STREAM_END) {
            if (stream->avail_in == 0)
                break;
            // Another member begins with its magic bytes; anything else does not belong here.
            if (!gzip || *stream->next_in != 0x1f || inflateReset(stream.get()) != Z_OK)
                fail(Kind::BytesBehind);
        } else if (result == Z_BUF_ERROR ||
                   (result == Z_OK && stream->avail_in == 0 && stream->avail_out > 0)) {
            fail(Kind::EndsEarly);
        } else if (result != Z_OK) {
            fail(Kind::Damaged);
        }
    }
    return out;
}

struct ZstdEnd
{
    void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
};

Unwrapped unzstd(QByteArrayView bytes, qsizetype limit, const StopFlag *stop)
{
    Unwrapped out;
    Output output(out.bytes, limit);
    const std::unique_ptr<ZSTD_DStream, ZstdEnd> stream(ZSTD_createDStream());
    ZSTD_inBuffer in{bytes.data(), static_cast<std::size_t>(bytes.size()), 0};
    const auto fail = [&](Kind kind) {
        out.error = UnwrapError{kind, static_cast<qint64>(in.pos)};
    };
    if (!stream || ZSTD_isError(ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, zstdWindow)))
        fail(Kind::Damaged);
    std::size_t pending = 1; // 0: between frames
    while (!out.error && (in.pos < in.size || pending != 0)) {
        if (isStopped(stop)) {
            fail(Kind::Stopped);
            break;
        }
        const qsizetype room = output.begin();
        const std::size_t before = in.pos;
        ZSTD_outBuffer piece{output.data(), static_cast<std::size_t>(room), 0};
        pending = ZSTD_decompressStream(stream.get(), &piece, &in);
        if (!output.end(static_cast<qsizetype>(piece.pos)))
            fail(Kind::TooLarge);
        else if (ZSTD_isError(pending))
            fail(Kind::Damaged);
        else if (pending != 0 && in.pos == before && piece.pos == 0)
            fail(Kind::EndsEarly);
    }
    return out;
}

} // namespace

QString wrappingName(Wrapping wrapping)
{
    switch (wrapping) {
    case Wrapping::Base64:
        return QStringLiteral("Base64");
    case Wrapping::Gzip:
        return QStringLiteral("gzip");
    case Wrapping::Zlib:
        return QStringLiteral("zlib");
    case Wrapping::Zstd:
        return QStringLiteral("zstd");
    }
    return {};
}

Unwrapped unwrap(Wrapping wrapping, QByteArrayView bytes, qsizetype limit, const StopFlag *stop)
{
    switch (wrapping) {
    case Wrapping::Base64:
        return unwrapBase64(bytes, limit, stop);
    case Wrapping::Gzip:
        return inflateAll(bytes, true, limit, stop);
    case Wrapping::Zlib:
        return inflateAll(bytes, false, limit, stop);
    case Wrapping::Zstd:
        return unzstd(bytes, limit, stop);
    }
    return {};
}

std::optional<Wrapping> guessWrapping(QByteArrayView bytes)
{
    if (bytes.startsWith("\x1f\x8b\x08"))
        return Wrapping::Gzip;
    if (bytes.startsWith("\x28\xb5\x2f\xfd"))
        return Wrapping::Zstd;
    if (looksLikeBase64(bytes))
        return Wrapping::Base64;
    if (bytes.size() >= 8) {
        const auto first = static_cast<unsigned char>(bytes.at(0));
        const auto second = static_cast<unsigned char>(bytes.at(1));
        const bool usual = second == 0x01 || second == 0x5e || second == 0x9c || second == 0xda;
        if (first == 0x78 && usual)
            return Wrapping::Zlib;
    }
    return std::nullopt;
}

} // namespace decode
