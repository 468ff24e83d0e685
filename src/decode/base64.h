#pragma once

#include "decode/unwrap.h"

namespace decode {

Unwrapped unwrapBase64(QByteArrayView text, qsizetype limit, const StopFlag *stop);
/// At least 16 letters of its alphabet and nothing else in the first KiB, in whole groups where that is all.
bool looksLikeBase64(QByteArrayView text);

} // namespace decode
