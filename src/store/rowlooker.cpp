#include "store/rowlooker.h"

#include "store/packetstore.h"
#include "store/segment.h"

#include <algorithm>

namespace store {

namespace {
constexpr quint64 stretch = 1024; ///< rows that are tested by column together
} // namespace

RowLooker::RowLooker(const PacketStore &store, const MatchSearch::Request &request,
                     const std::atomic<bool> &stop)
    : m_store(store)
    , m_request(request)
    , m_tester(request.filter, store.timeAnchors())
{
    m_limit.stop = &stop;
}

std::optional<quint64> RowLooker::look(qint64 first, qint64 last, quint64 &undecided)
{
    m_undecided = 0;
    std::optional<quint64> found;
    while (first < last && !found && !m_limit.isReached()) {
        const bool isBack = m_request.isBackwards;
        const ShownRows::Run run = isBack ? m_request.rows.runUpTo(last - 1) : m_request.rows.runAt(first);
        const qint64 count = std::min(run.count, last - first);
        const qint64 from = isBack ? run.count - count : 0;
        found =
            run.places ? lookAtPlaces(run, from, count) : lookAtAll(run.rowAt(from), run.rowAt(from + count));
        (isBack ? last : first) += isBack ? -count : count;
    }
    undecided += m_undecided;
    return found;
}

std::optional<quint64> RowLooker::lookAtPlaces(const ShownRows::Run &run, qint64 from, qint64 count)
{
    for (qint64 i = 0; i < count && !m_limit.isReached(); ++i) {
        const quint64 row = run.rowAt(from + (m_request.isBackwards ? count - 1 - i : i));
        if (enter(row) && matches(row))
            return row;
    }
    return std::nullopt;
}

std::optional<quint64> RowLooker::lookAtAll(quint64 first, quint64 end)
{
    while (first < end && !m_limit.isReached()) {
        if (m_request.isBackwards) {
            const quint64 begin =
                enter(end - 1) ? std::max({first, m_first, end - std::min(end, stretch)}) : end - 1;
            if (const auto row = m_segment ? matchIn(begin, end) : std::nullopt)
                return row;
            end = begin;
        } else {
            const quint64 stop = enter(first) ? std::min({end, m_end, first + stretch}) : first + 1;
            if (const auto row = m_segment ? matchIn(first, stop) : std::nullopt)
                return row;
            first = stop;
        }
    }
    return std::nullopt;
}

/// False, and no segment, where the row was evicted.
bool RowLooker::enter(quint64 row)
{
    if (m_segment && row >= m_first && row < m_end)
        return true;
    m_segment = m_store.segmentAt(row);
    if (m_segment && m_segment->firstRow() <= row) {
        m_first = m_segment->firstRow();
        m_end = m_first + m_segment->rowCount(); // before the names that these rows have
        if (m_tester.enter(*m_segment, m_limit))
            return true;
    }
    m_segment.reset();
    return false;
}

/// Of rows that follow each other in the segment.
std::optional<quint64> RowLooker::matchIn(quint64 first, quint64 end)
{
    test(first, end);
    const auto isMarker = [this](std::uint32_t place) {
        return !isMessage(m_segment->record(place).kind());
    };
    std::vector<std::uint32_t> &places = m_matches.places;
    places.erase(std::remove_if(places.begin(), places.end(), isMarker), places.end());
    if (places.empty()) {
        m_undecided += m_matches.undecided;
        return std::nullopt;
    }
    const quint64 found = m_first + (m_request.isBackwards ? places.back() : places.front());
    if (m_request.isBackwards)
        test(found + 1, end);
    else
        test(first, found);
    m_undecided += m_matches.undecided;
    return found;
}

void RowLooker::test(quint64 first, quint64 end)
{
    m_matches.clear();
    m_tester.testRows(*m_segment, placeOf(first), placeOf(end), m_limit, m_matches);
}

bool RowLooker::matches(quint64 row)
{
    if (!isMessage(m_segment->record(placeOf(row)).kind()))
        return false;
    const Verdict verdict = m_tester.test(*m_segment, placeOf(row));
    m_undecided += verdict == Verdict::Undecided;
    return verdict == Verdict::Yes;
}

} // namespace store
