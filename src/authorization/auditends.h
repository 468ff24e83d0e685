#pragma once

#include "authorization/request.h"

#include <QString>

#include <atomic>
#include <vector>

namespace authorization {

/// A grant with an end, as the audit tells of it.
struct RecordedEnd
{
    protocol::AuthorizationRequest who;
    GivenAnswer given; ///< its monotonic times are those of another run
};

/// The grants with an end that an audit knows of, over all its months, and that nothing in it has revoked or
/// replaced since: for Desk::recall() after a restart. One of which it is not told whether it was sent counts
/// as sent. Oldest first, the newest `most` of them. Reads all of the audit and writes nothing: for a thread
/// of its own; ends early, with nothing, after `stop`. An audit that can't be read has none.
/// What was answered after `before` (UTC) is passed over: the desk knows of it.
std::vector<RecordedEnd> recordedEnds(const QString &path, std::chrono::milliseconds before,
                                      const std::atomic<bool> &stop, std::size_t most = 10'000);

} // namespace authorization
