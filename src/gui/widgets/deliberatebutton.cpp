#include "gui/widgets/deliberatebutton.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimerEvent>

namespace gui {

DeliberateButton::DeliberateButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::NoFocus);
}

void DeliberateButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    m_armed = false;
    if (m_timer == 0)
        m_timer = startTimer(QApplication::doubleClickInterval());
}

void DeliberateButton::hideEvent(QHideEvent *event)
{
    QPushButton::hideEvent(event);
    m_armed = false;
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

void DeliberateButton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QPushButton::timerEvent(event);
        return;
    }
    killTimer(std::exchange(m_timer, 0));
    m_armed = true;
    Q_EMIT armed();
}

void DeliberateButton::mousePressEvent(QMouseEvent *event)
{
    if (m_armed)
        QPushButton::mousePressEvent(event);
}

void DeliberateButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void DeliberateButton::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // the dialog's default button is another one
}

void DeliberateButton::keyReleaseEvent(QKeyEvent *event)
{
    event->ignore();
}

} // namespace gui
