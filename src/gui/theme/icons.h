#pragma once

#include "gui/theme/stateglyph.h"
#include "gui/theme/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

#include <memory>

namespace gui {

/// The program's own icons: SVGs of `resources/icons`, drawn in the colours of the theme in force each time
/// they are painted, so that a theme change needs only a repaint. Cheap to copy; GUI thread.
class Icons
{
public:
    /// From `ThemeManager::sharedTheme()`.
    explicit Icons(std::shared_ptr<const Theme> theme);

    /// The icon of this name (`names()` has all), sharp at every size and ratio. Without a role it has the
    /// colour of button text; disabled it is always that of disabled text. Null for an unknown name.
    QIcon icon(QStringView name, Theme::Role role = nullptr) const;
    QPixmap pixmap(QStringView name, int size, qreal devicePixelRatio, const QColor &color) const;

    /// A state glyph in its state's colour; `size` in device-independent pixels.
    QPixmap glyph(StateGlyph glyph, int size, qreal devicePixelRatio) const;
    QPixmap glyph(StateGlyph glyph, int size, qreal devicePixelRatio, const QColor &color) const;
    /// The same as an icon, for tabs and actions.
    QIcon glyphIcon(StateGlyph glyph) const;

    /// The application's icon, in colours of its own, 16 to 512 pixels.
    static QIcon applicationIcon();

    static QStringList names();

private:
    std::shared_ptr<const Theme> m_theme;
};

} // namespace gui
