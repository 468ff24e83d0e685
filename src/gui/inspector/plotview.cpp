#include "gui/inspector/plotview.h"

#include "gui/theme/thememanager.h"
#include "models/packettext.h"
#include "models/plotaxis.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStringList>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace gui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double panStep = 0.2;
constexpr qint64 shortestSpan = 1'000'000; ///< nanoseconds
constexpr int wheelNotch = 120;

} // namespace

PlotView::PlotView(ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Plot"));
    connect(&theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void PlotView::setLines(std::vector<PlotLine> lines, const QString &hint)
{
    m_lines = std::move(lines);
    m_hint = hint;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_lines.size()) - 1));
    if (m_lines.empty()) {
        m_zoom.reset();
        m_cursor.reset();
    }
    refresh();
}

void PlotView::refresh()
{
    const auto all = whole();
    if (m_zoom && m_follows && all && all->toNs > m_zoom->toNs) {
        const qint64 span = m_zoom->span();
        m_zoom = Range{all->toNs - span, all->toNs};
    }
    if (!hasFocus())
        describe();
    update();
    Q_EMIT rangeChanged();
}

void PlotView::setCurrentLine(int line)
{
    if (line == m_current || line < 0 || line >= static_cast<int>(m_lines.size()))
        return;
    m_current = line;
    update();
    Q_EMIT currentLineChanged(line);
}

std::optional<PlotView::Range> PlotView::whole() const
{
    std::optional<Range> all;
    for (const PlotLine &line : m_lines) {
        if (line.series->isEmpty())
            continue;
        const Range own{line.series->points().front().firstNs, line.series->points().back().lastNs};
        all = all ? Range{std::min(all->fromNs, own.fromNs), std::max(all->toNs, own.toNs)} : own;
    }
    if (all && all->span() < shortestSpan)
        all = Range{all->fromNs - shortestSpan, all->toNs + shortestSpan};
    return all;
}

std::optional<PlotView::Range> PlotView::range() const
{
    const auto all = whole();
    return all && m_zoom ? m_zoom : all;
}

qint64 PlotView::timeAt(qreal x) const
{
    const auto seen = range();
    const QRect area = plotArea();
    if (!seen || area.width() < 2)
        return 0;
    const double part = std::clamp((x - area.left()) / (area.width() - 1), 0.0, 1.0);
    return seen->fromNs + static_cast<qint64>(part * static_cast<double>(seen->span()));
}

void PlotView::setZoom(const Range &range)
{
    const auto all = whole();
    if (!all)
        return;
    const qint64 span = std::clamp(range.span(), shortestSpan, all->span());
    const qint64 from = std::clamp(range.fromNs, all->fromNs, all->toNs - span);
    m_zoom = Range{from, from + span};
    m_follows = m_zoom->toNs == all->toNs;
    if (*m_zoom == *all)
        m_zoom.reset();
    if (m_zoom && m_cursor && (*m_cursor < m_zoom->fromNs || *m_cursor > m_zoom->toNs))
        setCursorTime(std::nullopt); // what is read out is in sight
    update();
    Q_EMIT rangeChanged();
}

void PlotView::zoom(double times, qint64 aroundNs)
{
    const auto seen = range();
    if (!seen)
        return;
    const double part = static_cast<double>(aroundNs - seen->fromNs) / static_cast<double>(seen->span());
    const double span = static_cast<double>(seen->span()) / times;
    const auto from = aroundNs - static_cast<qint64>(part * span);
    setZoom({from, from + static_cast<qint64>(span)});
}

void PlotView::pan(double part)
{
    if (const auto seen = range()) {
        const auto by = static_cast<qint64>(part * static_cast<double>(seen->span()));
        setZoom({seen->fromNs + by, seen->toNs + by});
    }
}

void PlotView::showAll()
{
    m_zoom.reset();
    update();
    Q_EMIT rangeChanged();
}

/// Around the cursor where it is in sight, else around the newest that is.
void PlotView::zoomIn()
{
    if (const auto seen = range())
        zoom(zoomStep,
             m_cursor && *m_cursor >= seen->fromNs && *m_cursor <= seen->toNs ? *m_cursor : seen->toNs);
}

void PlotView::zoomOut()
{
    if (const auto seen = range())
        zoom(1 / zoomStep,
             m_cursor && *m_cursor >= seen->fromNs && *m_cursor <= seen->toNs ? *m_cursor : seen->toNs);
}

