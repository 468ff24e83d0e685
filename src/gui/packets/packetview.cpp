#include "gui/packets/packetview.h"

#include "gui/packets/filterbar.h"
#include "gui/packets/holdbar.h"
#include "gui/packets/inputstrip.h"
#include "gui/packets/packetactions.h"
#include "gui/packets/packetcolumns.h"
#include "gui/packets/packetcopier.h"
#include "gui/packets/packetfinder.h"
#include "gui/packets/packetmenu.h"
#include "gui/packets/packetnavigator.h"
#include "gui/packets/packetrowpainter.h"
#include "gui/packets/packettable.h"
#include "gui/packets/timeline.h"
#include "gui/theme/icons.h"
#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "models/cellfilter.h"
#include "protocol/displayname.h"
#include "store/packetstore.h"

#include <QAction>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace gui {

namespace {
constexpr int shownMs = 50;
constexpr int hiddenMs = 500;
constexpr std::size_t offeredNames = 2000;

/// Names to complete a filter with: feeds or topics that the store has seen. Not all of very many.
std::vector<QByteArray> knownNames(const store::PacketStore &store, const QString &field)
{
    const bool feeds = field == QLatin1String("feed");
    if (!feeds && field != QLatin1String("topic"))
        return {};
    std::set<QByteArray> names;
    for (const store::TopicCount &each : store.topicCounts()) {
        if (names.size() >= offeredNames)
            break;
        names.insert(feeds ? each.feed : each.topic);
    }
    return {names.begin(), names.end()};
}
} // namespace

PacketView::PacketView(const store::PacketStore &store, ThemeManager &theme, const Icons &icons,
                       QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_index(store)
    , m_filterBar(new FilterBar(theme, icons, this))
    , m_table(new PacketTable(store, m_index, theme, icons, this))
    , m_findStrip(new InputStrip(InputStrip::Kind::Find, theme, icons, this))
    , m_goToStrip(new InputStrip(InputStrip::Kind::GoTo, theme, icons, this))
    , m_holdBar(new HoldBar(theme, icons, this))
    , m_actions(new PacketActions(this, *m_table, icons))
    , m_navigator(new PacketNavigator(store, *m_table, this))
    , m_finder(new PacketFinder(store, *m_table, this))
    , m_timeline(new Timeline(store, m_index, m_navigator->markers(), theme, this))
    , m_menu(new PacketMenu(*m_table, *m_actions, this))
    , m_copier(new PacketCopier(*m_table, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_timeline);
    column->addWidget(m_table, 1);
    column->addWidget(m_findStrip);
    column->addWidget(m_goToStrip);
    column->addWidget(m_holdBar);
    setMinimumSize(measures().centreWidth, measures().centreHeight);
    setFocusProxy(m_table);
    makeActions(icons);
    connectActions();
    connectFinder();
    m_filterBar->setValueSource([&store](const QString &field) { return knownNames(store, field); });

    connect(m_filterBar, &FilterBar::filterChanged, this, &PacketView::applyFilter);
    connect(m_holdBar, &HoldBar::followRequested, this, &PacketView::followNewest);
    connect(m_holdBar, &HoldBar::resumeRequested, this, [this] { setPaused(false); });
    connect(m_table, &PacketTable::followingChanged, this, &PacketView::updateBars);
    connect(m_table, &PacketTable::currentRowChanged, this, [this](quint64 row) {
        updateBars();
        Q_EMIT currentRowChanged(row);
    });
    connect(m_table, &PacketTable::rowActivated, this, &PacketView::rowActivated);
    connect(&m_timer, &QTimer::timeout, this, &PacketView::poll);
    // The index's threads are gone before this object is.
    m_index.setWake([this] { QMetaObject::invokeMethod(this, &PacketView::poll, Qt::QueuedConnection); });
    m_timer.start(hiddenMs);
    poll();
}

PacketView::~PacketView() = default;

void PacketView::makeActions(const Icons &icons)
{
    m_pause = new QAction(icons.icon(u"pause"), tr("Pause"), this);
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::CTRL | Qt::Key_P);
    m_pause->setToolTip(tr("Hold the view still; nothing is lost"));
    m_follow = new QAction(icons.icon(u"follow"), tr("Follow"), this);
    m_follow->setToolTip(tr("Show the newest messages as they come"));
    m_follow->setShortcut(Qt::Key_End);
    m_follow->setShortcutContext(Qt::WidgetShortcut); // End is another's elsewhere
    m_table->addAction(m_follow);
    m_clear = new QAction(icons.icon(u"clear"), tr("Clear"), this);
    m_clear->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    m_clear->setToolTip(tr("Take all rows out of the view"));
    m_showTimeline = new QAction(tr("Timeline"), this);
    m_showTimeline->setCheckable(true);
    m_showTimeline->setChecked(true);
    connect(m_showTimeline, &QAction::toggled, this, &PacketView::showTimeline);
    connect(m_pause, &QAction::toggled, this, &PacketView::setPaused);
    connect(m_follow, &QAction::triggered, this, &PacketView::followNewest);
    connect(m_clear, &QAction::triggered, this, &PacketView::clear);
}

