#include "busfixture.h"
#include "gui/connection/environmentband.h"
#include "gui/connection/secretdialog.h"
#include "models/subscriptiontree.h"
#include "profiles/examples.h"
#include "profiles/fakesecrets.h"
#include "workbenchfixture.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

/// A profile in the real window: its mark, what it asks for at connect, where its secrets come from.
class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void framesTheWindow();
    void asksForWhatTheProfileWantsOnce();
    void takesTheSecretFromTheKeychain();
    void asksForASecretAndKeepsIt();
    void connectsNothingWhereTheUserCancels();
    void offersWhatWasUsedLately();
    void beginsWithWhatWasUsedLately();
    void saysThatItsFileWasBad();

private:
    void open();
    profiles::Profile kept(const BusFixture &bus, const char *name, bool hasLogin = false);
    static distributor::Options secured();
    app::Session &session() { return m_fixture->bench().current().session(); }
    template <typename T>
    T *child(const char *name)
    {
        return m_fixture->window().findChild<T *>(QLatin1String(name));
    }
    QMenu *recentMenu();

    FakeSecrets m_secrets;
    std::unique_ptr<WorkbenchFixture> m_fixture;
};

void TestProfiles::init()
{
    m_secrets.kept.clear();
    m_fixture = std::make_unique<WorkbenchFixture>();
    open();
}

void TestProfiles::open()
{
    m_fixture->open(&m_secrets);
}

void TestProfiles::cleanup()
{
    m_fixture.reset();
}

distributor::Options TestProfiles::secured()
{
    distributor::Options options;
    options.dialect = protocol::Dialect::V4;
    options.login = protocol::LoginMethod::Basic;
    options.users = std::get<distributor::Users>(
        distributor::Users::fromJson(R"({"tom": {"password": "s3cret-word"}})", false));
    options.heartbeat = std::chrono::milliseconds(50);
    return options;
}

profiles::Profile TestProfiles::kept(const BusFixture &bus, const char *name, bool hasLogin)
{
    profiles::Profile profile = profiles::Profile::fromSettings(bus.settings());
    profile.name = QString::fromUtf8(name);
    if (hasLogin) {
        profile.login.method = protocol::LoginMethod::Basic;
        profile.login.user = QStringLiteral("tom");
    }
    profiles::ProfileStore store(m_fixture->file("profiles.json"));
    if (const QString error = store.put(profile); !error.isEmpty())
        qFatal("%s", qPrintable(error));
    return profile;
}

QMenu *TestProfiles::recentMenu()
{
    for (QAction *entry : m_fixture->window().menuBar()->actions().constFirst()->menu()->actions()) {
        if (entry->menu() && entry->text() == QLatin1String("Recent connections"))
            return entry->menu();
    }
    return nullptr;
}

