#include "client/metricsaddress.h"
#include "client/metricspoller.h"
#include "distributor/distributor.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace client;
using namespace std::chrono_literals;
using Kind = MetricsReading::Kind;

namespace {

/// Serves one answer to all, byte for byte; may go on for ever with `filler`.
class Page : public QTcpServer
{
public:
    explicit Page(QByteArray answer, QByteArray filler = {})
        : m_answer(std::move(answer))
        , m_filler(std::move(filler))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++asked;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                request += socket->readAll();
                if (request.contains("\r\n\r\n") && !m_answer.isEmpty())
                    socket->write(m_answer);
                if (m_filler.isEmpty() && !m_answer.isEmpty())
                    socket->disconnectFromHost();
                else
                    socket->write(m_filler);
            });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 bytes) {
                sent += bytes;
                if (!m_filler.isEmpty() && socket->bytesToWrite() < m_filler.size())
                    socket->write(m_filler);
            });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++gone; });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    QUrl url() const { return *metricsUrl(QStringLiteral("127.0.0.1:%1").arg(serverPort())); }

    QByteArray request;
    qint64 sent = 0;
    int asked = 0;
    int gone = 0;

private:
    QByteArray m_answer;
    QByteArray m_filler;
};

QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * 4096;
}

} // namespace

/// Asking for metrics pages, over real sockets.
class TestMetricsPoller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADistributorsPageAgainAndAgain();
    void saysWhatCameInstead_data();
    void saysWhatCameInstead();
    void refusesAPageThatIsTooLarge();
    void boundsWhatAHostileServerSends_data();
    void boundsWhatAHostileServerSends();
    void givesUpOnSilence();
    void saysThatNobodyListens();
    void checksTheCertificate_data();
    void checksTheCertificate();
    void saysThatItsCaFileCannotBeRead();
    void comesBackAfterTrouble();
    void sendsNothingOfTheUsers();

private:
    /// The first reading.
    static MetricsReading first(const QUrl &url, MetricsPoller::Limits limits = {})
    {
        MetricsPoller poller(url, {}, limits);
        QSignalSpy read(&poller, &MetricsPoller::read);
        poller.start();
        if (read.isEmpty() && !read.wait(30'000))
            return {Kind::Read, QStringLiteral("never"), 0, nullptr};
        return read.first().first().value<MetricsReading>();
    }
};

void TestMetricsPoller::readsADistributorsPageAgainAndAgain()
{
    distributor::Options options;
    options.metrics = distributor::Endpoint{QStringLiteral("127.0.0.1"), 0};
    distributor::Distributor bus(options);
    QVERIFY(!bus.listen());
    QThread thread; // as in the program: not the thread that waits for it
    auto *poller = new MetricsPoller(*metricsUrl(QStringLiteral("127.0.0.1:%1").arg(bus.metricsPort())), {},
                                     {20ms, 10s, 1 << 20});
    poller->moveToThread(&thread);
    connect(&thread, &QThread::finished, poller, &QObject::deleteLater);
    connect(&thread, &QThread::started, poller, &MetricsPoller::start);
    QSignalSpy read(poller, &MetricsPoller::read);
    thread.start();
    QTRY_VERIFY(read.size() >= 3);
    thread.quit();
    QVERIFY(thread.wait(10'000));
    for (const auto &one : read) {
        const auto reading = one.first().value<MetricsReading>();
        QVERIFY2(reading.kind == Kind::Read, qPrintable(reading.what));
        QCOMPARE(reading.metrics->eventsWaiting, 0);
    }
}

void TestMetricsPoller::saysWhatCameInstead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, qint64 line, const char *word) {
        QTest::newRow(name) << bytes << kind << line << QString::fromLatin1(word);
    };
    row("not found", answer("messagebus_events_enqueued 1\n", "404 Not <b>Found"), Kind::Refused, 0, "404");
    row("a redirection", answer("", "302 Found", "Location: http://127.0.0.1:1/\r\n"), Kind::Refused, 0,
        "redirection");
    row("a login", answer("", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"), Kind::Refused,
        0, "401");
    row("another page", answer("<html>"), Kind::NotReadable, 1, "name");
    row("a bad line", answer("messagebus_events_enqueued 1\n\nmessagebus_reads{ 1\n"), Kind::NotReadable, 3,
        "NAME");
    row("an empty page", answer(""), Kind::NotReadable, 0, "distributor");
    row("half a page", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nmessagebus_events_enqueued 1\n",
        Kind::NotReachable, 0, "cut short");
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", Kind::NotReachable, 0, "no HTTP");
    row("compressed", answer(QByteArray::fromHex("1f8b0800"), "200 OK", "Content-Encoding: gzip\r\n"),
        Kind::NotReadable, 1, "name");
}

void TestMetricsPoller::saysWhatCameInstead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(qint64, line);
    QFETCH(QString, word);
    const Page page(bytes);
    const MetricsReading reading = first(page.url());
    QVERIFY2(reading.kind == kind, qPrintable(reading.what));
    QCOMPARE(reading.line, line);
    QVERIFY(!reading.what.isEmpty());
    QVERIFY2(reading.what.contains(word), qPrintable(reading.what));
    QVERIFY(!reading.what.contains(QLatin1Char('<')));
    QVERIFY(!reading.metrics);
}

void TestMetricsPoller::refusesAPageThatIsTooLarge()
{
    const QByteArray line("messagebus_events_enqueued 1\n");
    const Page fits(answer(line.repeated(100)));
    QCOMPARE(first(fits.url(), {5s, 10s, line.size() * 100}).kind, Kind::Read);
    QCOMPARE(first(fits.url(), {5s, 10s, line.size() * 100 - 1}).kind, Kind::TooLarge);
}

void TestMetricsPoller::boundsWhatAHostileServerSends_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("filler");
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray much(256 * 1024, 'x');
    QTest::newRow("endless page") << head + "\r\n" << much;
    QTest::newRow("endless chunks") << head + "Transfer-Encoding: chunked\r\n\r\n"
                                    << "40000\r\n" + much + "\r\n";
    QTest::newRow("endless header") << head + "X: " << much;
    QTest::newRow("endless headers") << head << QByteArray("X: y\r\n").repeated(40'000);
    QTest::newRow("endless status") << QByteArray("HTTP/1.1 200 ") << much;
    QTest::newRow("endless rubbish") << QByteArray("x") << much;
}

void TestMetricsPoller::boundsWhatAHostileServerSends()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, filler);
    Page page(start, filler);
    const qint64 before = residentBytes();
    const MetricsReading reading = first(page.url(), {5s, 20s, 4 * 1024 * 1024});
    QVERIFY(reading.kind != Kind::Read);
    QVERIFY(!reading.what.isEmpty());
    QTRY_COMPARE(page.gone, page.asked); // and the connection ends
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < 32 * 1024 * 1024, qPrintable(QStringLiteral("%1 bytes more").arg(grown)));
}

