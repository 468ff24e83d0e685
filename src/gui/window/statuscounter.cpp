#include "gui/window/statuscounter.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace gui {

StatusCounter::StatusCounter(const QString &name, const QString &accessible, const ThemeManager &theme,
                             QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(name);
    setAccessibleName(accessible);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &ThemeManager::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusCounter::setValue(const QString &value)
{
    if (value == m_value)
        return;
    const bool isLonger = value.size() != m_value.size();
    m_value = value;
    setAccessibleDescription(value);
    if (isLonger)
        updateGeometry();
    update();
}

void StatusCounter::setColor(Theme::Role color)
{
    m_color = color;
    update();
}

QSize StatusCounter::sizeHint() const
{
    const Sizes &sizes = m_theme.theme().sizes;
    const QFontMetrics names(Theme::uiFont());
    const QFontMetrics values(Theme::fixedFont());
    const int gap = text().isEmpty() ? 0 : sizes.grid + sizes.grid / 2;
    return {names.horizontalAdvance(text()) + gap + values.horizontalAdvance(m_value) + sizes.grid,
            qMax(names.height(), values.height())};
}

void StatusCounter::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    const int half = theme.sizes.grid / 2;
    const QRect inside = rect().adjusted(half, 0, -half, 0);
    painter.setFont(Theme::uiFont());
    painter.setPen(m_color ? theme.*m_color : underMouse() ? theme.text : theme.muted);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(Theme::fixedFont());
    painter.setPen(m_color ? theme.*m_color : theme.text);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_value);
    if (hasFocus()) {
        QPen frame(theme.accent, theme.sizes.focusFrame);
        frame.setJoinStyle(Qt::MiterJoin);
        painter.setPen(frame);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void StatusCounter::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gui
