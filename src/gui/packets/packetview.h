#pragma once

#include "gui/packets/viewcounters.h"
#include "store/pinnedrow.h"
#include "store/rowindex.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace models {
class SavedFilters;
}
namespace store {
class Filter;
class PacketStore;
} // namespace store

namespace gui {

class FilterBar;
class HoldBar;
class Icons;
class InputStrip;
class PacketActions;
class PacketCopier;
class PacketFinder;
class PacketMenu;
class PacketNavigator;
class PacketTable;
class ThemeManager;
class Timeline;

/// The centre of a session: filter bar, packet table, hold bar, over one store::RowIndex that it owns. A
/// timer takes what is new, 20 times a second while the view is seen, twice a second while it is hidden (the
/// counters go on). Store, theme and icons must outlive it. GUI thread.
class PacketView : public QWidget
{
    Q_OBJECT

public:
    PacketView(const store::PacketStore &store, ThemeManager &theme, const Icons &icons,
               QWidget *parent = nullptr);
    ~PacketView() override;

    PacketTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filterBar; }
    HoldBar *holdBar() const { return m_holdBar; }
    InputStrip *findStrip() const { return m_findStrip; }
    InputStrip *goToStrip() const { return m_goToStrip; }
    PacketActions *actions() const { return m_actions; }
    PacketMenu *menu() const { return m_menu; }
    Timeline *timeline() const { return m_timeline; }
    const store::RowIndex &index() const { return m_index; }
    ViewCounters counters() const;
    /// The row that currentRowChanged() told of, still readable after its eviction; null where none is
    /// current.
    store::PinnedRow currentRow() const;

    bool isPaused() const { return m_index.isPaused(); }

    // For menu and tool bar. Pause is checkable and has Ctrl+P, Clear has Ctrl+Shift+Del; End is the table's
    // own.
    QAction *pauseAction() const { return m_pause; }
    QAction *followAction() const { return m_follow; }
    QAction *clearAction() const { return m_clear; }

    /// What the View menu has for this view.
    QList<QAction *> viewActions() const;

    /// Columns, time and colours, for the settings: JSON.
    QByteArray saveState() const;
    /// False, and nothing changed, where `state` is not of saveState().
    bool restoreState(const QByteArray &state);
    /// 1240 wide or less: the From column gives way.
    void setCompact(bool compact);
    /// 1120 wide or 760 high or less: the timeline gives way.
    void setNarrow(bool narrow);
    /// Brings the filter bar's menus. `filters` must outlive the view.
    void setSavedFilters(models::SavedFilters &filters);

public Q_SLOTS:
    /// Freezes the view; all that comes is stored and counted and shows with resume.
    void setPaused(bool paused);
    void followNewest();
    /// Takes all rows out of the view. They stay in the store and are counted as filtered.
    void clear();
    /// Takes in what is new, now. The timer does the same.
    void poll();

Q_SIGNALS:
    void countersChanged(const gui::ViewCounters &counters);
    void currentRowChanged(quint64 row);
    /// Enter or double click.
    void rowActivated(quint64 row);
    void pausedChanged(bool paused);
    void cleared();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions(const Icons &icons);
    void connectActions();
    void openStrip(InputStrip *strip, InputStrip *other);
    void tell(const QString &notice);
    void connectFinder();
    void findNext(bool backwards);
    void askForJsonColumn();
    void showTimeline();
    void applyFilter(const store::Filter &filter);
    void updateBars();
    QString pausedText() const;
    quint64 stored() const; ///< messages that became rows, evicted since or not
    QString outcomeText() const;

    const store::PacketStore &m_store;
    store::RowIndex m_index;
    FilterBar *m_filterBar;
    PacketTable *m_table;
    InputStrip *m_findStrip;
    InputStrip *m_goToStrip;
    HoldBar *m_holdBar;
    PacketActions *m_actions;
    PacketNavigator *m_navigator;
    PacketFinder *m_finder;
    Timeline *m_timeline;
    PacketMenu *m_menu;
    PacketCopier *m_copier;
    QAction *m_pause = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_showTimeline = nullptr;
    bool m_isNarrow = false;
    bool m_isFindingBack = false;
    QTimer m_timer;
    ViewCounters m_told;
    quint64 m_storedAtPause = 0; ///< messages
    quint64 m_storedAtClear = 0;
    quint64 m_endAtPause = 0; ///< row
};

} // namespace gui
