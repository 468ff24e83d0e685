#pragma once

#include "decode/valuetree.h"

#include <QString>

namespace models {

/// "JSON", "CBOR", "MessagePack".
QString formatName(decode::ValueFormat format);

/// The bytes may be fine: they are more than a tree can hold.
bool isLimit(const decode::ValueError &error);

/// Why reading stopped and at which byte, in one sentence for people.
QString valueErrorText(const decode::ValueTree &tree);

/// What stands around the byte at which reading stopped, escaped, with a mark at the byte.
QString valueErrorPlace(const decode::ValueTree &tree);

} // namespace models
