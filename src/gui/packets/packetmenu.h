#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace store {
enum class FilterJoin;
}

namespace gui {

class PacketActions;
class PacketTable;

/// The context menu of a packet table: filter for what a cell says, and what can be done with rows. GUI
/// thread.
class PacketMenu : public QObject
{
    Q_OBJECT

public:
    PacketMenu(PacketTable &table, PacketActions &actions, QObject *parent);

    /// Without a section (-1) the filters for all columns are offered, so that the keyboard has them too.
    void open(const QPoint &globalPosition, quint64 row, int section);
    void fill(QMenu &menu, quint64 row, int section);

Q_SIGNALS:
    /// Filter for `term` alone.
    void filterRequested(const QString &term);
    /// Add it to the filter in force.
    void narrowRequested(store::FilterJoin join, const QString &term);

private:
    void addFilters(QMenu &menu, const QStringList &terms, bool asSubmenus);

    PacketTable &m_table;
    PacketActions &m_actions;
};

} // namespace gui
