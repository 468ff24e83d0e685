#include "app/session.h"
#include "busfixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using authorization::RequestState;

/// The session's engine and models against the embedded distributor, without a widget.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void showsWhatArrives();
    void recordsAnAnswerBeforeItIsSent();
    void keepsTheAnswersToEachTargetInAFileOfItsOwn();
    void sendsNothingThatTheAuditCannotKeep();
    void voidsRequestsAtDisconnect();
    void tellsHowLongItWasAway();
    void tellsOfNotifications();
    void countsAFloodOfRequestsWithoutAnsweringAny();
    void endsWhileConnecting();
    void endsAsSoonAsAllHasLeft();
    void recordsWhatBecameOfAnAnswerWhenItEnds();

private:
    app::SessionOptions options() const
    {
        app::SessionOptions result;
        result.operatorName = QStringLiteral("op");
        result.auditFolder = m_folder->filePath(QStringLiteral("audit"));
        result.memoryBudget = std::make_shared<store::MemoryBudget>(64 * 1024 * 1024);
        return result;
    }
    QList<QJsonObject> audit() const;
    static distributor::Options guarded();

    std::unique_ptr<QTemporaryDir> m_folder;
};

distributor::Options TestSession::guarded()
{
    distributor::Options options;
    options.authorizeFeeds = {"AUTH"};
    return options;
}

QList<QJsonObject> TestSession::audit() const
{
    QList<QJsonObject> entries;
    const QDir folder(m_folder->filePath(QStringLiteral("audit")));
    for (const QString &name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files)) { // no head files
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                entries.append(QJsonDocument::fromJson(line).object());
        }
    }
    return entries;
}

void TestSession::showsWhatArrives()
{
    BusFixture bus;
    app::Session session(options());
    session.subscribe("PRICES", "VOD.L");
    session.connectTo(bus.settings());
    OtherClient other(bus.settings());
    other.client.requestNotifications("PRICES");
    QTRY_VERIFY(other.wasNotifiedOf("PRICES", "VOD.L"));
    other.publish("PRICES", "VOD.L", R"({"bid": 1})");
    QTRY_COMPARE(session.store().totals().received, quint64(1));
    QTRY_COMPARE(session.connectionState().phase, client::Phase::Confirmed);
    const QModelIndex topic = session.subscriptions().topicIndex("PRICES", "VOD.L");
    QTRY_COMPARE(topic.data(models::StateRole).toInt(), int(models::SubscriptionTree::Live));
}

void TestSession::recordsAnAnswerBeforeItIsSent()
{
    BusFixture bus(guarded());
    app::Session session(options());
    session.connectTo(bus.settings());
    session.requestNotifications("AUTH");
    QTRY_VERIFY(session.connectionState().isUp());
    OtherClient other(bus.settings());
    other.client.subscribe("AUTH", "FX");
    QTRY_COMPARE(session.desk().size(), std::size_t(1));
    const authorization::RequestId id = session.desk().at(0).id;
    QVERIFY(
        !session.answers().answer(id, authorization::GrantEntitlements{{1}}, {}, QStringLiteral("because")));
    QCOMPARE(session.desk().find(id)->state, RequestState::Recording);
    QTRY_COMPARE(session.desk().find(id)->state, RequestState::Confirmed);
    // Two clicks are one answer.
    QCOMPARE(session.answers().answer(id, authorization::GrantEntitlements{{1}}, {}, {}),
             authorization::WhyNot::AlreadyAnswered);
    QTRY_COMPARE(audit().size(), 2);
    QCOMPARE(audit().at(0).value(QLatin1String("event")).toString(), QStringLiteral("answer"));
    QCOMPARE(audit().at(0).value(QLatin1String("answer")).toString(), QStringLiteral("grant"));
    QCOMPARE(audit().at(0).value(QLatin1String("operator")).toString(), QStringLiteral("op"));
    QCOMPARE(audit().at(0).value(QLatin1String("reason")).toString(), QStringLiteral("because"));
    QCOMPARE(audit().at(1).value(QLatin1String("event")).toString(), QStringLiteral("outcome"));
}

