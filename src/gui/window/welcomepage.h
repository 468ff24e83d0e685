#pragma once

#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "gui/window/recentconnection.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

/// What the centre shows as long as there is no session: two ways to begin, and what a bus can't do. It says
/// what was asked for; the window does it.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    /// The latest first; a few of them have a button.
    void setRecentConnections(const QList<RecentConnection> &recent);

Q_SIGNALS:
    void newConnectionRequested();
    void demoRequested();
    void recentRequested(const QUuid &profile);
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeButtons();
    QWidget *makeRecent();
    QWidget *makeNote();
    void recolor();

    const ThemeManager &m_theme;
    Icons m_icons;
    QLabel *m_drawing = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_noteIcon = nullptr;
    QPushButton *m_newConnection = nullptr;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
    QWidget *m_note = nullptr;
};

} // namespace gui
