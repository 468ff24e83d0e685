#pragma once

#include "cli/limitedsink.h"
#include "protocol/dialect.h"
#include "protocol/framesink.h"
#include "store/rowtester.h"

namespace cli {

/// Hands on the frames that a filter lets through, and counts the others. What the filter leaves undecided is
/// handed on too: nothing goes missing because it was too much to be looked at.
class FilteringSink : public protocol::FrameSink
{
public:
    FilteringSink(LimitedSink &target, const store::Filter &filter, protocol::Dialect dialect);

    quint64 filtered() const { return m_filtered; }

    Tail tail(qsizetype pending, qint64 frameWanted) override;
    void beginBatch(std::chrono::nanoseconds monotonicTime) override;
    void keep(const protocol::DataFrame &frame) override;
    void drop(const protocol::DataFrame &frame) override;
    void skip(qsizetype size) override;
    void marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime) override;
    void commit() override;
    void reset() override;

private:
    LimitedSink &m_target;
    store::RowTester m_tester;
    protocol::Dialect m_dialect;
    bool m_readsTime;
    qint64 m_utcNs = 0; ///< of the batch, where the filter reads times
    quint64 m_filtered = 0;
};

} // namespace cli