void TestProfiles::framesTheWindow()
{
    const BusFixture bus;
    auto *band = m_fixture->window().findChild<gui::EnvironmentBand *>();
    QCOMPARE(band->environment(), gui::Environment::None);
    profiles::Profile profile = kept(bus, "prod-ldn");
    profile.environment = profiles::Environment::Production;
    m_fixture->bench().connectTo(profile);
    QCOMPARE(band->environment(), gui::Environment::Production);
    QCOMPARE(m_fixture->window().windowTitle(), QStringLiteral("prod-ldn – Production – Messagebus Monitor"));
    auto *tabs = child<QTabBar>("sessionTabs");
    auto *pill = tabs->tabButton(0, QTabBar::RightSide)->findChild<gui::EnvironmentPill *>();
    QCOMPARE(pill->text(), QStringLiteral("PRODUCTION"));
    QVERIFY(pill->isVisible() && pill->width() > 0);
    QVERIFY(tabs->tabButton(0, QTabBar::RightSide)->geometry().right() <= tabs->tabRect(0).right());

    // All around, in its colour.
    const QColor red = gui::environmentColor(m_fixture->theme(), gui::Environment::Production);
    const auto colorsAt = [this] {
        const QImage seen = m_fixture->window().grab().toImage();
        const int middle = seen.height() / 2;
        return QList<QRgb>{seen.pixel(0, middle), seen.pixel(seen.width() - 1, middle),
                           seen.pixel(seen.width() / 2, seen.height() - 1)};
    };
    QCOMPARE(colorsAt(), QList<QRgb>(3, red.rgb()));

    // A panel that is a window of its own says it too.
    auto *dock = child<QDockWidget>("log");
    dock->show();
    auto *ofDock = dock->titleBarWidget()->findChild<gui::EnvironmentPill *>();
    QVERIFY(!ofDock->isVisible());
    dock->setFloating(true);
    QTRY_VERIFY(ofDock->isVisible());
    QCOMPARE(ofDock->text(), QStringLiteral("PRODUCTION"));
    QCOMPARE(dock->titleBarWidget()->grab().toImage().pixel(5, 0), red.rgb());
    dock->setFloating(false);
    QTRY_VERIFY(!ofDock->isVisible());
    dock->hide();

    // Another tab has a frame of its own, and so has this one once it is connected with something else.
    m_fixture->bench().connectTo(bus.settings());
    QCOMPARE(band->environment(), gui::Environment::None);
    for (const QRgb color : colorsAt())
        QVERIFY(color != red.rgb());
    tabs->setCurrentIndex(0);
    QCOMPARE(band->environment(), gui::Environment::Production);
}

void TestProfiles::asksForWhatTheProfileWantsOnce()
{
    const BusFixture bus;
    profiles::Profile profile = kept(bus, "a");
    profile.subscribe = {{QStringLiteral("PRICES"), QStringLiteral("VOD.L")}};
    profile.notify = QStringList{QStringLiteral("ORDERS")};
    profile.needsAuthorization = QStringList{QStringLiteral("PRICES.L2")};
    OtherClient other(bus.settings());
    other.client.requestNotifications("PRICES");
    m_fixture->bench().connectTo(profile);
    QTRY_VERIFY(other.wasNotifiedOf("PRICES", "VOD.L"));
    QVERIFY(session().subscriptions().needsAuthorization("PRICES.L2"));
    QVERIFY(!session().subscriptions().needsAuthorization("PRICES"));

    // Connected again in the same tab, it asks for nothing twice: one unsubscribe ends it.
    session().disconnectFrom();
    QTRY_COMPARE(session().connectionState().phase, client::Phase::NotConnected);
    m_fixture->bench().current().use(profile);
    session().connectTo(profile.settings({}));
    QTRY_VERIFY(session().connectionState().isUp());
    QTRY_COMPARE(std::count_if(other.notified.begin(), other.notified.end(),
                               [](const auto &told) { return told.isAdd; }),
                 2);
    other.notified.clear();
    session().unsubscribe("PRICES", "VOD.L");
    QTRY_VERIFY(!other.notified.isEmpty() && !other.notified.constLast().isAdd);
}

void TestProfiles::takesTheSecretFromTheKeychain()
{
    const BusFixture bus(secured());
    const profiles::Profile profile = kept(bus, "a", true);
    m_secrets.kept.insert(profiles::secretKey(profile, profiles::SecretKind::Login),
                          protocol::Secret(QByteArray("s3cret-word")));
    m_fixture->bench().connectTo(profile);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Confirmed);
    QVERIFY(!m_fixture->window().findChild<gui::SecretDialog *>());
}

