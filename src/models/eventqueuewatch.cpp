#include "models/eventqueuewatch.h"

namespace models {

void EventQueueWatch::see(std::optional<qint64> enqueued, std::optional<qint64> dequeued,
                          std::optional<qint64> waiting)
{
    if (!waiting && enqueued && dequeued)
        waiting = *enqueued - *dequeued;
    if (!waiting || (dequeued && m_dequeued && *dequeued < *m_dequeued)) {
        reset(); // nothing is told, or it was restarted
        if (!waiting)
            return;
    }
    if (m_waiting) {
        const bool grew = *waiting > *m_waiting;
        const bool canTell = dequeued && m_dequeued;
        const bool moved = canTell && *dequeued > *m_dequeued;
        if (*waiting < *m_waiting || *waiting <= 0) {
            m_growths = 0;
            m_stuck = 0;
        } else {
            if (grew)
                ++m_growths;
            else if (moved)
                m_growths = 0;
            if (moved)
                m_stuck = 0;
            else if (canTell || grew)
                ++m_stuck;
        }
    }
    m_dequeued = dequeued;
    m_waiting = waiting;
    m_verdict = m_stuck >= pagesNeeded     ? Verdict::Stopped
                : m_growths >= pagesNeeded ? Verdict::FallingBehind
                                           : Verdict::Fine;
}

} // namespace models
