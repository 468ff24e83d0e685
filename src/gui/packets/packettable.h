#pragma once

#include "gui/packets/packetcells.h"
#include "gui/packets/packetmarks.h"
#include "gui/packets/packetselection.h"
#include "store/pinnedrow.h"
#include "store/rowindex.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace store {
class PacketStore;
}

namespace gui {

class Icons;
class PacketColumns;
class PacketRowPainter;
class ThemeManager;
enum class RowColors;

/// The packet table: rows of one height over a store::RowIndex, scrolled in rows with 64-bit positions. What
/// it costs depends on the rows in sight alone.
///
/// It follows the newest row until a row is selected or scrolled away from the end; then the view is held:
/// what is on the screen stays where it is while rows arrive and while the store evicts. An evicted row that
/// was on the screen keeps its place there, the current one with all it says. End (followNewest) lets go.
///
/// Who owns the index calls RowIndex::update() and then refresh(), from a timer. GUI thread.
class PacketTable : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PacketTable(const store::PacketStore &store, const store::RowIndex &index, ThemeManager &theme,
                const Icons &icons, QWidget *parent = nullptr);
    ~PacketTable() override;

    PacketColumns *columns() const { return m_columns; }
    const store::RowIndex &index() const { return m_index; }
    const PacketCells &cells() const { return m_cells; }
    void setTimeFormat(models::TimeFormat format);
    RowColors colors() const;
    void setColors(RowColors colors);

    /// Takes what the index's last update() brought. Repaints only where something on the screen is new.
    void refresh();
    /// The index's filter is about to change: the current row is kept in sight where it matches, or else what
    /// was at the top.
    void beginRefilter();
    /// The row around which things are looked at; nothing where that is the newest.
    std::optional<quint64> focusRow() const;
    /// The index was cleared: nothing is selected, the view follows.
    void forget();

    /// Where there is no row: what will appear here, and what to do.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_screen.empty() ? m_emptyText : QString(); }
    bool isFollowing() const { return m_following; }
    /// Rows of the view behind the last one on the screen.
    qint64 newerRows() const;

    /// Numbers of the rows on the screen, from the top.
    QString m_emptyText;
    const std::vector<quint64> &screenRows() const { return m_screen; }
    QRect rowRect(quint64 row) const; ///< in the viewport; empty where not on the screen
    int rowHeight() const;

    /// A row of the view as it can be read now; null where it was evicted and is not the current one.
    store::PinnedRow pinned(quint64 row) const;

    std::optional<quint64> currentRow() const;
    /// The current row as it was when it became current: still readable after its eviction. Null where there
    /// is none.
    const store::PinnedRow &currentPinned() const { return m_current; }
    void setCurrentRow(quint64 row);
    const PacketSelection &selection() const { return m_selection; }
    bool isSelected(quint64 row) const { return m_selection.contains(row); }

    const PacketMarks &marks() const { return m_marks; }

public Q_SLOTS:
    void followNewest();
    void selectAll();
    /// Marks the current row, or takes its mark away.
    void toggleMark();
    void clearMarks();

Q_SIGNALS:
    /// Emitted for each row that becomes current, by mouse, key or setCurrentRow().
    void currentRowChanged(quint64 row);
    /// Enter or double click.
    void rowActivated(quint64 row);
    void followingChanged(bool following);
    void marksChanged();
    /// The right mouse button on a cell, or the menu key, which means the current row and no column of it:
    /// -1.
    void menuRequested(const QPoint &globalPosition, quint64 row, int section);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int fullRows() const;
    qint64 maxTop() const;
    void setTop(qint64 top);
    void scrollByUser(qint64 top);
    void updateScrollBar();
    bool updateScreen();
    std::optional<quint64> rowAtY(int y) const;
    void holdPlaces();
    void holdRow();
    void setFollowing(bool following);
    void moveCurrent(qint64 position, bool extend);
    void makeCurrent(quint64 row, Qt::KeyboardModifiers modifiers);
    void dropCurrent();
    void ensureVisible(quint64 row);
    void placeHeader();

    const store::PacketStore &m_store;
    const store::RowIndex &m_index;
    ThemeManager &m_theme;
    PacketColumns *m_columns;
    PacketCells m_cells;
    PacketMarks m_marks;
    std::unique_ptr<PacketRowPainter> m_painter;

    bool m_following = true;
    qint64 m_top = 0;              ///< position of the first row on the screen that is not a ghost
    std::vector<quint64> m_ghosts; ///< evicted rows that keep their place above it
    std::vector<quint64> m_screen; ///< rows on the screen: ghosts, then those from m_top on
    bool m_refiltering = false;    ///< what follows rules until all rows are tested, or the user moves
    quint64 m_heldRow = 0;         ///< is kept in sight
    int m_heldLine = 0;            ///< at this line
    bool m_ownScroll = false;      ///< the scroll bar moves because of us
    int m_wheelRest = 0;
    int m_hoverLine = -1;

    store::PinnedRow m_current;
    quint64 m_anchor = 0; ///< other end of a Shift selection
    PacketSelection m_selection;
};

} // namespace gui
