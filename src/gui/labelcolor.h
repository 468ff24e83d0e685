#pragma once

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace gui {

/// Gives a label's text a colour of the theme; everything else stays the application's.
inline void setTextColor(QWidget &label, const QColor &color)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

} // namespace gui
