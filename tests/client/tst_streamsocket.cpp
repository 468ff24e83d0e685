#include "client/streamsocket.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <sys/socket.h>

#include <memory>

using client::StreamSocket;

/// Bytes that go past Qt's buffer come in order, all of them, and the end is still Qt's to tell.
class TestStreamSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsInOrderWhateverTheReads_data();
    void readsInOrderWhateverTheReads();
    void takesMoreInOneReadThanQtWasLeft();
    void countsWhatTheSystemHolds();
    void tellsOfTheEndAfterTheLastByte();
    void tellsOfAResetAsQtDoes();
    void leavesAloneWhatComesThroughAProxy();

private:
    void connectPair();
    void collect(QRandomGenerator *random = nullptr);

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<StreamSocket> m_socket;
    QTcpSocket *m_peer = nullptr;
    QByteArray m_read;
};

namespace {

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

constexpr qsizetype mebibyte = qsizetype{1} << 20;

} // namespace

void TestStreamSocket::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_socket = std::make_unique<StreamSocket>();
    m_read.clear();
}

void TestStreamSocket::cleanup()
{
    m_socket.reset();
    m_server.reset();
    m_peer = nullptr;
}

void TestStreamSocket::connectPair()
{
    m_socket->connectToHost(QStringLiteral("127.0.0.1"), m_server->serverPort());
    QTRY_VERIFY(m_server->hasPendingConnections());
    m_peer = m_server->nextPendingConnection();
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    m_socket->readDirectly();
}

/// All that is there, in reads of one size or of any.
void TestStreamSocket::collect(QRandomGenerator *random)
{
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    while (m_socket->bytesAvailable() > 0) {
        const qint64 most = random ? random->bounded(1, int(piece.size())) : piece.size();
        const qint64 got = m_socket->read(piece.data(), most);
        if (got <= 0)
            return;
        m_read.append(piece.constData(), got);
    }
}

void TestStreamSocket::readsInOrderWhateverTheReads_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("%u", seed) << seed;
}

void TestStreamSocket::readsInOrderWhateverTheReads()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    connectPair();
    connect(m_socket.get(), &QIODevice::readyRead, this, [&] { collect(&random); });
    const QByteArray sent = pattern(8 * mebibyte);
    m_peer->write(sent);
    QTRY_COMPARE(m_read.size(), sent.size());
    QVERIFY(m_read == sent);
}

void TestStreamSocket::takesMoreInOneReadThanQtWasLeft()
{
    connectPair();
    qint64 most = 0;
    connect(m_socket.get(), &QIODevice::readyRead, this, [&] {
        QByteArray piece(mebibyte, Qt::Uninitialized);
        const qint64 got = m_socket->read(piece.data(), piece.size());
        most = std::max(most, got);
        m_read.append(piece.constData(), got);
    });
    const QByteArray sent = pattern(4 * mebibyte);
    m_peer->write(sent);
    QTRY_COMPARE(m_read.size(), sent.size());
    QVERIFY(m_read == sent);
    QVERIFY2(most > m_socket->readBufferSize(), qPrintable(QString::number(most)));
}

void TestStreamSocket::countsWhatTheSystemHolds()
{
    connectPair();
    const QByteArray sent = pattern(64 * 1024);
    m_peer->write(sent);
    QTRY_COMPARE(m_socket->bytesAvailable(), sent.size());
    QVERIFY(m_socket->readBufferSize() < sent.size());
}

void TestStreamSocket::tellsOfTheEndAfterTheLastByte()
{
    connectPair();
    connect(m_socket.get(), &QIODevice::readyRead, this, [&] { collect(); });
    qsizetype atEnd = -1;
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, [&] {
        collect();
        atEnd = m_read.size();
    });
    const QByteArray sent = pattern(2 * mebibyte);
    m_peer->write(sent);
    m_peer->disconnectFromHost();
    QTRY_COMPARE(atEnd, sent.size());
    QVERIFY(m_read == sent);
    QCOMPARE(m_socket->error(), QAbstractSocket::RemoteHostClosedError);
}

void TestStreamSocket::tellsOfAResetAsQtDoes()
{
    QSslSocket plain;
    plain.connectToHost(QStringLiteral("127.0.0.1"), m_server->serverPort());
    QTRY_VERIFY(m_server->hasPendingConnections());
    QTcpSocket *const plainPeer = m_server->nextPendingConnection();
    connectPair();
    connect(m_socket.get(), &QIODevice::readyRead, this, [&] { collect(); });
    connect(&plain, &QIODevice::readyRead, this, [&] { plain.readAll(); });
    for (QTcpSocket *peer : {plainPeer, m_peer}) {
        const linger none{1, 0};
        QCOMPARE(::setsockopt(int(peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none), 0);
        peer->write("some");
        QVERIFY(peer->flush());
        peer->abort();
    }
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_socket->error(), plain.error());
}

void TestStreamSocket::leavesAloneWhatComesThroughAProxy()
{
    m_socket->setProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_server->serverPort()});
    m_socket->connectToHost(QStringLiteral("10.1.2.3"), 9'001);
    QTRY_VERIFY(m_server->hasPendingConnections());
    QTcpSocket *const proxy = m_server->nextPendingConnection();
    QTRY_VERIFY(proxy->peek(mebibyte).contains("\r\n\r\n"));
    proxy->readAll();
    proxy->write("HTTP/1.1 200 OK\r\n\r\n");
    QTRY_COMPARE(m_socket->state(), QAbstractSocket::ConnectedState);
    const qint64 before = m_socket->readBufferSize();
    m_socket->readDirectly();
    QCOMPARE(m_socket->readBufferSize(), before);
    connect(m_socket.get(), &QIODevice::readyRead, this, [&] { collect(); });
    const QByteArray sent = pattern(2 * mebibyte);
    proxy->write(sent);
    QTRY_COMPARE(m_read.size(), sent.size());
    QVERIFY(m_read == sent);
}

QTEST_GUILESS_MAIN(TestStreamSocket)
#include "tst_streamsocket.moc"
