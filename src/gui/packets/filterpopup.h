#pragma once

#include "store/filtercompletion.h"

#include <QFrame>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QTreeWidget;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// What could be typed next in a filter: name, type, meaning. It never takes the keys; the field hands them
/// on. GUI thread.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(ThemeManager &theme, QWidget *field);

    /// Names that the store knows, for values.
    void setValueSource(store::FilterValueSource source) { m_source = std::move(source); }
    /// Shows what fits at the cursor, below `globalPosition`; hides where nothing does. Unless `always`, only
    /// where a word is begun, and not where it already stands there as a whole.
    void suggest(const QString &text, qsizetype cursor, QPoint globalPosition, bool always);
    void step(int by);
    bool wasStepped() const { return m_wasStepped; }
    std::optional<store::FilterCompletion> current() const;
    const std::vector<store::FilterCompletion> &completions() const { return m_completions; }

Q_SIGNALS:
    /// By a click.
    void chosen();

private:
    void fill();
    void place(QPoint globalPosition);

    ThemeManager &m_theme;
    QWidget *m_field;
    QTreeWidget *m_list;
    QLabel *m_foot;
    store::FilterValueSource m_source;
    std::vector<store::FilterCompletion> m_completions;
    bool m_wasStepped = false;
};

} // namespace gui
