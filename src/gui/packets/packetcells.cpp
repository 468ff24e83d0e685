#include "gui/packets/packetcells.h"

#include "gui/packets/packetcolumns.h"
#include "models/cellfilter.h"
#include "models/packettext.h"
#include "protocol/displayname.h"
#include "store/packetstore.h"
#include "store/rowindex.h"

#include <QCoreApplication>
#include <QLocale>

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
    m_jsonTexts.clear();
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
    if (const QString path = m_columns.jsonPath(section); !path.isEmpty())
        return jsonText(row, path);
    const auto column = static_cast<PacketColumn>(section);
    if (column == PacketColumn::Received)
        return timeText(row);
    if (column == PacketColumn::Payload && !store::isMessage(row.kind()))
        return markerText(row);
    return models::cellText(row, column);
}

QString PacketCells::jsonText(const store::PinnedRow &row, const QString &path) const
{
    constexpr qsizetype shownBytes = 320;
    if (!store::isMessage(row.kind()))
        return {};
    const std::pair<quint64, QString> key(row.number(), path);
    if (const auto known = m_jsonTexts.constFind(key); known != m_jsonTexts.constEnd())
        return *known;
    if (m_jsonTexts.size() >= mostKept)
        m_jsonTexts.clear();
    QString text;
    const QByteArrayView payload = models::firstPayload(row);
    const auto parsed = decode::JsonPath::parse(path);
    if (payload.size() > largestJson) {
        text = QCoreApplication::translate("gui::PacketCells", "not looked at: %1")
                   .arg(QLocale().formattedDataSize(payload.size(), 0));
    } else if (const auto *way = std::get_if<decode::JsonPath>(&parsed)) {
        const decode::JsonValue value = m_reader.find(payload, *way);
        if (value.isThere())
            text = protocol::displayText(value.text, shownBytes);
        else if (value.kind == decode::JsonValue::Kind::TooDeep)
            text = QCoreApplication::translate("gui::PacketCells", "nested too deep");
    }
    m_jsonTexts.insert(key, text);
    return text;
}

QString PacketCells::filterTerm(const store::PinnedRow &row, int section) const
{
    const QString path = m_columns.jsonPath(section);
    if (path.isEmpty())
        return models::cellFilter(row, static_cast<PacketColumn>(section));
    const auto parsed = decode::JsonPath::parse(path);
    const auto *way = std::get_if<decode::JsonPath>(&parsed);
    if (!way || row.isNull() || !store::isMessage(row.kind()))
        return {};
    const QByteArrayView payload = models::firstPayload(row);
    return payload.size() > largestJson ? QString() : models::jsonFilter(*way, m_reader.find(payload, *way));
}

} // namespace gui
