#pragma once

#include <QtGlobal>

#include <deque>

namespace store {

/// Ties the monotonic time of rows to the wall clock, which may be set or drift while a program runs. Not
/// thread-safe.
class TimeAnchors
{
public:
    /// At the monotonic time `monotonicNs` the wall clock showed `utcNs`. Times must rise. An anchor that
    /// says what the last one says, to the millisecond, is not kept.
    void add(qint64 monotonicNs, qint64 utcNs);
    /// From the last anchor not after `monotonicNs`, or else the first one; 0 where there is none.
    qint64 utc(qint64 monotonicNs) const;

    /// Monotonic times that go by one anchor: from `first`, before `end`; plus `offset` they are UTC.
    struct Stretch
    {
        qint64 first = 0;
        qint64 end = 0;
        qint64 offset = 0;
    };
    /// Where utc(monotonicNs) is found. Without an anchor the stretch is empty, and utc() is 0.
    Stretch stretchAt(qint64 monotonicNs) const;
    /// Forgets anchors that no time from `monotonicNs` on needs.
    void dropBefore(qint64 monotonicNs);
    qsizetype count() const { return static_cast<qsizetype>(m_anchors.size()); }

private:
    struct Anchor
    {
        qint64 monotonicNs;
        qint64 utcNs;
    };
    std::deque<Anchor> m_anchors;
};

} // namespace store
