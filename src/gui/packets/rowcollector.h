#pragma once

#include "store/savejob.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace store {
class RowIndex;
}

namespace gui {

/// Copies the numbers of rows out of a view's index in slices, so that the window lives on while there are
/// millions. Rows that follow each other are one span. GUI thread.
class RowCollector : public QObject
{
    Q_OBJECT

public:
    /// Of the rows that `index` shows, those within `ranges` (rising). The index must outlive this.
    RowCollector(const store::RowIndex &index, std::vector<store::RowSpan> ranges, QObject *parent = nullptr);

    /// collected() follows.
    void start() { m_timer.start(0); }
    /// Works for so long at most; true when all is done.
    bool collect(std::chrono::milliseconds atMost);
    const std::vector<store::RowSpan> &spans() const { return m_spans; }

Q_SIGNALS:
    void collected();

private:
    void add(quint64 first, quint64 last);

    const store::RowIndex &m_index;
    const std::vector<store::RowSpan> m_ranges;
    std::size_t m_range = 0;
    quint64 m_next = 0; ///< rows of m_range before are done
    std::vector<store::RowSpan> m_spans;
    QTimer m_timer;
};

} // namespace gui
