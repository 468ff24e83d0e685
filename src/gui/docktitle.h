#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QDockWidget;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QDockWidget *m_dock;
    const ThemeManager &m_theme;
    QLabel *m_label;
    QLabel *m_subtitle;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_isTabbed = false;
};

} // namespace gui
