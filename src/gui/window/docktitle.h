#pragma once

#include "profiles/environment.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

class EnvironmentPill;
class Icons;
class ThemeManager;

/// The title bar of a dock: name, float and close. Where the dock is one tab of several it shrinks to
/// nothing, since the tab already says the name.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    DockTitle(QDockWidget *dock, const ThemeManager &theme, const Icons &icons);

    void setTabbed(bool tabbed);
    /// What the panel is about at the moment, beside its name; plain text.
    void setSubtitle(const QString &subtitle);
    /// Of the session, while the dock is a window of its own; None otherwise.
    void setEnvironment(profiles::Environment environment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDockWidget *m_dock;
    const ThemeManager &m_theme;
    QLabel *m_label;
    QLabel *m_subtitle;
    EnvironmentPill *m_pill;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_isTabbed = false;
    profiles::Environment m_environment = profiles::Environment::None;
};

} // namespace gui
