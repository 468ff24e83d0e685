#include "store/rowindex.h"

#include "store/framefields.h"
#include "store/packetstore.h"
#include "store/segment.h"

#include <QElapsedTimer>

#include <algorithm>

namespace store {

RowIndex::RowIndex(const PacketStore &store)
    : m_store(store)
{}

void RowIndex::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_text = {};
    m_tester.reset();
    if (!filter.isEmpty())
        m_tester.emplace(filter, m_store.timeAnchors());
    restart();
}

void RowIndex::setFilter(const TextFilter &filter)
{
    m_filter = {};
    m_tester.reset();
    m_text = filter;
    restart();
}

void RowIndex::restart()
{
    m_blocks.clear();
    m_shownMessages = 0;
    m_undecided = 0;
    m_nextTest = 0;
    m_namesOf = 0;
    m_topics.clear();
    m_publishers.clear();
}

bool RowIndex::update(qint64 maxRows)
{
    m_totals = m_store.totals();
    if (!isFiltering())
        return true;
    dropEvicted();
    const quint64 end = visibleEnd();
    m_nextTest = std::max(m_nextTest, visibleFirst());
    // Regular expressions and JSON take longer than names: what is left is tested with the next update().
    constexpr qint64 sliceMs = 25;
    constexpr qint64 rowsAtOnce = 2048;
    QElapsedTimer since;
    since.start();
    while (m_nextTest < end && maxRows > 0 && (!m_tester || since.elapsed() < sliceMs)) {
        const std::shared_ptr<const Segment> segment = m_store.segmentAt(m_nextTest);
        // Rows that were evicted after the totals were taken: the next totals will say so.
        m_nextTest = segment ? std::max(m_nextTest, std::min(end, segment->firstRow())) : end;
        if (m_nextTest == end)
            break;
        const qint64 tested = testSegment(*segment, end, m_tester ? std::min(maxRows, rowsAtOnce) : maxRows);
        if (tested == 0)
            break;
        maxRows -= tested;
    }
    return untested() == 0;
}

void RowIndex::dropEvicted()
{
    while (!m_blocks.empty() && m_blocks.front().firstRow < m_totals.rows.first) {
        m_shownMessages -= m_blocks.front().messages;
        m_undecided -= m_blocks.front().undecided;
        m_blocks.pop_front();
    }
}

qint64 RowIndex::testSegment(const Segment &segment, quint64 end, qint64 maxRows)
{
    const quint64 rows = std::min<quint64>(segment.rowCount(), end - segment.firstRow());
    const quint64 first = m_nextTest - segment.firstRow();
    if (first >= rows)
        return 0;
    if (m_tester) {
        if (m_filter.readsTime())
            m_tester->setAnchors(m_store.timeAnchors());
        m_tester->enter(segment);
    } else {
        learnNames(segment);
    }
    if (m_blocks.empty() || m_blocks.back().firstRow != segment.firstRow()) {
        const quint64 before = m_blocks.empty() ? 0 : m_blocks.back().before + m_blocks.back().places.size();
        m_blocks.push_back({segment.firstRow(), before, 0, 0, {}});
    }
    Block &block = m_blocks.back();
    const auto last = static_cast<std::uint32_t>(std::min(rows, first + static_cast<quint64>(maxRows)));
    quint64 messages = 0;
    for (auto place = static_cast<std::uint32_t>(first); place < last; ++place) {
        const PacketRecord &record = segment.record(place);
        const bool message = isMessage(record.kind());
        const Verdict verdict = !message   ? Verdict::Yes
                                : m_tester ? m_tester->test(segment, place)
                                           : verdictOf(matches(segment, record));
        if (verdict == Verdict::Undecided) {
            ++block.undecided;
            ++m_undecided;
        }
        if (verdict != Verdict::Yes)
            continue;
        block.places.push_back(place);
        messages += message;
    }
    block.messages += messages;
    m_shownMessages += messages;
    m_nextTest = segment.firstRow() + last;
    return static_cast<qint64>(last - first);
}

