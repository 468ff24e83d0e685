#include "store/rowscan.h"

#include "store/scanwork.h"

#include <QThreadPool>

#include <utility>

namespace store {

RowScan::RowScan(const PacketStore &store, const Filter &filter, QThreadPool &pool,
                 std::function<void()> wake)
    : m_work(std::make_shared<ScanWork>(store, filter, std::move(wake)))
    , m_pool(pool)
{}

RowScan::~RowScan()
{
    m_work->stop();
}

void RowScan::setFocus(std::optional<quint64> row)
{
    m_work->setFocus(row);
}

void RowScan::add(RowRange rows)
{
    m_work->add(rows);
}

void RowScan::dropBefore(quint64 row)
{
    m_work->dropBefore(row);
}

void RowScan::start()
{
    for (int more = m_work->threadsWanted(m_pool.maxThreadCount()); more > 0; --more)
        m_pool.start([work = m_work] { work->run(); });
}

void RowScan::workAlong()
{
    m_work->runAlong();
}

std::vector<TestedRows> RowScan::take()
{
    return m_work->take();
}

void RowScan::finishFirst()
{
    m_work->silence();
}

} // namespace store
