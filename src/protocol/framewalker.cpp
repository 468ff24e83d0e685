#include "protocol/framewalker.h"

#include "protocol/wirefields.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace protocol {

namespace {

using Kind = ProtocolError::Kind;

constexpr quint64 countSize = 4;
constexpr quint64 smallestPacket = 8; ///< two counts of 0
constexpr quint64 entitlementSize = 4;
constexpr int packetStage = 100; ///< behind the packet count, whatever the type

quint64 load(const char *frame, quint64 at)
{
    return qFromBigEndian<quint32>(frame + at);
}

std::uint32_t narrow(quint64 value)
{
    return static_cast<std::uint32_t>(value);
}

} // namespace

/// Where a frame's packets begin, and how many are still to be walked.
struct FrameWalker::Head
{
    quint64 at = 0;
    std::uint32_t packetsLeft = 0;
};

FrameWalker::FrameWalker(Dialect dialect, Direction direction, qint64 frameLimit)
    : m_dialect(dialect)
    , m_direction(direction)
    , m_frameLimit(std::clamp<qint64>(frameLimit, 1, std::numeric_limits<qint32>::max()))
{}

FrameWalker::Result FrameWalker::walk(const char *frame, qsizetype available, FrameLayout &layout)
{
    if (m_failed)
        return Result::Error;
    if (available < m_wanted)
        return Result::NeedMore;
    const auto end = static_cast<quint64>(std::min<qint64>(available, m_frameLimit));
    Head head;
    if (m_position == 0 && walkDataHead(frame, end, head, layout)) {
        const Result result = walkPackets(frame, end, head);
        if (result == Result::Frame)
            layout.size = m_layout.size;
        else
            m_layout = layout;
        return result;
    }
    const Result result = walkFields(frame, end);
    if (result == Result::Frame)
        layout = m_layout;
    return result;
}

// The fast path: a data frame whose fields up to the packet count have come. It knows no errors: whatever
// does not fit (a negative length is too large as an unsigned one) is left to walkFields().
inline bool FrameWalker::walkDataHead(const char *frame, quint64 end, Head &head, FrameLayout &layout) const
{
    const auto type = static_cast<MessageType>(frame[0]);
    const auto passText = [frame, end](quint64 &at) {
        if (at + countSize > end)
            return false;
        at += countSize + load(frame, at);
        return true;
    };

    quint64 at = 1;
    if (m_direction == Direction::FromDistributor) {
        if (type != MessageType::ForwardedMulticastData && type != MessageType::ForwardedUnicastData)
            return false;
        if (!passText(at) || !passText(at))
            return false;
        layout.publisher = 1;
        layout.publisherSize = narrow(at - 1);
    } else {
        if (type != MessageType::MulticastData && type != MessageType::UnicastData)
            return false;
        layout.publisher = 0;
        layout.publisherSize = 0;
    }
    if (type == MessageType::ForwardedUnicastData || type == MessageType::UnicastData)
        at += ClientId::size;
    layout.topic = narrow(at);
    if (!passText(at) || !passText(at))
        return false;
    layout.topicSize = narrow(at - layout.topic);
    layout.content = narrow(at);
    if (!hasContentType(m_dialect))
        at += 1;
    else if (!passText(at))
        return false;
    layout.contentSize = narrow(at - layout.content);
    if (at + countSize > end)
        return false;
    const quint64 count = load(frame, at);
    layout.packets = narrow(at);
    at += countSize;
    if (count * smallestPacket > static_cast<quint64>(m_frameLimit) - at)
        return false;
    layout.type = type;
    layout.packetCount = narrow(count);
    head = {at, layout.packetCount};
    return true;
}

inline FrameWalker::Result FrameWalker::walkPackets(const char *frame, quint64 end, Head head)
{
    while (head.packetsLeft > 0) {
        if (head.at + countSize > end)
            return stopInPacket(frame, end, head);
        const quint64 data = head.at + countSize + load(frame, head.at) * entitlementSize;
        if (data + countSize > end)
            return stopInPacket(frame, end, head);
        const quint64 next = data + countSize + load(frame, data);
        if (next > end)
            return stopInPacket(frame, end, head);
        head.at = next;
        --head.packetsLeft;
    }
    return finish(head.at);
}

// A packet that has not come whole, or never will: which of the two is worked out here.
FrameWalker::Result FrameWalker::stopInPacket(const char *frame, quint64 end, Head head)
{
    m_stage = packetStage;
    m_position = static_cast<qint64>(head.at);
    m_packetsLeft = head.packetsLeft;
    if (const auto data =
            passCounted(frame, end, head.at, entitlementSize, QLatin1String("entitlement count")))
        passCounted(frame, end, *data, 1, QLatin1String("data"));
    return stopped();
}

