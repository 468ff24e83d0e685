#include "gui/window/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <chrono>

namespace gui {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr std::chrono::milliseconds shownFor{10'000};
constexpr std::chrono::milliseconds patience{5'000};

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(service, path, service, name);
}

} // namespace

DesktopNotifier::DesktopNotifier(const QString &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // Only the desktop's own signals count; a connection without a bus has one at its other end, without a
    // name.
    QDBusConnection desktop(m_bus);
    if (!desktop.isConnected())
        return;
    const QString sender = desktop.interface() ? service : QString();
    desktop.connect(sender, path, service, QStringLiteral("ActionInvoked"), this,
                    SLOT(actionInvoked(uint, QString)));
    desktop.connect(sender, path, service, QStringLiteral("NotificationClosed"), this,
                    SLOT(notificationClosed(uint, uint)));
}

DesktopNotifier::~DesktopNotifier() = default;

QString DesktopNotifier::sessionBus()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland")))
        return QDBusConnection::sessionBus().name();
    return {};
}

template <typename Then>
void DesktopNotifier::call(const QDBusMessage &message, Then then)
{
    const QDBusConnection desktop(m_bus);
    if (!desktop.isConnected()) {
        setState(Desktop::DoesNot);
        return;
    }
    auto *watcher =
        new QDBusPendingCallWatcher(desktop.asyncCall(message, static_cast<int>(patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, then] {
        watcher->deleteLater();
        setState(watcher->isError() ? Desktop::DoesNot : Desktop::Notifies);
        if (!watcher->isError())
            then(*watcher);
    });
}

void DesktopNotifier::ask()
{
    call(method(QStringLiteral("GetServerInformation")), [](const QDBusPendingCallWatcher &) {});
}

void DesktopNotifier::notify(const QString &title, const QString &text)
{
    QDBusMessage message = method(QStringLiteral("Notify"));
    message << QGuiApplication::applicationDisplayName() << m_shown << QStringLiteral("messagebus-monitor")
            << title << text << QStringList{QStringLiteral("default"), tr("Show waiting requests")}
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("messagebus-monitor")}}
            << static_cast<int>(shownFor.count());
    call(message, [this](const QDBusPendingReply<uint> &reply) {
        if (reply.isValid())
            m_shown = reply.value();
    });
}

void DesktopNotifier::setState(Desktop state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void DesktopNotifier::actionInvoked(uint notification, const QString &)
{
    if (notification == m_shown && m_shown != 0)
        Q_EMIT activated();
}

void DesktopNotifier::notificationClosed(uint notification, uint)
{
    if (notification == m_shown)
        m_shown = 0;
}

} // namespace gui
