#pragma once

#include <QHeaderView>

namespace gui {

/// Makes a column as wide as so many letters of the view's font are, and at least as wide as its header with
/// the arrow that shows the order. 0 letters: a glyph. Widths so follow the font, its size and the language.
/// After the view has its model.
void fitColumn(QHeaderView &header, int column, int letters);

/// The same for a table or a tree.
template <typename View>
void fitColumn(View &view, int column, int letters)
{
    if constexpr (requires { view.horizontalHeader(); })
        fitColumn(*view.horizontalHeader(), column, letters);
    else
        fitColumn(*view.header(), column, letters);
}

} // namespace gui
