#pragma once

#include "decode/valuetree.h"

namespace decode {

/// Reads one CBOR item (RFC 8949), whatever the bytes are; limits and errors as readJson(). Tags stay with
/// what they tag.
ValueTree readCbor(SharedBytes bytes, const ValueLimits &limits = {}, const StopFlag *stop = nullptr);

// What ValueTree shows of items that readCbor() has found whole. `raw` is the item's own bytes, tags
// included.

/// A text string, its chunks joined, at most `maxBytes`.
QByteArray cborString(QByteArrayView raw, qsizetype maxBytes);
/// The same of a key of any type; containers as `[…]` or `{…}`.
QByteArray cborName(QByteArrayView raw, qsizetype maxBytes);
/// Numbers in the fewest digits that give the same binary value; byte strings in hex; `undefined`,
/// `simple(n)`.
QByteArray cborScalar(QByteArrayView raw, qsizetype maxBytes);
std::optional<quint64> cborTag(QByteArrayView raw);

} // namespace decode
