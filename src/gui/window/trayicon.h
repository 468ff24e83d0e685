#pragma once

#include "gui/theme/theme.h"
#include "gui/window/desktopnotifier.h"

#include <QObject>
#include <QString>
#include <QSystemTrayIcon>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// The program in the desktop's notification area, with the count of what waits, and its notifications: by
/// that area, or else by the desktop's own service. Where it has neither, the window asks for attention in
/// the task bar, and nothing else happens. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// `window`: what is brought to the front, and asks for attention.
    /// `desktop`: the D-Bus connection that its service is on.
    TrayIcon(QWidget &window, const ThemeManager &theme,
             const QString &desktop = DesktopNotifier::sessionBus());
    ~TrayIcon() override;

    /// Off at the beginning.
    void setShown(bool shown);
    bool isShown() const { return m_icon != nullptr; }
    void setCount(int count);
    /// `title` and `text`: plain; nothing in them is taken for markup, whatever the desktop makes of it.
    void notify(const QString &title, const QString &text);
    /// False where it is known that nothing shows notify(). Asks again by ask().
    bool canNotify() const;
    /// Whether the desktop shows notifications; reachChanged() follows where that is news.
    void ask() { m_desktop.ask(); }

    /// The application's icon with a count in its corner; the icon alone where that is 0.
    static QPixmap pixmap(int count, int size, const Theme &theme);
    /// What a notification server may take for markup, escaped as hidden characters are.
    static QString withoutMarkup(const QString &text);

Q_SIGNALS:
    /// The icon or a notification was clicked.
    void activated();
    /// canNotify()
    void reachChanged();

private:
    bool showsMessages() const;
    void refresh();

    QWidget &m_window;
    const ThemeManager &m_theme;
    DesktopNotifier m_desktop;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    int m_count = 0;
};

} // namespace gui
