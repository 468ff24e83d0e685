#include "app/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace app {

namespace {

constexpr std::array signalsHeard{SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t writeEnd = -1;
std::array<struct sigaction, signalsHeard.size()> before;

extern "C" void tellOfSignal(int)
{
    const char byte = 1;
    // Nothing can be done where it fails; a second signal finds the socket as full as it needs to be.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, sizeof byte);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_sockets) != 0)
        return; // then a signal ends the program as it does any other
    writeEnd = m_sockets[0];
    auto *notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_sockets[1], bytes, sizeof bytes) > 0) {
        }
        Q_EMIT requested();
    });
    for (std::size_t index = 0; index < signalsHeard.size(); ++index) {
        struct sigaction action = {};
        action.sa_handler = tellOfSignal;
        action.sa_flags = SA_RESTART;
        sigaction(signalsHeard[index], &action, &before[index]);
    }
}

Termination::~Termination()
{
    if (m_sockets[0] < 0)
        return;
    for (std::size_t index = 0; index < signalsHeard.size(); ++index)
        sigaction(signalsHeard[index], &before[index], nullptr);
    writeEnd = -1;
    ::close(m_sockets[0]);
    ::close(m_sockets[1]);
}

} // namespace app
