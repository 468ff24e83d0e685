#pragma once

#include "gui/theme/theme.h"

#include <QRect>
#include <QString>

#include <span>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace gui {

/// What a row of chips stands for.
enum class ChipSet {
    Packet,     ///< the ids on a packet; none: no chips
    Grant,      ///< the ids of a grant; none: one dashed chip, "nothing passes"
    Unfiltered, ///< a grant without a filter: one amber chip, "everything"
};

/// One chip for each id, from the left, vertically centred in `rect`; those that don't fit are counted in the
/// last: "+12". `selected`: in the selected row of the view with focus.
void paintEntitlements(QPainter &painter, const Theme &theme, const QRect &rect, std::span<const qint32> ids,
                       ChipSet set, bool selected);
/// What all chips take side by side; ids beyond the first hundred are not measured.
int entitlementsWidth(std::span<const qint32> ids, ChipSet set);
/// For accessible texts and tool tips: "1, 2", "nothing passes", "everything"; ids beyond the first hundred
/// are counted.
QString entitlementsWords(std::span<const qint32> ids, ChipSet set);

} // namespace gui
