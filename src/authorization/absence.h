#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace authorization {

/// A time without a connection, after a loss: what was asked for then was not heard of, and is not sent
/// again. Known to the session that lived through it, and never written into an audit, which holds answers.
struct Absence
{
    qint64 from = 0; ///< milliseconds since 1970
    qint64 until = 0;
    friend bool operator==(const Absence &, const Absence &) = default;
};

/// Oldest first. Never changes; for any thread.
using Absences = std::shared_ptr<const std::vector<Absence>>;

} // namespace authorization
