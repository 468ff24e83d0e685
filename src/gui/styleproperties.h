#pragma once

#include "gui/style.h"

#include <QString>
#include <QVariant>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStyleOptionButton;
QT_END_NAMESPACE

namespace gui {

/// What gui::Style keeps at the widgets it draws; only the style itself includes this.
inline constexpr char buttonLookProperty[] = "mbmButtonLook";
inline constexpr char fieldLookProperty[] = "mbmFieldLook";
inline constexpr char keysProperty[] = "mbmKeys";

template <typename Look>
Look lookOf(const QWidget *widget, const char *property)
{
    return widget == nullptr ? Look::Normal : static_cast<Look>(widget->property(property).toInt());
}

QString keysOf(const QWidget *widget);
bool isBold(const QStyleOptionButton &button, const QWidget *widget);
/// The widget's font, or the program's, in bold.
QFont boldFont(const QWidget *widget);
bool isTextEdit(const QWidget *widget);

} // namespace gui
