#include "gui/widgets/hexview.h"

#include "gui/theme/theme.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/hexcolumns.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace gui {

namespace {

constexpr qsizetype copiedBytes = 1 << 20;
constexpr int perLine = decode::HexLines::bytesPerLine;

} // namespace

HexView::HexView(ThemeManager &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::fixedFont());
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Payload as hex"));
    connect(&m_theme, &ThemeManager::changed, viewport(), qOverload<>(&QWidget::update));
    addActions();
}

void HexView::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Copy"), QKeySequence::Copy, &HexView::copy);
    add(tr("Copy hex digits"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        if (m_current >= 0)
            QApplication::clipboard()->setText(selectedDigits());
    });
    add(tr("Select all"), QKeySequence::SelectAll, [this] {
        if (m_bytes.view.isEmpty())
            return;
        m_anchor = 0;
        m_current = m_bytes.view.size() - 1;
        viewport()->update();
        Q_EMIT selectionChanged(selectedBytes());
    });
}

void HexView::setBytes(const decode::SharedBytes &bytes)
{
    m_bytes = bytes;
    m_lines = decode::HexLines(m_bytes.view);
    m_marks.clear();
    m_hovered = {};
    m_current = m_anchor = -1;
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
}

void HexView::setMarks(std::vector<ByteRange> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void HexView::setHovered(const ByteRange &range)
{
    if (range == m_hovered)
        return;
    m_hovered = range;
    viewport()->update();
}

void HexView::selectBytes(const ByteRange &range)
{
    const qsizetype size = m_bytes.view.size();
    if (range.isEmpty() || range.begin < 0 || range.begin >= size) {
        m_current = m_anchor = -1;
    } else {
        m_anchor = std::min(range.end, size) - 1;
        m_current = range.begin;
        scrollToByte(m_anchor);
        scrollToByte(m_current);
    }
    viewport()->update();
}

ByteRange HexView::selectedBytes() const
{
    if (m_current < 0)
        return {};
    return {std::min(m_anchor, m_current), std::max(m_anchor, m_current) + 1};
}

QString HexView::selectedText() const
{
    const ByteRange range = selectedBytes();
    if (range.isEmpty())
        return {};
    const qsizetype first = range.begin / perLine;
    return m_lines.text(first, std::min((range.end - 1) / perLine - first + 1, copiedBytes / perLine));
}

QString HexView::selectedDigits() const
{
    const ByteRange range = selectedBytes();
    return QString::fromLatin1(
        m_bytes.view.sliced(range.begin, std::min(range.end - range.begin, copiedBytes))
            .toByteArray()
            .toHex());
}

void HexView::copy()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

int HexView::lineHeight() const
{
    return std::max(m_theme.theme().sizes.packetRow, fontMetrics().height());
}

int HexView::fullLines() const
{
    return std::max(1, viewport()->height() / lineHeight());
}

HexColumns HexView::columns() const
{
    return HexColumns(font(), m_lines.offsetDigits(),
                      m_theme.theme().sizes.cellPadding - horizontalScrollBar()->value());
}

qsizetype HexView::byteAt(const QPoint &position, bool nearest) const
{
    const int top = nearest ? std::max(0, position.y()) : position.y();
    const qsizetype line = verticalScrollBar()->value() + top / lineHeight();
    const int place = columns().byteAt(position.x(), nearest);
    const qsizetype byte = line * perLine + place;
    const qsizetype last = m_bytes.view.size() - 1;
    if (nearest)
        return std::min(byte, last);
    return top < 0 || place < 0 || byte > last ? -1 : byte;
}

int HexView::contentWidth() const
{
    return HexColumns(font(), m_lines.offsetDigits(), 0).width() + 2 * m_theme.theme().sizes.cellPadding;
}

void HexView::updateScrollBars()
{
    const qsizetype last = std::max<qsizetype>(0, m_lines.count() - fullLines());
    verticalScrollBar()->setRange(
        0, static_cast<int>(std::min<qsizetype>(last, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(fullLines());
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void HexView::scrollToByte(qsizetype byte)
{
    const qsizetype line = byte / perLine;
    const int top = verticalScrollBar()->value();
    if (line < top)
        verticalScrollBar()->setValue(static_cast<int>(line));
    else if (line >= top + fullLines())
        verticalScrollBar()->setValue(static_cast<int>(line - fullLines() + 1));
}

void HexView::setCurrentByte(qsizetype byte, bool extend)
{
    if (m_bytes.view.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(byte, 0, m_bytes.view.size() - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    scrollToByte(m_current);
    setAccessibleDescription(m_lines.text(m_current / perLine, 1).trimmed());
    viewport()->update();
    Q_EMIT selectionChanged(selectedBytes());
}

/// Marks and selection under one line.
void HexView::paintGround(QPainter &painter, const HexColumns &columns, const decode::HexLine &line,
                          int top) const
{
    const Theme &theme = m_theme.theme();
    const ByteRange here{line.offset, line.offset + line.size};
    const auto fill = [&](const ByteRange &range, const QColor &color) {
        const qsizetype begin = std::max(range.begin, here.begin);
        const qsizetype end = std::min(range.end, here.end);
        if (begin >= end)
            return;
        for (const QRect &rect : columns.rects(static_cast<int>(begin - here.begin),
                                               static_cast<int>(end - here.begin), top, lineHeight()))
            painter.fillRect(rect, color);
    };
    auto mark = std::lower_bound(m_marks.begin(), m_marks.end(), here.begin,
                                 [](const ByteRange &range, qsizetype byte) { return range.end <= byte; });
    for (; mark != m_marks.end() && mark->begin < here.end; ++mark)
        fill(*mark, (mark - m_marks.begin()) % 2 == 0 ? theme.okTint : theme.warnTint);
    fill(selectedBytes(), hasFocus() ? theme.highlight : theme.inactiveHighlight);
    const qsizetype begin = std::max(m_hovered.begin, here.begin);
    const qsizetype end = std::min(m_hovered.end, here.end);
    painter.setPen(theme.accent);
    for (const QRect &rect : columns.rects(static_cast<int>(begin - here.begin),
                                           static_cast<int>(end - here.begin), top, lineHeight()))
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = m_theme.theme();
    painter.fillRect(event->rect(), theme.base);
    const int height = lineHeight();
    const HexColumns place = columns();
    const qsizetype first = verticalScrollBar()->value() + event->rect().top() / height;
    const qsizetype last = std::min(m_lines.count() - 1, verticalScrollBar()->value() +
                                                             qsizetype{event->rect().bottom() / height});
    const ByteRange selection = selectedBytes();
    for (qsizetype line = first; line <= last; ++line) {
        const int top = static_cast<int>(line - verticalScrollBar()->value()) * height;
        const decode::HexLine content = m_lines.at(line);
        paintGround(painter, place, content, top);
        if (selection.begin < content.offset + content.size && selection.end > content.offset)
            painter.fillRect(QRect(0, top, theme.sizes.selectionBar, height),
                             hasFocus() ? theme.accent : theme.buttonEdge);
        const auto part = [&](int x, const QColor &color, const QString &text) {
            painter.setPen(color);
            painter.drawText(QRect(x, top, place.widthOf(text.size() + 1), height),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        };
        part(place.offsetLeft(), theme.muted, m_lines.offsetText(content.offset));
        part(place.hexLeft(), theme.text, content.hex);
        part(place.asciiLeft(), theme.string, content.ascii);
    }
}

void HexView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::AltModifier) || event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool none = m_current < 0;
    const qsizetype from = none ? qsizetype{verticalScrollBar()->value()} * perLine : m_current;
    const qsizetype page = qsizetype{fullLines()} * perLine;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentByte(none ? from : from - 1, extend);
    case Qt::Key_Right:
        return setCurrentByte(none ? from : from + 1, extend);
    case Qt::Key_Up:
        return setCurrentByte(none ? from : from - perLine, extend);
    case Qt::Key_Down:
        return setCurrentByte(none ? from : from + perLine, extend);
    case Qt::Key_PageUp:
        return setCurrentByte(from - page, extend);
    case Qt::Key_PageDown:
        return setCurrentByte(from + page, extend);
    case Qt::Key_Home:
        return setCurrentByte(0, extend);
    case Qt::Key_End:
        return setCurrentByte(m_bytes.view.size() - 1, extend);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentByte(byteAt(event->position().toPoint(), true),
                       event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setCurrentByte(byteAt(event->position().toPoint(), true), true);
    Q_EMIT byteHovered(byteAt(event->position().toPoint(), false));
}

void HexView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    Q_EMIT byteHovered(-1);
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addActions(actions());
    menu.exec(event->globalPos());
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateScrollBars();
}

void HexView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void HexView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace gui
