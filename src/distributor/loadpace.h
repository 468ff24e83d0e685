#pragma once

#include <QtGlobal>
#include <chrono>

namespace distributor {

/// How many messages may have gone out by now, at an even rate. Who falls behind by more than a second is let
/// off the rest. Times are monotonic and must not fall.
class LoadPace
{
public:
    /// Messages a second from `now` on; what was owed before is void. 0: no limit.
    void setRate(double perSecond, std::chrono::nanoseconds now);
    bool isLimited() const { return m_perSecond > 0; }

    /// Messages that may be sent now, those that sent() was not told of.
    qint64 due(std::chrono::nanoseconds now);
    void sent(qint64 messages) { m_sent += messages; }
    /// Until one more is due; at least a millisecond.
    std::chrono::milliseconds wait(std::chrono::nanoseconds now) const;

private:
    double total(std::chrono::nanoseconds now) const;

    double m_perSecond = 0;
    std::chrono::nanoseconds m_start{0};
    qint64 m_sent = 0;
};

} // namespace distributor
