#include "gui/widgets/sightglyph.h"

#include "models/sighttable.h"

namespace gui {

using models::SightTable;

std::optional<StateGlyph> glyphOfSight(const QModelIndex &index)
{
    switch (static_cast<SightTable::Verdict>(index.data(models::StateRole).toInt())) {
    case SightTable::Verdict::Yes:
        return StateGlyph::Live;
    case SightTable::Verdict::Some:
        return StateGlyph::Unconfirmed;
    case SightTable::Verdict::No:
        return StateGlyph::Refused;
    case SightTable::Verdict::Unknown:
        return StateGlyph::Subscribed;
    }
    return std::nullopt;
}

} // namespace gui
