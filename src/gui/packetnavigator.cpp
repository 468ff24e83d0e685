#include "gui/packetnavigator.h"

#include "gui/packettable.h"
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
    const store::RowIndex &index = m_table.index();
    if (index.size() == 0)
        return tr("There is no row to go to");
    const store::RowRange rows = index.totals().rows;
    if (row >= rows.end) {
        return tr("There is no row %1 yet: the newest is %2")
            .arg(models::rowNumberText(row), models::rowNumberText(rows.end - 1));
    }
    const qint64 position = std::min(index.lowerBound(row), index.size() - 1);
    const quint64 found = index.rowAt(position);
    m_table.setCurrentRow(found);
    if (found == row)
        return {};
    if (row < rows.first) {
        return tr("Row %1 has left the memory budget; this is the oldest in the view")
            .arg(models::rowNumberText(row));
    }
    return tr("Row %1 is not in the view; this is the one next to it").arg(models::rowNumberText(row));
}

qint64 PacketNavigator::positionAtTime(qint64 utcNs) const
{
    const store::RowIndex &index = m_table.index();
    qint64 first = 0;
    qint64 count = index.size();
    while (count > 0) {
        const qint64 half = count / 2;
        const store::PinnedRow row = m_store.row(index.rowAt(first + half));
        if (row.isNull() || row.utcNs() < utcNs) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

QString PacketNavigator::goToTime(qint64 utcNs)
{
    const store::RowIndex &index = m_table.index();
    if (index.size() == 0)
        return tr("There is no row to go to");
    const qint64 position = positionAtTime(utcNs);
    m_table.setCurrentRow(index.rowAt(std::min(position, index.size() - 1)));
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
