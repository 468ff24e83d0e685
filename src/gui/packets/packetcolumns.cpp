#include "gui/packets/packetcolumns.h"

#include "gui/theme/theme.h"
#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QContextMenuEvent>
#include <QJsonObject>
#include <QMenu>
#include <QStandardItemModel>

#include <algorithm>

namespace gui {

namespace {

using models::PacketColumn;

struct First
{
    const char *id; ///< in the settings
    int letters;    ///< of the fixed font
};
constexpr First first[models::packetColumnCount] = {
    {"number", 13}, {"received", 19}, {"route", 4},         {"feed", 11}, {"topic", 11},   {"content", 15},
    {"from", 19},   {"packets", 5},   {"entitlements", 14}, {"bytes", 9}, {"payload", 14},
};
constexpr int jsonLetters = 13;
constexpr int narrowest = 24;
constexpr int widest = 4000;

/// Of the Content column: "image" and "delta" fit, a content type is cut.
constexpr int compactLetters = 10;

int widthOf(int letters)
{
    return letters * QFontMetrics(Theme::fixedFont()).horizontalAdvance(QLatin1Char('0'));
}

int sectionOf(PacketColumn column)
{
    return static_cast<int>(column);
}

} // namespace

PacketColumns::PacketColumns(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_titles(new QStandardItemModel(0, models::packetColumnCount, this))
{
    for (int i = 0; i < models::packetColumnCount; ++i) {
        const auto column = static_cast<PacketColumn>(i);
        setTitle(i, column == PacketColumn::Route ? QString() : title(column), title(column));
    }
    setModel(m_titles);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(narrowest);
    setStretchLastSection(true);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (width > 0 && section < m_widths.size())
            m_widths[section] = width;
    });
    showFirstColumns();
}

void PacketColumns::setTitle(int section, const QString &text, const QString &toolTip)
{
    m_titles->setHeaderData(section, Qt::Horizontal, text);
    m_titles->setHeaderData(section, Qt::Horizontal, models::plainToolTip(toolTip), Qt::ToolTipRole);
    m_titles->setHeaderData(
        section, Qt::Horizontal,
        QVariant::fromValue(Qt::AlignVCenter | (isQuantity(section) ? Qt::AlignRight : Qt::AlignLeft)),
        Qt::TextAlignmentRole);
}

void PacketColumns::showFirstColumns()
{
    m_widths.resize(models::packetColumnCount);
    for (int i = 0; i < models::packetColumnCount; ++i) {
        setSectionHidden(i, false);
        moveSection(visualIndex(i), i);
        resizeSection(i, widthOf(first[i].letters));
        m_widths[i] = widthOf(first[i].letters);
    }
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

QString PacketColumns::titleOf(int section) const
{
    if (section < 0 || section >= count())
        return {};
    if (const QString path = jsonPath(section); !path.isEmpty())
        return protocol::displayName(path.toUtf8());
    return title(static_cast<PacketColumn>(section));
}

bool PacketColumns::isQuantity(int section) const
{
    return section == sectionOf(PacketColumn::Number) || section == sectionOf(PacketColumn::Packets) ||
           section == sectionOf(PacketColumn::Bytes);
}

QString PacketColumns::jsonPath(int section) const
{
    return m_paths.value(section - models::packetColumnCount);
}

std::optional<int> PacketColumns::addJsonColumn(const QString &path)
{
    if (path.isEmpty() || path.size() > longestPath)
        return std::nullopt;
    if (const qsizetype known = m_paths.indexOf(path); known >= 0) {
        const int section = models::packetColumnCount + static_cast<int>(known);
        setSectionHidden(section, false);
        return section;
    }
    if (m_paths.size() >= mostJsonColumns)
        return std::nullopt;
    const int section = count();
    m_paths.append(path);
    m_widths.append(widthOf(jsonLetters));
    m_titles->insertColumn(section);
    setTitle(section, titleOf(section), tr("JSON: %1").arg(titleOf(section)));
    moveSection(visualIndex(section), visualIndex(sectionOf(PacketColumn::Payload)));
    resizeSection(section, widthOf(jsonLetters));
    return section;
}

void PacketColumns::removeJsonColumn(int section)
{
    if (jsonPath(section).isEmpty())
        return;
    m_paths.removeAt(section - models::packetColumnCount);
    m_widths.removeAt(section);
    m_titles->removeColumn(section);
}

QList<int> PacketColumns::shownSections() const
{
    QList<int> sections;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (!isSectionHidden(section))
            sections += section;
    }
    return sections;
}

