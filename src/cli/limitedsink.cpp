#include "cli/limitedsink.h"

namespace cli {

LimitedSink::LimitedSink(protocol::FrameSink &target, std::optional<quint64> limit,
                         std::function<void()> committed)
    : m_target(target)
    , m_limit(limit)
    , m_committed(std::move(committed))
{}

protocol::FrameSink::Tail LimitedSink::tail(qsizetype pending, qint64 frameWanted)
{
    return m_target.tail(pending, frameWanted);
}

void LimitedSink::beginBatch(std::chrono::nanoseconds monotonicTime)
{
    m_target.beginBatch(monotonicTime);
}

void LimitedSink::keep(const protocol::DataFrame &frame)
{
    if (isFull()) {
        m_target.skip(frame.layout->size);
        return;
    }
    ++m_count;
    m_target.keep(frame);
}

void LimitedSink::drop(const protocol::DataFrame &frame)
{
    m_target.drop(frame);
}

void LimitedSink::skip(qsizetype size)
{
    m_target.skip(size);
}

void LimitedSink::marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime)
{
    m_target.marker(marker, monotonicTime);
}

void LimitedSink::commit()
{
    m_target.commit();
    m_committed();
}

void LimitedSink::reset()
{
    m_target.reset();
}

} // namespace cli
