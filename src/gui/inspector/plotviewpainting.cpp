// How a PlotView is drawn.

#include "gui/inspector/plotview.h"
#include "gui/theme/thememanager.h"
#include "models/packettext.h"
#include "models/plotaxis.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace gui {

namespace {

constexpr int axisDigits = 10;     ///< room for so many at the left
constexpr int pixelsPerTick = 110; ///< of the time axis; half of it of the other
constexpr double headRoom = 0.05;
constexpr qreal lineWidth = 1.4;
constexpr qreal markSize = 3.5; ///< half of it
constexpr int pixelsPerMark = 14;

QString markHint(const models::PlotPoint &point)
{
    return point.lowest == point.highest
               ? models::plotValueText(point.last)
               : QStringLiteral("%1 … %2").arg(models::plotValueText(point.lowest),
                                               models::plotValueText(point.highest));
}

} // namespace

QColor plotColor(const Theme &theme, int look)
{
    const std::array<QColor, plotLooks> colors{theme.accent,  theme.warn, theme.ok,
                                               theme.keyword, theme.text, theme.muted};
    return colors[static_cast<std::size_t>(look % plotLooks)];
}

QPen plotPen(const Theme &theme, int look)
{
    static constexpr std::array styles{Qt::SolidLine,   Qt::DashLine,       Qt::DotLine,
                                       Qt::DashDotLine, Qt::DashDotDotLine, Qt::SolidLine};
    QPen pen(plotColor(theme, look), lineWidth, styles[static_cast<std::size_t>(look % plotLooks)]);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

void paintPlotMark(QPainter &painter, const Theme &theme, int look, const QPointF &centre)
{
    const QColor color = plotColor(theme, look);
    const qreal s = markSize;
    painter.setPen(QPen(color, lineWidth));
    painter.setBrush(color);
    switch (look % plotLooks) {
    case 0:
        return painter.drawEllipse(centre, s, s);
    case 1:
        return painter.drawRect(QRectF(centre.x() - s, centre.y() - s, 2 * s, 2 * s));
    case 2:
        return painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -s), centre + QPointF(s, s), centre + QPointF(-s, s)}));
    case 3:
        return painter.drawPolygon(QPolygonF({centre + QPointF(0, -s), centre + QPointF(s, 0),
                                              centre + QPointF(0, s), centre + QPointF(-s, 0)}));
    case 4:
        painter.drawLine(centre + QPointF(-s, -s), centre + QPointF(s, s));
        return painter.drawLine(centre + QPointF(-s, s), centre + QPointF(s, -s));
    default:
        painter.drawLine(centre + QPointF(-s, 0), centre + QPointF(s, 0));
        return painter.drawLine(centre + QPointF(0, -s), centre + QPointF(0, s));
    }
}

/// From times and values to pixels.
struct PlotView::Scale
{
    Range range;
    QRect area;
    double low = 0;
    double high = 1;

    qreal x(qint64 ns) const
    {
        const double part = static_cast<double>(ns - range.fromNs) / static_cast<double>(range.span());
        return area.left() + part * (area.width() - 1);
    }
    qreal y(double value) const
    {
        // Halves, since the whole may be more than a double holds.
        const double part = (value / 2 - low / 2) / (high / 2 - low / 2);
        return area.bottom() - part * area.height();
    }
};

QRect PlotView::plotArea() const
{
    const Sizes &sizes = m_theme.theme().sizes;
    const QFontMetrics metrics(Theme::hintFont());
    return rect().adjusted(metrics.horizontalAdvance(QString(axisDigits, QLatin1Char('0'))) + sizes.grid,
                           sizes.grid + metrics.height(), -sizes.formPadding,
                           -metrics.height() - 2 * sizes.grid);
}

PlotView::Scale PlotView::scaleOf(const Range &range) const
{
    Scale scale{range, plotArea()};
    bool any = false;
    for (const PlotLine &line : m_lines) {
        for (const models::PlotPoint &point : line.series->between(range.fromNs, range.toNs)) {
            scale.low = any ? std::min(scale.low, point.lowest) : point.lowest;
            scale.high = any ? std::max(scale.high, point.highest) : point.highest;
            any = true;
        }
    }
    const double room = scale.high > scale.low ? (scale.high / 2 - scale.low / 2) * 2 * headRoom
                                               : std::max(1.0, std::abs(scale.high) * headRoom);
    scale.low -= room;
    scale.high += room;
    return scale;
}

