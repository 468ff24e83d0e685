#pragma once

#include <QtGlobal>

namespace gui {

/// A stretch of a payload's bytes: what is selected in one view and shown in the others.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isEmpty() const { return end <= begin; }
    bool holds(qsizetype byte) const { return byte >= begin && byte < end; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

} // namespace gui
