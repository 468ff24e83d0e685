#include "distributor/loadframes.h"

#include "protocol/messages.h"

#include <QtEndian>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace distributor {

namespace {

constexpr char filler = 'x';

void appendInt(QByteArray &out, qint32 value)
{
    char bytes[4];
    qToBigEndian(value, bytes);
    out.append(bytes, 4);
}

void appendString(QByteArray &out, const QByteArray &text)
{
    appendInt(out, static_cast<qint32>(text.size()));
    out.append(text);
}

} // namespace

LoadFrames::LoadFrames(const LoadPlan &plan, protocol::Dialect dialect)
    : m_plan(plan)
{
    m_front.append(static_cast<char>(protocol::MessageType::ForwardedMulticastData));
    appendString(m_front, QByteArrayLiteral("load"));
    appendString(m_front, QByteArrayLiteral("localhost"));
    appendString(m_front, feed());
    if (protocol::hasContentType(dialect))
        appendString(m_back, QByteArrayLiteral("text/plain"));
    else
        m_back.append('\1');
    appendInt(m_back, 1); // packets
    appendInt(m_back, 0); // entitlements
}

qsizetype LoadFrames::smallestFrame(int topics, protocol::Dialect dialect)
{
    char head[longestHead];
    return LoadFrames({0, topics, 0}, dialect).writeHead(topics - 1, head);
}

QByteArray LoadFrames::topic(int number)
{
    return 'T' + QByteArray::number(number);
}

std::optional<int> LoadFrames::numberOf(QByteArrayView feed, QByteArrayView topic) const
{
    if (feed != LoadFrames::feed() || topic.size() < 2 || topic.front() != 'T')
        return std::nullopt;
    if (topic.at(1) == '0' && topic.size() > 2)
        return std::nullopt;
    int number = -1;
    const char *const end = topic.data() + topic.size();
    const auto read = std::from_chars(topic.data() + 1, end, number);
    if (read.ec != std::errc() || read.ptr != end || number < 0 || number >= m_plan.topics)
        return std::nullopt;
    return number;
}

qsizetype LoadFrames::writeHead(int topic, char *out) const
{
    char *at = std::copy(m_front.cbegin(), m_front.cend(), out);
    char *const name = at + 4;
    *name = 'T';
    char *const behind = std::to_chars(name + 1, out + longestHead, topic).ptr;
    qToBigEndian(static_cast<qint32>(behind - name), at);
    at = std::copy(m_back.cbegin(), m_back.cend(), behind) + 4;
    qToBigEndian(static_cast<qint32>(std::max<qsizetype>(0, m_plan.frameBytes - (at - out))), at - 4);
    return at - out;
}

void LoadFrames::write(int topic, qsizetype offset, char *out, qsizetype size) const
{
    char head[longestHead];
    const qsizetype headSize = writeHead(topic, head);
    if (offset < headSize) {
        const qsizetype part = std::min(size, headSize - offset);
        std::memcpy(out, head + offset, static_cast<std::size_t>(part));
        out += part;
        size -= part;
    }
    std::memset(out, filler, static_cast<std::size_t>(size));
}

} // namespace distributor
