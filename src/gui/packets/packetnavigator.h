#pragma once

#include "models/gototarget.h"
#include "store/markerindex.h"

#include <QObject>

#include <optional>

namespace store {
class PacketStore;
}

namespace gui {

class PacketTable;

/// Moves the current row of a packet table to a number, a time, the next gap or the next mark. Each function
/// returns what there is to say of it, a plain sentence; empty where it went where it was asked to. Where the
/// table's filter has not come to that place yet, it says so, and goes there as soon as it has. GUI thread.
class PacketNavigator : public QObject
{
    Q_OBJECT

public:
    PacketNavigator(const store::PacketStore &store, PacketTable &table, QObject *parent = nullptr);

    /// Takes in what is new; from the view's timer.
    void update();
    /// The row that is to be gone to once the filter has come to it.
    std::optional<quint64> target() const { return m_target ? std::optional(m_target->row) : std::nullopt; }
    /// Wherever it was to go, it stays.
    void stay() { m_target.reset(); }
    const store::MarkerIndex &markers() const { return m_markers; }

    /// What was typed; `-5m` counts from the newest row.
    QString goTo(const QString &text);
    QString goToRow(quint64 row);
    QString goToTime(qint64 utcNs);
    QString goToGap(bool backwards);
    QString goToMark(bool backwards);
    /// Where a search for the next row begins: the current row, or what is on the screen.
    quint64 start(bool backwards) const;

Q_SIGNALS:
    /// target() was reached; `notice` as from the functions.
    void arrived(const QString &notice);

private:
    struct Target
    {
        quint64 row = 0;             ///< the first one wanted
        std::optional<qint64> utcNs; ///< what was asked for, where that was a time
    };

    qint64 newestTime() const;
    quint64 firstRowAt(qint64 utcNs) const;
    QString head(Target target);
    QString go(const Target &target);
    QString goneToRow(quint64 wanted, quint64 found) const;
    QString goneToTime(qint64 utcNs, qint64 position) const;

    const store::PacketStore &m_store;
    PacketTable &m_table;
    store::MarkerIndex m_markers;
    std::optional<Target> m_target;
};

} // namespace gui
