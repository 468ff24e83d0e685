#include "client/keepalive.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace client {

using std::chrono::seconds;

KeepAlive KeepAlive::within(seconds limit)
{
    constexpr int spare = 7;
    constexpr seconds::rep shares = 6;
    constexpr seconds::rep mostQuestions = 4;
    const seconds whole{std::max<seconds::rep>(limit.count() * (spare - 1) / spare, 2)};
    KeepAlive result;
    result.interval = seconds{std::max<seconds::rep>(whole.count() / shares, 1)};
    result.count = static_cast<int>(
        std::clamp<seconds::rep>((whole.count() - 1) / result.interval.count(), 1, mostQuestions));
    result.idle = whole - result.count * result.interval;
    result.unacknowledged = whole;
    return result;
}

bool KeepAlive::setOn(qintptr descriptor) const
{
#ifdef Q_OS_LINUX
    const auto set = [descriptor](int level, int option, seconds::rep value) {
        const int number = static_cast<int>(value);
        return ::setsockopt(static_cast<int>(descriptor), level, option, &number, sizeof number) == 0;
    };
    constexpr int milliseconds = 1000;
    return set(SOL_SOCKET, SO_KEEPALIVE, 1) && set(IPPROTO_TCP, TCP_KEEPIDLE, idle.count()) &&
           set(IPPROTO_TCP, TCP_KEEPINTVL, interval.count()) && set(IPPROTO_TCP, TCP_KEEPCNT, count) &&
           set(IPPROTO_TCP, TCP_USER_TIMEOUT, unacknowledged.count() * milliseconds);
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

} // namespace client