void PlotView::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    const auto seen = range();
    const QRect area = plotArea();
    if (!seen || area.width() < pixelsPerMark || area.height() < pixelsPerMark) {
        painter.setPen(theme.muted);
        const int padding = theme.sizes.formPadding;
        painter.drawText(rect().adjusted(padding, padding, -padding, -padding),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_hint);
        return;
    }
    const Scale scale = scaleOf(*seen);
    paintAxes(painter, scale);
    painter.save();
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (static_cast<int>(i) != m_current)
            paintLine(painter, m_lines[i], scale);
    }
    paintLine(painter, m_lines[static_cast<std::size_t>(m_current)], scale); // over the others
    painter.restore();
    paintCursor(painter, scale);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, theme.sizes.focusFrame));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PlotView::paintAxes(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = m_theme.theme();
    const QRect &area = scale.area;
    const int grid = theme.sizes.grid;
    painter.setFont(Theme::hintFont());
    const int high = painter.fontMetrics().height();
    for (const models::PlotTick &tick :
         models::valueTicks(scale.low, scale.high, std::max(2, area.height() * 2 / pixelsPerTick))) {
        const int y = qRound(scale.y(tick.at));
        painter.setPen(theme.soft);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(theme.muted);
        painter.drawText(QRect(0, y - high / 2, area.left() - grid, high),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), tick.text);
    }
    for (const models::PlotTick &tick :
         models::timeTicks(scale.range.fromNs, scale.range.toNs, std::max(2, area.width() / pixelsPerTick))) {
        const int x = qRound(scale.x(scale.range.fromNs + static_cast<qint64>(tick.at)));
        painter.setPen(theme.soft);
        painter.drawLine(x, area.top(), x, area.bottom());
        painter.setPen(theme.muted);
        const int half = pixelsPerTick / 2;
        const int left = std::clamp(x - half, 0, std::max(0, width() - 2 * half));
        painter.drawText(QRect(left, area.bottom() + grid, 2 * half, high),
                         static_cast<int>(Qt::AlignHCenter | Qt::AlignTop), tick.text);
    }
    painter.setPen(theme.border);
    painter.drawLine(area.bottomLeft(), area.topLeft());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void PlotView::paintLine(QPainter &painter, const PlotLine &line, const Scale &scale) const
{
    const Theme &theme = m_theme.theme();
    const auto points = line.series->between(scale.range.fromNs, scale.range.toNs);
    const bool hasMarks = static_cast<int>(points.size()) * pixelsPerMark < scale.area.width();
    QPolygonF steps;
    std::vector<QPointF> marks;
    const auto flush = [&] {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(plotPen(theme, line.look));
        painter.drawPolyline(steps);
        if (steps.size() == 1 && !hasMarks)
            marks.push_back(steps.first());
        steps.clear();
    };
    qreal before = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        models::PlotPoint point = points[i];
        const qreal x = scale.x(point.firstNs);
        // What falls on one pixel is one line from the lowest to the highest.
        while (i + 1 < points.size() && scale.x(points[i + 1].firstNs) < x + 1)
            point.join(points[++i]);
        const qreal end = scale.x(point.lastNs);
        if (point.gapBefore && !steps.isEmpty()) {
            flush();
            const QRectF gap(before, scale.area.top(), std::max(2.0, x - before), scale.area.height());
            painter.fillRect(gap, theme.badTint);
            painter.fillRect(gap, QBrush(theme.bad, Qt::BDiagPattern));
        }
        if (point.gapInside) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.bad);
            const QPointF top(x, scale.area.top());
            painter.drawPolygon(QPolygonF(
                {top + QPointF(-markSize, 0), top + QPointF(markSize, 0), top + QPointF(0, 2 * markSize)}));
        }
        if (!steps.isEmpty())
            steps.append({x, steps.last().y()});
        steps.append({x, scale.y(point.first)});
        if (point.lowest < point.highest) {
            const qreal middle = (x + end) / 2;
            steps << QPointF(middle, scale.y(point.first)) << QPointF(middle, scale.y(point.lowest))
                  << QPointF(middle, scale.y(point.highest)) << QPointF(middle, scale.y(point.last));
            steps.append({end, scale.y(point.last)});
        }
        if (hasMarks)
            marks.emplace_back(end, scale.y(point.last));
        before = end;
    }
    flush();
    for (const QPointF &mark : marks)
        paintPlotMark(painter, theme, line.look, mark);
}

void PlotView::paintCursor(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = m_theme.theme();
    const QRect &area = scale.area;
    if (m_pressed && m_dragged) {
        const QRect chosen = QRect(QPoint(*m_pressed, area.top()), QPoint(*m_dragged, area.bottom()))
                                 .normalized()
                                 .intersected(area);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, theme.sizes.focusFrame));
        painter.drawRect(chosen);
    }
    if (!m_cursor || *m_cursor < scale.range.fromNs || *m_cursor > scale.range.toNs)
        return;
    const int x = qRound(scale.x(*m_cursor));
    painter.setPen(theme.muted);
    painter.drawLine(x, area.top(), x, area.bottom());
    painter.setFont(Theme::hintFont());
    const int high = painter.fontMetrics().height();
    int left = area.left();
    const auto write = [&](const QString &text) {
        painter.setPen(theme.text);
        painter.drawText(QRect(left, 1, width() - left, high),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
        left += painter.fontMetrics().horizontalAdvance(text) + theme.sizes.formPadding;
    };
    write(models::receivedText(*m_cursor));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlotLine &line : m_lines) {
        const auto at = line.series->holding(*m_cursor);
        if (!at)
            continue;
        const models::PlotPoint &point = line.series->points()[*at];
        paintPlotMark(painter, theme, line.look, QPointF(left + markSize, 1 + high / 2.0));
        left += static_cast<int>(2 * markSize) + theme.sizes.grid;
        write(markHint(point));
        const QPointF place(scale.x(point.lastNs), scale.y(point.last));
        if (area.contains(place.toPoint()))
            paintPlotMark(painter, theme, line.look, place);
    }
}

} // namespace gui
