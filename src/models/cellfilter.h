#pragma once

#include "decode/jsonpath.h"
#include "models/packettext.h"

namespace models {

// Filter text (store::Filter) made from what a row says: "filter for this". Pure functions, any thread.

/// A term that holds for messages which have in this column what this row has; empty where there is none, as
/// for marker rows. Of a very long name or payload only the beginning is asked for. A term of several parts
/// stands in parentheses.
QString cellFilter(const store::PinnedRow &row, PacketColumn column);
/// The same for a value at a JSON path; empty where it is none that can be compared.
QString jsonFilter(const decode::JsonPath &path, const decode::JsonValue &value);
/// Messages received from one time to before another, UTC, nanoseconds since 1970.
QString timeRangeFilter(qint64 fromNs, qint64 toNs);

} // namespace models
