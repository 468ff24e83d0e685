#include "soak/sender.h"

#include "protocol/framewalker.h"
#include "soak/stream.h"

#include <algorithm>
#include <cstdio>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr qsizetype mostAtOnce = 1024 * 1024;
constexpr int patienceMs = 30'000;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One client.
class Connection
{
public:
    Connection(int descriptor, int control, const Load &load, Stream &stream)
        : m_descriptor(descriptor)
        , m_control(control)
        , m_load(load)
        , m_stream(stream)
    {
        fcntl(m_descriptor, F_SETFL, O_NONBLOCK);
    }
    ~Connection() { close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Connection)

    /// False where the client went before it was sent away.
    bool run()
    {
        while (!isTimeUp() || !m_out.isEmpty()) {
            if (!wait() || !receive() || !send())
                return false;
        }
        shutdown(m_descriptor, SHUT_WR);
        pollfd until{m_descriptor, POLLIN, 0};
        while (poll(&until, 1, patienceMs) > 0) {
            if (!receive())
                return true; // it has read everything, and closed
        }
        return false;
    }
    quint64 sent() const { return m_sent; }
    double seconds() const { return m_isStarted ? secondsSince(m_start) : 0; }

private:
    bool isTimeUp() const { return m_isOver || (m_isStarted && Clock::now() - m_start >= m_load.every); }

    bool wait()
    {
        pollfd both[] = {{m_descriptor, short(m_out.isEmpty() ? POLLIN : POLLIN | POLLOUT), 0},
                         {m_control, POLLIN, 0}};
        if (poll(both, 2, m_isOver ? patienceMs : 2) < 0)
            return false;
        if (both[1].revents != 0)
            m_isOver = true;
        return true;
    }

    bool receive()
    {
        char buffer[65536];
        const ssize_t size = recv(m_descriptor, buffer, sizeof buffer, 0);
        if (size < 0)
            return errno == EAGAIN || errno == EINTR;
        if (size == 0)
            return false;
        m_in.append(buffer, size);
        qsizetype at = 0;
        while (m_walker.walk(m_in.constData() + at, m_in.size() - at) ==
               protocol::FrameWalker::Result::Frame) {
            at += m_walker.layout().size;
            ++m_requests;
        }
        m_in.remove(0, at);
        if (!m_isStarted && m_requests >= m_load.topics) {
            m_isStarted = true;
            m_start = Clock::now();
        }
        return true;
    }

    bool send()
    {
        if (m_isStarted && !isTimeUp() && m_out.isEmpty())
            fill();
        while (!m_out.isEmpty()) {
            const ssize_t size =
                ::send(m_descriptor, m_out.constData(), static_cast<std::size_t>(m_out.size()), MSG_NOSIGNAL);
            if (size < 0)
                return errno == EAGAIN || errno == EINTR;
            m_out.remove(0, size);
        }
        return true;
    }

    /// Who falls behind by more than a second is let off the rest.
    void fill()
    {
        const double seconds = secondsSince(m_start);
        const auto due = static_cast<quint64>(seconds * m_load.perSecond);
        m_due = std::max(m_due, due > quint64(m_load.perSecond) ? due - quint64(m_load.perSecond) : 0);
        for (; m_due < due && m_out.size() < mostAtOnce; ++m_due, ++m_sent)
            m_stream.data(m_out);
        for (; m_seconds < static_cast<int>(seconds); ++m_seconds)
            m_stream.everySecond(m_out);
    }

    const int m_descriptor;
    const int m_control;
    const Load &m_load;
    Stream &m_stream;
    protocol::FrameWalker m_walker{protocol::Dialect::V6, protocol::Direction::FromClient};
    QByteArray m_in;
    QByteArray m_out;
    int m_requests = 0;
    bool m_isStarted = false;
    bool m_isOver = false;
    Clock::time_point m_start;
    quint64 m_due = 0;
    quint64 m_sent = 0;
    int m_seconds = 0;
};

} // namespace

int runSender(const Load &load, int report, int control)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 4) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 1;
    dprintf(report, "%d\n", int(ntohs(address.sin_port)));
    Stream stream(load.topics, load.frameBytes);
    for (;;) {
        pollfd both[] = {{listener, POLLIN, 0}, {control, POLLIN, 0}};
        if (poll(both, 2, -1) < 0 || both[1].revents != 0)
            return 0;
        const int descriptor = accept(listener, nullptr, nullptr);
        if (descriptor < 0)
            continue;
        Connection connection(descriptor, control, load, stream);
        if (!connection.run())
            dprintf(report, "cut\n");
        dprintf(report, "%llu %.3f\n", static_cast<unsigned long long>(connection.sent()),
                connection.seconds());
    }
}
