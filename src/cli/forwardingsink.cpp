#include "cli/forwardingsink.h"

namespace cli {

protocol::FrameSink::Tail ForwardingSink::tail(qsizetype pending, qint64 frameWanted)
{
    return m_target.tail(pending, frameWanted);
}

void ForwardingSink::beginBatch(std::chrono::nanoseconds monotonicTime)
{
    m_target.beginBatch(monotonicTime);
}

void ForwardingSink::drop(const protocol::DataFrame &frame)
{
    m_target.drop(frame);
}

void ForwardingSink::skip(qsizetype size)
{
    m_target.skip(size);
}

void ForwardingSink::marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime)
{
    m_target.marker(marker, monotonicTime);
}

void ForwardingSink::commit()
{
    m_target.commit();
}

void ForwardingSink::reset()
{
    m_target.reset();
}

} // namespace cli
