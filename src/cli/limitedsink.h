#pragma once

#include "cli/forwardingsink.h"

#include <functional>
#include <optional>

namespace cli {

/// Hands frames on to another sink and counts those that carry data; behind a limit they are passed over.
class LimitedSink : public ForwardingSink
{
public:
    /// `committed` is called after each commit, from within the client: it may not call back into that.
    LimitedSink(protocol::FrameSink &target, std::optional<quint64> limit, std::function<void()> committed);

    quint64 count() const { return m_count; }
    bool isFull() const { return m_limit && m_count >= *m_limit; }

    void keep(const protocol::DataFrame &frame) override;
    void commit() override;

private:
    std::optional<quint64> m_limit;
    std::function<void()> m_committed;
    quint64 m_count = 0;
};

} // namespace cli
