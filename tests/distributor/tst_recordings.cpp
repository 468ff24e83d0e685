#include "distributor/programrun.h"
#include "distributor/testclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using protocol::Dialect;

namespace {

constexpr int patience = 30'000;

/// One file of tests/data/recorded.
class Recording
{
public:
    bool load(const QString &name)
    {
        QFile file(QStringLiteral(MBM_TEST_DATA "/recorded/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        m_connections =
            QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("connections")].toObject();
        return !m_connections.isEmpty();
    }

    /// What a connection sent: the login (where there is one), then its frames.
    QList<QByteArray> sent(const QString &who, Dialect dialect, protocol::LoginMethod login) const
    {
        QByteArray bytes =
            QByteArray::fromHex(m_connections[who].toObject()[QLatin1String("sent")].toString().toLatin1());
        QList<QByteArray> parts;
        const auto read = protocol::readAuthentication(bytes, dialect, login);
        if (read.size > 0)
            parts.append(bytes.left(read.size));
        bytes.remove(0, read.size);
        protocol::FrameWalker walker(dialect, protocol::Direction::FromClient);
        while (walker.walk(bytes.constData(), bytes.size()) == protocol::FrameWalker::Result::Frame) {
            parts.append(bytes.left(walker.layout().size));
            bytes.remove(0, walker.layout().size);
        }
        return bytes.isEmpty() ? parts : QList<QByteArray>();
    }

    QStringList messages(const QString &who) const
    {
        QStringList lines;
        const QJsonArray array = m_connections[who].toObject()[QLatin1String("messages")].toArray();
        for (const QJsonValue &message : array)
            lines.append(QString::fromUtf8(QJsonDocument(message.toObject()).toJson(QJsonDocument::Compact)));
        return lines;
    }

private:
    QJsonObject m_connections;
};

/// The same message, whatever the order of its keys; client ids and host names of the run are replaced by
/// what they stand for.
QString normalized(const QString &line, const std::map<QString, QString> &names)
{
    QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    for (const QLatin1String key : {QLatin1String("client"), QLatin1String("host")}) {
        if (!object.contains(key))
            continue;
        const QString value = object[key].toString();
        const auto found = names.find(value);
        object[key] = found != names.end() ? found->second : value;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList normalized(const QStringList &lines, const std::map<QString, QString> &names)
{
    QStringList result;
    for (const QString &line : lines)
        result.append(normalized(line, names));
    return result;
}

QString valueIn(const QString &line, QLatin1String key)
{
    return QJsonDocument::fromJson(line.toUtf8()).object()[key].toString();
}

/// A frame of type 2 or 7 for the client that has `id` in this run.
QByteArray addressed(QByteArray frame, const protocol::ClientId &id)
{
    return frame.replace(1, protocol::ClientId::size, QByteArray(id.bytes.data(), protocol::ClientId::size));
}

QString dialectArgument(Dialect dialect)
{
    return QString::number(protocol::dialectNumber(dialect));
}

/// Who sends and receives in the recording, and this run's client for it.
using Cast = std::map<QString, std::unique_ptr<TestClient>>;

} // namespace

/// Plays the conversations that were recorded with real distributors against the program, in the order that
/// their messages tell, and expects the same messages in the same order.
class TestRecordings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameMessagesWithoutAuthentication_data() { dialects(); }
    void sameMessagesWithoutAuthentication();
    void sameMessagesWithTlsLoginAndAuthorization_data() { dialects(); }
    void sameMessagesWithTlsLoginAndAuthorization();

private:
    static void dialects()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("3") << 3;
        QTest::newRow("4") << 4;
        QTest::newRow("6") << 6;
    }

