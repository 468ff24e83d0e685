#include "fuzz/fuzz.h"

#include "client/countingsink.h"
#include "client/fixture.h"
#include "protocol/decoder.h"
#include "protocol/framewalker.h"

#include <QCoreApplication>

using namespace client;
using namespace client::testing;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

namespace {

constexpr qint64 frameLimit = 64 * 1024;

/// What a reader that only walks makes of the same bytes.
struct Expected
{
    qint64 data = 0;
    qint64 notifications = 0;
    qint64 requests = 0;
};

Expected walkAll(const QByteArray &bytes, protocol::Dialect dialect)
{
    Expected expected;
    protocol::FrameWalker walker(dialect, protocol::Direction::FromDistributor, frameLimit);
    qsizetype at = 0;
    while (walker.walk(bytes.constData() + at, bytes.size() - at) == protocol::FrameWalker::Result::Frame) {
        const protocol::MessageType type = walker.layout().type;
        expected.notifications += type == protocol::MessageType::ForwardedSubscriptionRequest ? 1 : 0;
        expected.requests += type == protocol::MessageType::AuthorizationRequest ? 1 : 0;
        expected.data += type == protocol::MessageType::ForwardedMulticastData ||
                                 type == protocol::MessageType::ForwardedUnicastData
                             ? 1
                             : 0;
        at += walker.layout().size;
    }
    return expected;
}

void spin(const auto &until)
{
    for (int turns = 0; !until(); ++turns) {
        fuzz::require(turns < 100'000); // else it hangs
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

/// What a user may do in between.
void act(Client &client, int choice)
{
    switch (choice) {
    case 0:
        client.subscribe("F", "T");
        break;
    case 1:
        client.unsubscribe("F", "T");
        break;
    case 2:
        client.requestNotifications("F");
        break;
    case 3:
        client.endNotifications("F");
        break;
    case 4:
        (void)client.publish({"F", "T", true, {}});
        break;
    default:
        (void)client.authorize(client.state().connection, {{}, "F", "T", true, {1}});
    }
}

} // namespace

/// The client, connected to a peer that sends whatever the input says, in pieces of whatever size, while the
/// user does this and that. The first bytes choose dialect and pieces. Whatever came, the client has counted
/// what a plain walk finds, says why it ended, and can be used again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr protocol::Dialect dialects[] = {protocol::Dialect::V3, protocol::Dialect::V4,
                                              protocol::Dialect::V6};
    fuzz::Input input(data, size);
    const protocol::Dialect dialect = dialects[input.below(3)];
    const QByteArray pieces = input.take(8);
    const QByteArray bytes = input.rest();
    const Expected expected = walkAll(bytes, dialect);

    TestPeer peer;
    Fixture f;
    qint64 notifications = 0;
    qint64 requests = 0;
    QObject::connect(&f.client, &Client::subscriptionNotified, &f.client,
                     [&](const auto &batch) { notifications += batch.size(); });
    QObject::connect(&f.client, &Client::authorizationRequested, &f.client,
                     [&](const auto &batch) { requests += batch.size(); });
    ConnectionSettings settings = f.settings(peer);
    settings.dialect = dialect;
    settings.reconnect = false;
    settings.frameLimit = frameLimit;
    f.client.subscribe("F", "T");
    f.client.connectToDistributor(settings);
    spin([&] {
        return f.client.state().phase == Phase::Closed ||
               (peer.connections() == 1 && f.client.state().isUp());
    });
    if (f.client.state().phase == Phase::Closed)
        return 0; // of so many connections in a minute the machine has no port left
    QSslSocket *const socket = peer.last();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);

    qsizetype at = 0;
    for (const char piece : pieces) {
        const int choice = static_cast<unsigned char>(piece);
        socket->write(bytes.mid(at, choice));
        at += choice;
        socket->flush();
        QCoreApplication::processEvents();
        act(f.client, choice % 6);
    }
    socket->write(bytes.mid(at));
    socket->disconnectFromHost();
    spin([&] { return !f.client.state().isUp(); });

    fuzz::require(f.client.state().phase == Phase::Closed);
    fuzz::require(f.errors.size() >= 1 && !f.lastError().what.contains(QLatin1Char('\n')));
    fuzz::require(f.sink.inOrder);
    fuzz::require(f.sink.kept + f.sink.dropped == expected.data && notifications == expected.notifications &&
                  requests == expected.requests);
    f.client.disconnectFromDistributor();
    spin([&] { return f.finished > 0; });
    return 0;
}
