#pragma once

#include "gui/theme/stateglyph.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QModelIndex;
QT_END_NAMESPACE

namespace gui {

/// What stands before a row of a models::SightTable; for PanelDelegate::setGlyphs().
std::optional<StateGlyph> glyphOfSight(const QModelIndex &index);

} // namespace gui