    static void compare(const Recording &recording, const Cast &cast, std::map<QString, QString> recorded,
                        std::map<QString, QString> seen);
};

void TestRecordings::compare(const Recording &recording, const Cast &cast,
                             std::map<QString, QString> recorded, std::map<QString, QString> seen)
{
    recorded.emplace(QStringLiteral("vm"), QStringLiteral("HOST"));
    seen[QSysInfo::machineHostName()] = QStringLiteral("HOST");
    for (const auto &[who, client] : cast) {
        QVERIFY(!client->sawGarbage());
        QCOMPARE(normalized(client->json(), seen), normalized(recording.messages(who), recorded));
    }
}

void TestRecordings::sameMessagesWithoutAuthentication()
{
    QFETCH(int, number);
    const Dialect dialect = *protocol::dialectFromNumber(number);
    Recording recording;
    QVERIFY(recording.load(QStringLiteral("open-%1.json").arg(number)));
    ProgramRun program;
    QVERIFY(program.start({QStringLiteral("--dialect"), dialectArgument(dialect),
                           QStringLiteral("--heartbeat"), QStringLiteral("500ms")}));

    const auto none = protocol::LoginMethod::None;
    const QList<QByteArray> notifies = recording.sent(QStringLiteral("notifier"), dialect, none);
    const QList<QByteArray> subscribes = recording.sent(QStringLiteral("subscriber"), dialect, none);
    const QList<QByteArray> publishes = recording.sent(QStringLiteral("publisher"), dialect, none);
    QCOMPARE(notifies.size(), 1);
    QCOMPARE(subscribes.size(), 6); // PRICES: add, add, remove; heartbeat: add, add, remove
    QCOMPARE(publishes.size(), 4);  // image, delta, empty delta, unicast

    Cast cast;
    for (const char *who : {"notifier", "subscriber", "publisher"}) {
        auto client = std::make_unique<TestClient>(dialect);
        QVERIFY(client->connectTo(program.port()));
        cast.emplace(QString::fromLatin1(who), std::move(client));
    }
    TestClient &notifier = *cast.at(QStringLiteral("notifier"));
    TestClient &subscriber = *cast.at(QStringLiteral("subscriber"));
    TestClient &publisher = *cast.at(QStringLiteral("publisher"));

    notifier.send(notifies.at(0));
    subscriber.send(subscribes.at(0));
    QTRY_COMPARE_WITH_TIMEOUT(notifier.count(), 1, patience);
    const auto told = notifier.at<protocol::ForwardedSubscriptionRequest>(0);
    publisher.send(publishes.at(0));
    publisher.send(publishes.at(1));
    publisher.send(publishes.at(2));
    publisher.send(addressed(publishes.at(3), told.client));
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.count(), 4, patience);
    publisher.leave();
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.count(), 5, patience);
    subscriber.send(subscribes.at(1));
    subscriber.send(subscribes.at(2));
    QTRY_COMPARE_WITH_TIMEOUT(notifier.count(), 3, patience);
    subscriber.send(subscribes.at(3));
    QTRY_COMPARE_WITH_TIMEOUT(subscriber.count(), 6, patience);
    subscriber.send(subscribes.at(4));
    subscriber.send(subscribes.at(5));
    subscriber.leave();
    QTRY_VERIFY_WITH_TIMEOUT(!subscriber.isConnected(), patience);
    // Both adds and the remove ended the subscription: its going tells the notifier nothing more.
    TestClient after(dialect);
    QVERIFY(after.connectTo(program.port()));
    QVERIFY(after.settle());
    const qsizetype before = notifier.count();
    QVERIFY(notifier.settle());
    QCOMPARE(notifier.count(), before);

    const QString id =
        valueIn(recording.messages(QStringLiteral("notifier")).constFirst(), QLatin1String("client"));
    compare(recording, cast, {{id, QStringLiteral("SUBSCRIBER")}},
            {{told.client.toText(), QStringLiteral("SUBSCRIBER")}});
}

