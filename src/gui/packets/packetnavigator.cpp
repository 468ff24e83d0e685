#include "gui/packets/packetnavigator.h"

#include "gui/packets/packettable.h"
#include "models/packettext.h"
#include "store/packetstore.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gui {

PacketNavigator::PacketNavigator(const store::PacketStore &store, PacketTable &table, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_table(table)
    , m_markers(store)
{}

qint64 PacketNavigator::newestTime() const
{
    const store::RowIndex &index = m_table.index();
    if (index.size() > 0) {
        const store::PinnedRow newest = m_store.row(index.rowAt(index.size() - 1));
        if (!newest.isNull())
            return newest.utcNs();
    }
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

QString PacketNavigator::goTo(const QString &text)
{
    const models::GoToTarget target = models::goToTarget(text, newestTime());
    if (const auto *error = std::get_if<models::GoToError>(&target))
        return error->text;
    if (const auto *row = std::get_if<models::GoToRow>(&target))
        return goToRow(row->row);
    return goToTime(std::get<models::GoToTime>(target).utcNs);
}

QString PacketNavigator::goToRow(quint64 row)
{
    const store::RowRange rows = m_table.index().totals().rows;
    if (row >= rows.end && m_table.index().size() > 0) {
        return tr("There is no row %1 yet: the newest is %2")
            .arg(models::rowNumberText(row), models::rowNumberText(rows.end - 1));
    }
    return head({row, std::nullopt});
}

/// The first row that came then or later; rows are in the order of time. Those evicted are older than all
/// that are left.
quint64 PacketNavigator::firstRowAt(qint64 utcNs) const
{
    store::RowRange rows = m_table.index().totals().rows;
    while (rows.first < rows.end) {
        const quint64 middle = rows.first + rows.size() / 2;
        const store::PinnedRow row = m_store.row(middle);
        if (row.isNull() || row.utcNs() < utcNs)
            rows.first = middle + 1;
        else
            rows.end = middle;
    }
    return rows.first;
}

QString PacketNavigator::goToTime(qint64 utcNs)
{
    return head({firstRowAt(utcNs), utcNs});
}

QString PacketNavigator::head(Target target)
{
    m_target.reset();
    const store::RowIndex &index = m_table.index();
    if (index.isScanning() && !index.isSettled(target.row)) {
        m_target = target;
        return tr("Going there as soon as the filter has come to it");
    }
    return index.size() == 0 ? tr("There is no row to go to") : go(target);
}

void PacketNavigator::update()
{
    m_markers.update();
    if (!m_target)
        return;
    const store::RowIndex &index = m_table.index();
    if (index.isScanning() && !index.isSettled(m_target->row))
        return;
    Q_EMIT arrived(head(*m_target));
}

QString PacketNavigator::go(const Target &target)
{
    const store::RowIndex &index = m_table.index();
    const qint64 position = index.lowerBound(target.row);
    const quint64 found = index.rowAt(std::min(position, index.size() - 1));
    m_table.setCurrentRow(found);
    return target.utcNs ? goneToTime(*target.utcNs, position) : goneToRow(target.row, found);
}

QString PacketNavigator::goneToRow(quint64 wanted, quint64 found) const
{
    if (found == wanted)
        return {};
    if (wanted < m_table.index().totals().rows.first) {
        return tr("Row %1 has left the memory budget; this is the oldest in the view")
            .arg(models::rowNumberText(wanted));
    }
    return tr("Row %1 is not in the view; this is the one next to it").arg(models::rowNumberText(wanted));
}

QString PacketNavigator::goneToTime(qint64 utcNs, qint64 position) const
{
    const store::RowIndex &index = m_table.index();
    if (position == index.size())
        return tr("Nothing came at %1 or later; this is the newest").arg(models::receivedText(utcNs));
    const store::PinnedRow oldest = m_store.row(index.rowAt(0));
    if (position == 0 && !oldest.isNull() && oldest.utcNs() > utcNs)
        return tr("The view has nothing as old as %1; this is the oldest").arg(models::receivedText(utcNs));
    return {};
}

quint64 PacketNavigator::start(bool backwards) const
{
    if (const auto current = m_table.currentRow())
        return *current;
    const std::vector<quint64> &screen = m_table.screenRows();
    if (screen.empty())
        return 0;
    return backwards ? screen.back() + 1 : screen.front();
}

QString PacketNavigator::goToGap(bool backwards)
{
    m_markers.update();
    const store::RowIndex &index = m_table.index();
    quint64 from = start(backwards);
    while (const auto row = backwards ? m_markers.before(from) : m_markers.after(from)) {
        if (index.positionOf(*row)) {
            m_table.setCurrentRow(*row);
            return {};
        }
        from = *row;
        if (index.size() == 0 || (backwards ? from < index.rowAt(0) : from > index.rowAt(index.size() - 1)))
            break; // cleared away, or come since the view was paused
    }
    return backwards ? tr("No gap before this row") : tr("No gap behind this row");
}

QString PacketNavigator::goToMark(bool backwards)
{
    const PacketMarks &marks = m_table.marks();
    if (marks.isEmpty())
        return tr("No row is marked");
    const quint64 from = start(backwards);
    std::optional<quint64> row = backwards ? marks.before(from) : marks.after(from);
    const bool around = !row;
    if (around)
        row = backwards ? marks.last() : marks.first();
    const QString filteredAway = goToRow(*row);
    if (!filteredAway.isEmpty())
        return filteredAway;
    if (!around)
        return {};
    return backwards ? tr("From the oldest mark on to the newest")
                     : tr("From the newest mark on to the oldest");
}

} // namespace gui
