#include "client/framereader.h"

#include "client/contentcheck.h"

#include "protocol/decoder.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

/// No publisher and no packets: the publisher left, or the subscription was refused.
bool isEmpty(const protocol::FrameLayout &layout)
{
    constexpr std::uint32_t emptyPublisher = 8; // two lengths of 0
    return layout.packetCount == 0 && layout.publisherSize == emptyPublisher;
}

/// Of a frame that would be waited for though the stream is of another dialect.
protocol::ProtocolError waitsInVain(const protocol::FrameWalker &walker)
{
    protocol::ProtocolError error;
    error.kind = protocol::ProtocolError::Kind::Truncated;
    error.offset = walker.streamOffset();
    error.field = QLatin1String("packet count");
    return error;
}

/// Frames that are decoded take some times their bytes: no more than these are held at a time.
constexpr qsizetype mostControlBytes = 64 * 1024;

} // namespace

FrameListener::~FrameListener() = default;

FrameReader::FrameReader(protocol::FrameSink &sink, SubscriptionBook &book, FrameListener &listener,
                         Clock &clock, protocol::Dialect dialect, qint64 frameLimit)
    : m_sink(sink)
    , m_book(book)
    , m_listener(listener)
    , m_clock(clock)
    , m_walker(dialect, protocol::Direction::FromDistributor, frameLimit)
    , m_dialect(dialect, frameLimit)
{}

void FrameReader::stop()
{
    m_stopped = true;
    if (m_inBatch)
        m_sink.commit();
    m_inBatch = false;
}

FrameReader::Result FrameReader::read(QIODevice &device, qint64 most)
{
    if (m_inBatch || m_isWalking) // a slot runs an event loop of its own: the read that called it goes on
        return Result::Drained;
    while (!m_stopped && most > 0 && device.bytesAvailable() > 0) {
        const auto tail = m_sink.tail(m_pending, m_frameWanted);
        const qint64 got = device.read(tail.free, std::min<qint64>(tail.room, most));
        if (got <= 0)
            return Result::Drained;
        most -= got;
        m_pending += got;
        beginBatch();
        m_isWalking = true;
        const bool good = walkAll(tail.frame);
        m_isWalking = false;
        if (!m_stopped)
            endBatch();
        if (m_stopped)
            return Result::Stopped;
        if (!good)
            return Result::Failed;
    }
    if (m_stopped)
        return Result::Stopped;
    return most > 0 ? Result::Drained : Result::More;
}

void FrameReader::beginBatch()
{
    m_batch = {};
    m_batch.time = m_clock.monotonic();
    m_utcMs = m_clock.utcMs();
    m_sink.beginBatch(m_batch.time);
    m_inBatch = true;
}

void FrameReader::endBatch()
{
    m_inBatch = false;
    m_sink.commit();
    for (TopicEntry *entry : m_batch.changed)
        entry->changePending = false;
    for (TopicEntry *entry : m_batch.late)
        entry->latePending = false;
    const FrameBatch batch = std::move(m_batch);
    m_batch = {};
    if (batch.anyFrame)
        m_listener.batchRead(batch);
}

inline protocol::FrameWalker::Result FrameReader::walkOne(const char *frame, protocol::FrameLayout &layout)
{
    if (m_walker.betweenFrames() &&
        m_likeness.fits(frame, static_cast<quint64>(m_pending), m_walker.frameLimit(), layout)) {
        m_walker.pass(layout.size);
        return protocol::FrameWalker::Result::Frame;
    }
    const auto result = m_walker.walk(frame, m_pending, layout);
    if (result == protocol::FrameWalker::Result::Frame)
        m_likeness.learn(frame, layout, m_walker.dialect());
    return result;
}

bool FrameReader::walkAll(const char *frame)
{
    using protocol::MessageType;
    while (m_pending > 0) {
        Group &gathered = group(0);
        protocol::FrameLayout &layout = gathered.layouts[gathered.count];
        const auto result = walkOne(frame, layout);
        if (result != protocol::FrameWalker::Result::Frame) {
            handOver();
            if (result == protocol::FrameWalker::Result::Error)
                return failed(m_walker.error(), frame);
            m_frameWanted = m_walker.wanted();
            if (const auto odd = oddContent(QByteArrayView(frame, m_pending), m_walker))
                return failed(*odd, frame);
            if (m_dialect.isOpen())
                m_dialect.begun(QByteArrayView(frame, m_pending));
            return m_dialect.status() != DialectStatus::Wrong || failed(waitsInVain(m_walker), frame);
        }
        m_batch.anyFrame = true;
        if (!m_anyFrame) {
            m_anyFrame = true;
            m_listener.firstFrame();
            if (m_stopped)
                return true;
        }
        const qsizetype size = layout.size;
        if (layout.type == MessageType::ForwardedMulticastData ||
            layout.type == MessageType::ForwardedUnicastData) {
            if (m_dialect.isOpen()) [[unlikely]]
                checkDialect(frame, layout);
            gather(frame, layout);
            if (m_decoding)
                handOver();
            else if (gathered.count == Group::most)
                advance();
        } else {
            handOver();
            if (!control(frame, size))
                return false;
        }
        if (m_stopped)
            return true;
        frame += size;
        m_pending -= size;
        m_frameWanted = 1;
        if (m_batch.controlBytes >= mostControlBytes) {
            endBatch();
            if (m_stopped)
                return true;
            beginBatch();
        }
    }
    handOver();
    return true;
}

