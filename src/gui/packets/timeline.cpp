#include "gui/packets/timeline.h"

#include "gui/theme/measures.h"
#include "gui/theme/thememanager.h"
#include "models/nametext.h"
#include "models/packettext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace gui {

namespace {

constexpr int barStep = 4; ///< pixels for a bucket, at least
constexpr int barGap = 1;
constexpr qint64 refreshMs = 500;
constexpr qint64 nsPerSecond = 1'000'000'000;

QString spanWords(qint64 ns)
{
    const qint64 seconds = ns / nsPerSecond;
    if (seconds < 120)
        return Timeline::tr("Last %1 s").arg(std::max<qint64>(1, seconds));
    if (seconds < 7200)
        return Timeline::tr("Last %1 min").arg(seconds / 60);
    return Timeline::tr("Last %1 h").arg(seconds / 3600);
}

QString rateWords(double perSecond)
{
    if (perSecond >= 1e6)
        return Timeline::tr("peak %1 M/s").arg(QLocale().toString(perSecond / 1e6, 'f', 1));
    if (perSecond >= 10'000)
        return Timeline::tr("peak %1 k/s").arg(QLocale().toString(perSecond / 1e3, 'f', 0));
    return Timeline::tr("peak %1/s").arg(QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

} // namespace

Timeline::Timeline(const store::PacketStore &store, const store::RowIndex &index,
                   const store::MarkerIndex &markers, ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_buckets(store, index, markers)
{
    setFixedHeight(theme.theme().sizes.timeline);
    setMouseTracking(true);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Timeline"));
    connect(&theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void Timeline::refresh()
{
    if (isVisible() && (!m_sinceUpdate.isValid() || m_sinceUpdate.elapsed() >= refreshMs))
        refreshNow();
}

void Timeline::refreshNow()
{
    m_sinceUpdate.start();
    if (!m_buckets.update(plot().width() / barStep))
        return;
    setAccessibleDescription(tr("%1, %2").arg(rangeText(), peakText()));
    update();
}

void Timeline::setCurrentRow(std::optional<quint64> row)
{
    if (row == m_current)
        return;
    m_current = row;
    update();
}

QString Timeline::rangeText() const
{
    const auto count = static_cast<qint64>(m_buckets.buckets().size());
    return m_buckets.peak() == 0 ? tr("No messages") : spanWords(count * m_buckets.width());
}

QString Timeline::peakText() const
{
    const double seconds = static_cast<double>(m_buckets.width()) / static_cast<double>(nsPerSecond);
    return rateWords(static_cast<double>(m_buckets.peak()) / seconds);
}

QRect Timeline::plot() const
{
    const int padding = m_theme.theme().sizes.panelPadding;
    return rect().adjusted(padding + measures().timelineLabel, m_theme.theme().sizes.grid, -padding, -1);
}

QRect Timeline::bucketRect(int bucket) const
{
    const QRect area = plot();
    const auto count = static_cast<int>(m_buckets.buckets().size());
    if (count == 0)
        return {};
    const int left = area.left() + static_cast<int>(qint64{bucket} * area.width() / count);
    const int right = area.left() + static_cast<int>(qint64{bucket + 1} * area.width() / count);
    return QRect(left, area.top(), std::max(1, right - left), area.height());
}

int Timeline::bucketAt(int x) const
{
    const QRect area = plot();
    const auto count = static_cast<int>(m_buckets.buckets().size());
    if (count == 0 || area.width() <= 0)
        return -1;
    return std::clamp(static_cast<int>(qint64{x - area.left()} * count / area.width()), 0, count - 1);
}

void Timeline::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.muted);
    painter.setFont(Theme::hintFont());
    const QRect label(theme.sizes.panelPadding, 0, measures().timelineLabel, height() / 2);
    painter.drawText(label, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), rangeText());
    if (m_buckets.peak() > 0)
        painter.drawText(label.translated(0, height() / 2), static_cast<int>(Qt::AlignLeft | Qt::AlignTop),
                         peakText());

    const QRect area = plot();
    const auto peak = static_cast<double>(std::max<quint64>(1, m_buckets.peak()));
    const auto bar = [&](const QRect &slot, quint64 rows, const QColor &color) {
        if (rows == 0)
            return;
        const int full = area.height() - theme.sizes.grid;
        const int high = std::max(1, static_cast<int>(static_cast<double>(rows) / peak * full));
        const int wide = std::max(1, slot.width() - (slot.width() > 2 ? barGap : 0));
        painter.fillRect(QRect(slot.left(), slot.bottom() + 1 - high, wide, high), color);
    };
    const auto flag = [&](int x, const QColor &color) {
        painter.fillRect(QRect(x, area.top(), 1, area.height()), color);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.setRenderHint(QPainter::Antialiasing);
        const int half = theme.sizes.grid - 1;
        painter.drawPolygon(
            QPolygon({{x - half, area.top()}, {x + half + 1, area.top()}, {x, area.top() + half + 1}}));
        painter.setRenderHint(QPainter::Antialiasing, false);
    };
    const auto count = static_cast<int>(m_buckets.buckets().size());
    for (int i = 0; i < count; ++i) {
        const TimelineBuckets::Bucket &bucket = m_buckets.buckets()[static_cast<std::size_t>(i)];
        bar(bucketRect(i), bucket.messages, theme.buttonEdge);
        bar(bucketRect(i), bucket.shown, theme.accent);
    }
    for (int i = 0; i < count; ++i) {
        if (m_buckets.buckets()[static_cast<std::size_t>(i)].hasDrops)
            flag(bucketRect(i).left(), theme.bad);
    }
    if (const int at = m_current ? m_buckets.bucketOf(*m_current) : -1; at >= 0)
        flag(bucketRect(at).center().x(), theme.text);
    if (m_pressed >= 0 && m_dragged >= 0) {
        const QRect chosen = bucketRect(bucketAt(std::min(m_pressed, m_dragged)))
                                 .united(bucketRect(bucketAt(std::max(m_pressed, m_dragged))));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, theme.sizes.focusFrame));
        painter.drawRect(chosen.adjusted(0, 1, -1, -1));
    }
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = qRound(event->position().x());
    m_dragged = -1;
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const int x = qRound(event->position().x());
    if (m_pressed < 0 || (m_dragged < 0 && std::abs(x - m_pressed) < QApplication::startDragDistance()))
        return;
    m_dragged = std::max(0, x);
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = bucketAt(std::exchange(m_pressed, -1));
    const int to = bucketAt(qRound(event->position().x()));
    const bool isDrag = std::exchange(m_dragged, -1) >= 0;
    update();
    if (event->button() != Qt::LeftButton || from < 0 || to < 0)
        return;
    if (isDrag)
        Q_EMIT rangeRequested(m_buckets.utcOf(std::min(from, to)), m_buckets.utcOf(std::max(from, to) + 1));
    else
        Q_EMIT jumpRequested(m_buckets.buckets()[static_cast<std::size_t>(to)].firstRow);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_pressed < 0)
        return QWidget::keyPressEvent(event);
    m_pressed = -1; // the drag is given up
    m_dragged = -1;
    update();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshNow();
}

QString Timeline::toolTipAt(int x) const
{
    const int at = bucketAt(x);
    if (at < 0 || !plot().contains(x, plot().center().y()))
        return {};
    const TimelineBuckets::Bucket &bucket = m_buckets.buckets()[static_cast<std::size_t>(at)];
    const QLocale locale;
    const QString text =
        tr("%1 to %2: %3 messages, %4 in the view")
            .arg(models::receivedText(m_buckets.utcOf(at)), models::receivedText(m_buckets.utcOf(at + 1)),
                 locale.toString(bucket.messages), locale.toString(bucket.shown));
    return bucket.hasDrops ? tr("%1\nMessages were dropped here").arg(text) : text;
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), models::plainToolTip(toolTipAt(help->x())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace gui
