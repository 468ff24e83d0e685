#include "support/faultproxy.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <optional>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using support::Fault;
using support::FaultProxy;
using Kind = support::Fault::Kind;
using namespace std::chrono_literals;

/// The proxy does what it says: a test that relies on it would else prove nothing.
class FaultProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void holdsUntilResumed_data();
    void holdsUntilResumed();
    void endsAtTheByte_data();
    void endsAtTheByte();
    void halfCloseLeavesTheOtherWay();
    void flipsOneBit();
    void insertsGarbage();
    void keepsOpenWhatTheDistributorClosed();
    void refusesAndListensAgain();
    void drainsWhatTheClientWroteBeforeItsClose();
};

namespace {

/// A distributor and a client with a proxy between them, connected.
struct Bench
{
    Bench()
    {
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        proxy.emplace(server.serverPort());
        connectToProxy();
    }
    void connectToProxy()
    {
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy->port());
        if (!server.waitForNewConnection(10'000))
            qFatal("no connection");
        distributor = server.nextPendingConnection();
        if (!client.waitForConnected(10'000))
            qFatal("not connected");
    }
    QByteArray read()
    {
        got += client.readAll();
        return got;
    }

    QTcpServer server;
    std::optional<FaultProxy> proxy;
    QTcpSocket client;
    QTcpSocket *distributor = nullptr;
    QByteArray got;
};

QByteArray manyBytes(int size)
{
    QByteArray bytes(size, '\0');
    for (int index = 0; index < size; ++index)
        bytes[index] = static_cast<char>(index * 7 + index / 251);
    return bytes;
}

} // namespace

void FaultProxyTest::passes_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("size");
    QTest::newRow("as it is") << Kind::None << 3'000'000;
    QTest::newRow("in single bytes") << Kind::SingleBytes << 3'000;
    QTest::newRow("later") << Kind::Delay << 300'000;
    QTest::newRow("after a stall") << Kind::Stall << 300'000;
}

void FaultProxyTest::passes()
{
    QFETCH(Kind, kind);
    QFETCH(int, size);
    Bench bench;
    bench.proxy->inject({kind, 100, 5ms});
    const QByteArray bytes = manyBytes(size);
    bench.distributor->write(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(bench.read() == bytes, 30'000);
    bench.client.write(bytes);
    QByteArray back;
    QTRY_VERIFY_WITH_TIMEOUT((back += bench.distributor->readAll()) == bytes, 30'000);
    bench.distributor->disconnectFromHost();
    QTRY_COMPARE(bench.client.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(bench.proxy->connections(), 0);
}

void FaultProxyTest::holdsUntilResumed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("stall") << Kind::Stall;
    QTest::newRow("black hole") << Kind::BlackHole;
}

void FaultProxyTest::holdsUntilResumed()
{
    QFETCH(Kind, kind);
    Bench bench;
    bench.proxy->inject({kind, 10});
    bench.distributor->write(manyBytes(100));
    QTRY_COMPARE(bench.read(), manyBytes(10));
    bench.client.write("up");
    QVERIFY(!QTest::qWaitFor([&] { return bench.read().size() > 10; }, 50));
    QCOMPARE(bench.distributor->bytesAvailable(), 0);
    bench.proxy->resume();
    QTRY_COMPARE(bench.read(), manyBytes(100));
    QTRY_COMPARE(bench.distributor->bytesAvailable(), 2);
}

void FaultProxyTest::endsAtTheByte_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("cut") << Kind::Cut;
    QTest::newRow("half close") << Kind::HalfClose;
}

void FaultProxyTest::endsAtTheByte()
{
    QFETCH(Kind, kind);
    Bench bench;
    bench.proxy->inject({kind, 37});
    bench.distributor->write(manyBytes(1000));
    QTRY_COMPARE(bench.client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(bench.read(), manyBytes(37));
    QTRY_COMPARE(bench.distributor->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(bench.proxy->connections(), 0);
}

void FaultProxyTest::halfCloseLeavesTheOtherWay()
{
    Bench bench;
    // A client that does not close in turn, as Qt's would.
    const int raw = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(bench.proxy->port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(raw, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    QTRY_VERIFY(bench.server.hasPendingConnections());
    QTcpSocket *distributor = bench.server.nextPendingConnection();
    bench.proxy->inject({Kind::HalfClose});
    char byte = 0;
    QCOMPARE(::recv(raw, &byte, 1, 0), 0);
    QCOMPARE(::send(raw, "still", 5, MSG_NOSIGNAL), 5);
    QTRY_COMPARE(distributor->bytesAvailable(), 5);
    ::close(raw);
    QTRY_COMPARE(distributor->state(), QAbstractSocket::UnconnectedState);
}

void FaultProxyTest::flipsOneBit()
{
    Bench bench;
    bench.proxy->inject({Kind::BitFlip, 500, {}, 7});
    const QByteArray bytes = manyBytes(1000);
    bench.distributor->write(bytes);
    QTRY_COMPARE(bench.read().size(), bytes.size());
    for (int index = 0; index < bytes.size(); ++index) {
        const auto changed = static_cast<unsigned char>(bytes.at(index) ^ bench.got.at(index));
        QCOMPARE(qPopulationCount(changed), index == 500 ? 1U : 0U);
    }
}

void FaultProxyTest::insertsGarbage()
{
    Bench bench;
    bench.proxy->inject({Kind::Garbage, 500, {}, 7});
    const QByteArray bytes = manyBytes(1000);
    bench.distributor->write(bytes);
    QTRY_VERIFY(bench.read().size() > bytes.size());
    QTRY_VERIFY(bench.read().endsWith(bytes.sliced(500)));
    QVERIFY(bench.got.startsWith(bytes.first(500)));
    QVERIFY(bench.got.size() <= bytes.size() + 64);
}

void FaultProxyTest::keepsOpenWhatTheDistributorClosed()
{
    Bench bench;
    bench.proxy->inject({Kind::KeepOpen});
    bench.distributor->write("last words");
    bench.distributor->disconnectFromHost();
    QTRY_COMPARE(bench.read(), QByteArray("last words"));
    QVERIFY(!QTest::qWaitFor([&] { return bench.client.state() != QAbstractSocket::ConnectedState; }, 50));
    bench.client.disconnectFromHost();
    QTRY_COMPARE(bench.proxy->connections(), 0);
}

void FaultProxyTest::refusesAndListensAgain()
{
    Bench bench;
    bench.proxy->refuse();
    QTcpSocket other;
    other.connectToHost(QHostAddress(QHostAddress::LocalHost), bench.proxy->port());
    QVERIFY(!other.waitForConnected());
    QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
    bench.distributor->write("goes on");
    QTRY_COMPARE(bench.read(), QByteArray("goes on"));
    bench.proxy->listen();
    bench.proxy->cutAll();
    QTRY_COMPARE(bench.client.state(), QAbstractSocket::UnconnectedState);
    bench.connectToProxy();
    QCOMPARE(bench.proxy->accepted(), 2);
}

void FaultProxyTest::drainsWhatTheClientWroteBeforeItsClose()
{
    Bench bench;
    const QByteArray bytes = manyBytes(2'000'000);
    bench.client.write(bytes);
    bench.client.disconnectFromHost();
    QByteArray received;
    QTRY_VERIFY_WITH_TIMEOUT((received += bench.distributor->readAll()).size() == bytes.size(), 30'000);
    QVERIFY(received == bytes);
}

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "tst_faultproxy.moc"
