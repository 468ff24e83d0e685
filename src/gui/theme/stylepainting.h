#pragma once

#include "gui/theme/style.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
QT_END_NAMESPACE

namespace gui {

/// How gui::Style draws its parts. Each function paints into `rect` with the colours of `theme` and leaves
/// the painter as it was.
void paintButton(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state,
                 ButtonLook look);
void paintToolButton(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state);
void paintField(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state,
                FieldLook look);
void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state);
void paintRadioButton(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state);
/// A chevron in the middle of `rect`.
void paintChevron(QPainter &painter, const QColor &color, const QRect &rect, Qt::ArrowType direction);
/// `slider` is the handle's part of the groove; empty where there is nothing to scroll.
void paintScrollBar(QPainter &painter, const Theme &theme, const QRect &rect, const QRect &slider,
                    QStyle::State state);
void paintSplitter(QPainter &painter, const Theme &theme, const QRect &rect);
/// The frame that says where the keys go, inside `rect`.
void paintFocusFrame(QPainter &painter, const Theme &theme, const QRect &rect);
/// The ground of a selected row with the bar at its left edge where `withBar`.
void paintSelection(QPainter &painter, const Theme &theme, const QRect &rect, bool viewHasFocus,
                    bool withBar);

} // namespace gui
