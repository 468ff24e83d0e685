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
/// returns what there is to say of it, a plain sentence; empty where it went where it was asked to. GUI
/// thread.
class PacketNavigator : public QObject
{
    Q_OBJECT

public:
    PacketNavigator(const store::PacketStore &store, PacketTable &table, QObject *parent = nullptr);

    /// Takes in what is new; from the view's timer.
    void update() { m_markers.update(); }
    const store::MarkerIndex &markers() const { return m_markers; }

    /// What was typed; `-5m` counts from the newest row.
    QString goTo(const QString &text);
    QString goToRow(quint64 row);
    QString goToTime(qint64 utcNs);
    QString goToGap(bool backwards);
    QString goToMark(bool backwards);
    /// Where a search for the next row begins: the current row, or what is on the screen.
    quint64 start(bool backwards) const;

private:
    qint64 newestTime() const;
    qint64 positionAtTime(qint64 utcNs) const;

    const store::PacketStore &m_store;
    PacketTable &m_table;
    store::MarkerIndex m_markers;
};

} // namespace gui
