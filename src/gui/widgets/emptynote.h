#pragma once

#include <QLabel>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// One line in the middle of a list without rows: what will appear there and what to do for it. Goes when the
/// first row comes. For small lists; a whole panel has an EmptyState. Belongs to the view's viewport.
class EmptyNote : public QLabel
{
    Q_OBJECT

public:
    /// The view must have its model.
    EmptyNote(const QString &text, QAbstractItemView &view, const ThemeManager &theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QAbstractItemView &m_view;
    const ThemeManager &m_theme;
};

} // namespace gui