void PacketView::showTimeline()
{
    m_timeline->setVisible(m_showTimeline->isChecked() && !m_isNarrow);
    m_timeline->refreshNow();
}

void PacketView::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    showTimeline();
}

void PacketView::setSavedFilters(models::SavedFilters &filters)
{
    m_filterBar->setSavedFilters(filters);
}

QList<QAction *> PacketView::viewActions() const
{
    return {m_showTimeline, m_actions->columns->menuAction(), m_actions->times->menuAction(),
            m_actions->colors->menuAction()};
}

ViewCounters PacketView::counters() const
{
    const store::Totals &totals = m_index.totals();
    ViewCounters counters;
    counters.received = m_index.received();
    counters.shown = m_index.shown();
    counters.filtered = m_index.filtered();
    counters.evicted = m_index.evicted();
    counters.dropped = m_index.dropped();
    counters.untested = m_index.untested();
    counters.undecided = m_index.undecided();
    if (isPaused())
        counters.paused = std::min(stored() - m_storedAtPause, totals.kept);
    counters.cleared = m_storedAtClear - std::min(m_storedAtClear, totals.evicted);
    counters.captureFiltered = totals.captureFiltered;
    counters.bytesReceived = totals.bytesReceived;
    counters.memoryUsed = static_cast<qint64>(totals.memoryUsed);
    counters.memoryBudget = static_cast<qint64>(totals.budget);
    return counters;
}

quint64 PacketView::stored() const
{
    return m_index.totals().kept + m_index.totals().evicted;
}

store::PinnedRow PacketView::currentRow() const
{
    return m_table->currentPinned();
}

QByteArray PacketView::saveState() const
{
    QJsonObject state;
    state.insert(QLatin1String("columns"), m_table->columns()->save());
    state.insert(QLatin1String("time"), static_cast<int>(m_table->cells().timeFormat()));
    state.insert(QLatin1String("timeline"), m_showTimeline->isChecked());
    state.insert(QLatin1String("colors"), static_cast<int>(m_table->colors()));
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool PacketView::restoreState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (!m_table->columns()->restore(kept.value(QLatin1String("columns")).toArray()))
        return false;
    const int time = kept.value(QLatin1String("time")).toInt();
    for (const models::TimeFormat format : models::timeFormats) {
        if (time == static_cast<int>(format))
            m_actions->setTimeFormat(format);
    }
    m_showTimeline->setChecked(kept.value(QLatin1String("timeline")).toBool(true));
    const int colors = kept.value(QLatin1String("colors")).toInt();
    for (const RowColors choice : {RowColors::Plain, RowColors::ByPublisher, RowColors::ByTopic}) {
        if (colors == static_cast<int>(choice))
            m_actions->setColors(choice);
    }
    return true;
}

void PacketView::setCompact(bool compact)
{
    m_table->columns()->setCompact(compact);
    m_filterBar->setCompact(compact);
}

