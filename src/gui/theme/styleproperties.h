#pragma once

#include "gui/theme/style.h"

#include <QString>
#include <QVariant>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStyleOptionButton;
class QStyleOptionToolButton;
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
/// Where Qt would leave four pixels between the two.
bool hasIconBeside(const QStyleOptionButton &button);
/// The widget's font, or the program's, in bold.
QFont boldFont(const QWidget *widget);
bool isTextEdit(const QWidget *widget);
/// A click opens a menu and does nothing else.
bool opensMenu(const QStyleOptionToolButton &button);
/// Where the chevron of such a button is, left to right.
QRect menuArrowRect(const QRect &button, const Theme &theme);

} // namespace gui