void TestRecordings::sameMessagesWithTlsLoginAndAuthorization()
{
    QFETCH(int, number);
    const Dialect dialect = *protocol::dialectFromNumber(number);
    Recording recording;
    QVERIFY(recording.load(QStringLiteral("auth-%1.json").arg(number)));
    QTemporaryDir folder;
    QFile users(folder.filePath(QStringLiteral("users.json")));
    QVERIFY(users.open(QIODevice::WriteOnly));
    users.write(R"({
        "tom": {"password": "tomsPassword", "roles": {"AUTH": ["Subscribe"]}},
        "dick": {"password": "dicksPassword", "roles": {"AUTH": ["Subscribe"]}},
        "harry": {"password": "harrysPassword", "roles": {"AUTH": ["Publish", "Notify"]}},
        "mary": {"password": "marysPassword", "roles": {"AUTH": ["Authorize"]}}
    })");
    users.close();
    ProgramRun program;
    QVERIFY(program.start({QStringLiteral("--dialect"), dialectArgument(dialect), QStringLiteral("--users"),
                           users.fileName(), QStringLiteral("--authorize-feeds"), QStringLiteral("AUTH"),
                           QStringLiteral("--tls-cert"), QStringLiteral(MBM_TEST_DATA "/tls/server.pem"),
                           QStringLiteral("--tls-key"), QStringLiteral(MBM_TEST_DATA "/tls/server.key")}));

    const auto basic = protocol::LoginMethod::Basic;
    std::map<QString, QList<QByteArray>> sent;
    Cast cast;
    for (const char *name : {"mary", "harry", "tom", "dick"}) {
        const QString who = QString::fromLatin1(name);
        sent[who] = recording.sent(who, dialect, basic);
        auto client = std::make_unique<TestClient>(dialect);
        QVERIFY(client->connectTo(program.port(), TestClient::trusting()));
        QVERIFY(!sent[who].isEmpty());
        client->send(sent[who].takeFirst());
        cast.emplace(who, std::move(client));
    }
    TestClient &mary = *cast.at(QStringLiteral("mary"));
    TestClient &harry = *cast.at(QStringLiteral("harry"));
    TestClient &tom = *cast.at(QStringLiteral("tom"));
    TestClient &dick = *cast.at(QStringLiteral("dick"));
    const QList<QByteArray> answers = sent[QStringLiteral("mary")];
    const QList<QByteArray> publishes = sent[QStringLiteral("harry")];
    QCOMPARE(answers.size(),
             6); // tom {1}, dick refused, tom {1, 2}, tom no match, tom unfiltered, tom refused
    QCOMPARE(publishes.size(), 6); // the notification request, then five times the same
    QVERIFY(mary.settle());        // logged in, so that the requests reach her

    harry.send(publishes.at(0));
    QVERIFY(harry.settle());
    tom.send(sent[QStringLiteral("tom")].at(0));
    QTRY_COMPARE_WITH_TIMEOUT(mary.count(), 1, patience);
    dick.send(sent[QStringLiteral("dick")].at(0));
    QTRY_COMPARE_WITH_TIMEOUT(mary.count(), 2, patience);
    const protocol::ClientId tomId = mary.at<protocol::AuthorizationRequest>(0).client;
    const protocol::ClientId dickId = mary.at<protocol::AuthorizationRequest>(1).client;

    mary.send(addressed(answers.at(0), tomId));
    mary.send(addressed(answers.at(1), dickId));
    QTRY_COMPARE_WITH_TIMEOUT(harry.count(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(dick.count(), 1, patience);
    harry.send(publishes.at(1));
    QTRY_COMPARE_WITH_TIMEOUT(tom.count(), 1, patience);
    for (int step = 2; step <= 4; ++step) { // {1, 2}, a set that matches nothing, unfiltered
        mary.send(addressed(answers.at(step), tomId));
        QTRY_COMPARE_WITH_TIMEOUT(harry.count(), step, patience);
        harry.send(publishes.at(step));
        QTRY_COMPARE_WITH_TIMEOUT(tom.count(), step, patience);
    }
    mary.send(addressed(answers.at(5), tomId)); // refused
    QTRY_COMPARE_WITH_TIMEOUT(tom.count(), 5, patience);
    harry.send(publishes.at(5));
    QTRY_COMPARE_WITH_TIMEOUT(tom.count(), 6, patience);
    tom.leave();
    QTRY_COMPARE_WITH_TIMEOUT(harry.count(), 5, patience);
    dick.leave();
    QTRY_VERIFY_WITH_TIMEOUT(!dick.isConnected(), patience);
    QVERIFY(harry.settle());
    QVERIFY(mary.settle());

    const QStringList requests = recording.messages(QStringLiteral("mary"));
    compare(recording, cast,
            {{valueIn(requests.at(0), QLatin1String("client")), QStringLiteral("TOM")},
             {valueIn(requests.at(1), QLatin1String("client")), QStringLiteral("DICK")}},
            {{tomId.toText(), QStringLiteral("TOM")}, {dickId.toText(), QStringLiteral("DICK")}});
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