void PacketColumns::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    if (!m_userDecided)
        setSectionHidden(sectionOf(PacketColumn::From), compact);
    const int content = sectionOf(PacketColumn::Content);
    const int wide = widthOf(first[content].letters);
    if (sectionSize(content) == (compact ? wide : widthOf(compactLetters)))
        resizeSection(content, compact ? widthOf(compactLetters) : wide);
}

void PacketColumns::reset()
{
    while (!m_paths.isEmpty())
        removeJsonColumn(count() - 1);
    showFirstColumns();
    m_userDecided = false;
    if (std::exchange(m_compact, false))
        setCompact(true);
}

QJsonArray PacketColumns::save() const
{
    QJsonArray columns;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const bool isFrom = section == sectionOf(PacketColumn::From);
        QJsonObject column;
        if (section < models::packetColumnCount)
            column.insert(QLatin1String("column"), QLatin1String(first[section].id));
        else
            column.insert(QLatin1String("json"), jsonPath(section));
        // What a narrow window does to From and Content is not the user's choice.
        const bool narrowed = m_compact && section == sectionOf(PacketColumn::Content) &&
                              m_widths.at(section) == widthOf(compactLetters);
        column.insert(QLatin1String("width"),
                      narrowed ? widthOf(first[section].letters) : m_widths.at(section));
        const bool isChosen = !isFrom || m_userDecided || !m_compact;
        if (isSectionHidden(section) && isChosen)
            column.insert(QLatin1String("hidden"), true);
        if (isFrom && isChosen && (m_userDecided || isSectionHidden(section)))
            column.insert(QLatin1String("chosen"), true);
        columns.append(column);
    }
    return columns;
}

bool PacketColumns::restore(const QJsonArray &columns)
{
    const auto builtIn = [](const QJsonObject &column) {
        const QString id = column.value(QLatin1String("column")).toString();
        const auto known = std::find_if(std::begin(first), std::end(first),
                                        [&id](const First &each) { return id == QLatin1String(each.id); });
        return known == std::end(first) ? -1 : static_cast<int>(known - std::begin(first));
    };
    if (std::none_of(columns.begin(), columns.end(),
                     [&](const QJsonValue &each) { return builtIn(each.toObject()) >= 0; }))
        return false;
    reset();
    int visual = 0;
    for (const QJsonValue &each : columns) {
        const QJsonObject column = each.toObject();
        int section = builtIn(column);
        if (section < 0)
            section = addJsonColumn(column.value(QLatin1String("json")).toString()).value_or(-1);
        if (section < 0)
            continue; // of another version of the program
        moveSection(visualIndex(section), std::min(visual++, count() - 1));
        if (const int width = column.value(QLatin1String("width")).toInt(); width > 0)
            resizeSection(section, std::clamp(width, narrowest, widest));
        if (section == sectionOf(PacketColumn::From) && column.value(QLatin1String("chosen")).toBool()) {
            m_userDecided = true;
            setSectionHidden(section, false);
        }
        if (column.value(QLatin1String("hidden")).toBool())
            setSectionHidden(section, true);
    }
    if (hiddenSectionCount() == count())
        setSectionHidden(sectionOf(PacketColumn::Number), false);
    return true;
}

void PacketColumns::showSection(int section, bool shown)
{
    setSectionHidden(section, !shown);
    m_userDecided = m_userDecided || section == sectionOf(PacketColumn::From);
}

void PacketColumns::fillMenu(QMenu &menu)
{
    for (int section = 0; section < count(); ++section) {
        QAction *action = menu.addAction(titleOf(section).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        action->setEnabled(isSectionHidden(section) || hiddenSectionCount() + 1 < count());
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { showSection(section, shown); });
    }
    menu.addSeparator();
    QAction *add =
        menu.addAction(tr("Add a column for a JSON path…"), this, &PacketColumns::jsonColumnRequested);
    add->setEnabled(m_paths.size() < mostJsonColumns);
    QMenu *remove = menu.addMenu(tr("Remove a column"));
    remove->setEnabled(!m_paths.isEmpty());
    for (int section = models::packetColumnCount; section < count(); ++section) {
        remove->addAction(titleOf(section).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                          [this, path = jsonPath(section)] {
                              removeJsonColumn(models::packetColumnCount +
                                               static_cast<int>(m_paths.indexOf(path)));
                          });
    }
    menu.addAction(tr("Reset columns"), this, &PacketColumns::reset);
}

void PacketColumns::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    fillMenu(menu);
    Q_EMIT menuRequested(menu);
    menu.exec(event->globalPos());
}

} // namespace gui
