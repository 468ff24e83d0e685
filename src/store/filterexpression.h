#pragma once

#include "store/textfilter.h"

#include <QString>

namespace store {

/// What a filter says, ready to be worked out. Never changed once it is in a Filter.
struct FilterExpression
{
    QString text;
    TextFilter word; ///< in topic or payload
};

} // namespace store
