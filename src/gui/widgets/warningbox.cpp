#include "gui/widgets/warningbox.h"

#include "gui/theme/icons.h"
#include "gui/theme/stateglyph.h"
#include "gui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPalette>

namespace gui {

void dressWarningBox(QFrame &box, QLabel &icon, const Theme &theme, const Icons &icons)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.badTint);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Mid, theme.bad);
    box.setPalette(palette);
    box.setAutoFillBackground(true);
    box.setFrameShape(QFrame::NoFrame);
    icon.setPixmap(icons.glyph(StateGlyph::Alert, theme.sizes.icon, box.devicePixelRatioF()));
    icon.setFixedWidth(theme.sizes.icon);
}

} // namespace gui
