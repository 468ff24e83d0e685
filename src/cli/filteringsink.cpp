#include "cli/filteringsink.h"

namespace cli {

FilteringSink::FilteringSink(LimitedSink &target, const store::Filter &filter, protocol::Dialect dialect)
    : m_target(target)
    , m_tester(filter)
    , m_dialect(dialect)
    , m_readsTime(filter.readsTime())
{}

protocol::FrameSink::Tail FilteringSink::tail(qsizetype pending, qint64 frameWanted)
{
    return m_target.tail(pending, frameWanted);
}

void FilteringSink::beginBatch(std::chrono::nanoseconds monotonicTime)
{
    if (m_readsTime)
        m_utcNs = store::FilterContext::current().utcNs;
    m_target.beginBatch(monotonicTime);
}

void FilteringSink::keep(const protocol::DataFrame &frame)
{
    const bool isOver = m_target.isFull(); // it counts nothing any more
    const QByteArrayView bytes(frame.bytes, frame.layout->size);
    if (!isOver && m_tester.testFrame(bytes, m_dialect, m_utcNs) == store::Verdict::No) {
        ++m_filtered;
        m_target.skip(frame.layout->size);
        return;
    }
    m_target.keep(frame);
}

void FilteringSink::drop(const protocol::DataFrame &frame)
{
    m_target.drop(frame);
}

void FilteringSink::skip(qsizetype size)
{
    m_target.skip(size);
}

void FilteringSink::marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime)
{
    m_target.marker(marker, monotonicTime);
}

void FilteringSink::commit()
{
    m_target.commit();
}

void FilteringSink::reset()
{
    m_target.reset();
}

} // namespace cli