void TestProfiles::asksForASecretAndKeepsIt()
{
    const BusFixture bus(secured());
    const profiles::Profile profile = kept(bus, "a", true);
    m_fixture->bench().connectTo(profile);
    QTRY_VERIFY(m_fixture->window().findChild<gui::SecretDialog *>());
    auto *connectButton = child<QPushButton>("secretConnect");
    QVERIFY(!connectButton->isEnabled());
    QCOMPARE(child<QLineEdit>("secretLogin")->echoMode(), QLineEdit::Password);
    QTest::keyClicks(child<QLineEdit>("secretLogin"), QStringLiteral("s3cret;word"));
    QVERIFY(!connectButton->isEnabled()); // it could not be sent
    child<QLineEdit>("secretLogin")->setText(QStringLiteral("s3cret-word"));
    connectButton->click();
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Confirmed);
    QTRY_VERIFY(m_secrets.kept.value(profiles::secretKey(profile, profiles::SecretKind::Login)) ==
                protocol::Secret(QByteArray("s3cret-word")));
}

void TestProfiles::connectsNothingWhereTheUserCancels()
{
    const BusFixture bus(secured());
    m_secrets.failure = FakeSecrets::Status::Unavailable;
    m_fixture->bench().connectTo(kept(bus, "a", true));
    QTRY_VERIFY(m_fixture->window().findChild<gui::SecretDialog *>());
    QVERIFY(!child<QCheckBox>("keepSecret")->isVisible());
    m_fixture->window().findChild<gui::SecretDialog *>()->reject();
    m_secrets.failure = FakeSecrets::Status::Done;
    QTRY_VERIFY(!m_fixture->window().findChild<gui::SecretDialog *>());
    QVERIFY(session().settings().host.isEmpty());
    QVERIFY(m_secrets.kept.isEmpty());
}

void TestProfiles::offersWhatWasUsedLately()
{
    const BusFixture bus;
    QVERIFY(recentMenu() && !recentMenu()->isEnabled());
    const profiles::Profile first = kept(bus, "first & last");
    const profiles::Profile second = kept(bus, "second");
    open(); // which reads the file
    m_fixture->bench().connectTo(first);
    m_fixture->bench().connectTo(second);
    QCOMPARE(recentMenu()->actions().size(), 2);
    QCOMPARE(recentMenu()->actions().at(0)->text(), QStringLiteral("second"));
    QCOMPARE(recentMenu()->actions().at(1)->text(), QStringLiteral("first && last"));
    open();
    recentMenu()->actions().at(1)->trigger();
    QTRY_COMPARE(m_fixture->bench().current().page().name(), QStringLiteral("first & last"));
    QTRY_VERIFY(session().connectionState().isUp());
}

void TestProfiles::beginsWithWhatWasUsedLately()
{
    const BusFixture bus;
    const profiles::Profile first = kept(bus, "first & last");
    const profiles::Profile second = kept(bus, "second");
    open();
    QVERIFY(m_fixture->window().findChildren<QPushButton *>(QStringLiteral("recent")).isEmpty());
    m_fixture->bench().connectTo(second);
    m_fixture->bench().connectTo(first);
    open();
    const auto buttons = m_fixture->window().findChildren<QPushButton *>(QStringLiteral("recent"));
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.at(0)->text(), QStringLiteral("first && last"));
    QVERIFY(buttons.at(1)->isVisible());
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->bench().current().page().name(), QStringLiteral("second"));
    open();
    m_fixture->bench().connectToLast();
    QTRY_COMPARE(m_fixture->bench().current().page().name(), QStringLiteral("second"));
    QTRY_VERIFY(session().connectionState().isUp());
}

void TestProfiles::saysThatItsFileWasBad()
{
    const QString path = m_fixture->file("profiles.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    open();
    QVERIFY(QFile::exists(path + QStringLiteral(".bad")));
    const models::EventLog &log = session().events();
    QVERIFY(log.rowCount() > 0);
    QStringList lines;
    for (int row = 0; row < log.rowCount(); ++row) {
        for (int column = 0; column < log.columnCount(); ++column)
            lines.append(log.index(row, column).data().toString());
    }
    QVERIFY2(lines.join(QLatin1Char('\n')).contains(QLatin1String(".bad")),
             qPrintable(lines.join(QLatin1Char('\n'))));
}

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
