#include "cli/inputlines.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace cli {

namespace {
constexpr qsizetype longestLine = 1024 * 1024;
}

InputLines::InputLines(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_notifier(new QSocketNotifier(descriptor, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &InputLines::read);
}

void InputLines::stop()
{
    m_notifier->setEnabled(false);
}

void InputLines::read()
{
    std::array<char, 16 * 1024> bytes;
    const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0) {
        take(bytes.data(), count);
        return;
    }
    stop();
    if (!m_line.isEmpty())
        Q_EMIT line(m_line);
    Q_EMIT ended();
}

void InputLines::take(const char *bytes, qsizetype size)
{
    while (size > 0 && m_notifier->isEnabled()) {
        const auto *end = static_cast<const char *>(std::memchr(bytes, '\n', static_cast<std::size_t>(size)));
        const qsizetype piece = end ? end - bytes : size;
        if (m_line.size() + piece > longestLine) {
            m_isTooLong = true;
            m_line.clear();
        }
        if (!m_isTooLong)
            m_line.append(bytes, piece);
        if (end) {
            const QByteArray whole = std::exchange(m_line, {});
            if (std::exchange(m_isTooLong, false))
                Q_EMIT tooLong();
            else
                Q_EMIT line(whole);
        }
        const qsizetype taken = piece + (end ? 1 : 0);
        bytes += taken;
        size -= taken;
    }
}

} // namespace cli
