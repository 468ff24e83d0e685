#include "gui/hexview.h"

#include "gui/theme.h"
#include "gui/thememanager.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <limits>

namespace gui {

namespace {
constexpr qsizetype copiedLines = 65'536;
constexpr int hexCharacters = 48;
constexpr int gapCharacters = 2;

/// A fixed font's advance is seldom a whole number of pixels.
qreal characterWidth(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(QLatin1Char('0'));
}
} // namespace

HexView::HexView(ThemeManager &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::fixedFont());
    viewport()->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Payload as hex"));
    connect(&m_theme, &ThemeManager::changed, viewport(), qOverload<>(&QWidget::update));

    auto *copyLines = new QAction(tr("Copy"), this);
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLines, &QAction::triggered, this, &HexView::copy);
    addAction(copyLines);
    auto *all = new QAction(tr("Select all"), this);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    connect(all, &QAction::triggered, this, [this] {
        m_anchor = 0;
        m_current = m_lines.count() - 1;
        viewport()->update();
    });
    addAction(all);
}

void HexView::setBytes(QByteArrayView bytes)
{
    m_lines = decode::HexLines(bytes);
    m_current = m_anchor = -1;
    updateScrollBars();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    viewport()->update();
}

QString HexView::selectedText() const
{
    if (m_current < 0)
        return {};
    const qsizetype first = std::min(m_anchor, m_current);
    const qsizetype last = std::max(m_anchor, m_current);
    return m_lines.text(first, std::min(last - first + 1, copiedLines));
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

qsizetype HexView::lineAt(int y) const
{
    const qsizetype line = verticalScrollBar()->value() + std::max(0, y) / lineHeight();
    return std::min(line, m_lines.count() - 1);
}

int HexView::contentWidth() const
{
    const int characters = m_lines.offsetDigits() + gapCharacters + hexCharacters + gapCharacters +
                           decode::HexLines::bytesPerLine;
    return qCeil(characters * characterWidth(font())) + 2 * m_theme.theme().sizes.cellPadding;
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

void HexView::setCurrentLine(qsizetype line, bool extend)
{
    if (m_lines.count() == 0)
        return;
    m_current = std::clamp<qsizetype>(line, 0, m_lines.count() - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    const int top = verticalScrollBar()->value();
    if (m_current < top)
        verticalScrollBar()->setValue(static_cast<int>(m_current));
    else if (m_current >= top + fullLines())
        verticalScrollBar()->setValue(static_cast<int>(m_current - fullLines() + 1));
    setAccessibleDescription(m_lines.text(m_current, 1).trimmed());
    viewport()->update();
}

void HexView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = m_theme.theme();
    painter.fillRect(event->rect(), theme.base);
    const int height = lineHeight();
    const qreal character = characterWidth(font());
    const int left = theme.sizes.cellPadding - horizontalScrollBar()->value();
    const int hexLeft = left + qCeil((m_lines.offsetDigits() + gapCharacters) * character);
    const int asciiLeft = hexLeft + qCeil((hexCharacters + gapCharacters) * character);
    const qsizetype first = verticalScrollBar()->value() + event->rect().top() / height;
    const qsizetype last = std::min(m_lines.count() - 1, verticalScrollBar()->value() +
                                                             qsizetype{event->rect().bottom() / height});
    const auto selection = std::minmax(m_anchor, m_current);
    for (qsizetype line = first; line <= last; ++line) {
        const QRect row(0, static_cast<int>(line - verticalScrollBar()->value()) * height,
                        viewport()->width(), height);
        const bool selected = m_current >= 0 && line >= selection.first && line <= selection.second;
        if (selected) {
            painter.fillRect(row, hasFocus() ? theme.highlight : theme.inactiveHighlight);
            painter.fillRect(QRect(row.topLeft(), QSize(theme.sizes.selectionBar, height)),
                             hasFocus() ? theme.accent : theme.buttonEdge);
        }
        const decode::HexLine content = m_lines.at(line);
        const auto part = [&](int x, const QColor &color, const QString &text) {
            painter.setPen(selected && hasFocus() ? theme.highlightText : color);
            painter.drawText(
                QRect(x, row.top(), qCeil(static_cast<qreal>(text.size() + 1) * character), height),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        };
        part(left, theme.muted, m_lines.offsetText(content.offset));
        part(hexLeft, theme.text, content.hex);
        part(asciiLeft, theme.string, content.ascii);
    }
}

void HexView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const qsizetype from = std::max<qsizetype>(m_current, verticalScrollBar()->value());
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentLine(m_current < 0 ? from : from - 1, extend);
    case Qt::Key_Down:
        return setCurrentLine(m_current < 0 ? from : from + 1, extend);
    case Qt::Key_PageUp:
        return setCurrentLine(from - fullLines(), extend);
    case Qt::Key_PageDown:
        return setCurrentLine(from + fullLines(), extend);
    case Qt::Key_Home:
        return setCurrentLine(0, extend);
    case Qt::Key_End:
        return setCurrentLine(m_lines.count() - 1, extend);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentLine(lineAt(qRound(event->position().y())), event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        setCurrentLine(lineAt(qRound(event->position().y())), true);
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