void TestMetricsPoller::givesUpOnSilence()
{
    Page page({});
    const MetricsReading reading = first(page.url(), {5s, 300ms, 1024});
    QCOMPARE(reading.kind, Kind::NotReachable);
    QTRY_COMPARE(page.gone, 1);
}

void TestMetricsPoller::saysThatNobodyListens()
{
    quint16 port = 0;
    {
        const Page page({});
        port = page.serverPort();
    }
    const MetricsReading reading = first(*metricsUrl(QStringLiteral("127.0.0.1:%1").arg(port)));
    QCOMPARE(reading.kind, Kind::NotReachable);
    QVERIFY(!reading.what.isEmpty());
}

void TestMetricsPoller::checksTheCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<bool>("isTaken");
    const QString ca = QStringLiteral("ca.pem");
    QTest::newRow("as it should be") << QStringLiteral("server") << ca << true;
    QTest::newRow("unknown CA") << QStringLiteral("server") << QStringLiteral("other-ca.pem") << false;
    QTest::newRow("another host") << QStringLiteral("wrong-host") << ca << false;
    QTest::newRow("expired") << QStringLiteral("expired") << ca << false;
}

void TestMetricsPoller::checksTheCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, caFile);
    QFETCH(bool, isTaken);
    const QString folder = QStringLiteral(MBM_TEST_DATA "/tls/");
    const auto tls = distributor::serverTls(folder + certificate + QStringLiteral(".pem"),
                                            folder + certificate + QStringLiteral(".key"));
    QSslServer server;
    server.setSslConfiguration(std::get<QSslConfiguration>(tls));
    QByteArray request;
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server, &request] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &request] {
            request += socket->readAll();
            socket->write(answer(QByteArray("messagebus_events_enqueued 1\n").repeated(10'000)));
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url = *metricsUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    MetricsPoller poller(url, folder + caFile, {});
    QSignalSpy read(&poller, &MetricsPoller::read);
    poller.start();
    QTRY_COMPARE_WITH_TIMEOUT(read.size(), 1, 15'000);
    const auto reading = read.first().first().value<MetricsReading>();
    QVERIFY2(reading.kind == (isTaken ? Kind::Read : Kind::NotReachable), qPrintable(reading.what));
    QCOMPARE(request.isEmpty(), !isTaken); // asked for nothing before it is checked
}

void TestMetricsPoller::saysThatItsCaFileCannotBeRead()
{
    const Page page({});
    const QUrl url = *metricsUrl(QStringLiteral("https://127.0.0.1:%1").arg(page.serverPort()));
    MetricsPoller poller(url, QStringLiteral("/nonexistent/ca.pem"), {});
    QSignalSpy read(&poller, &MetricsPoller::read);
    poller.start();
    QTRY_COMPARE(read.size(), 1);
    const auto reading = read.first().first().value<MetricsReading>();
    QCOMPARE(reading.kind, Kind::NotReachable);
    QVERIFY2(reading.what.contains(QLatin1String("/nonexistent/ca.pem")), qPrintable(reading.what));
    QCOMPARE(page.asked, 0);
}

void TestMetricsPoller::comesBackAfterTrouble()
{
    Page page(answer("messagebus_events_enqueued 1\n"));
    const QUrl url = page.url();
    const quint16 port = page.serverPort();
    page.close();
    MetricsPoller poller(url, {}, {20ms, 10s, 1 << 20});
    QSignalSpy read(&poller, &MetricsPoller::read);
    poller.start();
    QTRY_VERIFY(read.size() >= 2);
    QCOMPARE(read.last().first().value<MetricsReading>().kind, Kind::NotReachable);
    QVERIFY(page.listen(QHostAddress::LocalHost, port));
    QTRY_COMPARE(read.last().first().value<MetricsReading>().kind, Kind::Read);
}

void TestMetricsPoller::sendsNothingOfTheUsers()
{
    Page page(answer("messagebus_events_enqueued 1\n", "200 OK", "Set-Cookie: a=b\r\n"));
    MetricsPoller poller(page.url(), {}, {20ms, 10s, 1 << 20});
    QSignalSpy read(&poller, &MetricsPoller::read);
    poller.start();
    QTRY_VERIFY(read.size() >= 2);
    QVERIFY(page.request.startsWith("GET /metrics HTTP/1.1\r\n"));
    for (const char *header : {"cookie", "authorization", "referer", "accept-language"})
        QVERIFY2(!page.request.toLower().contains(QByteArray("\r\n") + header), header);
}

QTEST_GUILESS_MAIN(TestMetricsPoller)
#include "tst_metricspoller.moc"
