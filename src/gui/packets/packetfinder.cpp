#include "gui/packets/packetfinder.h"

#include "gui/packets/packettable.h"

#include <QThread>

#include <algorithm>
#include <chrono>

namespace gui {

namespace {
constexpr std::chrono::milliseconds progressInterval{50};
constexpr int mostThreads = 8;
} // namespace

PacketFinder::PacketFinder(const store::PacketStore &store, const PacketTable &table, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_table(table)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, mostThreads));
    m_timer.setInterval(progressInterval);
    connect(&m_timer, &QTimer::timeout, this, &PacketFinder::look);
}

PacketFinder::~PacketFinder()
{
    m_search.reset();
    m_pool.waitForDone();
}

void PacketFinder::start(const store::Filter &filter, quint64 from, bool backwards)
{
    cancel();
    m_request.filter = filter;
    m_request.from = from;
    m_request.isBackwards = backwards;
    m_timer.start();
    begin();
}

void PacketFinder::begin()
{
    m_request.rows = m_table.index().rows();
    m_search = std::make_unique<store::MatchSearch>(m_store, m_request, m_pool, [this] {
        QMetaObject::invokeMethod(this, &PacketFinder::look, Qt::QueuedConnection);
    });
}

void PacketFinder::cancel()
{
    m_timer.stop();
    m_search.reset();
    m_request = {};
}

/// Whether nothing that the table's filter has not come to yet could lie nearer.
bool PacketFinder::isWhole(const store::MatchSearch::State &state) const
{
    const store::RowRange rows = m_table.index().totals().rows;
    if (m_request.isBackwards)
        return m_request.rows.isTested(
            {std::max(rows.first, state.found.value_or(rows.first)), m_request.from});
    return m_request.rows.isTested({std::max(rows.first, m_request.from), state.found.value_or(rows.end)});
}

void PacketFinder::look()
{
    if (!isRunning())
        return; // called for a search that was ended
    const store::RowIndex &index = m_table.index();
    if (!m_search) {
        if (!index.isScanning())
            begin();
        return;
    }
    const store::MatchSearch::State state = m_search->state();
    if (!state.isDone) {
        Q_EMIT progressed(static_cast<int>(state.tested * 100 / std::max<qint64>(1, state.total)));
        return;
    }
    if (index.isScanning() && !isWhole(state)) {
        m_search.reset();
        Q_EMIT progressed(0);
        return;
    }
    cancel();
    if (state.found)
        Q_EMIT found(*state.found, state.undecided);
    else
        Q_EMIT notFound(state.undecided);
}

} // namespace gui
