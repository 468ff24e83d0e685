#include "store/rowindex.h"

#include "store/packetstore.h"
#include "store/rowscan.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace store {

RowIndex::RowIndex(const PacketStore &store)
    : m_store(store)
{
    constexpr int mostThreads = 8;
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, mostThreads));
}

RowIndex::~RowIndex()
{
    m_scan.reset();
    m_pool.clear();
    m_pool.waitForDone();
}

void RowIndex::setFilter(const Filter &filter, std::optional<quint64> focus)
{
    m_filter = filter;
    restart(focus);
}

void RowIndex::restart(std::optional<quint64> focus)
{
    m_asked = 0;
    m_scanEnd.reset();
    m_isScanning = !m_filter.isEmpty();
    m_scan.reset(); // its threads drop what they are at
    if (m_filter.isEmpty()) {
        m_rows.showAll({visibleFirst(), visibleEnd()});
        return;
    }
    m_rows.showMatches();
    m_scan = std::make_unique<RowScan>(m_store, m_filter, m_pool, m_wake);
    m_scan->setFocus(focus);
}

void RowIndex::setFocus(std::optional<quint64> row)
{
    if (m_scan)
        m_scan->setFocus(row);
}

bool RowIndex::update()
{
    m_totals = m_store.totals();
    const RowRange visible{visibleFirst(), visibleEnd()};
    if (!m_scan) {
        m_rows.showAll(visible);
        return true;
    }
    m_rows.dropBefore(visible.first);
    m_scan->dropBefore(visible.first);
    m_scan->add({std::max(m_asked, visible.first), visible.end});
    m_asked = std::max(m_asked, visible.end);
    m_scan->workAlong();
    m_scan->start();
    takeTested();
    if (m_isScanning) {
        m_scanEnd = m_scanEnd.value_or(visible.end);
        m_isScanning = !m_rows.isTested({visible.first, *m_scanEnd});
        if (!m_isScanning)
            m_scan->finishFirst();
    }
    return m_rows.tested() == visible.size(); // markers too, which untested() leaves out
}

void RowIndex::takeTested()
{
    std::vector<TestedRows> tested = m_scan->take();
    // Evicted since, or cleared away while they were tested: neither ends within what is tested together.
    std::erase_if(tested, [first = visibleFirst()](const TestedRows &rows) { return rows.first < first; });
    m_rows.add(std::move(tested));
}

void RowIndex::pause(bool paused)
{
    if (paused && !m_paused)
        m_pausedAt = now();
    m_paused = paused;
}

void RowIndex::clear()
{
    m_cleared = m_paused ? m_pausedAt : now();
    if (!m_scan) {
        m_rows.showAll({visibleFirst(), visibleEnd()});
        return;
    }
    m_rows.showMatches();
    m_scan->dropBefore(visibleFirst());
}

void RowIndex::showAll()
{
    m_cleared = {};
    restart(std::nullopt);
}

RowIndex::Cut RowIndex::now() const
{
    return {m_totals.rows.end, m_totals.kept + m_totals.evicted};
}

quint64 RowIndex::visibleFirst() const
{
    return std::max(m_totals.rows.first, m_cleared.row);
}

quint64 RowIndex::visibleEnd() const
{
    return std::max(visibleFirst(), m_paused ? m_pausedAt.row : m_totals.rows.end);
}

bool RowIndex::isSettled(quint64 row) const
{
    const quint64 first = std::max(row, visibleFirst());
    return first >= visibleEnd() || m_rows.isSettled(first, visibleEnd());
}

quint64 RowIndex::visibleMessages() const
{
    const quint64 first = std::max(m_totals.evicted, m_cleared.stored);
    const quint64 end = m_paused ? m_pausedAt.stored : now().stored;
    return end > first ? end - first : 0;
}

quint64 RowIndex::shown() const
{
    return isFiltering() ? m_rows.messages() : visibleMessages();
}

quint64 RowIndex::filtered() const
{
    return m_totals.kept - shown() + m_totals.captureFiltered;
}

quint64 RowIndex::untested() const
{
    return isFiltering() ? visibleMessages() - m_rows.testedMessages() : 0;
}

} // namespace store
