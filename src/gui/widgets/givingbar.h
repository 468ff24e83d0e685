#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

class Icons;
struct Theme;

/// Controls in a row that never make a panel wide: what can be done stands behind them as buttons while there
/// is room, and else in a menu at the end. GUI thread.
class GivingBar : public QWidget
{
    Q_OBJECT

public:
    GivingBar(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);

    /// A control that stays in sight; with `stretch` it takes the room that is left.
    void add(QWidget *control, int stretch = 0);
    /// Behind all controls. The action is the bar's.
    QAction *offer(const QString &text, const QString &toolTip = {});
    bool isInMenu() const; ///< what is offered

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Width { Least, Usual };
    int widthOf(Width width) const;
    void arrange();

    QHBoxLayout *m_row;
    QList<QWidget *> m_controls;
    QList<QToolButton *> m_buttons;
    QMenu *m_menu;
    QToolButton *m_more;
};

} // namespace gui
