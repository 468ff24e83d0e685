#include "gui/packets/filterfield.h"

#include "gui/packets/filterhighlighter.h"
#include "gui/packets/filterpopup.h"
#include "gui/theme/thememanager.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

namespace gui {

namespace {

/// As one line, and no longer than a filter may be.
QString oneLine(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::ParagraphSeparator ||
            c == QChar::LineSeparator || c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
    }
    return text;
}

} // namespace

FilterField::FilterField(ThemeManager &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new FilterHighlighter(document(), theme))
    , m_popup(new FilterPopup(theme, this))
{
    setFont(Theme::fixedFont());
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setUndoRedoEnabled(true);
    setCenterOnScroll(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(1);
    setFixedHeight(fontMetrics().height() + 4);
    setAccessibleName(tr("Filter"));
    connect(m_popup, &FilterPopup::chosen, this, &FilterField::accept);
}

void FilterField::setText(const QString &text)
{
    setPlainText(oneLine(text).left(longestText));
    moveCursor(QTextCursor::End);
    m_popup->hide();
}

void FilterField::setHint(const QString &hint)
{
    m_hint = hint;
    fitHint();
}

/// A placeholder too long for its line would be wrapped, and its second line cut in half.
void FilterField::fitHint()
{
    const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
    setPlaceholderText(fontMetrics().elidedText(m_hint, Qt::ElideRight, std::max(0, room)));
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHint();
}

void FilterField::setErrorPlace(qsizetype position, qsizetype length)
{
    m_highlighter->setErrorPlace(position, length);
}

void FilterField::suggest(bool always)
{
    const QRect cursor = cursorRect();
    m_popup->suggest(text(), textCursor().position(), viewport()->mapToGlobal(cursor.bottomLeft()), always);
}

void FilterField::accept()
{
    const std::optional<store::FilterCompletion> chosen = m_popup->current();
    m_popup->hide();
    if (!chosen || chosen->position + chosen->length > text().size())
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(chosen->position));
    cursor.setPosition(static_cast<int>(chosen->position + chosen->length), QTextCursor::KeepAnchor);
    cursor.insertText(chosen->insert);
    setTextCursor(cursor);
}

bool FilterField::popupTakes(QKeyEvent *event)
{
    if (!m_popup->isVisible())
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_popup->step(event->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Escape:
        m_popup->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_popup->wasStepped())
            return false;
        accept();
        return true;
    default:
        return false;
    }
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (popupTakes(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_popup->hide();
        Q_EMIT returnPressed();
        return;
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return;
    case Qt::Key_Down:
        suggest(true);
        return;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return;
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            suggest(true);
            return;
        }
        break;
    default:
        break;
    }
    if (text().size() >= longestText && !textCursor().hasSelection() && !event->text().isEmpty() &&
        event->text().front().isPrint()) {
        Q_EMIT textCut();
        return;
    }
    const QString before = text();
    QPlainTextEdit::keyPressEvent(event);
    if (text() != before)
        suggest(false);
    else
        m_popup->hide();
}

/// Tab is the popup's while it is open.
bool FilterField::focusNextPrevChild(bool next)
{
    return !m_popup->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void FilterField::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text();
    const qsizetype selected = textCursor().selectedText().size();
    const qsizetype room = std::max<qsizetype>(0, longestText - (text().size() - selected));
    insertPlainText(oneLine(pasted.left(room)));
    if (pasted.size() > room)
        Q_EMIT textCut();
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_popup->hide();
    Q_EMIT focusChanged(false);
}

void FilterField::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // one line has nothing to scroll
}

} // namespace gui
