#include "gui/packetview.h"

#include "gui/filterbar.h"
#include "gui/holdbar.h"
#include "gui/icons.h"
#include "gui/inputstrip.h"
#include "gui/packetactions.h"
#include "gui/packetcolumns.h"
#include "gui/packetcopier.h"
#include "gui/packetnavigator.h"
#include "gui/packetrowpainter.h"
#include "gui/packettable.h"
#include "gui/thememanager.h"
#include "store/packetstore.h"

#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

namespace {
constexpr int shownMs = 50;
constexpr int hiddenMs = 500;
} // namespace

PacketView::PacketView(const store::PacketStore &store, ThemeManager &theme, const Icons &icons,
                       QWidget *parent)
    : QWidget(parent)
    , m_index(store)
    , m_filterBar(new FilterBar(theme, icons, this))
    , m_table(new PacketTable(store, m_index, theme, icons, this))
    , m_findStrip(new InputStrip(InputStrip::Kind::Find, theme, icons, this))
    , m_goToStrip(new InputStrip(InputStrip::Kind::GoTo, theme, icons, this))
    , m_holdBar(new HoldBar(theme, icons, this))
    , m_actions(new PacketActions(this, *m_table, icons))
    , m_navigator(new PacketNavigator(store, *m_table, this))
    , m_copier(new PacketCopier(*m_table, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_table, 1);
    column->addWidget(m_findStrip);
    column->addWidget(m_goToStrip);
    column->addWidget(m_holdBar);
    setMinimumSize(480, 240);
    setFocusProxy(m_table);
    makeActions(icons);
    connectActions();

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
    m_clear = new QAction(icons.icon(u"clear"), tr("Clear"), this);
    m_clear->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    m_clear->setToolTip(tr("Take all rows out of the view"));
    connect(m_pause, &QAction::toggled, this, &PacketView::setPaused);
    connect(m_follow, &QAction::triggered, this, &PacketView::followNewest);
    connect(m_clear, &QAction::triggered, this, &PacketView::clear);
}

void PacketView::connectActions()
{
    connect(m_actions, &PacketActions::copyRequested, m_copier, &PacketCopier::copy);
    connect(m_copier, &PacketCopier::copied, this, &PacketView::tell);
    connect(m_actions, &PacketActions::gapRequested, this,
            [this](bool backwards) { tell(m_navigator->goToGap(backwards)); });
    connect(m_actions, &PacketActions::markRequested, this,
            [this](bool backwards) { tell(m_navigator->goToMark(backwards)); });
    connect(m_table, &PacketTable::marksChanged, this, &PacketView::updateBars);
    connect(m_actions, &PacketActions::goToRequested, this, [this] { openStrip(m_goToStrip, m_findStrip); });
    connect(m_actions, &PacketActions::findRequested, this, [this] { openStrip(m_findStrip, m_goToStrip); });
    connect(m_goToStrip, &InputStrip::entered, this, [this](const QString &text) {
        const QString trouble = m_navigator->goTo(text);
        m_goToStrip->setOutcome(trouble, true);
        if (trouble.isEmpty())
            m_goToStrip->close();
    });
    for (InputStrip *strip : {m_findStrip, m_goToStrip})
        connect(strip, &InputStrip::closed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void PacketView::openStrip(InputStrip *strip, InputStrip *other)
{
    other->hide();
    strip->setOutcome({});
    strip->open();
}

void PacketView::tell(const QString &notice)
{
    m_holdBar->setNotice(notice);
}

QList<QAction *> PacketView::viewActions() const
{
    return {m_actions->columns->menuAction(), m_actions->times->menuAction(),
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
    if (isPaused())
        counters.paused = std::min(stored() - m_storedAtPause, totals.kept);
    counters.cleared = m_storedAtClear - std::min(m_storedAtClear, totals.evicted);
    counters.captureFiltered = totals.captureFiltered;
    counters.bytesReceived = totals.bytesReceived;
    counters.memoryUsed = totals.memoryUsed;
    counters.memoryBudget = totals.budget;
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

void PacketView::applyFilter(const QString &text)
{
    m_table->beginRefilter();
    m_index.setFilter(store::TextFilter(text));
    poll();
}

void PacketView::poll()
{
    m_index.update();
    m_table->refresh();
    m_navigator->update();
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
    m_holdBar->setMarks(m_table->marks().count(), m_table->marks().gone());
    m_filterBar->setOutcome(outcomeText());
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
    const quint64 stored = m_index.shown() + m_index.filtered();
    if (const quint64 untested = m_index.untested(); untested > 0 && stored > 0)
        return tr("testing %1 %")
            .arg(QLocale().toString((stored - std::min(untested, stored)) * 100 / stored));
    return tr("%1 of %2").arg(QLocale().toString(m_index.shown()), QLocale().toString(stored));
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
