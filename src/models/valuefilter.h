#pragma once

#include "decode/valuetree.h"

#include <QString>

namespace models {

/// `json.venue.mic == "XLON"`: an expression of the filter language that holds for messages with this value
/// at this place. Empty for containers, and for text of more than 1024 bytes.
QString filterForValue(const decode::ValueTree &tree, std::uint32_t index);

} // namespace models
