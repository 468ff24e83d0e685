#pragma once

#include "cli/forwardingsink.h"
#include "cli/limitedsink.h"
#include "protocol/dialect.h"
#include "store/rowtester.h"

namespace cli {

/// Hands on the frames that a filter lets through, and counts the others. What the filter leaves undecided is
/// handed on too: nothing goes missing because it was too much to be looked at.
class FilteringSink : public ForwardingSink
{
public:
    FilteringSink(LimitedSink &target, const store::Filter &filter, protocol::Dialect dialect);

    quint64 filtered() const { return m_filtered; }

    void beginBatch(std::chrono::nanoseconds monotonicTime) override;
    void keep(const protocol::DataFrame &frame) override;

private:
    LimitedSink &m_limited;
    store::RowTester m_tester;
    protocol::Dialect m_dialect;
    bool m_readsTime;
    qint64 m_utcNs = 0; ///< of the batch, where the filter reads times
    quint64 m_filtered = 0;
};

} // namespace cli
