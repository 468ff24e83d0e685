#include "gui/widgets/sparkline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui {

void paintSparkline(QPainter &painter, const Theme &theme, const QRect &rect, std::span<const float> values)
{
    if (values.size() > sparklinePoints)
        values = values.last(sparklinePoints);
    if (values.size() < 2)
        return;
    std::array<qreal, sparklinePoints> heights{};
    qreal highest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        heights[i] = std::isfinite(values[i]) ? std::max(0.0, static_cast<qreal>(values[i])) : 0.0;
        highest = std::max(highest, heights[i]);
    }

    const qreal width = std::min(theme.sizes.sparklineWidth, rect.width());
    const qreal height = std::min(theme.sizes.sparklineHeight, rect.height());
    const QRectF box(rect.center().x() + 0.5 - width / 2, rect.center().y() + 0.5 - height / 2, width,
                     height);
    const qreal bottom = box.bottom() - 0.5;
    const qreal step = (width - 1) / static_cast<qreal>(values.size() - 1);
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const qreal y = highest > 0 ? bottom - heights[i] / highest * (height - 2) : bottom;
        line.append(QPointF(box.left() + 0.5 + step * static_cast<qreal>(i), y));
    }

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = highest > 0 ? theme.accent : theme.muted;
    QPolygonF area = line;
    area << QPointF(line.last().x(), box.bottom()) << QPointF(line.first().x(), box.bottom());
    QColor fill = color;
    fill.setAlphaF(0.12f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(color, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace gui
