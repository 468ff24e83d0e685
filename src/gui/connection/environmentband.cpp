#include "gui/connection/environmentband.h"

#include <QCoreApplication>
#include <QPainter>

namespace gui {

QColor environmentColor(const Theme &theme, Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return theme.production;
    case Environment::Test:
        return theme.test;
    case Environment::Local:
        return theme.local;
    case Environment::None:
        break;
    }
    return theme.border;
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("Environment", "Production");
    case Environment::Test:
        return QCoreApplication::translate("Environment", "Test");
    case Environment::Local:
        return QCoreApplication::translate("Environment", "This computer");
    case Environment::None:
        break;
    }
    return {};
}

EnvironmentBand::EnvironmentBand(const ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(theme.theme().sizes.band);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void EnvironmentBand::setEnvironment(Environment environment)
{
    m_environment = environment;
    setAccessibleName(environmentName(environment));
    update();
}

QSize EnvironmentBand::sizeHint() const
{
    return {100, m_theme.theme().sizes.band};
}

void EnvironmentBand::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_environment == Environment::None) // the line between tabs and tool bar
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.theme().border);
    else
        painter.fillRect(rect(), environmentColor(m_theme.theme(), m_environment));
}

EnvironmentFrame::EnvironmentFrame(const ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void EnvironmentFrame::setEnvironment(Environment environment)
{
    m_isShown = environment == Environment::Production;
    const int width = m_isShown ? m_theme.theme().sizes.band : 0;
    setContentsMargins(width, 0, width, width);
    update();
}

void EnvironmentFrame::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    painter.setClipRegion(QRegion(rect()) - contentsRect());
    painter.fillRect(rect(), environmentColor(m_theme.theme(), Environment::Production));
}

EnvironmentPill::EnvironmentPill(const ThemeManager &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QFont font = Theme::hintFont();
    font.setBold(true);
    setFont(font);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void EnvironmentPill::setEnvironment(Environment environment, const QString &text)
{
    m_environment = environment;
    m_text = text.isEmpty() ? environmentName(environment).toUpper() : text;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize EnvironmentPill::sizeHint() const
{
    if (m_environment == Environment::None)
        return {0, 0};
    const Sizes &sizes = m_theme.theme().sizes;
    return {fontMetrics().horizontalAdvance(m_text) + 3 * sizes.grid, sizes.chip};
}

void EnvironmentPill::paintEvent(QPaintEvent * /*event*/)
{
    if (m_environment == Environment::None)
        return;
    const Theme &theme = m_theme.theme();
    const QColor color = environmentColor(theme, m_environment);
    const bool filled = m_environment == Environment::Production;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color);
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    const qreal radius = theme.sizes.chipRadius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(filled ? theme.onEnvironment : color);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace gui
