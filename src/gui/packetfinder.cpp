#include "gui/packetfinder.h"

#include "gui/packettable.h"
#include "store/packetstore.h"
#include "store/segment.h"

#include <QElapsedTimer>

#include <algorithm>

namespace gui {

namespace {
constexpr qint64 sliceMs = 8;
}

PacketFinder::PacketFinder(const store::PacketStore &store, const PacketTable &table, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_table(table)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PacketFinder::work);
}

PacketFinder::~PacketFinder() = default;

void PacketFinder::start(const store::Filter &filter, quint64 from, bool backwards)
{
    m_tester.emplace(filter, m_store.timeAnchors());
    m_segment.reset();
    m_backwards = backwards;
    m_next = backwards ? from : from + 1;
    m_undecided = 0;
    m_tested = 0;
    m_timer.start();
    work();
}

void PacketFinder::cancel()
{
    m_timer.stop();
    m_segment.reset();
    m_tester.reset();
}

bool PacketFinder::matches(quint64 row)
{
    if (!m_segment || row < m_segment->firstRow() || row - m_segment->firstRow() >= m_segment->rowCount()) {
        m_segment = m_store.segmentAt(row);
        if (!m_segment || row < m_segment->firstRow() ||
            row - m_segment->firstRow() >= m_segment->rowCount()) {
            m_segment.reset();
            return false; // evicted meanwhile
        }
        m_tester->enter(*m_segment);
    }
    const auto place = static_cast<std::uint32_t>(row - m_segment->firstRow());
    if (!store::isMessage(m_segment->record(place).kind()))
        return false;
    const store::Verdict verdict = m_tester->test(*m_segment, place);
    m_undecided += verdict == store::Verdict::Undecided;
    return verdict == store::Verdict::Yes;
}

void PacketFinder::work()
{
    const store::RowIndex &index = m_table.index();
    if (m_segment)
        m_tester->enter(*m_segment); // it may have more rows than before
    QElapsedTimer since;
    since.start();
    qint64 position = index.lowerBound(m_next) - (m_backwards ? 1 : 0);
    for (; position >= 0 && position < index.size(); position += m_backwards ? -1 : 1) {
        const quint64 row = index.rowAt(position);
        m_next = m_backwards ? row : row + 1;
        ++m_tested;
        if (matches(row)) {
            const quint64 undecided = m_undecided;
            cancel();
            Q_EMIT found(row, undecided);
            return;
        }
        if (since.elapsed() >= sliceMs) {
            const qint64 left = m_backwards ? position : index.size() - position;
            Q_EMIT progressed(static_cast<int>(m_tested * 100 / std::max<qint64>(1, m_tested + left)));
            return; // the timer comes back
        }
    }
    const quint64 undecided = m_undecided;
    cancel();
    Q_EMIT notFound(undecided);
}

} // namespace gui
