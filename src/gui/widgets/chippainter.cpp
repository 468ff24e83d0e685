#include "gui/widgets/chippainter.h"

#include <QFontMetrics>
#include <QPainter>

namespace gui {

namespace {

constexpr int padding = 4;
constexpr int height = 16; ///< Theme's `sizes.chip`, which the measuring functions have no theme for

} // namespace

int chipWidth(const QString &text)
{
    return std::max(height, QFontMetrics(Theme::chipFont()).horizontalAdvance(text) + 2 * padding);
}

int paintChip(QPainter &painter, const Theme &theme, QPoint at, const QString &text, ChipLook look)
{
    const QRect box(at.x(), at.y() - theme.sizes.chip / 2, chipWidth(text), theme.sizes.chip);
    QColor frame = theme.border;
    QColor ground = theme.base;
    QColor ink = theme.text;
    switch (look) {
    case ChipLook::Normal:
        break;
    case ChipLook::Selected:
        frame = theme.accent;
        break;
    case ChipLook::Nothing:
        frame = theme.field;
        ground = QColor();
        ink = theme.muted;
        break;
    case ChipLook::Everything:
        frame = theme.warn;
        ink = theme.warn;
        break;
    case ChipLook::Hidden:
        frame = theme.bad;
        ground = theme.badTint;
        ink = theme.bad;
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(frame, 1);
    if (look == ChipLook::Nothing)
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.sizes.chipRadius,
                            theme.sizes.chipRadius);
    painter.setFont(Theme::chipFont());
    painter.setPen(ink);
    painter.drawText(box, static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), text);
    painter.restore();
    return box.width();
}

} // namespace gui
