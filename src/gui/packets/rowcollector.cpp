#include "gui/packets/rowcollector.h"

#include "store/rowindex.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace gui {

namespace {

constexpr std::chrono::milliseconds slice{8};

} // namespace

RowCollector::RowCollector(const store::RowIndex &index, std::vector<store::RowSpan> ranges, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_ranges(std::move(ranges))
    , m_next(m_ranges.empty() ? 0 : m_ranges.front().first)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!collect(slice))
            return;
        m_timer.stop();
        Q_EMIT collected();
    });
}

bool RowCollector::collect(std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline(atMost);
    // Positions hold only as long as the index is not updated: each slice finds its place by the row's
    // number.
    while (m_range < m_ranges.size()) {
        const quint64 last = m_ranges[m_range].last;
        const qint64 size = m_index.size();
        for (qint64 at = m_index.lowerBound(m_next); at < size;) {
            const quint64 row = m_index.rowAt(at);
            if (row > last)
                break;
            // How far rows follow each other: numbers rise, so the two ends tell.
            qint64 run = 1;
            for (qint64 step = 1; step > 0 && at + run < size;) {
                const qint64 reach = std::min(run + step, size - at);
                const bool follows = m_index.rowAt(at + reach - 1) - row == static_cast<quint64>(reach - 1);
                run = follows ? reach : run;
                step = follows ? step * 2 : step / 2;
            }
            add(row, std::min(last, row + static_cast<quint64>(run) - 1));
            m_next = row + static_cast<quint64>(run);
            at += run;
            if (deadline.hasExpired())
                return false;
        }
        if (++m_range < m_ranges.size())
            m_next = m_ranges[m_range].first;
    }
    return true;
}

void RowCollector::add(quint64 first, quint64 last)
{
    if (!m_spans.empty() && m_spans.back().last + 1 == first)
        m_spans.back().last = last;
    else
        m_spans.push_back({first, last});
}

} // namespace gui
