#pragma once

#include <QtGlobal>

/// Counts what this program holds from malloc (and new, which calls it), in all threads. A program that links
/// mbm_allocations has its allocator replaced; not where a sanitizer has already done so.
namespace allocations {

/// False under a sanitizer: then nothing is counted.
bool areCounted();
/// Bytes held now.
qint64 held();
/// The most that was held since the last call of startPeak().
qint64 peak();
void startPeak();

} // namespace allocations
