#pragma once

#include <QColor>
#include <QFrame>
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

/// Gives the lines of a form a colour of the theme.
inline void setLineColor(QWidget &form, const QColor &color)
{
    for (QFrame *frame : form.findChildren<QFrame *>()) {
        if (frame->frameShape() == QFrame::HLine) {
            frame->setFrameShadow(QFrame::Plain);
            setTextColor(*frame, color);
        }
    }
}

} // namespace gui
