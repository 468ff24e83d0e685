#include "client/framereader.h"

#include "client/contentcheck.h"

#include "protocol/decoder.h"

#include <algorithm>
#include <cstring>

namespace client {

FrameListener::~FrameListener() = default;

FrameReader::FrameReader(protocol::FrameSink &sink, SubscriptionBook &book, FrameListener &listener,
                         Clock &clock, protocol::Dialect dialect, qint64 frameLimit)
    : m_sink(sink)
    , m_book(book)
    , m_listener(listener)
    , m_clock(clock)
    , m_walker(dialect, protocol::Direction::FromDistributor, frameLimit)
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
    if (m_inBatch) // a slot runs an event loop of its own: the read that called it goes on afterwards
        return Result::Drained;
    while (!m_stopped && most > 0 && device.bytesAvailable() > 0) {
        const auto tail = m_sink.tail(m_pending, m_frameWanted);
        const qint64 got = device.read(tail.free, std::min<qint64>(tail.room, most));
        if (got <= 0)
            return Result::Drained;
        most -= got;
        m_pending += got;
        m_batch = {};
        m_batch.time = m_clock.monotonic();
        m_utcMs = m_clock.utcMs();
        m_sink.beginBatch(m_batch.time);
        m_inBatch = true;
        const bool good = walkAll(tail.frame);
        if (m_stopped)
            return Result::Stopped;
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
        if (m_stopped)
            return Result::Stopped;
        if (!good)
            return Result::Failed;
    }
    if (m_stopped)
        return Result::Stopped;
    return most > 0 ? Result::Drained : Result::More;
}

bool FrameReader::walkAll(const char *frame)
{
    using protocol::MessageType;
    while (m_pending > 0) {
        switch (m_walker.walk(frame, m_pending)) {
        case protocol::FrameWalker::Result::Error:
            return failed(m_walker.error());
        case protocol::FrameWalker::Result::NeedMore:
            m_frameWanted = m_walker.wanted();
            if (const auto odd = oddContent(QByteArrayView(frame, m_pending), m_walker))
                return failed(*odd);
            return true;
        case protocol::FrameWalker::Result::Frame:
            break;
        }
        m_batch.anyFrame = true;
        if (!m_anyFrame) {
            m_anyFrame = true;
            m_listener.firstFrame();
            if (m_stopped)
                return true;
        }
        const protocol::FrameLayout &layout = m_walker.layout();
        if (layout.type == MessageType::ForwardedMulticastData ||
            layout.type == MessageType::ForwardedUnicastData)
            data(frame);
        else if (!control(frame))
            return false;
        if (m_stopped)
            return true;
        frame += layout.size;
        m_pending -= layout.size;
        m_frameWanted = 1;
    }
    return true;
}

TopicEntry *FrameReader::entryOf(const char *span, std::size_t size, std::size_t &hash)
{
    if (m_lastEntry && static_cast<std::size_t>(m_lastEntry->span.size()) == size &&
        std::memcmp(m_lastEntry->span.constData(), span, size) == 0) {
        hash = m_lastEntry->hash;
        return m_lastEntry;
    }
    hash = protocol::hashOfSpan(span, size);
    TopicEntry *entry = m_book.find(span, size, hash);
    if (entry)
        m_lastEntry = entry;
    return entry;
}

void FrameReader::data(const char *frame)
{
    const protocol::FrameLayout &layout = m_walker.layout();
    constexpr std::uint32_t emptyPublisher = 8; // two lengths of 0
    protocol::DataFrame dataFrame{frame, &layout, 0};
    TopicEntry *entry = entryOf(frame + layout.topic, layout.topicSize, dataFrame.topicHash);
    const bool empty = layout.packetCount == 0 && layout.publisherSize == emptyPublisher;

    if (!entry || !entry->isWanted()) {
        m_sink.drop(dataFrame);
        if (entry && !empty && !entry->latePending) {
            entry->latePending = true;
            m_batch.late.push_back(entry);
        }
        return;
    }
    if (entry->isHeartbeat)
        m_batch.heartbeat = true;
    if (empty || entry->state != SubscriptionState::Live) {
        if (SubscriptionBook::note(*entry, empty, m_utcMs) && !entry->changePending) {
            entry->changePending = true;
            m_batch.changed.push_back(entry);
        }
    }
    if (entry->userWants == 0) {
        m_sink.skip(layout.size);
        return;
    }
    m_sink.keep(dataFrame);
    if (!m_decoding)
        return;
    const auto decoded = protocol::decode(QByteArrayView(frame, layout.size), m_walker.dialect());
    if (const auto *message = std::get_if<protocol::Message>(&decoded))
        m_listener.dataDecoded(*message);
}

bool FrameReader::control(const char *frame)
{
    const qsizetype size = m_walker.layout().size;
    auto decoded = protocol::decode(QByteArrayView(frame, size), m_walker.dialect());
    if (auto *error = std::get_if<protocol::ProtocolError>(&decoded))
        return failed(*error);
    auto &message = std::get<protocol::Message>(decoded);
    if (auto *notification = std::get_if<protocol::ForwardedSubscriptionRequest>(&message))
        m_batch.notifications.append(std::move(*notification));
    else if (auto *request = std::get_if<protocol::AuthorizationRequest>(&message))
        m_batch.requests.append(std::move(*request));
    m_sink.skip(size);
    return true;
}

bool FrameReader::failed(const protocol::ProtocolError &error)
{
    m_error = error;
    return false;
}

} // namespace client
