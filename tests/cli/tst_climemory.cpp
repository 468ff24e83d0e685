#include "cli/decodecommand.h"
#include "cli/optionset.h"
#include "cli/printingsink.h"
#include "client/client.h"
#include "support/allocations.h"
#include "support/hostileframes.h"
#include "support/rawpeer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace client;
namespace hostile = support::hostile;

/// Whatever comes, `tail` and `decode` take at most 2.5 times its bytes and a mebibyte, as malloc counts it.
class CliMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tailStaysInProportion_data();
    void tailStaysInProportion();
    void decodeStaysInProportion_data();
    void decodeStaysInProportion();

private:
    static void addStreams();
    static void check(qint64 bytes, qint64 taken);

    QFile m_nowhere{QStringLiteral("/dev/null")};
};

void CliMemory::check(qint64 bytes, qint64 taken)
{
    const qint64 allowed = bytes * 5 / 2 + 1024 * 1024;
    qInfo("%lld bytes came, %lld were taken, %lld are allowed", bytes, taken, allowed);
    QVERIFY(taken <= allowed);
}

void CliMemory::addStreams()
{
    constexpr qsizetype mebibyte = 1024 * 1024;
    QTest::addColumn<QByteArray>("bytes");
    QByteArray binary = hostile::payload(8 * mebibyte);
    std::fill(binary.end() - 8 * mebibyte, binary.end(), '\xff');
    QTest::newRow("a million empty packets") << hostile::emptyPackets(1'000'000);
    QTest::newRow("a large text") << hostile::payload(8 * mebibyte + 4096);
    QTest::newRow("large bytes") << binary;
    QTest::newRow("the smallest data") << hostile::tinyData(100'000);
    QTest::newRow("data on many topics") << hostile::manyTopics(50'000);
    QTest::newRow("many notifications") << hostile::notifications(50'000);
    QTest::newRow("a notification with huge names") << hostile::hugeNotification(6 * mebibyte);
    QTest::newRow("many requests") << hostile::requests(50'000);
}

void CliMemory::tailStaysInProportion_data()
{
    addStreams();
}

void CliMemory::tailStaysInProportion()
{
    if (!allocations::areCounted())
        QSKIP("a sanitizer has the allocator");
    QFETCH(QByteArray, bytes);
    bytes += hostile::frameOf(protocol::ForwardedMulticastData{"a", "b", "END", "END", false, {}});
    QVERIFY(m_nowhere.isOpen() || m_nowhere.open(QIODevice::WriteOnly));
    for (const auto style : {cli::LineStyle::Human, cli::LineStyle::Json}) {
        support::RawPeer peer;
        cli::Output output(m_nowhere.handle());
        cli::PrintingSink sink(output, protocol::Dialect::V4, style);
        Client client;
        client.setFrameSink(&sink);
        bool isOver = false;
        connect(&client, &Client::subscriptionChanged, &client, [&](const Subscription &changed) {
            isOver = isOver || (changed.feed == "END" && changed.state == SubscriptionState::Live);
        });
        ConnectionSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = peer.port();
        settings.subscribeHeartbeat = false;
        client.subscribe("F", "T");
        client.subscribe({}, {});
        client.subscribe("END", "END");
        client.connectToDistributor(settings);
        QTRY_VERIFY(client.state().isUp());

        const qint64 before = allocations::held();
        allocations::startPeak();
        peer.send(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
        check(bytes.size(), allocations::peak() - before);
    }
}

void CliMemory::decodeStaysInProportion_data()
{
    addStreams();
}

void CliMemory::decodeStaysInProportion()
{
    if (!allocations::areCounted())
        QSKIP("a sanitizer has the allocator");
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bytes"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(m_nowhere.isOpen() || m_nowhere.open(QIODevice::WriteOnly));
    cli::Output output(m_nowhere.handle());
    cli::DecodeCommand command(output);
    QCommandLineParser parser;
    command.addTo(parser);
    const QStringList arguments{QStringLiteral("decode"), QStringLiteral("--dialect"),   QStringLiteral("4"),
                                QStringLiteral("--from"), QStringLiteral("distributor"), path};
    QVERIFY(parser.parse(arguments));
    QVERIFY(!command.read(parser, parser.positionalArguments()));
    int code = -1;
    connect(&command, &cli::Command::finished, &command,
            [&code](const cli::Ending &ending) { code = ending.code; });

    const qint64 before = allocations::held();
    allocations::startPeak();
    command.start();
    check(bytes.size(), allocations::peak() - before);
    QCOMPARE(code, 0);
}

QTEST_GUILESS_MAIN(CliMemory)
#include "tst_climemory.moc"
