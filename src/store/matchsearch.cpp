#include "store/matchsearch.h"

#include "store/packetstore.h"
#include "store/rowlooker.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <utility>
#include <vector>

namespace store {

namespace {

// Rows of a piece: few at first, for the next match is often near.
constexpr qint64 firstPiece = 1024;
constexpr qint64 largestPiece = 64 * 1024;
constexpr qint64 largestPayloadPiece = 8 * 1024;

} // namespace

/// What the asking thread and those of the pool share; it lives as long as one of them needs it.
class MatchSearch::Work
{
public:
    Work(const PacketStore &store, Request request, std::function<void()> wake)
        : m_store(store)
        , m_request(std::move(request))
        , m_wake(std::move(wake))
        , m_largestPiece(m_request.filter.readsPayload() ? largestPayloadPiece : largestPiece)
    {
        const ShownRows &rows = m_request.rows;
        m_next = rows.lowerBound(m_request.isBackwards ? m_request.from : m_request.from + 1);
        m_total = m_request.isBackwards ? m_next : rows.size() - m_next;
    }

    void stop() { m_stop = true; }

    State state() const
    {
        const std::lock_guard lock(m_mutex);
        State state;
        state.tested = m_tested;
        state.total = m_total;
        state.isDone = isDone();
        if (state.isDone) {
            if (m_best < m_pieces.size())
                state.found = m_pieces[m_best].found;
            for (std::size_t i = 0; i < std::min(m_best + 1, m_pieces.size()); ++i)
                state.undecided += m_pieces[i].undecided;
        }
        return state;
    }

    /// A thread of the pool.
    void run()
    {
        RowLooker looker(m_store, m_request, m_stop);
        while (const auto range = nextPiece()) {
            quint64 undecided = 0;
            const auto found = looker.look(range->first, range->last, undecided);
            finish(*range, found, undecided);
        }
        tellOfEnd();
    }

private:
    struct Range
    {
        std::size_t piece = 0;
        qint64 first = 0; ///< positions
        qint64 last = 0;
    };
    struct Piece
    {
        bool isDone = false;
        std::optional<quint64> found;
        quint64 undecided = 0;
    };

    bool isHandedOut() const { return m_request.isBackwards ? m_next == 0 : m_next == m_request.rows.size(); }
    /// What is nearer than the best match, or all, was looked at.
    bool isDone() const { return m_looked > m_best || (isHandedOut() && m_looked == m_pieces.size()); }

    std::optional<Range> nextPiece()
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop || isHandedOut() || m_best < m_pieces.size())
            return std::nullopt;
        Range range{m_pieces.size(), m_next, m_next};
        if (m_request.isBackwards)
            m_next = range.first = m_next - std::min(m_size, m_next);
        else
            m_next = range.last = m_next + std::min(m_size, m_request.rows.size() - m_next);
        m_size = std::min(2 * m_size, m_largestPiece);
        m_pieces.emplace_back();
        return range;
    }

    void finish(const Range &range, std::optional<quint64> found, quint64 undecided)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            return; // it may have looked at a part
        m_pieces[range.piece] = {true, found, undecided};
        m_tested += range.last - range.first;
        if (found)
            m_best = std::min(m_best, range.piece);
        while (m_looked < m_pieces.size() && m_pieces[m_looked].isDone)
            ++m_looked;
    }

    void tellOfEnd()
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop || m_isTold || !isDone())
                return;
            m_isTold = true;
        }
        m_wake();
    }

    const PacketStore &m_store;
    const Request m_request;
    const std::function<void()> m_wake;
    const qint64 m_largestPiece;
    std::atomic<bool> m_stop{false};

    mutable std::mutex m_mutex; ///< guards what follows
    qint64 m_next = 0;          ///< forwards: the position to begin at; backwards: to end before
    qint64 m_size = firstPiece;
    qint64 m_total = 0;
    qint64 m_tested = 0;
    std::vector<Piece> m_pieces;                                  ///< in the order of the search
    std::size_t m_looked = 0;                                     ///< how many from the first on are done
    std::size_t m_best = std::numeric_limits<std::size_t>::max(); ///< the first piece known with a match
    bool m_isTold = false;
};

MatchSearch::MatchSearch(const PacketStore &store, Request request, QThreadPool &pool,
                         std::function<void()> wake)
    : m_work(std::make_shared<Work>(store, std::move(request), std::move(wake)))
{
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([work = m_work] { work->run(); });
}

MatchSearch::~MatchSearch()
{
    m_work->stop();
}

MatchSearch::State MatchSearch::state() const
{
    return m_work->state();
}

} // namespace store
