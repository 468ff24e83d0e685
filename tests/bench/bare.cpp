#include "bare.h"

#include "loadprocess.h"
#include "protocol/framewalker.h"

#include <QEventLoop>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

using namespace protocol;

namespace {

/// One buffer, and the walk over what came into it.
class Walk
{
public:
    explicit Walk(const Workload &load)
        : m_wanted(load.messages)
        , m_walker(Dialect::V4, Direction::FromDistributor)
        , m_buffer(std::max<std::size_t>(1 << 20, 2 * static_cast<std::size_t>(load.frameBytes)))
    {}

    char *free() { return m_buffer.data() + m_pending; }
    std::size_t room() const { return m_buffer.size() - m_pending; }
    void came(std::size_t size)
    {
        if (!m_clock.isRunning())
            m_clock.start();
        m_pending += size;
        const char *frame = m_buffer.data();
        while (m_walker.walk(frame, static_cast<qsizetype>(m_pending)) == FrameWalker::Result::Frame) {
            frame += m_walker.layout().size;
            m_pending -= m_walker.layout().size;
            ++m_messages;
        }
        std::memmove(m_buffer.data(), frame, m_pending);
    }
    bool isDone() const { return m_messages >= m_wanted; }
    Pace pace() const { return isDone() ? m_clock.pace(m_messages) : Pace(); }

private:
    quint64 m_wanted;
    quint64 m_messages = 0;
    FrameWalker m_walker;
    std::vector<char> m_buffer;
    std::size_t m_pending = 0;
    Stopwatch m_clock;
};

} // namespace

Pace walkInMemory(const Workload &load)
{
    const QByteArray block = load.block();
    FrameWalker walker(Dialect::V4, Direction::FromDistributor);
    Stopwatch clock;
    clock.start();
    quint64 messages = 0;
    while (messages < load.messages) {
        const char *frame = block.constData();
        qsizetype left = block.size();
        while (walker.walk(frame, left) == FrameWalker::Result::Frame) {
            frame += walker.layout().size;
            left -= walker.layout().size;
            ++messages;
        }
    }
    return clock.pace(messages);
}

Pace readPosix(const Workload &load, quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    Walk walk(load);
    if (connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        while (!walk.isDone()) {
            const ssize_t size = recv(descriptor, walk.free(), walk.room(), 0);
            if (size <= 0)
                break;
            walk.came(static_cast<std::size_t>(size));
        }
    }
    const Pace result = walk.pace();
    close(descriptor);
    return result;
}

Pace readQSslSocket(const Workload &load, quint16 port, bool tls)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(LoadProcess::caFile()));
    socket.setSslConfiguration(configuration);
    socket.setReadBufferSize(512 * 1024); // as the client does
    Walk walk(load);
    Pace result;
    QEventLoop loop;
    QObject::connect(&socket, &QSslSocket::readyRead, &loop, [&] {
        while (socket.bytesAvailable() > 0 && !walk.isDone()) {
            const qint64 size = socket.read(walk.free(), static_cast<qint64>(walk.room()));
            if (size <= 0)
                break;
            walk.came(static_cast<std::size_t>(size));
        }
        if (walk.isDone()) {
            result = walk.pace();
            loop.quit();
        }
    });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::minutes(2), &loop, &QEventLoop::quit);
    if (tls)
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    else
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    loop.exec();
    return result;
}
