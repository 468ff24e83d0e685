#pragma once

#include "store/filter.h"
#include "store/shownrows.h"

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QThreadPool;
QT_END_NAMESPACE

namespace store {

class PacketStore;

/// Looks for the nearest of a view's rows that a filter holds for, on the threads of a pool: find next, find
/// previous. Markers are passed over.
///
/// Lives on the thread of who asks, and never makes it wait. Its end asks the pool's threads to leave, which
/// they do within one row, but does not wait for them: the store must live until QThreadPool::waitForDone().
class MatchSearch
{
public:
    struct Request
    {
        ShownRows rows;
        Filter filter;
        quint64 from = 0; ///< the search begins with the row next to it
        bool isBackwards = false;
    };
    struct State
    {
        bool isDone = false;
        std::optional<quint64> found; ///< once done; none where there is none
        quint64 undecided = 0;        ///< once done: messages on the way that the filter gave up on
        qint64 tested = 0;            ///< rows, of
        qint64 total = 0;
    };

    /// Begins at once. `wake` is called once, on a thread of the pool, when it is done.
    MatchSearch(const PacketStore &store, Request request, QThreadPool &pool, std::function<void()> wake);
    ~MatchSearch();
    Q_DISABLE_COPY_MOVE(MatchSearch)

    State state() const;

private:
    class Work;
    const std::shared_ptr<Work> m_work;
};

} // namespace store
