#include "gui/packetcells.h"

#include "gui/packetcolumns.h"
#include "models/packettext.h"
#include "store/packetstore.h"
#include "store/rowindex.h"

namespace gui {

using models::PacketColumn;
using models::TimeFormat;

PacketCells::PacketCells(const store::PacketStore &store, const store::RowIndex &index,
                         const PacketColumns &columns)
    : m_store(store)
    , m_index(index)
    , m_columns(columns)
{}

void PacketCells::setTimeFormat(TimeFormat format)
{
    m_timeFormat = format;
    m_first.reset();
    noteFirst();
}

void PacketCells::setSelected(const store::PinnedRow &row)
{
    if (!row.isNull())
        m_selected = row.utcNs();
}

void PacketCells::noteFirst()
{
    if (m_first || m_index.size() == 0)
        return;
    if (const store::PinnedRow oldest = m_store.row(m_index.rowAt(0)); !oldest.isNull())
        m_first = oldest.utcNs();
}

void PacketCells::forget()
{
    m_first.reset();
    m_selected.reset();
}

std::optional<qint64> PacketCells::reference(const store::PinnedRow &row) const
{
    switch (m_timeFormat) {
    case TimeFormat::Local:
    case TimeFormat::Utc:
        return std::nullopt;
    case TimeFormat::SinceFirst:
        return m_first;
    case TimeFormat::SinceSelected:
        return m_selected ? m_selected : m_first;
    case TimeFormat::Delta:
        break;
    }
    const qint64 position = m_index.lowerBound(row.number());
    if (position == 0)
        return std::nullopt;
    const store::PinnedRow before = m_store.row(m_index.rowAt(position - 1));
    return before.isNull() ? std::nullopt : std::optional(before.utcNs());
}

QString PacketCells::timeText(const store::PinnedRow &row) const
{
    return row.isNull() ? QString() : models::timeText(m_timeFormat, row.utcNs(), reference(row));
}

QString PacketCells::markerText(const store::PinnedRow &row) const
{
    const quint64 number = row.number();
    return models::markerText(row, number > 0 ? m_store.row(number - 1) : store::PinnedRow(),
                              m_store.row(number + 1));
}

QString PacketCells::text(const store::PinnedRow &row, int section) const
{
    if (row.isNull())
        return {};
    if (section >= models::packetColumnCount)
        return {};
    const auto column = static_cast<PacketColumn>(section);
    if (column == PacketColumn::Received)
        return timeText(row);
    if (column == PacketColumn::Payload && !store::isMessage(row.kind()))
        return markerText(row);
    return models::cellText(row, column);
}

} // namespace gui
