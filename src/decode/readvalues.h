#pragma once

#include "decode/valuetree.h"

namespace decode {

/// readJson(), readCbor() or readMessagePack(), as `format` says.
ValueTree readValues(ValueFormat format, SharedBytes bytes, const ValueLimits &limits = {},
                     const StopFlag *stop = nullptr);

} // namespace decode
