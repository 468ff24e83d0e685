#include "gui/theme/stylepainting.h"

#include <QPainter>
#include <QPainterPath>

namespace gui {

namespace {

struct Saved
{
    explicit Saved(QPainter &p)
        : painter(p)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { painter.restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;
    QPainter &painter;
};

/// A box with rounded corners whose frame of this width lies inside of `rect`.
void paintBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &frame, qreal width,
              qreal radius)
{
    const qreal half = width / 2;
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(QPen(frame, width));
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

bool hasKeyboardFocus(QStyle::State state)
{
    return state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_Enabled);
}

QRect centered(const QRect &rect, int side)
{
    const int size = std::min({side, rect.width(), rect.height()});
    return {rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size};
}

} // namespace

void paintButton(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state,
                 ButtonLook look)
{
    const Saved saved(painter);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool pressed = enabled && state.testFlag(QStyle::State_Sunken);
    const bool chosen = state.testFlag(QStyle::State_On); // one of a row of buttons, as the dialect is
    const bool hover = enabled && state.testFlag(QStyle::State_MouseOver);
    QColor ground = pressed             ? theme.buttonPressed
                    : chosen && enabled ? theme.highlight
                    : chosen            ? theme.soft
                    : hover             ? theme.buttonHover
                                        : theme.button;
    QColor frame = enabled ? theme.buttonEdge : theme.border;
    if (enabled && look == ButtonLook::Primary) {
        ground = pressed ? theme.accent.darker(115) : hover ? theme.accent.darker(106) : theme.accent;
        frame = ground;
    } else if (enabled && look == ButtonLook::Dangerous) {
        frame = theme.bad;
    }
    if (!hasKeyboardFocus(state)) {
        paintBox(painter, rect, ground, frame, 1, theme.sizes.radius);
        if (chosen && enabled)
            painter.fillRect(QRect(rect.left() + 1, rect.bottom() - 1, rect.width() - 2, 2), theme.accent);
        return;
    }
    paintBox(painter, rect, ground, theme.accent, theme.sizes.focusFrame, theme.sizes.radius);
    if (look == ButtonLook::Primary) // the accent frame would not show on the accent
        paintBox(painter, rect.adjusted(2, 2, -2, -2), QColor(), theme.onAccent, 1, theme.sizes.chipRadius);
}

void paintToolButton(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state)
{
    const Saved saved(painter);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const QRect box = rect.adjusted(1, 1, -1, -1);
    if (state.testFlag(QStyle::State_On))
        paintBox(painter, box, theme.highlight, theme.accent, 1, theme.sizes.radius);
    else if (enabled && state.testFlag(QStyle::State_Sunken))
        paintBox(painter, box, theme.buttonPressed, theme.buttonEdge, 1, theme.sizes.radius);
    else if (enabled && state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, box, theme.buttonHover, theme.border, 1, theme.sizes.radius);
}

void paintField(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state, FieldLook look)
{
    const Saved saved(painter);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool focus = hasKeyboardFocus(state);
    QColor frame = !enabled ? theme.border : focus ? theme.accent : theme.field;
    if (enabled && look != FieldLook::Normal)
        frame = look == FieldLook::Warn ? theme.warn : theme.bad;
    const bool strong = focus || (enabled && look != FieldLook::Normal);
    paintBox(painter, rect, enabled ? theme.base : theme.window, frame, strong ? theme.sizes.focusFrame : 1,
             theme.sizes.radius);
}

void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state)
{
    const Saved saved(painter);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On);
    const bool partly = state.testFlag(QStyle::State_NoChange);
    const QRect box = centered(rect, 14);
    const QColor mark = enabled ? theme.onAccent : theme.window;
    if (on || partly) {
        const QColor ground = enabled ? theme.accent : theme.disabled;
        paintBox(painter, box, ground, ground, 1, theme.sizes.chipRadius);
    } else {
        paintBox(painter, box, enabled ? theme.base : theme.window, enabled ? theme.field : theme.border, 1,
                 theme.sizes.chipRadius);
    }
    painter.setPen(QPen(mark, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = QRectF(box).topLeft();
    if (on)
        painter.drawPolyline(
            QPolygonF({at + QPointF(3.5, 7.2), at + QPointF(6, 9.8), at + QPointF(10.6, 4.4)}));
    else if (partly)
        painter.drawLine(at + QPointF(4, 7), at + QPointF(10, 7));
    if (hasKeyboardFocus(state))
        paintFocusFrame(painter, theme, box.adjusted(-3, -3, 3, 3));
}

void paintRadioButton(QPainter &painter, const Theme &theme, const QRect &rect, QStyle::State state)
{
    const Saved saved(painter);
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On);
    const bool focus = hasKeyboardFocus(state);
    const QRectF box = QRectF(centered(rect, 14)).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor frame = on || focus ? theme.accent : theme.field;
    if (!enabled)
        frame = theme.border;
    painter.setPen(QPen(frame, focus ? 2 : 1));
    painter.setBrush(enabled ? theme.base : theme.window);
    painter.drawEllipse(box);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? theme.accent : theme.disabled);
    painter.drawEllipse(box.center(), 3.5, 3.5);
}

void paintChevron(QPainter &painter, const QColor &color, const QRect &rect, Qt::ArrowType direction)
{
    const Saved saved(painter);
    painter.translate(QRectF(rect).center());
    if (direction == Qt::RightArrow)
        painter.rotate(-90);
    else if (direction == Qt::LeftArrow)
        painter.rotate(90);
    else if (direction == Qt::UpArrow)
        painter.rotate(180);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
}

void paintScrollBar(QPainter &painter, const Theme &theme, const QRect &rect, const QRect &slider,
                    QStyle::State state)
{
    const Saved saved(painter);
    painter.fillRect(rect, theme.base);
    const bool horizontal = state.testFlag(QStyle::State_Horizontal);
    painter.fillRect(horizontal ? QRect(rect.left(), rect.top(), rect.width(), 1)
                                : QRect(rect.left(), rect.top(), 1, rect.height()),
                     theme.soft);
    if (!state.testFlag(QStyle::State_Enabled) || slider.isEmpty())
        return;
    const bool hot = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hot ? theme.muted : theme.field);
    const QRectF handle = QRectF(slider).adjusted(3, 2, -2, -2);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
}

void paintSplitter(QPainter &painter, const Theme &theme, const QRect &rect)
{
    painter.fillRect(rect, theme.window);
    if (rect.width() < rect.height()) {
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), theme.border);
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.border);
    } else {
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.border);
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.border);
    }
}

void paintFocusFrame(QPainter &painter, const Theme &theme, const QRect &rect)
{
    const Saved saved(painter);
    paintBox(painter, rect, QColor(), theme.accent, theme.sizes.focusFrame, theme.sizes.radius);
}

void paintSelection(QPainter &painter, const Theme &theme, const QRect &rect, bool viewHasFocus, bool withBar)
{
    painter.fillRect(rect, viewHasFocus ? theme.highlight : theme.inactiveHighlight);
    if (withBar) {
        const QRect bar(rect.left(), rect.top(), theme.sizes.selectionBar, rect.height());
        painter.fillRect(bar, viewHasFocus ? theme.accent : theme.buttonEdge);
    }
}

} // namespace gui
