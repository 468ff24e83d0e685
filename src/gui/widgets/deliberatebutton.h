#pragma once

#include <QPushButton>

namespace gui {

/// A button that only a deliberate click with the mouse presses: Enter, Space and the second press of a
/// double click do nothing, nor does a press within the double-click time after it appeared, which may be the
/// rest of the click that opened its window.
class DeliberateButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DeliberateButton(QWidget *parent = nullptr);

    /// It has been in sight long enough to be meant.
    bool isArmed() const { return m_armed; }

Q_SIGNALS:
    void armed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    int m_timer = 0;
    bool m_armed = false;
};

} // namespace gui
