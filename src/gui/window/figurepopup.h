#pragma once

#include "gui/theme/thememanager.h"
#include "gui/window/sessionfigures.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace gui {

/// Explains one figure of the status bar, right above it: what it means, and the exact numbers, which go on
/// while it is open. Esc or a click elsewhere closes it. For the memory it also asks for another budget.
class FigurePopup : public QFrame
{
    Q_OBJECT

public:
    FigurePopup(Figure figure, const ThemeManager &theme, QWidget *parent = nullptr);

    void setFigures(const SessionFigures &figures);
    /// Opens above `anchor`, within its screen.
    void popUp(const QWidget &anchor);

Q_SIGNALS:
    void budgetChosen(qint64 bytes);

private:
    void addBudget(const ThemeManager &theme);

    Figure m_figure;
    QLabel *m_title;
    QLabel *m_text;
    QGridLayout *m_grid;
    QList<QLabel *> m_values;
    QSpinBox *m_budget = nullptr; ///< mebibytes
    QPushButton *m_set = nullptr;
};

} // namespace gui
