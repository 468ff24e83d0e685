#include "cli/clirun.h"
#include "support/recordings.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace protocol;

/// `messagebus decode` on the recorded conversations, the vectors and damaged files.
class TestCliDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheRecordedMessages_data();
    void printsTheRecordedMessages();
    void printsWhatClientsSent_data() { printsTheRecordedMessages_data(); }
    void printsWhatClientsSent();
    void printsEveryVector_data();
    void printsEveryVector();
    void printsEveryLogin();
    void emptyFileIsNoOutput();
    void everyTruncationKeepsTheFramesBefore();
    void badBytesEndWithTheirOffset();
    void badLoginIsAnError();
    void namesThatAreNotUtf8HaveTheirBytes();
    void readsStandardInput();
    void readsFramesLargerThanItsBuffer();
    void missingFileIsAnError();
    void fullDiskIsAnError();
    void endsQuietlyWhenNobodyReads();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString file(const QByteArray &bytes);
    QTemporaryDir m_folder;
};

namespace {

using Objects = QList<QJsonObject>;

QStringList decode(Dialect dialect, const char *from, const QString &file, const char *login = nullptr)
{
    QStringList arguments{QStringLiteral("decode"), QStringLiteral("--dialect"),
                          QString::number(dialectNumber(dialect)), QStringLiteral("--from"),
                          QLatin1String(from)};
    if (login)
        arguments << QStringLiteral("--login") << QLatin1String(login);
    return arguments << file;
}

Objects objectsOf(const QJsonArray &array)
{
    Objects objects;
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}

const char *loginOf(const support::Recording &recording)
{
    return recording.login == LoginMethod::Basic ? "basic" : nullptr;
}

/// What the vector's fields are in the keys of the recordings.
QJsonObject inOurKeys(const QJsonObject &fields)
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("type"), QStringLiteral("kind")},
        {QStringLiteral("client_id"), QStringLiteral("client")},
        {QStringLiteral("is_add"), QStringLiteral("add")},
        {QStringLiteral("is_image"), QStringLiteral("content")},
        {QStringLiteral("content_type"), QStringLiteral("content")},
        {QStringLiteral("is_authorization_required"), QStringLiteral("required")},
        {QStringLiteral("entitlements"), QStringLiteral("ents")},
        {QStringLiteral("data_packets"), QStringLiteral("packets")}};
    QJsonObject result;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QJsonValue value = field.value();
        if (field.key() == QLatin1String("data_packets")) {
            QJsonArray packets;
            for (const QJsonValue &packet : value.toArray()) {
                const QJsonObject object = packet.toObject();
                packets.append(QJsonArray{object.value(QLatin1String("entitlements")).toArray(),
                                          object.value(QLatin1String("data_hex")).toString()});
            }
            value = packets;
        } else if (field.key() == QLatin1String("entitlements")) {
            value = value.toArray();
        }
        result.insert(keys.value(field.key(), field.key()), value);
    }
    return result;
}

const QByteArray oneFrame = QByteArray::fromHex("0500000001410000000142"
                                                "01"); // subscribe to A, B

} // namespace

QString TestCliDecode::file(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("stream")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no temporary file");
    return file.fileName();
}

void TestCliDecode::printsTheRecordedMessages_data()
{
    QTest::addColumn<int>("recording");
    QTest::addColumn<int>("connection");
    const auto all = support::recordings();
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < all[i].connections.size(); ++j)
            QTest::addRow("%s %s", qPrintable(all[i].name), qPrintable(all[i].connections[j].name))
                << int(i) << int(j);
    }
}

void TestCliDecode::printsTheRecordedMessages()
{
    QFETCH(int, recording);
    QFETCH(int, connection);
    const support::Recording whole = support::recordings().at(std::size_t(recording));
    const support::RecordedConnection &one = whole.connections.at(std::size_t(connection));
    CliRun run(decode(whole.dialect, "distributor", file(one.received)));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.jsonLines(), objectsOf(one.messages));
    QCOMPARE(run.errors(), QByteArray());
}

void TestCliDecode::printsWhatClientsSent()
{
    QFETCH(int, recording);
    QFETCH(int, connection);
    const support::Recording whole = support::recordings().at(std::size_t(recording));
    const support::RecordedConnection &one = whole.connections.at(std::size_t(connection));
    CliRun run(decode(whole.dialect, "client", file(one.sent), loginOf(whole)));
    QCOMPARE(run.exitCode(), 0);
    Objects lines = run.jsonLines();
    QVERIFY(!lines.isEmpty());
    if (whole.login == LoginMethod::Basic) {
        const QJsonObject login{{QStringLiteral("kind"), 0},
                                {QStringLiteral("method"), QStringLiteral("basic")},
                                {QStringLiteral("user"), one.name}};
        QCOMPARE(lines.takeFirst(), login);
        QVERIFY(!run.output().contains("Password"));
        QVERIFY(!run.output().contains(one.name.toUtf8() + "sPassword"));
        QVERIFY(!run.output().contains("password"));
    }
    QVERIFY(!lines.isEmpty());
    for (const QJsonObject &line : qAsConst(lines)) {
        const int kind = line.value(QLatin1String("kind")).toInt();
        QVERIFY(QList<int>({1, 2, 4, 5, 7}).contains(kind));
        QVERIFY(!line.value(QLatin1String("feed")).toString().isEmpty());
    }
}