void PlotView::step(int by)
{
    if (m_lines.empty())
        return;
    const models::PlotSeries &series = *m_lines[static_cast<std::size_t>(m_current)].series;
    const auto seen = range();
    if (!seen || series.isEmpty())
        return;
    const auto last = static_cast<qint64>(series.points().size()) - 1;
    const auto from = static_cast<qint64>(series.nearest(m_cursor.value_or(seen->toNs)).value_or(0));
    const qint64 to = std::clamp<qint64>(m_cursor ? from + by : from, 0, last);
    const models::PlotPoint &point = series.points()[static_cast<std::size_t>(to)];
    const qint64 time = point.lastNs;
    if (m_zoom && (time < m_zoom->fromNs || time > m_zoom->toNs))
        setZoom({time - m_zoom->span() / 2, time + m_zoom->span() / 2});
    setCursorTime(time);
}

void PlotView::setCursorTime(std::optional<qint64> ns)
{
    if (ns == m_cursor)
        return;
    m_cursor = ns;
    update();
    describe();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// For who can't see it: what the cursor stands on, or each line's figures. With focus it changes only when
/// the user does something, or a screen reader would not come to an end.
void PlotView::describe()
{
    const QString text = m_cursor ? cursorText() : summary();
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

QString PlotView::summary() const
{
    QStringList parts;
    for (const PlotLine &line : m_lines) {
        const auto points = line.series->points();
        if (points.empty())
            continue;
        const double lowest = std::ranges::min(points, {}, &models::PlotPoint::lowest).lowest;
        const double highest = std::ranges::max(points, {}, &models::PlotPoint::highest).highest;
        parts += tr("%1: last %2, lowest %3, highest %4", "a field and its values")
                     .arg(line.name, models::plotValueText(points.back().last), models::plotValueText(lowest),
                          models::plotValueText(highest));
    }
    return parts.isEmpty() ? m_hint : parts.join(QLatin1Char('\n'));
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    describe();
    QWidget::focusInEvent(event);
}

QString PlotView::cursorText() const
{
    if (!m_cursor)
        return {};
    QStringList parts{models::receivedText(*m_cursor)};
    for (const PlotLine &line : m_lines) {
        const auto at = line.series->holding(*m_cursor);
        if (!at)
            continue;
        const models::PlotPoint &point = line.series->points()[*at];
        parts += point.lowest == point.highest
                     ? tr("%1: %2", "a field and its value").arg(line.name, models::plotValueText(point.last))
                     : tr("%1: %2 to %3", "a field, its lowest and highest value")
                           .arg(line.name, models::plotValueText(point.lowest),
                                models::plotValueText(point.highest));
    }
    return parts.join(QLatin1Char('\n'));
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? pan(-panStep) : step(-1);
    case Qt::Key_Right:
        return shift ? pan(panStep) : step(1);
    case Qt::Key_Up:
        return setCurrentLine(m_current - 1);
    case Qt::Key_Down:
        return setCurrentLine(m_current + 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_End:
        if (const auto all = whole(); all && m_zoom)
            setZoom({all->toNs - m_zoom->span(), all->toNs});
        return setCursorTime(std::nullopt);
    case Qt::Key_Escape:
        if (!m_pressed && !m_cursor)
            break;
        m_pressed.reset();
        m_dragged.reset();
        return setCursorTime(std::nullopt);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PlotView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0 || !range())
        return event->ignore();
    zoom(std::pow(zoomStep, static_cast<double>(turned) / wheelNotch), timeAt(event->position().x()));
    event->accept();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && plotArea().contains(event->position().toPoint()))
        m_pressed = qRound(event->position().x());
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    const int x = qRound(event->position().x());
    if (m_pressed && (m_dragged || std::abs(x - *m_pressed) >= QApplication::startDragDistance())) {
        m_dragged = x;
        update();
        return;
    }
    if (range() && plotArea().contains(event->position().toPoint()))
        setCursorTime(timeAt(event->position().x()));
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    const auto dragged = std::exchange(m_dragged, std::nullopt);
    const int x = qRound(event->position().x());
    if (pressed && dragged && *pressed != x)
        setZoom({timeAt(std::min(*pressed, x)), timeAt(std::max(*pressed, x))});
    update();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void PlotView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCursorTime(std::nullopt);
}

} // namespace gui
