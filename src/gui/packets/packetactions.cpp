#include "gui/packets/packetactions.h"

#include "gui/packets/packetcolumns.h"
#include "gui/packets/packetrowpainter.h"
#include "gui/packets/packettable.h"
#include "gui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace gui {

using models::TimeFormat;
using Format = PacketCopier::Format;

PacketActions::PacketActions(QWidget *view, PacketTable &table, const Icons &icons)
    : QObject(view)
    , times(new QMenu(tr("Time"), view))
    , colors(new QMenu(tr("Colour rows"), view))
    , columns(new QMenu(tr("Columns"), view))
    , m_view(view)
    , m_table(table)
    , m_icons(icons)
    , m_times(new QActionGroup(this))
    , m_colors(new QActionGroup(this))
{
    copyText = add(tr("Copy"), {QKeySequence::Copy}, QStringLiteral("copy"));
    copyJson = add(tr("Copy as JSON lines"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    copyHex = add(tr("Copy frames as hex"), {});
    selectAll = add(tr("Select all"), {QKeySequence::SelectAll});
    toggleMark = add(tr("Mark"), {Qt::CTRL | Qt::Key_M}, QStringLiteral("mark"));
    nextMark = add(tr("Next mark"), {Qt::Key_F2});
    previousMark = add(tr("Previous mark"), {Qt::SHIFT | Qt::Key_F2});
    clearMarks = add(tr("Remove all marks"), {});
    goTo = add(tr("Go to…"), {Qt::CTRL | Qt::Key_G});
    find = add(tr("Find…"), {Qt::CTRL | Qt::Key_F}, QStringLiteral("search"));
    findNext = add(tr("Next match"), {Qt::Key_F3});
    findPrevious = add(tr("Previous match"), {Qt::SHIFT | Qt::Key_F3});
    nextGap = add(tr("Next gap"), {Qt::Key_F4});
    previousGap = add(tr("Previous gap"), {Qt::SHIFT | Qt::Key_F4});
    whoSees = add(tr("Would they see it?…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, QStringLiteral("user"));
    addTimes();
    addColors();

    const auto copies = [this](QAction *action, Format format) {
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT copyRequested(format); });
    };
    copies(copyText, Format::Text);
    copies(copyJson, Format::JsonLines);
    copies(copyHex, Format::Hex);
    connect(selectAll, &QAction::triggered, &table, &PacketTable::selectAll);
    connect(toggleMark, &QAction::triggered, &table, &PacketTable::toggleMark);
    connect(clearMarks, &QAction::triggered, &table, &PacketTable::clearMarks);
    connect(nextMark, &QAction::triggered, this, [this] { Q_EMIT markRequested(false); });
    connect(previousMark, &QAction::triggered, this, [this] { Q_EMIT markRequested(true); });
    connect(nextGap, &QAction::triggered, this, [this] { Q_EMIT gapRequested(false); });
    connect(previousGap, &QAction::triggered, this, [this] { Q_EMIT gapRequested(true); });
    connect(goTo, &QAction::triggered, this, &PacketActions::goToRequested);
    connect(find, &QAction::triggered, this, &PacketActions::findRequested);
    connect(findNext, &QAction::triggered, this, [this] { Q_EMIT findStepRequested(false); });
    connect(findPrevious, &QAction::triggered, this, [this] { Q_EMIT findStepRequested(true); });
    connect(columns, &QMenu::aboutToShow, this, [this] {
        columns->clear();
        m_table.columns()->fillMenu(*columns);
    });
    connect(table.columns(), &PacketColumns::menuRequested, this, [this](QMenu &menu) {
        menu.addSeparator();
        menu.addMenu(times);
    });
}

QAction *PacketActions::add(const QString &text, const QList<QKeySequence> &keys, const QString &icon)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(m_icons.icon(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    return action;
}

void PacketActions::addTimes()
{
    const std::pair<TimeFormat, QString> formats[] = {
        {TimeFormat::Local, tr("Local time")},
        {TimeFormat::Utc, tr("UTC")},
        {TimeFormat::SinceFirst, tr("Since the first row")},
        {TimeFormat::SinceSelected, tr("Since the selected row")},
        {TimeFormat::Delta, tr("Since the row before")},
    };
    for (const auto &[format, text] : formats) {
        QAction *action = times->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(format));
        action->setChecked(format == TimeFormat::Local);
        m_times->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, format = format] { m_table.setTimeFormat(format); });
    }
}

void PacketActions::addColors()
{
    const std::pair<RowColors, QString> choices[] = {
        {RowColors::Plain, tr("Plain")},
        {RowColors::ByPublisher, tr("By publisher")},
        {RowColors::ByTopic, tr("By topic")},
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = colors->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        action->setChecked(choice == RowColors::Plain);
        m_colors->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { m_table.setColors(choice); });
    }
}

QList<QAction *> PacketActions::menuActions() const
{
    return {find,     findNext,   findPrevious, goTo,         nullptr,    nextGap, previousGap,
            nullptr,  toggleMark, nextMark,     previousMark, clearMarks, nullptr, copyText,
            copyJson, copyHex,    selectAll,    nullptr,      whoSees};
}

void PacketActions::setTimeFormat(TimeFormat format)
{
    for (QAction *action : m_times->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(format));
    m_table.setTimeFormat(format);
}

void PacketActions::setColors(RowColors choice)
{
    for (QAction *action : m_colors->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
    m_table.setColors(choice);
}

TimeFormat PacketActions::timeFormat() const
{
    return m_table.cells().timeFormat();
}

} // namespace gui
