#include "gui/widgets/badge.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gui {

Badge::Badge(const ThemeManager &theme, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    QFont font = Theme::hintFont();
    font.setBold(true);
    setFont(font);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
    connect(&theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void Badge::setCount(int count)
{
    m_count = count;
    setAccessibleName(text());
    setVisible(count > 0);
    updateGeometry();
    update();
}

QString Badge::text() const
{
    return m_count > 999 ? QStringLiteral("999+") : QLocale().toString(m_count);
}

QSize Badge::sizeHint() const
{
    const int height = m_theme.theme().sizes.chip;
    return {std::max(height, fontMetrics().horizontalAdvance(text()) + 10), height};
}

void Badge::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = m_theme.theme();
    const bool waiting = m_kind == Kind::Waiting;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(waiting ? theme.warn : theme.soft);
    const qreal radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    painter.setPen(waiting ? theme.onEnvironment : theme.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace gui
