#include "cli/filteringsink.h"

namespace cli {

FilteringSink::FilteringSink(LimitedSink &target, const store::Filter &filter, protocol::Dialect dialect)
    : ForwardingSink(&target)
    , m_limited(target)
    , m_tester(filter)
    , m_dialect(dialect)
    , m_readsTime(filter.readsTime())
{}

void FilteringSink::beginBatch(std::chrono::nanoseconds monotonicTime)
{
    if (m_readsTime)
        m_utcNs = store::FilterContext::current().utcNs;
    ForwardingSink::beginBatch(monotonicTime);
}

void FilteringSink::keep(const protocol::DataFrame &frame)
{
    const bool isOver = m_limited.isFull(); // it counts nothing any more
    const QByteArrayView bytes(frame.bytes, frame.layout->size);
    if (!isOver && m_tester.testFrame(bytes, m_dialect, m_utcNs) == store::Verdict::No) {
        ++m_filtered;
        skip(frame.layout->size);
        return;
    }
    m_limited.keep(frame);
}

} // namespace cli
