#include "fuzz/fuzz.h"

#include "distributor/distributor.h"
#include "protocol/encoder.h"
#include "protocol/framewalker.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <array>

using namespace protocol;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

namespace {

constexpr Dialect dialects[] = {Dialect::V3, Dialect::V4, Dialect::V6};
constexpr LoginMethod logins[] = {LoginMethod::None, LoginMethod::Basic, LoginMethod::Token};

void spin(const auto &until)
{
    for (int turns = 0; !until(); ++turns) {
        fuzz::require(turns < 20'000); // else it hangs
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }
}

/// A socket that walks what comes back: a distributor never sends what is no frame.
class Peer
{
public:
    Peer(quint16 port, Dialect dialect)
        : m_port(port)
        , m_dialect(dialect)
        , m_walker(dialect, Direction::FromDistributor)
    {
        connectAgain();
    }

    void connectAgain()
    {
        m_socket = std::make_unique<QTcpSocket>();
        m_walker = FrameWalker(m_dialect, Direction::FromDistributor);
        m_in.clear();
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { read(); });
        m_socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        spin([this] { return m_socket->state() == QAbstractSocket::ConnectedState; });
    }
    void send(const QByteArray &bytes)
    {
        if (m_socket->state() == QAbstractSocket::ConnectedState) {
            m_socket->write(bytes);
            m_socket->flush();
        }
    }
    void send(const Message &message)
    {
        const auto encoded = encode(message, m_dialect);
        if (const auto *bytes = std::get_if<QByteArray>(&encoded))
            send(*bytes);
    }
    void leave() { m_socket->disconnectFromHost(); }
    void abort() { m_socket->abort(); }
    int frames() const { return m_frames; }

private:
    void read()
    {
        m_in += m_socket->readAll();
        qsizetype at = 0;
        for (;;) {
            const auto result = m_walker.walk(m_in.constData() + at, m_in.size() - at);
            fuzz::require(result != FrameWalker::Result::Error);
            if (result != FrameWalker::Result::Frame)
                break;
            at += m_walker.layout().size;
            ++m_frames;
        }
        m_in.remove(0, at);
    }

    const quint16 m_port;
    const Dialect m_dialect;
    FrameWalker m_walker;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_in;
    int m_frames = 0;
};

QByteArray nameFrom(fuzz::Input &input)
{
    constexpr const char *names[] = {"F", "G", "T", "__admin__", "heartbeat", ""};
    return names[input.below(6)];
}

Message messageFrom(fuzz::Input &input, Dialect dialect)
{
    const Content content = emptyContent(dialect);
    const int choice = input.below(4);
    const QByteArray feed = nameFrom(input);
    const QByteArray topic = nameFrom(input);
    const std::vector<DataPacket> packets{{{input.byte() % 4}, input.take(3)}, {{}, "x"}};
    switch (choice) {
    case 0:
        return SubscriptionRequest{feed, topic, input.byte() % 2 == 0};
    case 1:
        return NotificationRequest{feed, input.byte() % 2 == 0};
    case 2:
        return MulticastData{feed, topic, content, packets};
    default:
        return AuthorizationResponse{{}, feed, topic, input.byte() % 2 == 0, {input.byte() % 4}};
    }
}

/// What any sort of client may do.
void act(fuzz::Input &input, Peer &peer, Dialect dialect, quint16 metricsPort)
{
    switch (input.below(8)) {
    case 0:
        peer.leave();
        peer.connectAgain();
        break;
    case 1:
        peer.abort();
        peer.connectAgain();
        break;
    case 2: {
        QTcpSocket http;
        http.connectToHost(QStringLiteral("127.0.0.1"), metricsPort);
        spin([&] { return http.state() == QAbstractSocket::ConnectedState; });
        http.write(input.text());
        http.flush();
        QCoreApplication::processEvents();
        break;
    }
    case 3:
    case 4:
        peer.send(input.text());
        break;
    default:
        peer.send(messageFrom(input, dialect));
    }
    QCoreApplication::processEvents();
}

} // namespace

/// The distributor and three clients of any sort that do what the input says: send frames or anything else,
/// go and come. Beside them is one that behaves: whatever the others do, it is served, and nobody is ever
/// sent what is no frame. The first bytes choose dialect, login and what is allowed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    distributor::Options options;
    options.dialect = dialects[input.below(3)];
    options.login = logins[input.below(3)];
    options.authorizationRequired = input.byte() % 2 == 1;
    options.allowImpersonation = input.byte() % 2 == 1;
    options.users.add("tom", Secret(QByteArray("right")), distributor::Roles());
    options.tokenSecret = Secret(QByteArray("key"));
    options.metrics = distributor::Endpoint{QStringLiteral("127.0.0.1"), 0};
    options.frameLimit = 4096;
    options.queueLimit = 32 * 1024;
    options.topicLimit = 12;
    distributor::Distributor distributor(options);
    fuzz::require(!distributor.listen());
    {
        Peer good(distributor.port(), options.dialect);
        std::array<Peer, 3> peers{Peer(distributor.port(), options.dialect),
                                  Peer(distributor.port(), options.dialect),
                                  Peer(distributor.port(), options.dialect)};
        for (int steps = 0; !input.isAtEnd() && steps < 60; ++steps)
            act(input, peers[static_cast<std::size_t>(input.below(3))], options.dialect,
                distributor.metricsPort());
        if (options.login == LoginMethod::None) {
            good.send(NotificationRequest{"GOOD", true});
            good.send(SubscriptionRequest{"GOOD", "T", true});
            if (!options.authorizationRequired)
                spin([&] { return good.frames() > 0; });
        }
    }
    spin([&] { return distributor.connectionCount() == 0; });
    fuzz::require(distributor.clientCount() == 0);
    return 0;
}
