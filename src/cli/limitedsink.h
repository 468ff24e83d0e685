#pragma once

#include "protocol/framesink.h"

#include <functional>
#include <optional>

namespace cli {

/// Hands frames on to another sink and counts those that carry data; behind a limit they are passed over.
class LimitedSink : public protocol::FrameSink
{
public:
    /// `committed` is called after each commit, from within the client: it may not call back into that.
    LimitedSink(protocol::FrameSink &target, std::optional<quint64> limit, std::function<void()> committed);

    quint64 count() const { return m_count; }
    bool isFull() const { return m_limit && m_count >= *m_limit; }

    Tail tail(qsizetype pending, qint64 frameWanted) override;
    void beginBatch(std::chrono::nanoseconds monotonicTime) override;
    void keep(const protocol::DataFrame &frame) override;
    void drop(const protocol::DataFrame &frame) override;
    void skip(qsizetype size) override;
    void marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime) override;
    void commit() override;
    void reset() override;

private:
    protocol::FrameSink &m_target;
    std::optional<quint64> m_limit;
    std::function<void()> m_committed;
    quint64 m_count = 0;
};

} // namespace cli
