#pragma once

#include "gui/theme/theme.h"

#include <QPoint>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace gui {

enum class ChipLook {
    Normal,     ///< an id
    Selected,   ///< an id in the selected row of the view with focus
    Nothing,    ///< dashed: a set that lets nothing through
    Everything, ///< amber: no filter at all
    Hidden,     ///< red: a character that must not be shown as itself
};

/// The width of a chip with this text, 16 high, in the fixed font at 8 pt.
int chipWidth(const QString &text);
/// Paints it with its left edge and vertical middle at `at`; returns its width.
int paintChip(QPainter &painter, const Theme &theme, QPoint at, const QString &text, ChipLook look);

} // namespace gui
