#include "cli/limitedsink.h"

namespace cli {

LimitedSink::LimitedSink(protocol::FrameSink &target, std::optional<quint64> limit,
                         std::function<void()> committed)
    : ForwardingSink(&target)
    , m_limit(limit)
    , m_committed(std::move(committed))
{}

void LimitedSink::keep(const protocol::DataFrame &frame)
{
    if (isFull()) {
        skip(frame.layout->size);
        return;
    }
    ++m_count;
    target().keep(frame);
}

void LimitedSink::commit()
{
    ForwardingSink::commit();
    m_committed();
}

} // namespace cli
