#pragma once

#include "protocol/framesink.h"

namespace cli {

/// A FrameSink in front of another: what a class derived from it doesn't look at goes on as it is.
class ForwardingSink : public protocol::FrameSink
{
public:
    Tail tail(qsizetype pending, qint64 frameWanted) override;
    void beginBatch(std::chrono::nanoseconds monotonicTime) override;
    void drop(const protocol::DataFrame &frame) override;
    void skip(qsizetype size) override;
    void marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime) override;
    void commit() override;
    void reset() override;

protected:
    /// `target` has to live as long as this. A pointer, because a reference to another ForwardingSink would
    /// copy it.
    explicit ForwardingSink(protocol::FrameSink *target)
        : m_target(*target)
    {}
    Q_DISABLE_COPY(ForwardingSink)

    protocol::FrameSink &target() { return m_target; }

private:
    protocol::FrameSink &m_target;
};

} // namespace cli
