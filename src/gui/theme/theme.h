#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QStringView>

#include <span>

namespace gui {

/// The sizes of the look in device-independent pixels, read from `resources/theme.json`.
struct Sizes
{
    int grid = 0;
    int packetRow = 0; ///< rows of the packet table; every other table and tree has `row`
    int row = 0;
    int profileRow = 0;
    int header = 0;
    int dockTitle = 0;
    int tabBar = 0;
    int menuBar = 0;
    int sessionTabs = 0;
    int band = 0; ///< the environment band
    int toolBar = 0;
    int toolButton = 0;
    int filterBar = 0;
    int filterField = 0;
    int timeline = 0;
    int holdBar = 0;
    int foot = 0;
    int statusBar = 0;
    int splitter = 0;
    int control = 0; ///< height of buttons, fields and combo boxes
    int firstRunButton = 0;
    int cellPadding = 0;
    int packetPadding = 0; ///< left and right in a cell of the packet table
    int panelPadding = 0;
    int formPadding = 0;
    int labelGap = 0;
    int buttonGap = 0;
    int iconGap = 0; ///< around the icon in a button with text
    int radius = 0;
    int chipRadius = 0;
    int chip = 0; ///< height of a chip
    int indent = 0;
    int icon = 0;
    int titleIcon = 0;
    int glyph = 0; ///< state glyph in a row
    int statusGlyph = 0;
    int selectionBar = 0;
    int focusFrame = 0;
    int sparklineWidth = 0;
    int sparklineHeight = 0;
    friend bool operator==(const Sizes &, const Sizes &) = default;
};

/// The colours and sizes of one variant of the look: a value, handed to whatever paints. All colours of the
/// program come from here or from `palette()`; `resources/theme.json` is the one place that names them.
struct Theme
{
    enum class Variant { Light, Dark };

    Variant variant = Variant::Light;
    QColor window;    ///< bars, docks, dialogs
    QColor base;      ///< views, line edits
    QColor alternate; ///< every second row
    QColor head;      ///< header sections, inactive session tabs, hold bar
    QColor button;    ///< and `buttonHover`, `buttonPressed`
    QColor buttonHover;
    QColor buttonPressed;
    QColor text;
    QColor muted; ///< labels, units, hints
    QColor placeholder;
    QColor disabled;
    QColor border; ///< lines between panels, frames of chips
    QColor soft;   ///< lines inside a view, the neutral badge
    QColor buttonEdge;
    QColor field;     ///< frames of line edits, combo, check and radio boxes
    QColor accent;    ///< links, focus, active tab, sparkline, primary button
    QColor onAccent;  ///< text on the primary button
    QColor highlight; ///< the selected row of the view with focus
    QColor highlightText;
    QColor inactiveHighlight; ///< the selected row of other views, whose text stays `text`
    QColor ok;                ///< live, confirmed, valid
    QColor warn;              ///< waiting, not confirmed, reconnecting, incomplete
    QColor bad;               ///< refused, dropped, not answering, recording, hidden characters
    QColor okTint;
    QColor warnTint;
    QColor badTint;
    QColor string; ///< in filters, JSON and hex, as `number` and `keyword`
    QColor number;
    QColor keyword;
    QColor production; ///< environment bands and pills, with `test` and `local`
    QColor test;
    QColor local;
    QColor onEnvironment; ///< text of the pill
    QColor toolTip;
    QColor hue1; ///< grounds of rows that are coloured by a name; `text` and `muted` stand on them
    QColor hue2;
    QColor hue3;
    QColor hue4;
    QColor hue5;
    QColor hue6;
    QColor hue7;
    QColor hue8;
    Sizes sizes;

    /// Names a colour: `&Theme::warn`.
    using Role = QColor Theme::*;
    struct NamedRole
    {
        const char *name; ///< the key in `resources/theme.json` and the `@name@` of `resources/style.qss`
        Role role;
    };

    /// Reads a variant from the built-in `resources/theme.json`. A role that is not there stays invalid, a
    /// size 0; a test sees to it that none is.
    static Theme load(Variant variant);
    static std::span<const NamedRole> roles();

    /// One of the eight grounds of rows coloured by a name; the same for the same `which`.
    QColor hue(std::size_t which) const;

    bool isDark() const { return variant == Variant::Dark; }
    /// All groups; the Inactive one differs in the highlight, the Disabled one in the text roles.
    QPalette palette() const;
    /// `resources/style.qss` with the colours and sizes filled in.
    QString styleSheet() const;

    static QFont uiFont();    ///< the system's font, as large as textPoints()
    static QFont fixedFont(); ///< the system's fixed font, as large: numbers, times, ids, payloads
    static QFont hintFont();  ///< 8 where texts have 9 pt
    static QFont chipFont();  ///< fixed, as large
    static QFont titleFont(qreal points); ///< bold; of 9 pt, 12 for a request, 15 for the first page

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace gui
