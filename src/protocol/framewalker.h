#pragma once

#include "protocol/dialect.h"
#include "protocol/messages.h"
#include "protocol/protocolerror.h"

#include <cstdint>
#include <optional>

namespace protocol {

struct WireField;

/// Where the parts of one complete frame lie, in bytes from its type byte. A name's part holds its length
/// field too: `publisher` spans user and host, `topic` spans feed and topic, each as two length-prefixed
/// strings, so that equal spans mean equal names.
struct FrameLayout
{
    std::uint32_t size = 0; ///< the whole frame, type byte included
    MessageType type = MessageType::ForwardedMulticastData;
    std::uint32_t packetCount = 0;                  ///< types 1, 2, 8, 9
    std::uint32_t publisher = 0, publisherSize = 0; ///< user and host: types 3, 8, 9
    std::uint32_t topic = 0, topicSize = 0;         ///< feed and topic: all types but 4
    std::uint32_t content = 0,
                  contentSize = 0; ///< types 1, 2, 8, 9: the flag byte, or length and content type
    std::uint32_t packets = 0;     ///< types 1, 2, 8, 9: the packet count, then the packets
};

/// Finds the ends of frames in a stream without decoding, copying or allocating.
///
/// The caller keeps the bytes: it hands in the frame that is begun, from its type byte, with as many bytes as
/// have come. A walk that needs more resumes where it stopped, however small the pieces. Every length and
/// count is checked against zero and the frame limit before anything is waited for.
///
/// The frame limit is kept between 1 and 2^31 - 1, so that no length that fits it can be negative.
///
/// Not thread-safe; one for each direction of a connection.
class FrameWalker
{
public:
    enum class Result { Frame, NeedMore, Error };

    explicit FrameWalker(Dialect dialect, Direction direction, qint64 frameLimit = defaultFrameLimit);

    /// `frame` points at the first byte of the frame that is begun, `available` of its bytes have come. After
    /// Frame, layout() is valid, and the next call takes the bytes from `frame + layout().size`. After
    /// NeedMore, the next call takes the same bytes again (moved, if the caller likes) with more behind them.
    /// Error is final.
    Result walk(const char *frame, qsizetype available) { return walk(frame, available, m_layout); }
    /// The same; after Frame it is `layout` that is valid, and layout() is not: for a caller that looks at
    /// several frames at a time.
    Result walk(const char *frame, qsizetype available, FrameLayout &layout);

    /// Goes past a whole frame that FrameLikeness has found; between frames only.
    void pass(std::uint32_t size) { m_streamOffset += size; }

    const FrameLayout &layout() const { return m_layout; }
    const ProtocolError &error() const { return m_error; }

    /// After NeedMore: how many bytes of the frame, counted from its type byte, must be there before the walk
    /// can get any further. Never more than the frame limit.
    qint64 wanted() const { return m_wanted; }

    /// True where no byte of a next frame has been seen.
    bool betweenFrames() const { return m_stage == 0 && m_position == 0; }

    /// Offset of the current frame's first byte from the beginning of the stream. After Frame, the next one
    /// is current.
    qint64 streamOffset() const { return m_streamOffset; }
    /// Where the stream's first frame does not start at offset 0 (a login stands before it).
    void setStreamOffset(qint64 offset) { m_streamOffset = offset; }

    Dialect dialect() const { return m_dialect; }
    qint64 frameLimit() const { return m_frameLimit; }

private:
    struct Head;
    bool walkDataHead(const char *frame, quint64 end, Head &head, FrameLayout &layout) const;
    Result walkFields(const char *frame, quint64 end);
    Result walkPackets(const char *frame, quint64 end, Head head);
    Result stopInPacket(const char *frame, quint64 end, Head head);
    std::optional<quint64> passFixed(quint64 end, quint64 at, quint64 width, QLatin1String field);
    std::optional<quint64> passCounted(const char *frame, quint64 end, quint64 at, quint64 unit,
                                       QLatin1String field);
    std::optional<quint64> checkCount(const char *frame, quint64 at, quint64 unit, QLatin1String field);
    void noteField(const WireField &field, quint64 at, quint64 next);
    Result stopped() const { return m_failed ? Result::Error : Result::NeedMore; }
    Result finish(quint64 size);
    void fail(ProtocolError::Kind kind, quint64 at, QLatin1String field, QByteArray bytes, qint64 value,
              qint64 limit = 0);

    Dialect m_dialect;
    Direction m_direction;
    qint64 m_frameLimit;
    qint64 m_streamOffset = 0;
    qint64 m_wanted = 1;
    qint64 m_position = 0; ///< within the frame: where the next field begins
    std::uint32_t m_packetsLeft = 0;
    int m_stage = 0; ///< index into the type's field list, or behind its packet count
    bool m_failed = false;
    FrameLayout m_layout;
    ProtocolError m_error;
};

} // namespace protocol
