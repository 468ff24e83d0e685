#include "gui/packets/packettable.h"

#include "gui/packets/packetcolumns.h"
#include "gui/packets/packetrowpainter.h"
#include "gui/packets/packettableaccess.h"
#include "gui/theme/thememanager.h"
#include "models/nametext.h"
#include "store/packetstore.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace gui {

namespace {
/// A QScrollBar counts in int: beyond that, one step of it is several rows.
qint64 rowsForOneStep(qint64 maxTop)
{
    return 1 + maxTop / std::numeric_limits<int>::max();
}
} // namespace

PacketTable::PacketTable(const store::PacketStore &store, const store::RowIndex &index, ThemeManager &theme,
                         const Icons &icons, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_store(store)
    , m_index(index)
    , m_theme(theme)
    , m_columns(new PacketColumns(this))
    , m_cells(store, index, *m_columns)
    , m_painter(std::make_unique<PacketRowPainter>(theme.theme(), icons, *m_columns, m_cells))
{
    installPacketTableAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Packets"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_columns->setFixedHeight(m_theme.theme().sizes.header);
    setViewportMargins(0, m_theme.theme().sizes.header, 0, 0);

    const auto columnsChanged = [this] {
        placeHeader();
        viewport()->update();
    };
    connect(m_columns, &QHeaderView::sectionResized, this, columnsChanged);
    connect(m_columns, &QHeaderView::sectionMoved, this, columnsChanged);
    connect(m_columns, &QHeaderView::sectionCountChanged, this, columnsChanged);
    connect(&m_theme, &ThemeManager::changed, viewport(), qOverload<>(&QWidget::update));
}

PacketTable::~PacketTable() = default;

int PacketTable::rowHeight() const
{
    return m_theme.theme().sizes.packetRow;
}

int PacketTable::fullRows() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

qint64 PacketTable::maxTop() const
{
    return std::max<qint64>(0, m_index.size() - fullRows());
}

void PacketTable::setTimeFormat(models::TimeFormat format)
{
    m_cells.setTimeFormat(format);
    viewport()->update();
}

RowColors PacketTable::colors() const
{
    return m_painter->colors();
}

void PacketTable::setColors(RowColors colors)
{
    m_painter->setColors(colors);
    viewport()->update();
}

void PacketTable::refresh()
{
    m_cells.noteFirst();
    const std::size_t marks = m_marks.count();
    m_marks.evictedBefore(m_index.totals().rows.first);
    if (m_marks.count() != marks)
        Q_EMIT marksChanged();
    if (m_following && !m_index.isPaused()) {
        m_ghosts.clear();
        m_refiltering = false;
        m_top = maxTop();
    } else if (m_refiltering) {
        holdRow();
    } else {
        holdPlaces();
    }
    updateScrollBar();
    const bool counting = std::any_of(m_screen.begin(), m_screen.end(), [this](quint64 row) {
        const store::PinnedRow shown = pinned(row);
        return !shown.isNull() && shown.kind() == store::RowKind::Dropped; // its number may have grown
    });
    if (updateScreen() || counting)
        viewport()->update();
}

/// What is on the screen stays where it is: evicted rows as ghosts, the others by their numbers.
void PacketTable::holdPlaces()
{
    const quint64 firstLive = m_index.totals().rows.first;
    const auto live =
        std::find_if(m_screen.begin(), m_screen.end(), [firstLive](quint64 row) { return row >= firstLive; });
    m_ghosts.assign(m_screen.begin(), live);
    m_top = live == m_screen.end() ? 0 : m_index.lowerBound(*live);
    if (m_ghosts.empty())
        m_top = std::min(m_top, maxTop());
}

void PacketTable::beginRefilter()
{
    const std::optional<quint64> held = focusRow();
    m_refiltering = true;
    m_heldRow = held.value_or(0);
    const auto line = std::find(m_screen.begin(), m_screen.end(), m_heldRow);
    m_heldLine = line == m_screen.end() ? fullRows() / 2 : static_cast<int>(line - m_screen.begin());
}

std::optional<quint64> PacketTable::focusRow() const
{
    if (m_following)
        return std::nullopt;
    if (m_refiltering)
        return m_heldRow;
    if (const auto current = currentRow())
        return current;
    return m_screen.empty() ? std::nullopt : std::optional(m_screen.front());
}

void PacketTable::holdRow()
{
    m_ghosts.clear();
    m_top =
        m_following ? maxTop() : std::clamp<qint64>(m_index.lowerBound(m_heldRow) - m_heldLine, 0, maxTop());
    if (m_index.isScanning())
        return;
    m_refiltering = false;
    if (const auto current = currentRow(); current && !m_index.positionOf(*current))
        followNewest();
}

void PacketTable::forget()
{
    dropCurrent();
    m_cells.forget();
    m_screen.clear();
    m_ghosts.clear();
    m_refiltering = false;
    m_top = 0;
    setFollowing(true);
    refresh();
    viewport()->update();
}

void PacketTable::followNewest()
{
    dropCurrent();
    m_ghosts.clear();
    m_refiltering = false;
    setFollowing(true);
    setTop(maxTop());
}

void PacketTable::setFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

qint64 PacketTable::newerRows() const
{
    const qint64 whole = std::min<qint64>(fullRows(), static_cast<qint64>(m_screen.size()));
    const qint64 seen = std::max<qint64>(0, whole - static_cast<qint64>(m_ghosts.size()));
    return std::max<qint64>(0, m_index.size() - m_top - seen);
}

void PacketTable::setTop(qint64 top)
{
    m_ghosts.clear();
    m_top = std::clamp<qint64>(top, 0, maxTop());
    updateScrollBar();
    updateScreen();
    viewport()->update();
}

/// Away from the end holds the view; back at the end with nothing selected lets go.
void PacketTable::scrollByUser(qint64 top)
{
    m_refiltering = false; // what is on the screen now stays where it is
    setTop(top);
    if (m_top < maxTop())
        setFollowing(false);
    else if (!currentRow())
        setFollowing(true);
}

void PacketTable::updateScrollBar()
{
    m_ownScroll = true;
    const qint64 step = rowsForOneStep(maxTop());
    verticalScrollBar()->setRange(0, static_cast<int>(maxTop() / step));
    verticalScrollBar()->setPageStep(static_cast<int>(std::max<qint64>(1, fullRows() / step)));
    verticalScrollBar()->setValue(static_cast<int>(m_top / step));
    m_ownScroll = false;
}

/// True where what is on the screen is another than before.
bool PacketTable::updateScreen()
{
    const auto lines = static_cast<qint64>((viewport()->height() + rowHeight() - 1) / rowHeight());
    std::vector<quint64> screen(m_ghosts);
    if (static_cast<qint64>(screen.size()) > lines)
        screen.resize(static_cast<std::size_t>(lines));
    const qint64 end = std::min(m_index.size(), m_top + lines - static_cast<qint64>(screen.size()));
    for (qint64 position = m_top; position < end; ++position)
        screen.push_back(m_index.rowAt(position));
    const bool changed = screen != m_screen || !m_ghosts.empty();
    m_screen.swap(screen);
    return changed;
}

store::PinnedRow PacketTable::pinned(quint64 row) const
{
    return !m_current.isNull() && row == m_current.number() ? m_current : m_store.row(row);
}

QRect PacketTable::rowRect(quint64 row) const
{
    const auto line = std::find(m_screen.begin(), m_screen.end(), row);
    if (line == m_screen.end())
        return {};
    return QRect(0, static_cast<int>(line - m_screen.begin()) * rowHeight(), viewport()->width(),
                 rowHeight());
}

std::optional<quint64> PacketTable::rowAtY(int y) const
{
    const int line = y / rowHeight();
    if (y < 0 || line >= static_cast<int>(m_screen.size()))
        return std::nullopt;
    return m_screen[static_cast<std::size_t>(line)];
}

void PacketTable::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.theme().base);
    if (m_screen.empty() && !m_emptyText.isEmpty()) {
        painter.setPen(m_theme.theme().muted);
        const int padding = m_theme.theme().sizes.panelPadding;
        painter.drawText(viewport()->rect().adjusted(padding, 0, -padding, 0),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_emptyText);
    }
    const bool unfiltered = m_index.filter().isEmpty();
    const int first = event->rect().top() / rowHeight();
    const int last = std::min(event->rect().bottom() / rowHeight(), static_cast<int>(m_screen.size()) - 1);
    for (int line = first; line <= last; ++line) {
        const quint64 row = m_screen[static_cast<std::size_t>(line)];
        PacketRowPainter::State state;
        state.selected = m_selection.contains(row);
        state.current = currentRow() == row;
        state.viewHasFocus = hasFocus();
        state.hovered = line == m_hoverLine;
        state.marked = m_marks.contains(row);
        state.stripe = (unfiltered ? row : static_cast<quint64>(m_top + line)) % 2 == 1;
        m_painter->paint(painter, QRect(0, line * rowHeight(), viewport()->width(), rowHeight()), pinned(row),
                         row, state);
    }
}

void PacketTable::setEmptyText(const QString &text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    setAccessibleDescription(m_screen.empty() ? text : QString());
    viewport()->update();
}

void PacketTable::placeHeader()
{
    const QRect area = viewport()->geometry();
    m_columns->setGeometry(area.left(), area.top() - m_columns->height(), area.width(), m_columns->height());
    horizontalScrollBar()->setRange(0, std::max(0, m_columns->length() - area.width()));
    horizontalScrollBar()->setPageStep(area.width());
}

void PacketTable::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeHeader();
    updateScreen();
    refresh();
    if (const auto current = currentRow(); current && !m_following && m_index.positionOf(*current))
        ensureVisible(*current);
}

void PacketTable::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        m_columns->setOffset(horizontalScrollBar()->value());
    else if (!m_ownScroll)
        scrollByUser(verticalScrollBar()->value() * rowsForOneStep(maxTop()));
    viewport()->update();
}

bool PacketTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hoverLine = -1;
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = rowAtY(help->y());
        const int section = m_columns->logicalIndexAt(help->x());
        const QString text = row && section >= 0 ? m_cells.text(pinned(*row), section) : QString();
        QToolTip::showText(help->globalPos(), text.isEmpty() ? text : models::plainToolTip(text), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace gui
