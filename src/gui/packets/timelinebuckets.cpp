#include "gui/packets/timelinebuckets.h"

#include "store/markerindex.h"
#include "store/packetstore.h"
#include "store/rowindex.h"

#include <algorithm>
#include <iterator>

namespace gui {

namespace {

constexpr std::size_t mostDrops = 4096;

/// The least round width, in nanoseconds, that covers `span` with at most `most` buckets.
qint64 roundWidth(qint64 span, int most)
{
    constexpr qint64 ms = 1'000'000;
    constexpr qint64 second = 1000 * ms;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    static constexpr qint64 widths[] = {
        10 * ms,     20 * ms,     50 * ms,     100 * ms,    200 * ms, 500 * ms,   second,     2 * second,
        5 * second,  10 * second, 15 * second, 30 * second, minute,   2 * minute, 5 * minute, 10 * minute,
        15 * minute, 30 * minute, hour,        2 * hour,    6 * hour, 12 * hour,  24 * hour,  7 * 24 * hour};
    for (const qint64 width : widths) {
        if (span / width + 2 <= most)
            return width;
    }
    return span / std::max(1, most - 2) + 1;
}

} // namespace

TimelineBuckets::TimelineBuckets(const store::PacketStore &store, const store::RowIndex &index,
                                 const store::MarkerIndex &markers)
    : m_store(store)
    , m_index(index)
    , m_markers(markers)
{}

/// The first row from `from` on that came at `time` or later; `end` where there is none.
quint64 TimelineBuckets::firstRowAt(qint64 time, quint64 from, quint64 end) const
{
    while (from < end) {
        const quint64 middle = from + (end - from) / 2;
        const store::PinnedRow row = m_store.row(middle);
        if (row.isNull() || row.record().time < time) // evicted meanwhile: older than all that are left
            from = middle + 1;
        else
            end = middle;
    }
    return from;
}

/// Among many rows they change nothing that could be seen.
quint64 TimelineBuckets::markersAmong(quint64 row, quint64 end) const
{
    constexpr quint64 many = 1000;
    if (row >= end || end - row > many)
        return 0;
    const store::PinnedRow first = m_store.row(row);
    quint64 count = first.isNull() || isMessage(first.record().kind()) ? 0 : 1;
    for (auto marker = m_markers.after(row); marker && *marker < end; marker = m_markers.after(*marker))
        ++count;
    return count;
}

bool TimelineBuckets::update(int most)
{
    const store::RowRange rows = m_store.rows();
    const store::PinnedRow first = rows.size() > 0 ? m_store.row(rows.first) : store::PinnedRow();
    const store::PinnedRow last = rows.size() > 0 ? m_store.row(rows.end - 1) : store::PinnedRow();
    if (first.isNull() || last.isNull()) {
        if (rows.size() > 0)
            return false; // evicted just now: the next time
        return !std::exchange(m_buckets, {}).empty();
    }
    const qint64 begin = first.record().time;
    const qint64 end = std::max(begin, last.record().time);
    m_width = roundWidth(end - begin, std::max(most, 3));
    m_start = begin / m_width * m_width;
    const auto count = static_cast<std::size_t>((end - m_start) / m_width + 1);

    std::vector<Bucket> buckets(count);
    quint64 row = rows.first;
    for (std::size_t i = 0; i < count; ++i) {
        const quint64 next = i + 1 == count
                                 ? rows.end
                                 : firstRowAt(m_start + static_cast<qint64>(i + 1) * m_width, row, rows.end);
        buckets[i].firstRow = row;
        const quint64 markers = markersAmong(row, next);
        const auto shown = static_cast<quint64>(m_index.lowerBound(next) - m_index.lowerBound(row));
        buckets[i].rows = next - row;
        buckets[i].messages = next - row - markers;
        buckets[i].shown = shown - std::min(shown, markers);
        row = next;
    }
    buckets.swap(m_buckets);
    for (const quint64 drop : m_markers.drops(mostDrops)) {
        if (const int bucket = bucketOf(drop); bucket >= 0)
            m_buckets[static_cast<std::size_t>(bucket)].hasDrops = true;
    }
    return buckets != m_buckets;
}

quint64 TimelineBuckets::peak() const
{
    quint64 peak = 0;
    for (const Bucket &bucket : m_buckets)
        peak = std::max(peak, bucket.messages);
    return peak;
}

int TimelineBuckets::bucketOf(quint64 row) const
{
    if (m_buckets.empty() || row < m_buckets.front().firstRow ||
        row >= m_buckets.back().firstRow + m_buckets.back().rows)
        return -1;
    const auto behind =
        std::upper_bound(m_buckets.begin(), m_buckets.end(), row,
                         [](quint64 wanted, const Bucket &each) { return wanted < each.firstRow; });
    return static_cast<int>(std::distance(m_buckets.begin(), behind)) - 1;
}

qint64 TimelineBuckets::utcOf(int bucket) const
{
    return m_store.utcOf(m_start + bucket * m_width);
}

} // namespace gui
