#pragma once

#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QDBusMessage;
QT_END_NAMESPACE

namespace gui {

/// Notifications on a desktop that has no notification area, such as GNOME: org.freedesktop.Notifications on
/// the session's bus. Nothing here waits for the desktop to answer. GUI thread.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// `bus`: the name of the D-Bus connection on which the desktop is; where there is none of that name,
    /// there is no desktop.
    explicit DesktopNotifier(const QString &bus, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// The session's bus; empty where the program's windows are on no desktop.
    static QString sessionBus();

    /// What is known of the desktop: it can't be told before it was asked.
    enum class Desktop { Unknown, Notifies, DoesNot };
    Desktop state() const { return m_state; }
    /// Asks the desktop whether it shows notifications; stateChanged() follows where that is news.
    void ask();
    /// Takes the place of the notification before it. Plain text, of which nothing is markup.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    void stateChanged();
    /// The notification was clicked.
    void activated();

private Q_SLOTS:
    void actionInvoked(uint notification, const QString &action);
    void notificationClosed(uint notification, uint reason);

private:
    void setState(Desktop state);
    template <typename Then>
    void call(const QDBusMessage &message, Then then);

    const QString m_bus;
    Desktop m_state = Desktop::Unknown;
    uint m_shown = 0; ///< the desktop's number of it; 0: none
};

} // namespace gui
