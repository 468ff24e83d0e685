#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace client {

/// Knows whether heartbeats had been coming and stopped. How often they come is learnt from the longest of
/// the last gaps; any frame is a sign of life, so a peer that only floods counts as answering.
class Liveness
{
public:
    using Time = std::chrono::nanoseconds;

    /// As after connecting: nothing is expected.
    void reset() { *this = {}; }
    void heartbeat(Time now);
    void frame(Time now) { m_lastFrame = now; }

    /// How long silence may last, from the last frame: three intervals, 2 s at least. Nothing while fewer
    /// than two heartbeats have come: then silence says nothing (docs/protocol.md section 5).
    std::optional<Time> patience() const;
    /// What is left of it at `now`; zero where the peer is not answering.
    std::optional<Time> left(Time now) const;

private:
    static constexpr std::size_t remembered = 8;
    std::array<Time, remembered> m_gaps{};
    std::size_t m_count = 0; ///< gaps seen so far
    std::optional<Time> m_lastHeartbeat;
    Time m_lastFrame{0};
};

} // namespace client
