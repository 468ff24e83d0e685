#pragma once

#include "gui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace gui {

class ThemeManager;

/// Colours the text of a filter field; what is wrong is underlined. GUI thread.
class FilterHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    FilterHighlighter(QTextDocument *document, ThemeManager &theme);

    /// Where the text is wrong, in UTF-16 units; a length below 1 underlines nothing.
    void setErrorPlace(qsizetype position, qsizetype length);

protected:
    void highlightBlock(const QString &text) override;

private:
    ThemeManager &m_theme;
    qsizetype m_errorPosition = 0;
    qsizetype m_errorLength = 0;
};

} // namespace gui
