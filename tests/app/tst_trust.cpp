#include "busfixture.h"
#include "gui/connection/changedkeydialog.h"
#include "gui/window/troublebar.h"
#include "models/subscriptiontree.h"
#include "profiles/examples.h"
#include "profiles/fakesecrets.h"
#include "workbenchfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/// What the window does where a distributor is not what its profile says: another key, another dialect.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangedKeyStopsBeforeTheLoginAndIsReplacedByTyping();
    void aChangedKeyStaysRefusedWhereTheUserCancels();
    void aWrongDialectIsReplacedWithAButton();
    void publishingAsksUntilAFrameHasConfirmedTheDialect();
    void learnsWhichSubscriberItIs();

private:
    QUuid keep(profiles::Profile profile);
    profiles::Profile kept(const QUuid &id) const;
    app::Session &session() { return m_fixture->bench().current().session(); }
    QString log();
    template <typename T>
    T *child(const char *name)
    {
        return m_fixture->window().findChild<T *>(QLatin1String(name));
    }

    FakeSecrets m_secrets;
    std::unique_ptr<WorkbenchFixture> m_fixture;
};

void TestTrust::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->options.operatorName = QStringLiteral("ann");
    m_fixture->open(&m_secrets);
}

void TestTrust::cleanup()
{
    m_fixture.reset();
}

QUuid TestTrust::keep(profiles::Profile profile)
{
    profiles::ProfileStore store(m_fixture->file("profiles.json"));
    if (const QString error = store.put(profile); !error.isEmpty())
        qFatal("%s", qPrintable(error));
    m_fixture->bench().connectTo(profile);
    return profile.id;
}

profiles::Profile TestTrust::kept(const QUuid &id) const
{
    profiles::ProfileStore store(m_fixture->file("profiles.json"));
    if (!store.load().isEmpty() || !store.find(id))
        qFatal("no profile");
    return *store.find(id);
}

QString TestTrust::log()
{
    QStringList lines;
    const models::EventLog &events = session().events();
    for (int row = 0; row < events.rowCount(); ++row)
        lines.append(events.index(row, models::EventLog::TextColumn).data().toString());
    return lines.join(QLatin1Char('\n'));
}

void TestTrust::aChangedKeyStopsBeforeTheLoginAndIsReplacedByTyping()
{
    distributor::Options options;
    options.heartbeat = std::chrono::milliseconds(50);
    const BusFixture bus(BusFixture::secured(options));
    profiles::Profile profile = profiles::Profile::fromSettings(bus.settings());
    profile.name = QStringLiteral("ldn");
    profile.tls.pin = QByteArray(32, '\x5a');
    const QUuid id = keep(profile);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Closed);
    auto *compare = child<QPushButton>("compareKeys");
    QVERIFY(compare->isVisible());
    QTest::mouseClick(compare, Qt::LeftButton);
    auto *dialog = m_fixture->window().findChild<gui::ChangedKeyDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QByteArray pin = dialog->pin();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("typed")),
                     QString::fromLatin1(pin.toHex()).right(8));
    QCOMPARE(kept(id).tls.pin, QByteArray(32, '\x5a')); // typed is not yet answered
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("replace")), Qt::LeftButton);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Confirmed);
    QVERIFY(!compare->isVisible());
    QCOMPARE(kept(id).tls.pin, pin);
    const QString told = log();
    QVERIFY2(told.contains(QString::fromLatin1(QByteArray(32, '\x5a').toHex())), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("by ann")), qPrintable(told));
}

void TestTrust::aChangedKeyStaysRefusedWhereTheUserCancels()
{
    const BusFixture bus(BusFixture::secured({}));
    profiles::Profile profile = profiles::Profile::fromSettings(bus.settings());
    profile.name = QStringLiteral("ldn");
    profile.tls.pin = QByteArray(32, '\x5a');
    const QUuid id = keep(profile);
    QTRY_VERIFY(child<QPushButton>("compareKeys")->isVisible());
    QTest::mouseClick(child<QPushButton>("compareKeys"), Qt::LeftButton);
    auto *dialog = m_fixture->window().findChild<gui::ChangedKeyDialog *>();
    QTest::keyClick(dialog, Qt::Key_Return); // the default button
    QTRY_VERIFY(!m_fixture->window().findChild<gui::ChangedKeyDialog *>());
    QCOMPARE(session().connectionState().phase, client::Phase::Closed);
    QCOMPARE(kept(id).tls.pin, QByteArray(32, '\x5a'));
}

void TestTrust::aWrongDialectIsReplacedWithAButton()
{
    distributor::Options options; // dialect 6
    options.heartbeat = std::chrono::milliseconds(50);
    const BusFixture bus(options);
    profiles::Profile profile = profiles::Profile::fromSettings(bus.settings());
    profile.name = QStringLiteral("ldn");
    profile.dialect = protocol::Dialect::V4;
    const QUuid id = keep(profile);
    auto *use = child<QPushButton>("useDialect0");
    QTRY_VERIFY(use->isVisible());
    QCOMPARE(use->text(), QStringLiteral("Connect with dialect 6"));
    QVERIFY(!child<QPushButton>("useDialect1")->isVisible());
    QVERIFY(child<gui::TroubleBar>("troubleBar")->text().contains(QStringLiteral("speaks dialect 6, not 4")));
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Confirmed);
    QVERIFY(session().settings().dialect == protocol::Dialect::V6);
    QVERIFY(kept(id).dialect == protocol::Dialect::V6);
    QVERIFY(!use->isVisible());
}

void TestTrust::publishingAsksUntilAFrameHasConfirmedTheDialect()
{
    const BusFixture bus; // no heartbeat: silent
    profiles::Profile profile = profiles::Profile::fromSettings(bus.settings());
    profile.name = QStringLiteral("ldn");
    keep(profile);
    QTRY_COMPARE(session().connectionState().phase, client::Phase::Unconfirmed);
    QVERIFY(session().isDialectUnsure());
    session().subscribe("F", "T");
    OtherClient other(bus.settings());
    QTRY_VERIFY(other.client.state().isUp());
    QTRY_VERIFY((other.publish("F", "T", "x"), !session().isDialectUnsure()));
}

void TestTrust::learnsWhichSubscriberItIs()
{
    const BusFixture bus;
    OtherClient other(bus.settings());
    other.client.subscribe("F", "T");
    QTRY_VERIFY(other.client.state().isUp());
    profiles::Profile profile = profiles::Profile::fromSettings(bus.settings());
    profile.name = QStringLiteral("ldn");
    profile.notify = {QStringLiteral("F")};
    profile.subscribe = {{QStringLiteral("F"), QStringLiteral("T")},
                         {QStringLiteral("F"), QStringLiteral("U")}};
    keep(profile);
    QTRY_COMPARE(session().subscriptions().subscriberCount(), 3);
    QVERIFY(!session().subscriptions().ownClient());
    QTRY_VERIFY_WITH_TIMEOUT((other.publish("F", "T", "x"), other.publish("F", "U", "x"),
                              session().subscriptions().ownClient().has_value()),
                             30'000);
    session().disconnectFrom();
    QTRY_VERIFY(!session().subscriptions().ownClient()); // the next connection gets another
}

QTEST_MAIN(TestTrust)
#include "tst_trust.moc"