void PacketView::setPaused(bool paused)
{
    if (paused == m_index.isPaused())
        return;
    poll();
    m_storedAtPause = stored();
    m_endAtPause = m_index.totals().rows.end;
    m_index.pause(paused);
    m_pause->setChecked(paused);
    poll();
    updateBars();
    Q_EMIT pausedChanged(paused);
}

void PacketView::followNewest()
{
    setPaused(false);
    m_table->followNewest();
    updateBars();
}

void PacketView::clear()
{
    poll();
    m_index.clear();
    m_storedAtClear = isPaused() ? m_storedAtPause : stored();
    m_index.update();
    m_table->forget();
    poll();
    Q_EMIT cleared();
}

void PacketView::applyFilter(const store::Filter &filter)
{
    m_finder->cancel();
    m_table->beginRefilter();
    m_index.setFilter(filter, m_table->focusRow());
    poll();
    m_timeline->refreshNow();
}

void PacketView::poll()
{
    m_index.update();
    if (m_index.isScanning())
        m_index.setFocus(m_navigator->target() ? m_navigator->target() : m_table->focusRow());
    m_table->refresh();
    m_navigator->update();
    m_timeline->setCurrentRow(m_table->currentRow());
    m_timeline->refresh();
    updateBars();
    const ViewCounters now = counters();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT countersChanged(now);
}

void PacketView::updateBars()
{
    if (m_index.isPaused()) {
        m_holdBar->show(HoldBar::State::Paused, pausedText());
    } else if (m_table->isFollowing()) {
        m_holdBar->show(HoldBar::State::Following, QString());
    } else {
        const qint64 newer = m_table->newerRows();
        const auto &screen = m_table->screenRows();
        const bool kept = screen.empty() || m_index.totals().rows.first <= screen.back() + 1;
        const QString count =
            newer == 1 ? tr("1 newer row matches") : tr("%1 newer rows match").arg(QLocale().toString(newer));
        const QString text = kept ? tr("%1, all kept").arg(count)
                                  : tr("%1, older ones have left the memory budget").arg(count);
        m_holdBar->show(m_table->currentRow() ? HoldBar::State::HeldAtRow : HoldBar::State::Held, text);
    }
    m_table->setEmptyText(m_index.filter().isEmpty()
                              ? tr("Subscribe to a topic (Ctrl+Shift+S), and its messages appear here.")
                          : m_index.isScanning()
                              ? tr("Looking for messages that pass the filter…")
                              : tr("No message passes the filter yet: change it or clear it to see others."));
    m_holdBar->setMarks(m_table->marks().count(), m_table->marks().gone());
    m_filterBar->setOutcome(outcomeText(),
                            m_index.undecided() == 0
                                ? QString()
                                : tr("Undecided: the regular expression took too long on these "
                                     "messages; they are not shown"));
}

QString PacketView::pausedText() const
{
    const QLocale locale;
    const quint64 came = stored() - m_storedAtPause;
    const quint64 firstLive = m_index.totals().rows.first;
    const QString text = came == 1 ? tr("1 message came meanwhile")
                                   : tr("%1 messages came meanwhile").arg(locale.toString(came));
    if (firstLive <= m_endAtPause)
        return tr("%1, all kept").arg(text);
    return tr("%1, %2 of them have already left the memory budget")
        .arg(text, locale.toString(firstLive - m_endAtPause));
}

QString PacketView::outcomeText() const
{
    if (m_index.filter().isEmpty())
        return {};
    const QLocale locale;
    const quint64 stored = m_index.shown() + m_index.filtered();
    if (m_index.isScanning() && stored > 0) {
        return tr("testing %1 %").arg(locale.toString((stored - m_index.untested()) * 100 / stored));
    }
    const QString text = tr("%1 of %2").arg(locale.toString(m_index.shown()), locale.toString(stored));
    const quint64 undecided = m_index.undecided();
    return undecided == 0 ? text : tr("%1, %2 undecided").arg(text, locale.toString(undecided));
}

void PacketView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start(shownMs);
    poll();
}

void PacketView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.start(hiddenMs);
}

} // namespace gui
