#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
QT_END_NAMESPACE

namespace gui {

class Icons;
struct Theme;

/// Gives a frame the red tint of a warning, and its icon label the triangle.
void dressWarningBox(QFrame &box, QLabel &icon, const Theme &theme, const Icons &icons);

} // namespace gui