void TestCliDecode::printsEveryVector_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<bool>("fromClient");
    for (const Dialect dialect : support::allDialects) {
        QTest::addRow("%d client", dialectNumber(dialect)) << dialectNumber(dialect) << true;
        QTest::addRow("%d distributor", dialectNumber(dialect)) << dialectNumber(dialect) << false;
    }
}

void TestCliDecode::printsEveryVector()
{
    QFETCH(int, dialect);
    QFETCH(bool, fromClient);
    QByteArray stream;
    Objects expected;
    for (const support::Vector &vector : support::vectors(dialectFromNumber(dialect).value())) {
        if (vector.fields.isEmpty() || (vector.direction == Direction::FromClient) != fromClient)
            continue;
        stream += vector.bytes;
        expected.append(inOurKeys(vector.fields));
    }
    QVERIFY(!expected.isEmpty());
    CliRun run(
        decode(dialectFromNumber(dialect).value(), fromClient ? "client" : "distributor", file(stream)));
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.jsonLines(), expected);
}

void TestCliDecode::printsEveryLogin()
{
    int count = 0;
    for (const Dialect dialect : support::allDialects) {
        for (const support::Vector &vector : support::vectors(dialect)) {
            const bool isBasic = vector.name.startsWith(QLatin1String("authenticate-basic"));
            if (!vector.fields.isEmpty() || vector.bytes.isEmpty())
                continue;
            ++count;
            CliRun run(decode(dialect, "client", file(vector.bytes + oneFrame), isBasic ? "basic" : "token"));
            QCOMPARE(run.exitCode(), 0);
            const Objects lines = run.jsonLines();
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines.at(0).value(QLatin1String("kind")), QJsonValue(0));
            QCOMPARE(lines.at(0).value(QLatin1String("method")),
                     QJsonValue(isBasic ? QStringLiteral("basic") : QStringLiteral("token")));
            QCOMPARE(lines.at(0).contains(QLatin1String("user")), isBasic);
            QCOMPARE(lines.at(1).value(QLatin1String("feed")), QJsonValue(QStringLiteral("A")));
            QVERIFY(!run.output().contains("pa$$word"));
            QVERIFY(!run.output().contains("abc.def.ghi"));
        }
    }
    QVERIFY(count > 6);
}

void TestCliDecode::emptyFileIsNoOutput()
{
    for (const char *from : {"distributor", "client"}) {
        QByteArray output;
        QByteArray errors;
        QCOMPARE(CliRun::run(decode(Dialect::V4, from, file({})), &output, &errors), 0);
        QCOMPARE(output, QByteArray());
        QCOMPARE(errors, QByteArray());
    }
}

void TestCliDecode::everyTruncationKeepsTheFramesBefore()
{
    const QByteArray stream = oneFrame + oneFrame;
    for (qsizetype size = 1; size < stream.size(); ++size) {
        CliRun run(decode(Dialect::V4, "client", file(stream.first(size))));
        const bool isWhole = size == oneFrame.size();
        QCOMPARE(run.exitCode(), isWhole ? 0 : 1);
        QCOMPARE(run.lines().size(), size < oneFrame.size() ? 0 : 1);
        if (!isWhole) {
            const QByteArray begin = size < oneFrame.size() ? "0" : QByteArray::number(oneFrame.size());
            QVERIFY2(run.errorLine().contains("at offset " + begin + ":"), run.errorLine());
        }
    }
}

void TestCliDecode::badBytesEndWithTheirOffset()
{
    CliRun unknown(decode(Dialect::V4, "client", file(oneFrame + "\x63rest")));
    QCOMPARE(unknown.exitCode(), 1);
    QCOMPARE(unknown.lines().size(), 1);
    QVERIFY2(unknown.errorLine().contains("at offset 12"), unknown.errorLine());

    CliRun negative(decode(Dialect::V4, "client", file(oneFrame + QByteArray::fromHex("05ffffffff"))));
    QCOMPARE(negative.exitCode(), 1);
    QCOMPARE(negative.lines().size(), 1);
    QVERIFY2(negative.errorLine().contains("at offset 13: feed length -1"), negative.errorLine());

    // The login counts: offsets are those of the file.
    CliRun behindLogin(decode(Dialect::V6, "client",
                              file(QByteArray::fromHex("0000000c") + "Username=tom" + "\x63"), "basic"));
    QCOMPARE(behindLogin.exitCode(), 1);
    QVERIFY2(behindLogin.errorLine().contains("at offset 16"), behindLogin.errorLine());

    // A frame that only a distributor sends.
    CliRun wrongWay(decode(Dialect::V4, "distributor", file(oneFrame)));
    QCOMPARE(wrongWay.exitCode(), 1);
    QVERIFY2(wrongWay.errorLine().contains("at offset 0"), wrongWay.errorLine());
}

