#pragma once

#include "store/filter.h"
#include "store/rowtester.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace store {
class PacketStore;
class Segment;
} // namespace store

namespace gui {

class PacketTable;

/// Looks for the next row of a packet table that a filter holds for: find next, find previous. It works in
/// slices of a few milliseconds, so that the window goes on, and a new search ends the one before. GUI
/// thread.
class PacketFinder : public QObject
{
    Q_OBJECT

public:
    PacketFinder(const store::PacketStore &store, const PacketTable &table, QObject *parent = nullptr);
    ~PacketFinder() override;

    /// From the row next to `from`, away from it.
    void start(const store::Filter &filter, quint64 from, bool backwards);
    void cancel();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void progressed(int percent);
    /// `undecided`: messages on the way that the filter gave up on.
    void found(quint64 row, quint64 undecided);
    void notFound(quint64 undecided);

private:
    void work();
    bool matches(quint64 row);

    const store::PacketStore &m_store;
    const PacketTable &m_table;
    QTimer m_timer;
    std::optional<store::RowTester> m_tester;
    std::shared_ptr<const store::Segment> m_segment; ///< that the tester has entered
    bool m_backwards = false;
    quint64 m_next = 0; ///< forwards: the next row to test; backwards: the one behind it
    quint64 m_undecided = 0;
    qint64 m_tested = 0;
};

} // namespace gui
