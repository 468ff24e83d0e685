#include "gui/packetcolumns.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStandardItemModel>

namespace gui {

namespace {

using models::PacketColumn;

constexpr int firstWidths[models::packetColumnCount] = {86, 134, 26, 76, 80, 104, 136, 36, 98, 60, 120};

/// Of the Content column: "image" and "delta" fit, a content type is cut.
constexpr int compactContent = 72;

int section(PacketColumn column)
{
    return static_cast<int>(column);
}

} // namespace

PacketColumns::PacketColumns(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    auto *titles = new QStandardItemModel(0, models::packetColumnCount, this);
    for (int i = 0; i < models::packetColumnCount; ++i) {
        const auto column = static_cast<PacketColumn>(i);
        titles->setHeaderData(i, Qt::Horizontal, column == PacketColumn::Route ? QString() : title(column));
        titles->setHeaderData(i, Qt::Horizontal, title(column), Qt::ToolTipRole);
        titles->setHeaderData(
            i, Qt::Horizontal,
            QVariant::fromValue(Qt::AlignVCenter | (isQuantity(column) ? Qt::AlignRight : Qt::AlignLeft)),
            Qt::TextAlignmentRole);
    }
    setModel(titles);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    for (int i = 0; i < models::packetColumnCount; ++i)
        resizeSection(i, firstWidths[i]);
}

QString PacketColumns::title(PacketColumn column)
{
    switch (column) {
    case PacketColumn::Number:
        return tr("No.");
    case PacketColumn::Received:
        return tr("Received");
    case PacketColumn::Route:
        return tr("Route");
    case PacketColumn::Feed:
        return tr("Feed");
    case PacketColumn::Topic:
        return tr("Topic");
    case PacketColumn::Content:
        return tr("Content");
    case PacketColumn::From:
        return tr("From");
    case PacketColumn::Packets:
        return tr("Pk");
    case PacketColumn::Entitlements:
        return tr("Entitlements");
    case PacketColumn::Bytes:
        return tr("Bytes");
    case PacketColumn::Payload:
        return tr("Payload");
    }
    return {};
}

bool PacketColumns::isQuantity(PacketColumn column)
{
    return column == PacketColumn::Number || column == PacketColumn::Packets || column == PacketColumn::Bytes;
}

QList<PacketColumn> PacketColumns::shownColumns() const
{
    QList<PacketColumn> columns;
    for (int visual = 0; visual < count(); ++visual) {
        const int logical = logicalIndex(visual);
        if (!isSectionHidden(logical))
            columns += static_cast<PacketColumn>(logical);
    }
    return columns;
}

void PacketColumns::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    if (!m_userDecided)
        setSectionHidden(section(PacketColumn::From), compact);
    const int content = section(PacketColumn::Content);
    const int wide = firstWidths[content];
    if (sectionSize(content) == (compact ? wide : compactContent))
        resizeSection(content, compact ? compactContent : wide);
}

void PacketColumns::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    for (int i = 0; i < models::packetColumnCount; ++i) {
        const auto column = static_cast<PacketColumn>(i);
        QAction *action = menu.addAction(title(column));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(i));
        action->setEnabled(isSectionHidden(i) || hiddenSectionCount() + 1 < count());
        connect(action, &QAction::toggled, this, [this, i, column](bool shown) {
            setSectionHidden(i, !shown);
            m_userDecided = m_userDecided || column == PacketColumn::From;
        });
    }
    menu.exec(event->globalPos());
}

} // namespace gui