bool RowIndex::matches(const Segment &segment, const PacketRecord &record) const
{
    if (m_topics[static_cast<std::size_t>(record.topic)].matches ||
        m_publishers[static_cast<std::size_t>(record.publisher)].matches)
        return true;
    const QByteArrayView frame(segment.bytes() + record.offset, record.size);
    return m_text.matchesPackets(frame.sliced(layoutOf(frame, record.dialect()).packets));
}

/// Works the filter out for each name that is new since the last call: once for each distinct one.
void RowIndex::learnNames(const Segment &segment)
{
    if (m_namesOf != segment.number()) {
        m_namesOf = segment.number();
        m_names = 0;
    }
    const std::uint32_t count = segment.nameCount();
    for (; m_names < count; ++m_names) {
        const Segment::NameUse &use = segment.nameUse(m_names);
        if (use.table == Segment::Contents)
            continue;
        std::vector<NameVerdict> &verdicts = use.table == Segment::Topics ? m_topics : m_publishers;
        if (verdicts.size() <= use.id)
            verdicts.resize(use.id + 1);
        NameVerdict &verdict = verdicts[use.id];
        if (verdict.serial == use.serial)
            continue;
        const PacketRecord &record = segment.record(use.row);
        const QByteArrayView frame(segment.bytes() + record.offset, record.size);
        const protocol::FrameLayout layout = layoutOf(frame, record.dialect());
        verdict.serial = use.serial;
        verdict.matches = m_text.matchesNames(use.table == Segment::Topics
                                                  ? frame.sliced(layout.topic, layout.topicSize)
                                                  : frame.sliced(layout.publisher, layout.publisherSize));
    }
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
    m_blocks.clear();
    m_shownMessages = 0;
    m_undecided = 0;
}

void RowIndex::showAll()
{
    m_cleared = {};
    restart();
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

qint64 RowIndex::size() const
{
    if (!isFiltering())
        return static_cast<qint64>(visibleEnd() - visibleFirst());
    if (m_blocks.empty())
        return 0;
    return static_cast<qint64>(m_blocks.back().before + m_blocks.back().places.size() -
                               m_blocks.front().before);
}

quint64 RowIndex::rowAt(qint64 position) const
{
    if (!isFiltering())
        return visibleFirst() + static_cast<quint64>(position);
    const quint64 wanted = static_cast<quint64>(position) + m_blocks.front().before;
    const auto behind =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), wanted,
                         [](quint64 place, const Block &block) { return place < block.before; });
    const Block &block = *std::prev(behind);
    return block.firstRow + block.places[wanted - block.before];
}

qint64 RowIndex::lowerBound(quint64 row) const
{
    if (!isFiltering())
        return static_cast<qint64>(std::clamp(row, visibleFirst(), visibleEnd()) - visibleFirst());
    const auto behind =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
                         [](quint64 wanted, const Block &block) { return wanted < block.firstRow; });
    if (behind == m_blocks.begin())
        return 0;
    const Block &block = *std::prev(behind);
    const auto place = std::lower_bound(block.places.begin(), block.places.end(), row - block.firstRow,
                                        [](std::uint32_t left, quint64 wanted) { return left < wanted; });
    return static_cast<qint64>(block.before - m_blocks.front().before) + (place - block.places.begin());
}

std::optional<qint64> RowIndex::positionOf(quint64 row) const
{
    const qint64 position = lowerBound(row);
    if (position >= size() || rowAt(position) != row)
        return std::nullopt;
    return position;
}

quint64 RowIndex::shown() const
{
    if (isFiltering())
        return m_shownMessages;
    const quint64 first = std::max(m_totals.evicted, m_cleared.stored);
    const quint64 end = m_paused ? m_pausedAt.stored : now().stored;
    return end > first ? end - first : 0;
}

quint64 RowIndex::filtered() const
{
    return m_totals.kept - shown() + m_totals.captureFiltered;
}

quint64 RowIndex::untested() const
{
    if (!isFiltering())
        return 0;
    const quint64 first = std::max(m_nextTest, visibleFirst());
    return visibleEnd() > first ? visibleEnd() - first : 0;
}

} // namespace store
