#pragma once

#include "store/filter.h"
#include "store/rowmatches.h"
#include "store/shownrows.h"
#include "store/untestedrows.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace store {

class PacketStore;
class RowTester;
class Segment;

/// What a RowScan and its threads share; it lives as long as one of them needs it. All functions are for any
/// thread.
class ScanWork
{
public:
    ScanWork(const PacketStore &store, const Filter &filter, std::function<void()> wake);
    ~ScanWork();
    Q_DISABLE_COPY_MOVE(ScanWork)

    void setFocus(std::optional<quint64> row);
    void add(RowRange rows);
    void dropBefore(quint64 row);
    std::vector<TestedRows> take();
    void stop() { m_stop = true; }
    void silence();

    /// How many threads more are of use, where there may be `most`; they are counted as running, and must
    /// run().
    int threadsWanted(int most);
    /// A thread of the pool, until nothing is left or all is stopped.
    void run();
    /// The asking thread: for a moment, and where little is left.
    void runAlong();

private:
    struct Piece
    {
        std::shared_ptr<const Segment> segment;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    std::unique_ptr<RowTester> lendTester();
    void takeBack(std::unique_ptr<RowTester> tester);
    std::optional<Piece> nextPiece(bool ofPool);
    bool test(const Piece &piece, RowTester &tester, const TestLimit &limit, RowMatches &matches);
    void tellOfPage();

    const PacketStore &m_store;
    const Filter m_filter;
    const std::function<void()> m_wake;
    const std::uint32_t m_largestPiece;
    std::atomic<bool> m_stop{false};

    std::mutex m_mutex; ///< guards what follows; held for moments only, never while testing
    UntestedRows m_untested;
    std::vector<TestedRows> m_tested;
    std::vector<std::unique_ptr<RowTester>> m_testers; ///< that nobody works with; they know names
    std::uint32_t m_piece;                             ///< rows of the next one
    quint64 m_found = 0;
    int m_running = 0; ///< threads of the pool that have begun, or will
    bool m_wakesForPage = true;
    bool m_wakesForAll = true;
};

} // namespace store
