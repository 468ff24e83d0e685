#pragma once

#include "decode/valuetree.h"

#include <QByteArrayView>

#include <vector>

namespace decode {

/// One row of two texts side by side: a line of either, or of both.
struct DiffRow
{
    enum class Kind : std::uint8_t { Equal, Changed, Removed, Added };
    Kind kind = Kind::Equal;
    int left = -1; ///< index of the line; -1: none
    int right = -1;
    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

struct LineDiff
{
    std::vector<DiffRow> rows;
    /// The texts differ in more lines than are lined up: what lies between their common beginning and end is
    /// shown as changed line by line.
    bool isCoarse = false;
};

/// The least number of lines to remove and add (Myers), where that is at most `maxChanges`: time grows with
/// its square, memory too (4 bytes each). A removed and an added line of one stretch are one changed row
/// where they are members of the same name, or, in texts that have no members, one below the other.
LineDiff diffLines(const std::vector<QByteArrayView> &left, const std::vector<QByteArrayView> &right,
                   int maxChanges = 1000, const StopFlag *stop = nullptr);

/// A stretch of a line, in bytes.
struct DiffSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    friend bool operator==(const DiffSpan &, const DiffSpan &) = default;
};

/// Where two lines of a changed row differ, whole words and numbers: between what they begin and end with.
std::pair<DiffSpan, DiffSpan> changedPart(QByteArrayView left, QByteArrayView right);

} // namespace decode
