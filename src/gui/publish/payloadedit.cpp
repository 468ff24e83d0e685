#include "gui/publish/payloadedit.h"

#include "gui/publish/payloadhighlighter.h"
#include "gui/theme/thememanager.h"

#include <QPainter>
#include <QTextBlock>

namespace gui {

PayloadEdit::PayloadEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    // A hint gives way to the line that is being typed.
    connect(this, &QPlainTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
}

void PayloadEdit::setTheme(ThemeManager &theme)
{
    m_theme = &theme;
    new PayloadHighlighter(document(), theme);
    connect(&theme, &ThemeManager::changed, viewport(), qOverload<>(&QWidget::update));
}

void PayloadEdit::setHints(const QMap<int, QString> &hints)
{
    if (hints == m_hints)
        return;
    m_hints = hints;
    viewport()->update();
}

void PayloadEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (!m_theme || m_hints.isEmpty())
        return;
    const Theme &theme = m_theme->theme();
    QPainter painter(viewport());
    painter.setFont(Theme::fixedFont());
    const QFontMetrics metrics(painter.font());
    const int padding = theme.sizes.cellPadding;
    const int width = viewport()->width();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        const auto hint = m_hints.constFind(block.blockNumber());
        if (hint == m_hints.constEnd())
            continue;
        const QString text = metrics.elidedText(QStringLiteral("→ ") + *hint, Qt::ElideMiddle, width * 2 / 3);
        QRect box(0, qRound(place.top()), metrics.horizontalAdvance(text) + 2 * padding, metrics.height());
        box.moveRight(width - 1);
        const int textEnd = qRound(contentOffset().x()) + metrics.horizontalAdvance(block.text().left(1000));
        if (textEnd > box.left() && textCursor().block() == block)
            continue;
        painter.fillRect(box, theme.base);
        painter.setPen(theme.muted);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace gui
