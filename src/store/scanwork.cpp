#include "store/scanwork.h"

#include "store/packetstore.h"
#include "store/rowtester.h"
#include "store/segment.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace store {

namespace {

/// Rows of a piece: few at first, so that a page is there soon, then as many as take so long: where the user
/// goes next can't be tested before the pieces at work are done.
constexpr std::uint32_t firstPiece = 512;
constexpr std::uint32_t smallestPiece = 16;
constexpr qint64 pieceNs = 8'000'000;
constexpr std::uint32_t largestPiece = 64 * 1024;
constexpr std::uint32_t largestPayloadPiece = 16 * 1024;
/// Matches that fill a usual screen.
constexpr quint64 page = 48;

// What the asking thread does itself.
constexpr quint64 alongRows = 4096;
constexpr qint64 alongMs = 2;
constexpr std::uint32_t alongFrame = 64 * 1024; ///< bytes: larger ones are looked into by the pool alone

} // namespace

ScanWork::ScanWork(const PacketStore &store, const Filter &filter, std::function<void()> wake)
    : m_store(store)
    , m_filter(filter)
    , m_wake(wake ? std::move(wake) : [] {})
    , m_largestPiece(filter.readsPayload() ? largestPayloadPiece : largestPiece)
    , m_piece(firstPiece)
{}

ScanWork::~ScanWork() = default;

void ScanWork::setFocus(std::optional<quint64> row)
{
    const std::lock_guard lock(m_mutex);
    m_untested.setFocus(row);
}

void ScanWork::add(RowRange rows)
{
    const std::lock_guard lock(m_mutex);
    m_untested.add(rows);
}

void ScanWork::dropBefore(quint64 row)
{
    const std::lock_guard lock(m_mutex);
    m_untested.dropBefore(row);
}

std::vector<TestedRows> ScanWork::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_tested, {});
}

void ScanWork::silence()
{
    const std::lock_guard lock(m_mutex);
    m_wakesForPage = false;
    m_wakesForAll = false;
}

int ScanWork::threadsWanted(int most)
{
    const std::lock_guard lock(m_mutex);
    const auto pieces = static_cast<int>(std::min<quint64>(m_untested.count() / firstPiece + 1, 1024));
    const int more = m_untested.isEmpty() ? 0 : std::max(0, std::min(most, pieces) - m_running);
    m_running += more;
    return more;
}

void ScanWork::run()
{
    std::unique_ptr<RowTester> tester = lendTester();
    RowMatches matches;
    TestLimit limit;
    limit.stop = &m_stop;
    while (const auto piece = nextPiece(true)) {
        test(*piece, *tester, limit, matches);
        tellOfPage();
    }
    const std::lock_guard lock(m_mutex);
    m_testers.push_back(std::move(tester));
}

void ScanWork::runAlong()
{
    std::unique_ptr<RowTester> tester;
    RowMatches matches;
    TestLimit limit;
    limit.stop = &m_stop;
    limit.deadline = QDeadlineTimer(alongMs, Qt::PreciseTimer);
    limit.largestFrame = alongFrame;
    while (!limit.isReached()) {
        const auto piece = nextPiece(false);
        if (!piece)
            break;
        if (!tester)
            tester = lendTester();
        if (!test(*piece, *tester, limit, matches))
            break;
    }
    const std::lock_guard lock(m_mutex);
    if (tester)
        m_testers.push_back(std::move(tester));
}

std::unique_ptr<RowTester> ScanWork::lendTester()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_testers.empty()) {
            std::unique_ptr<RowTester> tester = std::move(m_testers.back());
            m_testers.pop_back();
            return tester;
        }
    }
    return std::make_unique<RowTester>(m_filter);
}

/// Takes rows out of those untested. Nothing where none are left; a thread of the pool is counted off
/// then. The asking thread gets nothing either where there are more than it should do.
std::optional<ScanWork::Piece> ScanWork::nextPiece(bool ofPool)
{
    std::unique_lock lock(m_mutex);
    while (const auto next = m_stop ? std::nullopt : m_untested.next()) {
        if (!ofPool && (m_running > 0 || m_untested.count() > alongRows))
            return std::nullopt;
        const quint64 probe = next->isDownwards ? next->rows.end - 1 : next->rows.first;
        Piece piece{m_store.segmentAt(probe), 0, 0};
        const quint64 oldest = piece.segment ? piece.segment->firstRow() : probe + 1;
        if (oldest > probe) { // evicted meanwhile; who asks will see that with the next totals
            m_untested.dropBefore(oldest);
            continue;
        }
        RowRange rows{std::max(next->rows.first, oldest),
                      std::min(next->rows.end, oldest + piece.segment->rowCount())};
        if (rows.size() > m_piece)
            (next->isDownwards ? rows.first : rows.end) =
                next->isDownwards ? rows.end - m_piece : rows.first + m_piece;
        m_untested.remove(rows);
        piece.first = static_cast<std::uint32_t>(rows.first - oldest);
        piece.last = static_cast<std::uint32_t>(rows.end - oldest);
        return piece;
    }
    if (ofPool && --m_running == 0 && m_wakesForAll && !m_stop) {
        m_wakesForAll = false;
        lock.unlock();
        m_wake();
    }
    return std::nullopt;
}

/// Puts back what the limit left over, and returns false then.
bool ScanWork::test(const Piece &piece, RowTester &tester, const TestLimit &limit, RowMatches &matches)
{
    const Segment &segment = *piece.segment;
    QElapsedTimer since;
    since.start();
    matches.clear();
    if (m_filter.readsTime())
        tester.setAnchors(m_store.timeAnchors());
    const std::uint32_t end = tester.enter(segment, limit)
                                  ? tester.testRows(segment, piece.first, piece.last, limit, matches)
                                  : piece.first;
    TestedRows tested;
    tested.segmentFirst = segment.firstRow();
    tested.first = segment.firstRow() + piece.first;
    tested.count = end - piece.first;
    tested.messages = matches.messages;
    tested.undecided = matches.undecided;
    tested.places = QList<std::uint32_t>(matches.places.begin(), matches.places.end());
    const qint64 rowsInTime = qint64{end - piece.first} * pieceNs / std::max<qint64>(1, since.nsecsElapsed());
    const std::lock_guard lock(m_mutex);
    m_piece = static_cast<std::uint32_t>(
        std::clamp<qint64>(rowsInTime, smallestPiece, std::min(2 * m_piece, m_largestPiece)));
    m_untested.add({segment.firstRow() + end, segment.firstRow() + piece.last});
    if (tested.count > 0)
        m_tested.push_back(std::move(tested));
    m_found += matches.messages;
    return end == piece.last;
}

void ScanWork::tellOfPage()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_wakesForPage || m_found < page || m_stop)
            return;
        m_wakesForPage = false;
    }
    m_wake();
}

} // namespace store
