#include "store/filtercompletion.h"

namespace store {

std::vector<FilterCompletion> completionsAt(const QString &, qsizetype, const FilterValueSource &)
{
    return {};
}

} // namespace store
