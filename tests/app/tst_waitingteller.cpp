// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "app/waitingteller.h"

#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"
#include "gui/window/mainwindow.h"
#include "models/authorizationoverview.h"
#include "models/authorizationtable.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

/// The operator is told of requests that wait, where that is wanted.
class TestWaitingTeller : public QObject
{
    Q_OBJECT

private:
    void ask(const QByteArray &user)
    {
        protocol::ClientId id;
        id.bytes[0] = static_cast<char>(++clients);
        QVERIFY(desk->requestArrived({id, "desk-11", user, "PRICES", "VOD.L"}, now()));
    }
    authorization::TimePoint now() const { return {seconds, std::chrono::milliseconds(seconds)}; }
    QAction *action(const char *text) const
    {
        const QList<QAction *> actions = teller->menu()->actions();
        for (QAction *each : actions) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }
    void start()
    {
        teller = std::make_unique<app::WaitingTeller>(*overview, *settings, *theme, *window);
        told = std::make_unique<QSignalSpy>(teller.get(), &app::WaitingTeller::told);
    }

    std::chrono::seconds seconds{1'000};
    int clients = 0;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<gui::ThemeManager> theme;
    std::unique_ptr<gui::Icons> icons;
    std::unique_ptr<gui::MainWindow> window;
    std::unique_ptr<authorization::Desk> desk;
    std::unique_ptr<models::AuthorizationTable> table;
    std::unique_ptr<models::AuthorizationOverview> overview;
    std::unique_ptr<app::WaitingTeller> teller;
    std::unique_ptr<QSignalSpy> told;

private Q_SLOTS:
    void init()
    {
        seconds = 1'000s;
        folder = std::make_unique<QTemporaryDir>();
        settings = std::make_unique<QSettings>(folder->filePath("window.ini"), QSettings::IniFormat);
        theme = std::make_unique<gui::ThemeManager>(gui::ThemeManager::Choice::Light);
        icons = std::make_unique<gui::Icons>(theme->sharedTheme());
        window = std::make_unique<gui::MainWindow>(*theme, *icons, *settings);
        desk = std::make_unique<authorization::Desk>();
        desk->connected(1);
        table = std::make_unique<models::AuthorizationTable>(*desk, [this] { return now(); });
        overview = std::make_unique<models::AuthorizationOverview>();
        overview->addSession(table.get());
        start();
    }
    void cleanup()
    {
        told.reset();
        teller.reset();
        overview->removeSession(table.get());
        overview.reset();
        table.reset();
        desk.reset();
        window.reset();
    }

    void tellsNothingUnasked()
    {
        ask("mary");
        seconds += 1h;
        teller->poll();
        QCOMPARE(told->count(), 0);
        QVERIFY(action("No notification")->isChecked());
        QVERIFY(!action("With a sound")->isChecked());
    }

    void tellsOnceForMany()
    {
        action("Notify after 10 seconds")->trigger();
        ask("mary\xE2\x80\xAE");
        teller->poll();
        QCOMPARE(told->count(), 0);
        seconds += 10s;
        teller->poll();
        QCOMPARE(told->count(), 1);
        QCOMPARE(told->last().first().toString(),
                 "mary\\u{202E} @ desk-11 asks for PRICES / VOD.L, for 0:10 now");
        for (int i = 0; i < 100; ++i)
            ask("dick");
        for (int i = 0; i < 50; ++i) {
            seconds += 1s;
            teller->poll();
        }
        QCOMPARE(told->count(), 1);
        seconds += 10s;
        teller->poll();
        QCOMPARE(told->count(), 2);
        QCOMPARE(told->last().first().toString(), "101 requests wait, the oldest for 1:10");
    }

    void remembersWhatIsWanted()
    {
        action("Notify after 1 minute")->trigger();
        action("With a sound")->trigger();
        action("Icon in the notification area")->trigger();
        told.reset();
        teller.reset();
        start();
        QVERIFY(action("Notify after 1 minute")->isChecked());
        QVERIFY(action("With a sound")->isChecked());
        QVERIFY(!action("Icon in the notification area")->isChecked());
    }

    void saysWhereTheDesktopShowsNoNotifications()
    {
        QAction *line = action("This desktop shows no notifications: only the task bar asks for attention");
        QVERIFY(line && !line->isEnabled());
        QVERIFY(!line->isVisible()); // nobody has asked it yet
        Q_EMIT teller->menu()->aboutToShow();
        QTRY_VERIFY(line->isVisible()); // offscreen there is no desktop
    }
};

QTEST_MAIN(TestWaitingTeller)
#include "tst_waitingteller.moc"
