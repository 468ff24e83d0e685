#include "client/fixture.h"

#include <QTest>

#include <array>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace client;
using namespace client::testing;
using namespace std::chrono_literals;

namespace {

protocol::MulticastData largeMessage()
{
    constexpr qsizetype large = 16 * 1024 * 1024;
    return {"F", "T", true, {{{1}, QByteArray(large, 'x')}}};
}

/// A peer that can end its side of TCP and go on reading.
class HalfClosingPeer
{
public:
    HalfClosingPeer()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        m_isUp = ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                 ::listen(m_listener, 1) == 0 &&
                 ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
        m_port = ntohs(address.sin_port);
    }
    ~HalfClosingPeer()
    {
        ::close(m_listener);
        ::close(m_connection);
    }
    Q_DISABLE_COPY_MOVE(HalfClosingPeer)

    bool isUp() const { return m_isUp; }
    ConnectionSettings settings() const
    {
        ConnectionSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = m_port;
        settings.subscribeHeartbeat = false;
        settings.dialectIsSure = true;
        return settings;
    }
    /// Takes the connection that waits, and then no other.
    void accept()
    {
        m_connection = ::accept(m_listener, nullptr, nullptr);
        ::close(std::exchange(m_listener, -1));
    }
    void halfClose() { ::shutdown(m_connection, SHUT_WR); }
    /// What has come. True where the other side has ended.
    bool read(QByteArray &bytes)
    {
        std::array<char, 65536> buffer;
        for (;;) {
            const ssize_t count = ::recv(m_connection, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (count <= 0)
                return count == 0;
            bytes.append(buffer.data(), count);
        }
    }

private:
    int m_listener = -1;
    int m_connection = -1;
    quint16 m_port = 0;
    bool m_isUp = false;
};

} // namespace

/// A peer that ends its side of a plain connection and goes on reading.
class HalfClose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoPartOfAFrame_data();
    void leavesNoPartOfAFrame();
    void givesUpOnAPeerThatNeverReads();
};

void HalfClose::leavesNoPartOfAFrame_data()
{
    QTest::addColumn<bool>("isClosing");
    QTest::newRow("while connected") << false;
    QTest::newRow("while closing") << true;
}

void HalfClose::leavesNoPartOfAFrame()
{
    QFETCH(bool, isClosing);
    HalfClosingPeer peer;
    QVERIFY(peer.isUp());
    Fixture f;
    ConnectionSettings settings = peer.settings();
    settings.credentials.method = protocol::LoginMethod::Basic; // what was sent of it is not sent twice
    settings.credentials.user = "tom";
    settings.credentials.secret = protocol::Secret("password");
    f.client.connectToDistributor(settings);
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    peer.accept();
    QByteArray received;
    QTRY_VERIFY(!peer.read(received) && !received.isEmpty());
    const QByteArray login = received;
    const auto message = largeMessage();
    QVERIFY(f.client.publish(message));
    QVERIFY(f.client.publish(message));
    QTRY_VERIFY(!peer.read(received) && received.size() > login.size());
    QVERIFY(f.client.bytesToWrite() > 0);
    if (isClosing)
        f.client.disconnectFromDistributor();
    peer.halfClose();
    if (isClosing)
        QTRY_COMPARE(f.phase(), Phase::NotConnected);
    else
        QTRY_COMPARE(f.phase(), Phase::Reconnecting);
    QTRY_VERIFY_WITH_TIMEOUT(peer.read(received), 30'000);
    QCOMPARE(received.size(), login.size() + 2 * frame(message).size());
    QVERIFY(received == login + frame(message) + frame(message));
    if (isClosing) {
        QTRY_COMPARE(f.finished, 1);
        QVERIFY(f.allLeft);
    }
}

void HalfClose::givesUpOnAPeerThatNeverReads()
{
    HalfClosingPeer peer;
    QVERIFY(peer.isUp());
    Limits limits;
    limits.closeStall = 300ms;
    Fixture f(limits);
    f.client.connectToDistributor(peer.settings());
    QTRY_COMPARE(f.phase(), Phase::Unconfirmed);
    peer.accept();
    QVERIFY(f.client.publish(largeMessage()));
    f.client.disconnectFromDistributor();
    peer.halfClose();
    QTRY_COMPARE_WITH_TIMEOUT(f.finished, 1, 30'000);
    QVERIFY(!f.allLeft);
}

QTEST_GUILESS_MAIN(HalfClose)
#include "tst_halfclose.moc"
