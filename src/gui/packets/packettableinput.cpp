// The part of PacketTable that a person moves: keys, mouse, wheel, selection, marks.
#include "gui/packets/packetcolumns.h"
#include "gui/packets/packettable.h"
#include "store/packetstore.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace gui {

namespace {
constexpr int wheelStep = 120;
} // namespace

std::optional<quint64> PacketTable::currentRow() const
{
    return m_current.isNull() ? std::nullopt : std::optional(m_current.number());
}

void PacketTable::setCurrentRow(quint64 row)
{
    makeCurrent(row, Qt::NoModifier);
}

void PacketTable::makeCurrent(quint64 row, Qt::KeyboardModifiers modifiers)
{
    const store::PinnedRow wanted = pinned(row);
    if (wanted.isNull())
        return; // it was evicted meanwhile
    const bool first = m_current.isNull();
    m_refiltering = false;
    m_current = wanted;
    m_cells.setSelected(wanted);
    if (modifiers.testFlag(Qt::ShiftModifier) && !first) {
        if (modifiers.testFlag(Qt::ControlModifier))
            m_selection.add(m_anchor, row);
        else
            m_selection.select(m_anchor, row);
    } else {
        if (modifiers.testFlag(Qt::ControlModifier))
            m_selection.toggle(row);
        else
            m_selection.select(row, row);
        m_anchor = row;
    }
    setFollowing(false);
    ensureVisible(row);
    viewport()->update();
    Q_EMIT currentRowChanged(row);
    if (QAccessible::isActive()) {
        const auto position = m_index.positionOf(row);
        QAccessibleEvent event(this, QAccessible::Focus);
        if (position && *position < std::numeric_limits<int>::max() / m_columns->count())
            event.setChild(static_cast<int>(*position) * m_columns->count());
        QAccessible::updateAccessibility(&event);
    }
}

void PacketTable::dropCurrent()
{
    m_current = {};
    m_selection.clear();
    viewport()->update();
}

void PacketTable::ensureVisible(quint64 row)
{
    const auto line = std::find(m_screen.begin(), m_screen.end(), row);
    if (line != m_screen.end() && line - m_screen.begin() < fullRows())
        return;
    const auto position = m_index.positionOf(row);
    if (position)
        setTop(*position < m_top ? *position : *position - fullRows() + 1);
}

void PacketTable::moveCurrent(qint64 position, bool extend)
{
    if (m_index.size() == 0)
        return;
    const qint64 last = m_index.size() - 1;
    makeCurrent(m_index.rowAt(std::clamp<qint64>(position, 0, last)),
                extend ? Qt::ShiftModifier : Qt::NoModifier);
}

void PacketTable::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto current = currentRow();
    // An evicted current row stands before the first: Down from there is the first.
    const bool there = current && m_index.positionOf(*current).has_value();
    const qint64 position = current ? m_index.lowerBound(*current) : m_top + fullRows();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCurrent(position - 1, extend);
    case Qt::Key_Down:
        return moveCurrent(there ? position + 1 : position, extend);
    case Qt::Key_PageUp:
        return moveCurrent(position - fullRows(), extend);
    case Qt::Key_PageDown:
        return moveCurrent(position + fullRows(), extend);
    case Qt::Key_Home:
        return moveCurrent(0, extend);
    case Qt::Key_End:
        return extend ? moveCurrent(m_index.size() - 1, true) : followNewest();
    case Qt::Key_Left:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Right:
        return horizontalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            Q_EMIT rowActivated(*current);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PacketTable::mousePressEvent(QMouseEvent *event)
{
    const auto row = rowAtY(qRound(event->position().y()));
    if (!row)
        return;
    if (event->button() == Qt::LeftButton)
        makeCurrent(*row, event->modifiers());
    else if (event->button() == Qt::RightButton && !m_selection.contains(*row))
        makeCurrent(*row, Qt::NoModifier);
}

void PacketTable::mouseMoveEvent(QMouseEvent *event)
{
    const int y = qRound(event->position().y());
    const auto row = rowAtY(y);
    const int line = row ? y / rowHeight() : -1;
    if (line != m_hoverLine) {
        m_hoverLine = line;
        viewport()->update();
    }
    if (event->buttons().testFlag(Qt::LeftButton) && row && currentRow() != row)
        makeCurrent(*row, Qt::ShiftModifier);
}

void PacketTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto row = rowAtY(qRound(event->position().y()));
    if (row && event->button() == Qt::LeftButton)
        Q_EMIT rowActivated(*row);
}

void PacketTable::wheelEvent(QWheelEvent *event)
{
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())) {
        QApplication::sendEvent(horizontalScrollBar(), event);
        return;
    }
    m_wheelRest += event->angleDelta().y() * QApplication::wheelScrollLines();
    const int rows = m_wheelRest / wheelStep;
    m_wheelRest -= rows * wheelStep;
    if (rows != 0)
        scrollByUser(m_top - rows);
    event->accept();
}

void PacketTable::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PacketTable::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PacketTable::selectAll()
{
    if (m_index.size() == 0)
        return;
    if (m_current.isNull())
        makeCurrent(m_screen.empty() ? m_index.rowAt(0) : m_screen.front(), Qt::NoModifier);
    m_selection.select(m_index.rowAt(0), m_index.rowAt(m_index.size() - 1));
    viewport()->update();
}

void PacketTable::toggleMark()
{
    const auto row = currentRow();
    if (!row || *row < m_index.totals().rows.first || !m_marks.toggle(*row))
        return;
    viewport()->update();
    Q_EMIT marksChanged();
}

void PacketTable::clearMarks()
{
    m_marks.clear();
    viewport()->update();
    Q_EMIT marksChanged();
}

void PacketTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        // Its position is the viewport's, whose events come here.
        if (const auto row = rowAtY(event->y()))
            Q_EMIT menuRequested(event->globalPos(), *row, m_columns->logicalIndexAt(event->x()));
        return;
    }
    if (const auto row = currentRow()) {
        const QRect place = rowRect(*row);
        const QPoint at = place.isNull() ? viewport()->rect().center() : place.bottomLeft();
        Q_EMIT menuRequested(viewport()->mapToGlobal(at), *row, -1);
    }
}

} // namespace gui
