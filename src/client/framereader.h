#pragma once

#include "client/dialectcheck.h"
#include "client/environment.h"
#include "client/subscriptionbook.h"

#include "protocol/framelikeness.h"
#include "protocol/framesink.h"
#include "protocol/protocolerror.h"

#include <QIODevice>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace client {

/// What one read of the socket brought that is not data, in order of arrival; a part of it where that is
/// much.
struct FrameBatch
{
    std::chrono::nanoseconds time{0}; ///< monotonic
    bool anyFrame = false;
    bool heartbeat = false;
    bool dialectConfirmed = false; ///< by a frame of this batch
    QList<protocol::ForwardedSubscriptionRequest> notifications;
    QList<protocol::AuthorizationRequest> requests;
    qsizetype controlBytes = 0;        ///< of both, on the wire
    std::vector<TopicEntry *> changed; ///< topics whose state changed
    std::vector<TopicEntry *> late;    ///< topics that nobody wants and that data came for
};

/// Is told what a FrameReader found. May stop() the reader from any of these calls.
class FrameListener
{
public:
    virtual ~FrameListener();
    virtual void firstFrame() = 0;
    /// Only where setDecoding() asked for it.
    virtual void dataDecoded(const protocol::Message &message) = 0;
    /// After the sink's commit().
    virtual void batchRead(const FrameBatch &batch) = 0;
};

/// Reads one connection's bytes into the memory of a FrameSink, walks the frames there, and hands data to the
/// sink and the rest to its listener. Nothing is allocated for a data frame. One for each connection; lives
/// on its thread.
class FrameReader
{
public:
    FrameReader(protocol::FrameSink &sink, SubscriptionBook &book, FrameListener &listener, Clock &clock,
                protocol::Dialect dialect, qint64 frameLimit);

    enum class Result : std::uint8_t { Drained, More, Failed, Stopped };

    /// Reads `most` bytes at most. More: there may be more to read at once. Failed: see error().
    Result read(QIODevice &device, qint64 most);
    /// Nothing is read, told or handed over any more; what the sink was told is committed.
    void stop();
    void setDecoding(bool on) { m_decoding = on; }

    const protocol::ProtocolError &error() const { return m_error; }
    bool betweenFrames() const { return m_pending == 0; }
    DialectStatus dialectStatus() const { return m_dialect.status(); }

private:
    /// Data frames on their way to the sink. With many topics each step touches memory that is in no cache: a
    /// group takes its next step when the one behind it is gathered, so that what it will touch was asked for
    /// a group's time ago.
    struct Group
    {
        static constexpr std::size_t most = 32;
        std::array<protocol::FrameLayout, most> layouts;
        std::array<protocol::DataFrame, most> frames;
        std::array<TopicEntry *, most>
            entries;                   ///< after look(): to be compared; after match(): the right ones
        std::array<bool, most> wanted; ///< after match()
        std::size_t count = 0;
    };

    void beginBatch();
    void endBatch();
    bool walkAll(const char *frame);
    protocol::FrameWalker::Result walkOne(const char *frame, protocol::FrameLayout &layout);
    Group &group(std::size_t steps) { return m_groups[(m_turn + steps) % m_groups.size()]; }
    void gather(const char *frame, const protocol::FrameLayout &layout);
    void advance();
    void handOver();
    void look(Group &group) const;
    void match(Group &group);
    void tell(Group &group);
    bool takes(TopicEntry *entry, const protocol::DataFrame &frame);
    void notTaken(TopicEntry *entry, const protocol::DataFrame &frame);
    void showDecoded(const protocol::DataFrame &frame);
    bool control(const char *frame, qsizetype size);
    void checkDialect(const char *frame, const protocol::FrameLayout &layout);
    bool failed(const protocol::ProtocolError &error, const char *frame);

    protocol::FrameSink &m_sink;
    SubscriptionBook &m_book;
    FrameListener &m_listener;
    Clock &m_clock;
    protocol::FrameWalker m_walker;
    protocol::FrameLikeness m_likeness;
    DialectCheck m_dialect;
    protocol::ProtocolError m_error;
    FrameBatch m_batch;
    std::array<Group, 4> m_groups; ///< one is gathered; those before it are looked at, matched, told
    std::size_t m_turn = 0;        ///< which of them is gathered
    qint64 m_utcMs = 0;
    qint64 m_frameWanted = 1;
    qsizetype m_pending = 0; ///< bytes of the frame that is begun
    bool m_anyFrame = false;
    bool m_decoding = false;
    bool m_inBatch = false;
    bool m_isWalking = false; ///< the sink's memory is looked at: it may not be moved
    bool m_stopped = false;
};

} // namespace client