void TestCliDecode::badLoginIsAnError()
{
    CliRun cut(
        decode(Dialect::V4, "client", file(QByteArray::fromHex("0000001b") + "Username=tom;Passw"), "basic"));
    QCOMPARE(cut.exitCode(), 1);
    QCOMPARE(cut.output(), QByteArray());
    QVERIFY2(cut.errorLine().contains("at offset 0"), cut.errorLine());

    CliRun negative(decode(Dialect::V4, "client", file(QByteArray::fromHex("ffffffff00")), "token"));
    QCOMPARE(negative.exitCode(), 1);
    QVERIFY2(negative.errorLine().contains("at offset 0"), negative.errorLine());
}

void TestCliDecode::namesThatAreNotUtf8HaveTheirBytes()
{
    CliRun run(decode(Dialect::V4, "client",
                      file(QByteArray::fromHex("0500000002ff1b00000001"
                                               "4201"))));
    QCOMPARE(run.exitCode(), 0);
    const QJsonObject line = run.jsonLines().value(0);
    QCOMPARE(line.value(QLatin1String("feed_hex")), QJsonValue(QStringLiteral("ff1b")));
    QCOMPARE(line.value(QLatin1String("feed")), QJsonValue(QString(QChar(0xfffd)) + QChar(0x1b)));
    QVERIFY(!line.contains(QLatin1String("topic_hex")));
    QVERIFY(!run.output().contains('\x1b'));
    QVERIFY(!run.output().contains('\xff'));
}

void TestCliDecode::readsStandardInput()
{
    CliRun run(decode(Dialect::V4, "client", QStringLiteral("-")));
    for (const char byte : oneFrame)
        run.write(QByteArray(1, byte));
    QVERIFY(run.waitForLines(1)); // before the end
    run.write(oneFrame);
    run.closeInput();
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.lines().size(), 2);
}

void TestCliDecode::readsFramesLargerThanItsBuffer()
{
    QByteArray large = QByteArray::fromHex("080000000000000000"
                                           "0000000141000000014201"
                                           "0000000100000000"
                                           "00500000");
    large += QByteArray(0x500000, 'x');
    QByteArray output;
    QCOMPARE(CliRun::run(decode(Dialect::V4, "distributor", file(large + large)), &output), 0);
    QCOMPARE(output.count('\n'), 2);
    QCOMPARE(output.count("78"), 2 * 0x500000);
}

void TestCliDecode::missingFileIsAnError()
{
    CliRun run(decode(Dialect::V4, "client", m_folder.filePath(QStringLiteral("none"))));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains("none: "), run.errorLine());
}

void TestCliDecode::fullDiskIsAnError()
{
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(CliRun::program(), decode(Dialect::V4, "client", file(oneFrame)));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("cannot write"));
}

void TestCliDecode::endsQuietlyWhenNobodyReads()
{
    CliRun run;
    run.startUnread(decode(Dialect::V4, "client", file(oneFrame)));
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.errors(), QByteArray());
}

void TestCliDecode::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no file") << QStringLiteral("decode --dialect 4 --from client");
    QTest::newRow("two files") << QStringLiteral("decode --dialect 4 --from client A B");
    QTest::newRow("no dialect") << QStringLiteral("decode --from client A");
    QTest::newRow("dialect 5") << QStringLiteral("decode --dialect 5 --from client A");
    QTest::newRow("no direction") << QStringLiteral("decode --dialect 4 A");
    QTest::newRow("direction") << QStringLiteral("decode --dialect 4 --from me A");
    QTest::newRow("login") << QStringLiteral("decode --dialect 4 --from client --login ldap A");
    QTest::newRow("login of a distributor")
        << QStringLiteral("decode --dialect 4 --from distributor --login basic A");
    QTest::newRow("unknown option") << QStringLiteral("decode --dialect 4 --from client --filter x A");
    QTest::newRow("twice") << QStringLiteral("decode --dialect 4 --dialect 4 --from client A");
    QTest::newRow("no value") << QStringLiteral("decode --dialect 4 A --from");
    QTest::newRow("no command") << QString();
    QTest::newRow("unknown command") << QStringLiteral("sniff");
    QTest::newRow("option before the command") << QStringLiteral("--dialect 4 decode --from client A");
}

void TestCliDecode::wrongUsage()
{
    QFETCH(QString, arguments);
    CliRun run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(run.exitCode(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errorLine().startsWith("messagebus: "), run.errorLine());
}

QTEST_GUILESS_MAIN(TestCliDecode)
#include "tst_clidecode.moc"