void TestSession::keepsTheAnswersToEachTargetInAFileOfItsOwn()
{
    app::Session session(options());
    for (int round = 1; round <= 2; ++round) {
        BusFixture bus(guarded());
        session.connectTo(bus.settings());
        const auto isUp = [&] {
            return session.connectionState().isUp() &&
                   session.connectionState().connection == std::uint32_t(round);
        };
        QTRY_VERIFY(isUp());
        OtherClient other(bus.settings());
        other.client.subscribe("AUTH", "FX");
        QTRY_COMPARE(session.desk().size(), std::size_t(round));
        const authorization::RequestId id = session.desk().at(session.desk().size() - 1).id;
        QVERIFY(!session.answers().answer(id, authorization::Deny{}, {}, {}));
        QTRY_COMPARE(audit().size(), 2 * round);
        const QDir folder(m_folder->filePath(QStringLiteral("audit")));
        QCOMPARE(folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files).size(), round);
        session.disconnectFrom();
        QTRY_COMPARE(session.connectionState().phase, client::Phase::NotConnected);
    }
}

void TestSession::sendsNothingThatTheAuditCannotKeep()
{
    // A file where the folder should be: nothing can be written below it, not even by root.
    QFile inTheWay(m_folder->filePath(QStringLiteral("audit")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    BusFixture bus(guarded());
    app::Session session(options());
    session.connectTo(bus.settings());
    session.requestNotifications("AUTH");
    QTRY_VERIFY(session.connectionState().isUp());
    OtherClient other(bus.settings());
    other.client.subscribe("AUTH", "FX");
    QTRY_COMPARE(session.desk().size(), std::size_t(1));
    const authorization::RequestId id = session.desk().at(0).id;
    QVERIFY(
        !session.answers().answer(id, authorization::GrantUnfiltered{}, {.unfilteredConfirmed = true}, {}));
    QTRY_COMPARE(session.desk().find(id)->state, RequestState::NotSent);
    // The subscription of another client is notified, so one of AUTH / FX would have been before it.
    other.client.subscribe("AUTH", "MARK");
    QTRY_COMPARE(session.desk().size(), std::size_t(2));
    QCOMPARE(session.notifications().adds(), quint64(0));
    QVERIFY(session.events().rowCount() > 0);
}

void TestSession::voidsRequestsAtDisconnect()
{
    auto bus = std::make_unique<BusFixture>(guarded());
    app::Session session(options());
    session.connectTo(bus->settings());
    QTRY_VERIFY(session.connectionState().isUp());
    OtherClient other(bus->settings());
    other.client.subscribe("AUTH", "FX");
    QTRY_COMPARE(session.desk().size(), std::size_t(1));
    const authorization::RequestId id = session.desk().at(0).id;
    bus->stop();
    QTRY_COMPARE(session.desk().find(id)->state, RequestState::Void);
    QVERIFY(session.answers().answer(id, authorization::Deny{}, {}, {}).has_value());
    QCOMPARE(audit().size(), 0);
    QTRY_COMPARE(session.connectionState().phase, client::Phase::Reconnecting);
}

void TestSession::tellsHowLongItWasAway()
{
    auto bus = std::make_unique<BusFixture>(guarded());
    const client::ConnectionSettings settings = bus->settings();
    app::Session session(options());
    session.connectTo(settings);
    QTRY_VERIFY(session.connectionState().isUp());
    QVERIFY(!session.answers().absences());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    bus->stop();
    QTRY_COMPARE(session.connectionState().phase, client::Phase::Reconnecting);
    distributor::Options again = guarded();
    again.endpoint.port = settings.port;
    bus = std::make_unique<BusFixture>(again);
    QTRY_VERIFY_WITH_TIMEOUT(session.connectionState().isUp(), 30'000);
    QVERIFY(session.answers().absences());
    QCOMPARE(session.answers().absences()->size(), 1U);
    const authorization::Absence away = session.answers().absences()->front();
    QVERIFY(before <= away.from && away.from <= away.until);
    QVERIFY(away.until <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(session.notifications().rowCount(), 1); // there too
    QCOMPARE(audit().size(), 0);                     // an audit holds answers

    // Of another distributor nothing was missed.
    const BusFixture other;
    session.connectTo(other.settings());
    QTRY_VERIFY(session.settings().port == other.port() && session.connectionState().isUp());
    QVERIFY(!session.answers().absences());
}

void TestSession::tellsOfNotifications()
{
    BusFixture bus;
    app::Session session(options());
    session.connectTo(bus.settings());
    session.requestNotifications("PRICES");
    OtherClient other(bus.settings());
    constexpr int topics = 3000;
    for (int number = 0; number < topics; ++number)
        other.client.subscribe("PRICES", QByteArray::number(number));
    QTRY_COMPARE_WITH_TIMEOUT(session.notifications().adds(), quint64(topics), 30000);
    QTRY_COMPARE(session.subscriptions().subscriberCount(), topics);
    other.client.disconnectFromDistributor();
    QTRY_COMPARE_WITH_TIMEOUT(session.notifications().removes(), quint64(topics), 30000);
    QTRY_COMPARE(session.subscriptions().subscriberCount(), 0);
}

void TestSession::countsAFloodOfRequestsWithoutAnsweringAny()
{
    BusFixture bus(guarded());
    app::Session session(options());
    session.connectTo(bus.settings());
    QTRY_VERIFY(session.connectionState().isUp());
    OtherClient other(bus.settings());
    constexpr std::size_t topics = 5000;
    for (std::size_t number = 0; number < topics; ++number)
        other.client.subscribe("AUTH", QByteArray::number(quint64(number)));
    QTRY_COMPARE_WITH_TIMEOUT(session.desk().size(), topics, 30000);
    QCOMPARE(session.requests().openCount(), int(topics));
    QCOMPARE(audit().size(), 0);
}

void TestSession::endsWhileConnecting()
{
    client::ConnectionSettings nowhere;
    nowhere.host = QStringLiteral("127.0.0.1");
    nowhere.port = 1; // refused: nothing listens there
    app::Session session(options());
    QSignalSpy states(&session, &models::SessionControl::connectionStateChanged);
    session.connectTo(nowhere);
    QTRY_COMPARE(session.connectionState().phase, client::Phase::Reconnecting);
    QCOMPARE(session.connectionState().error.kind, client::ConnectionError::Kind::Refused);
}

void TestSession::endsAsSoonAsAllHasLeft()
{
    // What a session waits for at most, where the peer does not read, is seconds; here nothing is left to
    // wait for.
    BusFixture bus;
    QElapsedTimer timer;
    {
        app::Session session(options());
        session.connectTo(bus.settings());
        QTRY_VERIFY(session.connectionState().isUp());
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 5000, "the session waited for its time to run out");
}

void TestSession::recordsWhatBecameOfAnAnswerWhenItEnds()
{
    BusFixture bus(guarded());
    auto session = std::make_unique<app::Session>(options());
    session->connectTo(bus.settings());
    QTRY_VERIFY(session->connectionState().isUp());
    OtherClient other(bus.settings());
    other.client.subscribe("AUTH", "FX");
    QTRY_COMPARE(session->desk().size(), std::size_t(1));
    const authorization::RequestId id = session->desk().at(0).id;
    QEventLoop untilSending;
    const authorization::Desk &desk = session->desk();
    connect(&session->requests(), &models::AuthorizationTable::rowChanged, &untilSending, [&] {
        if (desk.find(id)->state == RequestState::Sending)
            untilSending.quit();
    });
    QVERIFY(!session->answers().answer(id, authorization::GrantEntitlements{{1}}, {}, {}));
    untilSending.exec();
    session.reset();
    QCOMPARE(audit().size(), 2);
    QCOMPARE(audit().at(1).value(QLatin1String("event")).toString(), QStringLiteral("outcome"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
