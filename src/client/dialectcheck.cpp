#include "client/dialectcheck.h"

#include "client/contentcheck.h"

#include "protocol/framewalker.h"

#include <QtEndian>

#include <algorithm>

namespace client {

using protocol::FrameWalker;
using protocol::MessageType;

namespace {

/// More than that says nothing either.
constexpr qsizetype mostUndecided = qsizetype{64} * 1024;
/// Whole frames of the other reading, while the one that was set waits in its first, that make it wrong.
constexpr int enoughFrames = 3;

bool isData(MessageType type)
{
    return type == MessageType::ForwardedMulticastData || type == MessageType::ForwardedUnicastData;
}

/// Whether what has come of a frame of type 8 or 9 reaches behind its content, and that and the packet count
/// are such as a publisher would write.
bool isPlausible(QByteArrayView frame, protocol::Dialect dialect)
{
    constexpr qint64 countSize = 4;
    constexpr qint32 mostPackets = 0xffff;
    constexpr qint32 longestType = 0xff;
    const auto content = contentOffset(frame);
    if (!content || frame.size() <= *content)
        return false;
    qint64 at = *content;
    if (!protocol::hasContentType(dialect)) {
        if (const auto flag = static_cast<unsigned char>(frame[at]); flag > 1)
            return false;
        at += 1;
    } else {
        if (frame.size() < at + countSize)
            return false;
        const auto length = qFromBigEndian<qint32>(frame.data() + at);
        if (length < 0 || length > longestType)
            return false;
        at += countSize;
        const QByteArrayView seen = frame.sliced(at, std::min<qint64>(length, frame.size() - at));
        if (std::any_of(seen.begin(), seen.end(), [](char c) { return c < ' ' || c > '~'; }))
            return false;
        at += length;
    }
    return frame.size() < at + countSize || qFromBigEndian<quint32>(frame.data() + at) <= mostPackets;
}

} // namespace

struct DialectCheck::Reading
{
    int dataFrames = 0;       ///< whole ones
    bool canBe = true;        ///< no byte says that it is not this dialect
    bool isPlausible = false; ///< a whole data frame, or the begin of one, speaks for it
};

DialectCheck::DialectCheck(protocol::Dialect dialect, qint64 frameLimit)
    : m_other(protocol::hasContentType(dialect) ? protocol::Dialect::V4 : protocol::Dialect::V6)
    , m_frameLimit(frameLimit)
{}

DialectCheck::Reading DialectCheck::readOtherwise(QByteArrayView bytes) const
{
    FrameWalker walker(m_other, protocol::Direction::FromDistributor, m_frameLimit);
    Reading reading;
    while (!bytes.isEmpty()) {
        const auto result = walker.walk(bytes.data(), bytes.size());
        if (result == FrameWalker::Result::Error ||
            (result == FrameWalker::Result::NeedMore && oddContent(bytes, walker))) {
            reading.canBe = false;
            break;
        }
        if (result == FrameWalker::Result::NeedMore) {
            reading.isPlausible = reading.isPlausible || isPlausible(bytes, m_other);
            break;
        }
        if (isData(walker.layout().type)) {
            ++reading.dataFrames;
            reading.isPlausible = true;
        }
        bytes = bytes.sliced(walker.layout().size);
    }
    return reading;
}

void DialectCheck::frame(QByteArrayView frame)
{
    // By itself: that it follows a whole one already speaks for where it begins.
    if (!readOtherwise(frame).canBe) {
        m_status = DialectStatus::Confirmed;
        return;
    }
    if (m_undecided.size() + frame.size() > mostUndecided)
        m_undecided.clear();
    if (frame.size() <= mostUndecided)
        m_undecided.append(frame);
}

void DialectCheck::begun(QByteArrayView frame)
{
    if (m_undecided.isEmpty() && frame.size() <= mostUndecided) {
        const Reading reading = readOtherwise(frame);
        if (reading.canBe && reading.dataFrames >= enoughFrames)
            m_status = DialectStatus::Wrong;
    }
}

void DialectCheck::failed(QByteArrayView frame)
{
    m_undecided.append(frame.first(std::min(frame.size(), mostUndecided)));
    const Reading reading = readOtherwise(m_undecided);
    if (reading.canBe && reading.isPlausible)
        m_status = DialectStatus::Wrong;
}

} // namespace client
