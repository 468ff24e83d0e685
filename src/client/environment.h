#pragma once

#include "client/clock.h"

#include <chrono>
#include <functional>
#include <memory>

namespace client {

/// How long a client waits and how much it holds. The defaults are what programs use.
struct Limits
{
    std::chrono::milliseconds connect{15'000};     ///< TCP and TLS together
    std::chrono::milliseconds closeStall{5'000};   ///< closing: without a byte leaving
    qint64 writeQueue = qint64{64} * 1024 * 1024;  ///< bytes that may wait for a peer that does not read
    qint64 readAtOnce = qint64{1024} * 1024;       ///< bytes read before the event loop has its turn
    qint64 readBuffer = qint64{512} * 1024;        ///< bytes that the socket may hold unread
    std::chrono::milliseconds silentClose{10'000}; ///< from the login: a close before it may be a refusal
    std::chrono::seconds deadPeer{35};             ///< a peer that went without a word is noticed
    int silentCloses = 3; ///< such closes in a row, without a frame, after which it is over
};

/// What a client needs from outside and tests replace.
struct Environment
{
    std::shared_ptr<Clock> clock;   ///< never null
    std::function<double()> random; ///< 0 up to, not including, 1
    Limits limits;

    /// The machine's clock and random numbers.
    static Environment system();
};

} // namespace client
