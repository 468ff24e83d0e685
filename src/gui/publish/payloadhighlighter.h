#pragma once

#include <QSyntaxHighlighter>

namespace gui {

class ThemeManager;

/// Colours the variables of a template, and strings, numbers and words of JSON. GUI thread.
class PayloadHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    PayloadHighlighter(QTextDocument *document, ThemeManager &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    ThemeManager &m_theme;
};

} // namespace gui
