#pragma once

#include "gui/theme/theme.h"

#include <QRectF>

#include <span>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace gui {

/// How many points a sparkline has.
inline constexpr std::size_t sparklinePoints = 32;

/// A rate over the last while, oldest first, scaled to its own highest value: a line of 1 px over a fill of
/// 12 %, in the middle of `rect` at its own size of 64 by 14. Values below 0 or not finite count as 0; of
/// more than 32 the last 32 are shown. All zero is a flat line in the muted colour.
void paintSparkline(QPainter &painter, const Theme &theme, const QRect &rect, std::span<const float> values);

} // namespace gui