FrameWalker::Result FrameWalker::walkFields(const char *frame, quint64 end)
{
    const auto type =
        m_position > 0 ? static_cast<std::uint8_t>(m_layout.type) : static_cast<std::uint8_t>(frame[0]);
    const WireField *fields = wireFields(type);
    if (m_position == 0) {
        if (!fields || senderOf(type) != m_direction) {
            fail(Kind::UnknownType, 0, QLatin1String("type"), QByteArray(frame, 1), type);
            return Result::Error;
        }
        m_layout = {};
        m_layout.type = static_cast<MessageType>(type);
        m_position = 1;
    }
    if (m_stage == packetStage)
        return walkPackets(frame, end, {static_cast<quint64>(m_position), m_packetsLeft});

    for (;; ++m_stage) {
        const WireField &field = fields[m_stage];
        const QLatin1String name = fieldName(field, m_dialect);
        const auto at = static_cast<quint64>(m_position);
        std::optional<quint64> next;
        switch (field.kind) {
        case WireField::Kind::End:
            return finish(at);
        case WireField::Kind::ClientId:
            next = passFixed(end, at, ClientId::size, name);
            break;
        case WireField::Kind::Flag:
            next = passFixed(end, at, 1, name);
            break;
        case WireField::Kind::FlagOrText:
            next = hasContentType(m_dialect) ? passCounted(frame, end, at, 1, name)
                                             : passFixed(end, at, 1, name);
            break;
        case WireField::Kind::Text:
            next = passCounted(frame, end, at, 1, name);
            break;
        case WireField::Kind::IntSet:
            next = passCounted(frame, end, at, entitlementSize, name);
            break;
        case WireField::Kind::Packets:
            if (!passFixed(end, at, countSize, name))
                return stopped();
            const std::optional<quint64> count = checkCount(frame, at, smallestPacket, name);
            if (!count)
                return stopped();
            m_layout.packets = narrow(at);
            m_layout.packetCount = narrow(*count);
            return walkPackets(frame, end, {at + countSize, m_layout.packetCount});
        }
        if (!next)
            return stopped();
        noteField(field, at, *next);
        m_position = static_cast<qint64>(*next);
    }
}

/// The end of a field of `width` bytes; nothing where it has not come (m_wanted) or can't (m_error).
std::optional<quint64> FrameWalker::passFixed(quint64 end, quint64 at, quint64 width, QLatin1String field)
{
    const quint64 next = at + width;
    if (next <= end)
        return next;
    const quint64 left = static_cast<quint64>(m_frameLimit) - at;
    if (width > left)
        fail(Kind::OverLimit, at, field, {}, static_cast<qint64>(width), static_cast<qint64>(left));
    else
        m_wanted = static_cast<qint64>(next);
    return std::nullopt;
}

/// The same for a count and `count * unit` bytes.
std::optional<quint64> FrameWalker::passCounted(const char *frame, quint64 end, quint64 at, quint64 unit,
                                                QLatin1String field)
{
    if (!passFixed(end, at, countSize, field))
        return std::nullopt;
    const std::optional<quint64> count = checkCount(frame, at, unit, field);
    if (!count)
        return std::nullopt;
    const quint64 next = at + countSize + *count * unit;
    if (next <= end)
        return next;
    m_wanted = static_cast<qint64>(next);
    return std::nullopt;
}

/// The count at `at`, if it is one that the frame limit has room for.
std::optional<quint64> FrameWalker::checkCount(const char *frame, quint64 at, quint64 unit,
                                               QLatin1String field)
{
    const qint64 count = qFromBigEndian<qint32>(frame + at);
    const QByteArray bytes(frame + at, countSize);
    if (count < 0) {
        fail(Kind::NegativeLength, at, field, bytes, count);
        return std::nullopt;
    }
    const quint64 allowed = (static_cast<quint64>(m_frameLimit) - at - countSize) / unit;
    if (static_cast<quint64>(count) > allowed) {
        fail(Kind::OverLimit, at, field, bytes, count, static_cast<qint64>(allowed));
        return std::nullopt;
    }
    return static_cast<quint64>(count);
}

void FrameWalker::noteField(const WireField &field, quint64 at, quint64 next)
{
    const MessageType type = m_layout.type;
    if (field.kind == WireField::Kind::FlagOrText) {
        m_layout.content = narrow(at);
        m_layout.contentSize = narrow(next - at);
    } else if (field.part == WireField::Part::User && type != MessageType::AuthorizationRequest) {
        m_layout.publisher = narrow(at);
    } else if (field.part == WireField::Part::Host && type != MessageType::AuthorizationRequest) {
        m_layout.publisherSize = narrow(next - m_layout.publisher);
    } else if (field.part == WireField::Part::Feed && type != MessageType::NotificationRequest) {
        m_layout.topic = narrow(at);
    } else if (field.part == WireField::Part::Topic) {
        m_layout.topicSize = narrow(next - m_layout.topic);
    }
}

inline FrameWalker::Result FrameWalker::finish(quint64 size)
{
    m_layout.size = narrow(size);
    m_streamOffset += static_cast<qint64>(size);
    m_position = 0;
    m_stage = 0;
    m_wanted = 1;
    return Result::Frame;
}

void FrameWalker::fail(Kind kind, quint64 at, QLatin1String field, QByteArray bytes, qint64 value,
                       qint64 limit)
{
    m_failed = true;
    m_error = {kind, m_streamOffset + static_cast<qint64>(at), field, std::move(bytes), value, limit};
}

} // namespace protocol
