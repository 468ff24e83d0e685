#pragma once

#include "store/pinnedrow.h"

#include <atomic>

namespace store {

class PacketStore;

/// The last message of the same feed and topic before `row` that is still in the store; null where there is
/// none, or after `stop`. Looks at 32 bytes for each row in between, and pins one segment at a time. Any
/// thread.
PinnedRow previousOnTopic(const PacketStore &store, const PinnedRow &row, const std::atomic<bool> &stop);

} // namespace store
