#include "authorization/auditverify.h"
#include "cli/clirun.h"
#include "cli/testbus.h"
#include "client/client.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>
#include <thread>
#include <vector>

/// `messagebus authorize` is killed at random moments between an answer and its being sent, on a disk that
/// forgets what was not synced: whatever response the distributor got, its entry is there.
///
/// MBM_KILLS: how often (30); MBM_SEED: for the same moments once more.
class TestCliAuditKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noResponseWithoutItsEntry();

private:
    enum class End { Killed, Answered };
    struct Round
    {
        bool isResponded = false;
        std::chrono::microseconds took{0}; ///< from the answer to the response, where it was waited for
    };
    void round(int number, End end, std::chrono::microseconds delay, Round &result);
    qsizetype entriesOf(const QByteArray &topic) const;

    QTemporaryDir m_folder;
    QString m_audit;
    std::unique_ptr<TestBus> m_bus;
    client::Client m_subscriber;
};

void TestCliAuditKill::initTestCase()
{
    m_audit = m_folder.filePath(QStringLiteral("audit.jsonl"));
    distributor::Options options = inDialect(6);
    options.authorizeFeeds = {"SECRET"};
    m_bus = std::make_unique<TestBus>(options);
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = m_bus->distributor().port();
    settings.dialect = protocol::Dialect::V6;
    m_subscriber.connectToDistributor(settings);
    QTRY_COMPARE(m_bus->distributor().clientCount(), 1);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    qputenv("LD_PRELOAD", MBM_UNSYNCED); // of the programs that are started from here on
#endif
}

qsizetype TestCliAuditKill::entriesOf(const QByteArray &topic) const
{
    QFile file(m_audit);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    QByteArrayList lines = file.readAll().split('\n');
    lines.removeLast(); // a line without an end is none
    return std::count_if(lines.cbegin(), lines.cend(), [&topic](const QByteArray &line) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        return valueOf(entry, "event") == QLatin1String("answer") &&
               valueOf(entry, "topic") == QString::fromLatin1(topic);
    });
}

void TestCliAuditKill::round(int number, End end, std::chrono::microseconds delay, Round &result)
{
    const QByteArray topic = "T" + QByteArray::number(number);
    const auto &bus = m_bus->distributor();
    CliRun authorizer(m_bus->arguments("authorize", "--json") +
                      QStringList{QStringLiteral("--audit"), m_audit, QStringLiteral("--answer-from"),
                                  QStringLiteral("-")});
    QTRY_COMPARE_WITH_TIMEOUT(bus.clientCount(), 2, 30'000);
    m_subscriber.subscribe("SECRET", topic);
    QVERIFY(authorizer.waitForLines(1));
    const QJsonObject request = authorizer.jsonLines().at(0);
    QCOMPARE(valueOf(request, "topic"), QJsonValue(QString::fromLatin1(topic)));
    const quint64 before = bus.counters().reads;
    const QJsonObject answer{{QStringLiteral("client"), valueOf(request, "client")},
                             {QStringLiteral("feed"), valueOf(request, "feed")},
                             {QStringLiteral("topic"), valueOf(request, "topic")},
                             {QStringLiteral("required"), true},
                             {QStringLiteral("ents"), QJsonArray{1, 2}}};
    QElapsedTimer since;
    since.start();
    authorizer.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    if (end == End::Answered) {
        const QDeadlineTimer patience(std::chrono::seconds(30));
        while (bus.counters().reads == before && !patience.hasExpired()) // to the microsecond, unlike QTRY_
            QCoreApplication::processEvents();
        result.took = std::chrono::microseconds(since.nsecsElapsed() / 1000);
    } else {
        // Not a wait for something: the moment is what is tested. What was sent before waits in the socket.
        authorizer.flush();
        std::this_thread::sleep_for(delay);
    }
    authorizer.signal(SIGKILL);
    QCOMPARE(authorizer.exitCode(), -1);
    QTRY_COMPARE_WITH_TIMEOUT(bus.clientCount(), 1, 30'000); // all that it sent has been read
    const quint64 responses = bus.counters().reads - before;
    QVERIFY(responses <= 1);
    result.isResponded = responses == 1;
    if (result.isResponded)
        QCOMPARE(entriesOf(topic), 1);
    else
        QVERIFY(entriesOf(topic) <= 1);
    QCOMPARE(authorization::verifyAudit(m_audit).fault, std::nullopt);
    m_subscriber.unsubscribe("SECRET", topic);
}

void TestCliAuditKill::noResponseWithoutItsEntry()
{
    const int kills = std::max(1, qEnvironmentVariableIntValue("MBM_KILLS") ?: 30);
    bool hasSeed = false;
    quint32 seed = static_cast<quint32>(qEnvironmentVariableIntValue("MBM_SEED", &hasSeed));
    if (!hasSeed)
        seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int number = 0;
    std::vector<std::chrono::microseconds> times;
    for (int i = 0; i < 5; ++i) {
        Round calm;
        round(++number, End::Answered, {}, calm);
        QVERIFY(calm.isResponded && !QTest::currentTestFailed());
        times.push_back(calm.took);
    }
    std::sort(times.begin(), times.end());
    const auto longest = static_cast<quint32>(times.front().count() * 2);
    int responded = 0;
    for (int i = 0; i < kills; ++i) {
        const std::chrono::microseconds delay(random.bounded(longest + 1));
        Round killed;
        round(++number, End::Killed, delay, killed);
        QVERIFY2(!QTest::currentTestFailed(),
                 qPrintable(
                     QStringLiteral("kill %1 after %2 us, MBM_SEED=%3").arg(i).arg(delay.count()).arg(seed)));
        responded += killed.isResponded ? 1 : 0;
    }
    const authorization::AuditReport report = authorization::verifyAudit(m_audit);
    qInfo("%d kills within %u us of an answer, seed %u: %d responses sent, %lld lines torn", kills, longest,
          seed, responded, report.torn);
}

QTEST_GUILESS_MAIN(TestCliAuditKill)
#include "tst_cliauditkill.moc"
