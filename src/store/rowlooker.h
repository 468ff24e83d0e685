#pragma once

#include "store/matchsearch.h"
#include "store/rowtester.h"

#include <atomic>
#include <memory>
#include <optional>

namespace store {

class PacketStore;
class Segment;

/// Looks at rows in the order of a search, for one of its threads. Pins one segment at a time.
class RowLooker
{
public:
    /// All of them must outlive it. It leaves its work, with whatever result, once `stop` is true.
    RowLooker(const PacketStore &store, const MatchSearch::Request &request, const std::atomic<bool> &stop);

    /// The first match of the positions from `first` to before `last`, in the order of the search. Adds to
    /// `undecided` those before it.
    std::optional<quint64> look(qint64 first, qint64 last, quint64 &undecided);

private:
    std::optional<quint64> lookAtPlaces(const ShownRows::Run &run, qint64 from, qint64 count);
    std::optional<quint64> lookAtAll(quint64 first, quint64 end);
    bool enter(quint64 row);
    std::uint32_t placeOf(quint64 row) const { return static_cast<std::uint32_t>(row - m_first); }
    std::optional<quint64> matchIn(quint64 first, quint64 end);
    void test(quint64 first, quint64 end);
    bool matches(quint64 row);

    const PacketStore &m_store;
    const MatchSearch::Request &m_request;
    RowTester m_tester;
    TestLimit m_limit;
    RowMatches m_matches;
    quint64 m_undecided = 0;
    std::shared_ptr<const Segment> m_segment; ///< pinned, entered
    quint64 m_first = 0;                      ///< its rows
    quint64 m_end = 0;
};

} // namespace store
