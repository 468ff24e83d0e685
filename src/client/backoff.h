#pragma once

#include <chrono>
#include <functional>

namespace client {

/// How long to wait before the next attempt: 0.5 s, doubling to 30 s, each 20 % shorter or longer by chance
/// so that clients of a restarted distributor do not all come at once. Never more than 30 s.
class Backoff
{
public:
    static constexpr std::chrono::milliseconds first{500};
    static constexpr std::chrono::milliseconds longest{30'000};

    /// `random` gives 0 up to, not including, 1.
    explicit Backoff(std::function<double()> random);

    std::chrono::milliseconds next();
    /// Begins at 0.5 s again.
    void reset() { m_delay = first; }

private:
    std::function<double()> m_random;
    std::chrono::milliseconds m_delay = first;
};

} // namespace client
