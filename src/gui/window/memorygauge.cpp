#include "gui/window/memorygauge.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gui {

namespace {
constexpr double tickAt = 0.8;
}

MemoryGauge::MemoryGauge(const ThemeManager &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValues(0, 0);
    connect(&theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void MemoryGauge::setValues(qint64 used, qint64 budget)
{
    m_used = used;
    m_budget = budget;
    const QString percent = QLocale().toString(qRound(fraction() * 100));
    setAccessibleName(tr("Memory: %1 % of the budget").arg(percent));
    update();
}

double MemoryGauge::fraction() const
{
    if (m_budget <= 0)
        return 0;
    return std::clamp(static_cast<double>(m_used) / static_cast<double>(m_budget), 0.0, 1.0);
}

QSize MemoryGauge::sizeHint() const
{
    return {72, 16};
}

void MemoryGauge::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = m_theme.theme();
    const QRect bar(0, (height() - 8) / 2, width(), 8);
    const QRect inside = bar.adjusted(1, 1, -1, -1);
    QPainter painter(this);
    painter.fillRect(bar, theme.border);
    painter.fillRect(inside, theme.base);
    const bool high = fraction() >= tickAt;
    painter.fillRect(inside.x(), inside.y(), qRound(inside.width() * fraction()), inside.height(),
                     high ? theme.warn : theme.accent);
    const int tick = inside.x() + qRound(inside.width() * tickAt);
    painter.fillRect(tick, bar.y() - 1, 1, bar.height() + 2, high ? theme.text : theme.warn);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MemoryGauge::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gui
