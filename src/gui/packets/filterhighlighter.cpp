#include "gui/packets/filterhighlighter.h"

#include "gui/theme/thememanager.h"
#include "store/filterhighlight.h"

namespace gui {

using store::FilterTokenKind;

FilterHighlighter::FilterHighlighter(QTextDocument *document, ThemeManager &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &ThemeManager::changed, this, &QSyntaxHighlighter::rehighlight);
}

void FilterHighlighter::setErrorPlace(qsizetype position, qsizetype length)
{
    if (position == m_errorPosition && length == m_errorLength)
        return;
    m_errorPosition = position;
    m_errorLength = length;
    rehighlight();
}

void FilterHighlighter::highlightBlock(const QString &text)
{
    const Theme &theme = m_theme.theme();
    for (const store::FilterToken &token : store::highlightFilter(text)) {
        QTextCharFormat format;
        switch (token.kind) {
        case FilterTokenKind::Keyword:
            format.setForeground(theme.keyword);
            break;
        case FilterTokenKind::String:
            format.setForeground(theme.string);
            break;
        case FilterTokenKind::Number:
            format.setForeground(theme.number);
            break;
        case FilterTokenKind::Operator:
        case FilterTokenKind::Bracket:
            format.setForeground(theme.muted);
            break;
        case FilterTokenKind::Field:
        case FilterTokenKind::Error:
            format.setForeground(theme.text);
            break;
        }
        setFormat(static_cast<int>(token.position), static_cast<int>(token.length), format);
    }
    const qsizetype end = std::min(m_errorPosition + m_errorLength, text.size());
    for (qsizetype i = std::max<qsizetype>(m_errorPosition, 0); i < end; ++i) {
        QTextCharFormat wrong = format(static_cast<int>(i));
        wrong.setUnderlineStyle(QTextCharFormat::DotLine);
        wrong.setUnderlineColor(theme.warn);
        setFormat(static_cast<int>(i), 1, wrong);
    }
}

} // namespace gui
