#include "gui/publish/payloadhighlighter.h"

#include "gui/theme/thememanager.h"

#include <QRegularExpression>

namespace gui {

namespace {

constexpr qsizetype longestLine = 10'000; ///< what is longer stays as it is: nobody reads it by its colours

} // namespace

PayloadHighlighter::PayloadHighlighter(QTextDocument *document, ThemeManager &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &ThemeManager::changed, this, &QSyntaxHighlighter::rehighlight);
}

void PayloadHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longestLine)
        return;
    static const QRegularExpression variable(QStringLiteral("\\$\\$\\{|\\$\\{[^}]*\\}?"));
    static const QRegularExpression json(QStringLiteral(
        "(?<string>\"(?:[^\"\\\\]|\\\\.)*\"?)|(?<number>-?\\b[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?\\b)"
        "|(?<word>\\b(?:true|false|null)\\b)"));
    const Theme &theme = m_theme.theme();
    for (auto at = json.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        const QColor &color = match.capturedStart(1) >= 0   ? theme.string
                              : match.capturedStart(2) >= 0 ? theme.number
                                                            : theme.keyword;
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), color);
    }
    for (auto at = variable.globalMatch(text); at.hasNext();) {
        const QRegularExpressionMatch match = at.next();
        if (match.capturedLength() > 3) // not $${, which is none
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
                      theme.keyword);
    }
}

} // namespace gui
