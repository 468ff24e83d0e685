#pragma once

#include "workload.h"

#include <chrono>
#include <functional>

namespace store {
class PacketStore;
}

/// Puts the messages of a load into a store from memory, as client::FrameReader would, without socket and
/// subscriptions: reads of 64 KiB, 10 microseconds apart by the store's clock.
void fill(store::PacketStore &store, const Workload &load, const std::function<void()> &afterCommit = {});
/// The same for `bytes` of a block of whole frames of dialect 4, over and over, with `step` between reads.
void fill(store::PacketStore &store, const QByteArray &block, quint64 bytes, std::chrono::microseconds step,
          const std::function<void()> &afterCommit = {});
