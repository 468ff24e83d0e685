#include "gui/theme/thememanager.h"
#include "gui/window/desktopnotifier.h"
#include "gui/window/trayicon.h"
#include "support/guitest.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using Desktop = gui::DesktopNotifier::Desktop;

/// A desktop that shows notifications: what it was told, and the hands of its user.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QList<uint> replaced;
    QStringList lastActions;
    uint last = 40;

public Q_SLOTS:
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = QStringLiteral("none");
        version = QStringLiteral("1");
        specification = QStringLiteral("1.2");
        return QStringLiteral("fake");
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.append(summary + QLatin1Char('|') + body);
        replaced.append(replaces);
        lastActions = actions;
        return replaces ? replaces : ++last;
    }

Q_SIGNALS:
    void ActionInvoked(uint notification, const QString &action);
    void NotificationClosed(uint notification, uint reason);
};

/// Notifications on a desktop without a notification area.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_server = std::make_unique<QDBusServer>();
        QVERIFY2(m_server->isConnected(), qPrintable(m_server->lastError().message()));
        connect(m_server.get(), &QDBusServer::newConnection, this, [this](QDBusConnection connection) {
            if (m_hasService)
                connection.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                                          QDBusConnection::ExportAllContents);
            m_ends.append(connection);
        });
        m_hasService = true;
        m_desktop.shown.clear();
        m_desktop.replaced.clear();
        QVERIFY(QDBusConnection::connectToPeer(m_server->address(), m_bus).isConnected());
    }
    void cleanup()
    {
        QDBusConnection::disconnectFromPeer(m_bus);
        m_ends.clear();
        m_server.reset();
    }

    void showsOneNotificationAfterTheOther()
    {
        gui::DesktopNotifier notifier(m_bus);
        QVERIFY(notifier.state() == Desktop::Unknown);
        notifier.notify(QStringLiteral("Authorization"), QStringLiteral("2 requests wait"));
        QTRY_COMPARE(m_desktop.shown, QStringList(QStringLiteral("Authorization|2 requests wait")));
        QTRY_VERIFY(notifier.state() == Desktop::Notifies);
        notifier.notify(QStringLiteral("Authorization"), QStringLiteral("3 requests wait"));
        QTRY_COMPARE(m_desktop.replaced, QList<uint>({0, 41})); // in the place of the one before
        int turn = 0;
        const auto isAnew = [&] { // what was closed can't be replaced
            if (++turn % 2)
                Q_EMIT m_desktop.NotificationClosed(m_desktop.last, 2);
            else
                notifier.notify(QStringLiteral("Authorization"), QStringLiteral("4 requests wait"));
            return m_desktop.replaced.mid(2).contains(0U);
        };
        QTRY_VERIFY(isAnew());
        QCOMPARE(m_desktop.lastActions.value(0), QStringLiteral("default"));
    }

    void leadsToTheRequestsWhereItIsClicked()
    {
        gui::DesktopNotifier notifier(m_bus);
        QSignalSpy activated(&notifier, &gui::DesktopNotifier::activated);
        notifier.notify(QStringLiteral("Authorization"), QStringLiteral("waits"));
        QTRY_VERIFY(notifier.state() == Desktop::Notifies);
        const uint own = m_desktop.last;
        Q_EMIT m_desktop.ActionInvoked(own + 1, QStringLiteral("default")); // another program's
        Q_EMIT m_desktop.ActionInvoked(own, QStringLiteral("default"));
        QTRY_COMPARE(activated.size(), 1);
    }

    void knowsADesktopThatShowsNone_data()
    {
        QTest::addColumn<bool>("hasBus");
        QTest::newRow("no service") << true;
        QTest::newRow("no bus") << false;
    }
    void knowsADesktopThatShowsNone()
    {
        QFETCH(bool, hasBus);
        m_hasService = false;
        const QString bus = hasBus ? QStringLiteral("empty desktop") : gui::DesktopNotifier::sessionBus();
        if (hasBus)
            QVERIFY(QDBusConnection::connectToPeer(m_server->address(), bus).isConnected());
        QCOMPARE(bus.isEmpty(), !hasBus); // offscreen there is no desktop
        gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
        QWidget window;
        gui::TrayIcon tray(window, theme, bus);
        QSignalSpy changed(&tray, &gui::TrayIcon::reachChanged);
        QVERIFY(tray.canNotify()); // not known yet
        tray.ask();
        QTRY_VERIFY(!tray.canNotify());
        QCOMPARE(changed.size(), 1);
        tray.notify(QStringLiteral("Authorization"), QStringLiteral("waits")); // the task bar's business
        QDBusConnection::disconnectFromPeer(QStringLiteral("empty desktop"));
    }

    void theWindowNotifiesWithoutANotificationArea()
    {
        gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
        QWidget window;
        gui::TrayIcon tray(window, theme, m_bus);
        tray.setShown(true);
        QVERIFY(!tray.isShown()); // there is none
        QSignalSpy activated(&tray, &gui::TrayIcon::activated);
        tray.notify(QStringLiteral("Authorization"), QStringLiteral("<b>mary</b> waits"));
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY2(!m_desktop.shown.first().contains(QLatin1Char('<')), qPrintable(m_desktop.shown.first()));
        QVERIFY(tray.canNotify());
        tray.ask(); // its answer comes behind that of the notification
        QTest::qWait(0);
        const auto click = [this] {
            Q_EMIT m_desktop.ActionInvoked(m_desktop.last, QStringLiteral("default"));
        };
        QTRY_VERIFY((click(), activated.size() > 0));
    }

private:
    FakeDesktop m_desktop;
    std::unique_ptr<QDBusServer> m_server;
    const QString m_bus = QStringLiteral("desktop");
    QList<QDBusConnection> m_ends;
    bool m_hasService = true;
};

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
