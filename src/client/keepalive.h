#pragma once

#include <QtGlobal>

#include <chrono>

namespace client {

/// How the kernel is asked to notice a peer that went without a word: a cable, a VPN, a machine without
/// power.
struct KeepAlive
{
    std::chrono::seconds idle{0};     ///< without a byte from the peer, then it is asked
    std::chrono::seconds interval{0}; ///< between questions
    int count = 0;                    ///< questions without an answer, then the connection is over
    /// What was written and is not acknowledged for so long ends it too: no questions are asked then.
    std::chrono::seconds unacknowledged{0};

    /// Such that a dead peer is noticed within `limit` (3 s at least), a seventh of it to spare: the kernel's
    /// timers are coarse.
    static KeepAlive within(std::chrono::seconds limit);
    /// From the peer's last sign of life.
    std::chrono::seconds longest() const { return idle + count * interval; }

    /// On a connected TCP socket. False where the system took none or only some of it (Linux takes all; the
    /// others have keepalive at their own pace).
    [[nodiscard]] bool setOn(qintptr descriptor) const;
};

} // namespace client
