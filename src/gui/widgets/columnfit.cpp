#include "gui/widgets/columnfit.h"

#include "gui/theme/theme.h"

#include <algorithm>

namespace gui {

void fitColumn(QHeaderView &header, int column, int letters)
{
    static const Sizes sizes = Theme::load(Theme::Variant::Light).sizes; // the same in both
    const int digit = std::max(QFontMetrics(Theme::uiFont()).horizontalAdvance(QLatin1Char('0')),
                               QFontMetrics(Theme::fixedFont()).horizontalAdvance(QLatin1Char('0')));
    const int content = letters == 0 ? sizes.statusGlyph : letters * digit;
    header.ensurePolished(); // its paddings are the style sheet's
    header.resizeSection(column, std::max(content + 2 * sizes.cellPadding, header.sectionSizeHint(column)));
}

} // namespace gui
