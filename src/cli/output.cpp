#include "cli/output.h"

#include "cli/interruption.h"

#include <algorithm>
#include <cerrno>

#include <climits>
#include <poll.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr qsizetype aLot = 64 * 1024;
/// A pipe that is ready takes this much without waiting.
constexpr qsizetype slice = PIPE_BUF;

} // namespace

Output::Output(int descriptor)
    : m_descriptor(descriptor)
{
    m_pending.reserve(2 * aLot);
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 Output::readData(char *, qint64)
{
    return -1;
}

qint64 Output::writeData(const char *data, qint64 size)
{
    if (m_error != 0)
        return -1;
    for (qint64 at = 0; at < size;) {
        const qint64 taken = std::min<qint64>(size - at, aLot);
        m_pending.append(data + at, static_cast<qsizetype>(taken));
        at += taken;
        if (m_pending.size() >= aLot && !flushLines())
            return -1;
    }
    return size;
}

bool Output::waitForRoom() const
{
    pollfd wanted{m_descriptor, POLLOUT, 0};
    constexpr int lookAgain = 100; // ms: a signal may come just before the poll begins
    while (!Interruption::isRequested()) {
        const int ready = poll(&wanted, 1, lookAgain);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
    }
    return false;
}

bool Output::flushLines()
{
    qsizetype at = 0;
    while (m_error == 0 && at < m_pending.size()) {
        if (!waitForRoom()) {
            // Asked to end: what can be written without waiting still is.
            pollfd wanted{m_descriptor, POLLOUT, 0};
            if (poll(&wanted, 1, 0) != 1) {
                m_error = EINTR;
                break;
            }
        }
        const auto size = static_cast<std::size_t>(std::min(slice, m_pending.size() - at));
        const ssize_t written = ::write(m_descriptor, m_pending.constData() + at, size);
        if (written >= 0)
            at += written;
        else if (errno != EINTR && errno != EAGAIN)
            m_error = errno;
    }
    m_pending.resize(0);
    return m_error == 0;
}

void Output::line(const QString &text)
{
    write(text.toUtf8() + '\n');
    flushLines();
}

} // namespace cli