inline void FrameReader::gather(const char *frame, const protocol::FrameLayout &layout)
{
    Group &to = group(0);
    const std::size_t hash = protocol::hashOfSpan(frame + layout.topic, layout.topicSize);
    to.frames[to.count++] = {frame, &layout, hash, nullptr};
    m_book.table().fetchSlot(hash);
}

/// Each group a step on. An empty one is gathered next.
void FrameReader::advance()
{
    look(group(3));
    match(group(2));
    tell(group(1));
    m_turn = (m_turn + 1) % m_groups.size();
}

/// Tells the sink of all frames gathered.
void FrameReader::handOver()
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (std::any_of(m_groups.begin(), m_groups.end(), [](const Group &some) { return some.count > 0; }))
            advance();
    }
}

inline void FrameReader::look(Group &group) const
{
    for (std::size_t i = 0; i < group.count; ++i)
        group.entries[i] = m_book.table().fetchCandidate(group.frames[i].topicHash);
}

void FrameReader::match(Group &group)
{
    for (std::size_t i = 0; i < group.count; ++i) {
        protocol::DataFrame &frame = group.frames[i];
        TopicEntry *&entry = group.entries[i];
        const char *const span = frame.bytes + frame.layout->topic;
        if (entry && !entry->hasSpan(span, frame.layout->topicSize))
            entry = m_book.table().find(span, frame.layout->topicSize, frame.topicHash);
        group.wanted[i] = takes(entry, frame);
        if (group.wanted[i])
            frame.memo = &entry->sinkMemo;
    }
    m_sink.announce({group.frames.data(), group.count});
}

/// Tells the sink of the frames, in order, those to be kept together as far as they follow each other.
void FrameReader::tell(Group &group)
{
    const std::size_t count = std::exchange(group.count, 0);
    const protocol::DataFrame *const frames = group.frames.data();
    std::size_t kept = 0; // up to there the sink was told
    for (std::size_t i = 0; i < count; ++i) {
        if (group.wanted[i])
            continue;
        if (kept < i)
            m_sink.keepAll({frames + kept, i - kept});
        kept = i + 1;
        notTaken(group.entries[i], frames[i]);
    }
    if (kept < count)
        m_sink.keepAll({frames + kept, count - kept});
    if (m_decoding && kept < count) // then it is one
        showDecoded(frames[0]);
}

/// Notes what the frame says of its topic. True where it is one to be kept.
inline bool FrameReader::takes(TopicEntry *entry, const protocol::DataFrame &frame)
{
    if (!entry || !entry->isWanted())
        return false;
    if (entry->isHeartbeat)
        m_batch.heartbeat = true;
    const bool empty = isEmpty(*frame.layout);
    if (empty || entry->state != SubscriptionState::Live) {
        if (SubscriptionBook::note(*entry, empty, m_utcMs) && !entry->changePending) {
            entry->changePending = true;
            m_batch.changed.push_back(entry);
        }
    }
    return entry->userWants > 0;
}

void FrameReader::notTaken(TopicEntry *entry, const protocol::DataFrame &frame)
{
    if (entry && entry->isWanted()) {
        m_sink.skip(frame.layout->size); // the client's own
        return;
    }
    m_sink.drop(frame);
    if (entry && !isEmpty(*frame.layout) && !entry->latePending) {
        entry->latePending = true;
        m_batch.late.push_back(entry);
    }
}

void FrameReader::showDecoded(const protocol::DataFrame &frame)
{
    const auto decoded =
        protocol::decode(QByteArrayView(frame.bytes, frame.layout->size), m_walker.dialect());
    if (const auto *message = std::get_if<protocol::Message>(&decoded))
        m_listener.dataDecoded(*message);
}

bool FrameReader::control(const char *frame, qsizetype size)
{
    auto decoded = protocol::decode(QByteArrayView(frame, size), m_walker.dialect());
    if (auto *error = std::get_if<protocol::ProtocolError>(&decoded))
        return failed(*error, frame);
    auto &message = std::get<protocol::Message>(decoded);
    if (auto *notification = std::get_if<protocol::ForwardedSubscriptionRequest>(&message))
        m_batch.notifications.append(std::move(*notification));
    else if (auto *request = std::get_if<protocol::AuthorizationRequest>(&message))
        m_batch.requests.append(std::move(*request));
    m_batch.controlBytes += size;
    m_sink.skip(size);
    return true;
}

void FrameReader::checkDialect(const char *frame, const protocol::FrameLayout &layout)
{
    m_dialect.frame(QByteArrayView(frame, layout.size));
    if (m_dialect.status() == DialectStatus::Confirmed)
        m_batch.dialectConfirmed = true;
}

bool FrameReader::failed(const protocol::ProtocolError &error, const char *frame)
{
    if (m_dialect.isOpen())
        m_dialect.failed(QByteArrayView(frame, m_pending));
    m_error = error;
    return false;
}

} // namespace client
