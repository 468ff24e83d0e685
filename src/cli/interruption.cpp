#include "cli/interruption.h"

#include "cli/exitcode.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

// A signal handler reaches nothing but these.
std::array<int, 2> pipeEnds{-1, -1};
std::atomic<int> firstSignal{0};
static_assert(std::atomic<int>::is_always_lock_free);

void exitNow(int signal)
{
    _exit(signal == SIGINT ? ExitCode::Interrupted : ExitCode::Done);
}

void onSignal(int signal)
{
    if (firstSignal.exchange(signal) != 0)
        exitNow(signal);
    const int known = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    errno = known;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

/// As under nohup: then the terminal may go without us.
bool isIgnored(int signal)
{
    struct sigaction action
    {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false); // the byte stays: one signal is all that is told
        Q_EMIT requested(received());
    });
    handle(SIGTERM, onSignal);
    handle(SIGINT, onSignal);
    m_mindsHangUp = !isIgnored(SIGHUP);
    if (m_mindsHangUp)
        handle(SIGHUP, onSignal);
}

Interruption::~Interruption()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    if (m_mindsHangUp)
        handle(SIGHUP, SIG_DFL);
    delete m_notifier;
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

void Interruption::endAtOnce()
{
    handle(SIGINT, exitNow);
}

int Interruption::received()
{
    return firstSignal.load();
}

} // namespace cli
