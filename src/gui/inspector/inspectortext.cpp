#include "gui/inspector/inspectortext.h"

#include "gui/theme/theme.h"
#include "gui/theme/thememanager.h"
#include "gui/widgets/notebar.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

InspectorText::InspectorText(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(new QPlainTextEdit(this))
    , m_note(new NoteBar(theme, this))
{
    m_editor->setReadOnly(true);
    m_editor->setUndoRedoEnabled(false);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setFont(Theme::fixedFont());
    m_editor->setWordWrapMode(QTextOption::WrapAnywhere);
    m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_editor->setAccessibleName(tr("Payload as text"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_note);
    setFocusProxy(m_editor);

    connect(m_note, &NoteBar::buttonClicked, this, &InspectorText::showMore);
    connect(&m_theme, &ThemeManager::changed, this, &InspectorText::restyle);
    updateNote();
}

void InspectorText::setPayload(const decode::SharedBytes &payload, decode::TextEncoding encoding)
{
    m_payload = payload;
    m_lines = models::TextLines(m_payload.view, encoding);
    m_blocks.clear();
    m_shown = 0;
    m_next = 4 * portion;
    m_editor->clear();
    append(portion);
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->verticalScrollBar()->setValue(0);
}

void InspectorText::showMore()
{
    const int position = m_editor->verticalScrollBar()->value();
    append(m_next);
    m_next = std::min(2 * m_next, largestPortion);
    m_editor->verticalScrollBar()->setValue(position);
}

/// The colours of the escapes are in the document: made anew, as much as was shown.
void InspectorText::restyle()
{
    const qsizetype shown = m_shown;
    const qsizetype next = m_next;
    setPayload(m_payload, encoding());
    append(shown - m_shown);
    m_next = next;
}

/// Whole lines, until `bytes` are reached.
void InspectorText::append(qsizetype bytes)
{
    const qsizetype until = std::min(m_shown + bytes, m_payload.view.size());
    QTextCursor cursor(m_editor->document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    const QTextCharFormat plain;
    QTextCharFormat hidden;
    hidden.setForeground(m_theme.theme().bad);
    while (m_shown < until) {
        const models::TextLine line = m_lines.lineAt(m_shown);
        if (!m_blocks.empty())
            cursor.insertBlock();
        m_blocks.push_back(line.begin);
        QString stretch;
        for (std::size_t i = 0; i < line.runs.size(); ++i) {
            stretch += line.runs[i].text;
            if (i + 1 < line.runs.size() && line.runs[i + 1].isEscape == line.runs[i].isEscape)
                continue;
            cursor.insertText(stretch, line.runs[i].isEscape ? hidden : plain);
            stretch.clear();
        }
        m_shown = line.end;
    }
    cursor.endEditBlock();
    updateNote();
}

void InspectorText::updateNote()
{
    const qsizetype size = m_payload.view.size();
    if (m_shown >= size)
        return m_note->setNote({});
    const QLocale locale;
    m_note->setNote(tr("%1 of %2 bytes shown. The hex view has all of them.")
                        .arg(locale.toString(m_shown), locale.toString(size)),
                    tr("Show more"));
}

int InspectorText::positionOf(qsizetype byte) const
{
    if (m_blocks.empty())
        return 0;
    const auto behind = std::upper_bound(m_blocks.begin(), m_blocks.end(), byte);
    const auto block = behind == m_blocks.begin() ? behind : behind - 1;
    const QTextBlock text =
        m_editor->document()->findBlockByNumber(static_cast<int>(block - m_blocks.begin()));
    const qsizetype column = m_lines.columnAt(m_lines.lineAt(*block), byte);
    return text.position() + static_cast<int>(std::min<qsizetype>(column, text.length() - 1));
}

qsizetype InspectorText::byteAt(int position) const
{
    const QTextBlock block = m_editor->document()->findBlock(position);
    const auto number = static_cast<std::size_t>(block.blockNumber());
    if (!block.isValid() || number >= m_blocks.size())
        return m_shown;
    return m_lines.byteAt(m_lines.lineAt(m_blocks[number]), position - block.position());
}

void InspectorText::selectBytes(const ByteRange &range)
{
    QTextCursor cursor(m_editor->document());
    const bool isShown = !range.isEmpty() && range.begin < m_shown;
    if (isShown) {
        cursor.setPosition(positionOf(std::min(range.end, m_shown)));
        cursor.setPosition(positionOf(range.begin), QTextCursor::KeepAnchor);
    }
    m_editor->setTextCursor(cursor);
    if (isShown)
        m_editor->ensureCursorVisible();
}

ByteRange InspectorText::selectedBytes() const
{
    const QTextCursor cursor = m_editor->textCursor();
    if (!cursor.hasSelection())
        return {};
    return {byteAt(cursor.selectionStart()), byteAt(cursor.selectionEnd())};
}

} // namespace gui
