#include "gui/inspectortext.h"

#include "gui/theme.h"
#include "gui/thememanager.h"
#include "protocol/displayname.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

InspectorText::InspectorText(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(new QPlainTextEdit(this))
    , m_note(new QWidget(this))
    , m_noteText(new QLabel(m_note))
    , m_more(new QPushButton(tr("Show more"), m_note))
{
    m_editor->setReadOnly(true);
    m_editor->setUndoRedoEnabled(false);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setFont(Theme::fixedFont());
    m_editor->setWordWrapMode(QTextOption::WrapAnywhere);
    m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_editor->setAccessibleName(tr("Payload as text"));
    m_noteText->setTextFormat(Qt::PlainText);

    const Sizes &sizes = m_theme.theme().sizes;
    auto *row = new QHBoxLayout(m_note);
    row->setContentsMargins(sizes.panelPadding, 0, sizes.panelPadding, sizes.grid);
    row->addWidget(m_noteText, 1);
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes.grid);
    column->addWidget(m_editor, 1);
    column->addWidget(m_note);
    setFocusProxy(m_editor);

    connect(m_more, &QPushButton::clicked, this, &InspectorText::showMore);
    connect(&m_theme, &ThemeManager::changed, this, &InspectorText::restyle);
    updateNote();
}

void InspectorText::setPayload(QByteArrayView payload)
{
    m_payload = payload;
    m_encoding = decode::encodingOf(payload);
    m_shown = 0;
    m_lineLength = 0;
    m_editor->clear();
    showMore();
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->verticalScrollBar()->setValue(0);
}

void InspectorText::showMore()
{
    const int position = m_editor->verticalScrollBar()->value();
    const decode::PayloadText text = decode::textOf(m_payload.sliced(m_shown), m_encoding, portion);
    m_shown += text.bytes;
    append(text.text);
    m_editor->verticalScrollBar()->setValue(position);
    updateNote();
}

/// The colours of the escapes are in the document: made anew, as much as was shown.
void InspectorText::restyle()
{
    const qsizetype wanted = m_shown;
    setPayload(m_payload);
    while (m_shown < wanted)
        showMore();
}

void InspectorText::append(const QString &text)
{
    QTextCursor cursor(m_editor->document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QTextCharFormat plain;
    QTextCharFormat hidden;
    hidden.setForeground(m_theme.theme().bad);

    const auto insert = [&](const QString &part, const QTextCharFormat &format) {
        for (qsizetype at = 0; at < part.size();) {
            if (m_lineLength >= lineLimit) {
                cursor.insertBlock();
                m_lineLength = 0;
            }
            qsizetype take = std::min(part.size() - at, lineLimit - m_lineLength);
            if (take > 1 && at + take < part.size() && part.at(at + take - 1).isHighSurrogate())
                --take;
            cursor.insertText(part.sliced(at, take), format);
            at += take;
            m_lineLength += take;
        }
    };
    const auto line = [&](QStringView content) {
        for (qsizetype at = 0; at <= content.size();) {
            qsizetype tab = content.indexOf(QLatin1Char('\t'), at);
            tab = tab < 0 ? content.size() : tab;
            for (const protocol::NameSegment &segment :
                 protocol::nameSegments(content.sliced(at, tab - at).toUtf8()))
                insert(segment.text, segment.isEscape ? hidden : plain);
            if (tab < content.size())
                insert(QStringLiteral("\t"), plain);
            at = tab + 1;
        }
    };
    qsizetype from = 0;
    while (true) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), from);
        QStringView content = QStringView(text).sliced(from, (end < 0 ? text.size() : end) - from);
        if (end >= 0 && content.endsWith(QLatin1Char('\r')))
            content.chop(1);
        line(content);
        if (end < 0)
            break;
        cursor.insertBlock();
        m_lineLength = 0;
        from = end + 1;
    }
    cursor.endEditBlock();
}

void InspectorText::updateNote()
{
    const qsizetype left = m_payload.size() - m_shown;
    m_note->setVisible(left > 0);
    m_noteText->setText(tr("%1 of %2 bytes shown. The hex view has all of them.")
                            .arg(QLocale().toString(m_shown), QLocale().toString(m_payload.size())));
}

} // namespace gui
