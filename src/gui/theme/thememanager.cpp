#include "gui/theme/thememanager.h"

#include "gui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QToolTip>

namespace gui {

ThemeManager::ThemeManager(Choice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_theme(std::make_shared<Theme>())
{
    lookAtSystem();
    *m_theme = Theme::load(wanted());
}

ThemeManager::~ThemeManager() = default;

void ThemeManager::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    refresh();
}

void ThemeManager::apply(QApplication &app)
{
    m_app = &app;
    app.setStyle(new Style(m_theme));
    dress();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        lookAtSystem();
        refresh();
    });
#else
    app.installEventFilter(this);
#endif
}

bool ThemeManager::isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

/// Before Qt 6.5 a change of the system's theme is only told to the windows.
bool ThemeManager::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        // Not from within the event: the palette is set anew while looking.
        QMetaObject::invokeMethod(
            this,
            [this] {
                lookAtSystem();
                refresh();
            },
            Qt::QueuedConnection);
    }
    return false;
}

Theme::Variant ThemeManager::wanted() const
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    return dark ? Theme::Variant::Dark : Theme::Variant::Light;
}

void ThemeManager::lookAtSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        m_systemIsDark = scheme == Qt::ColorScheme::Dark;
        return;
    }
#endif
    const QPalette ours = QGuiApplication::palette();
    if (m_app != nullptr)
        QApplication::setPalette(QPalette()); // what the system itself would have
    m_systemIsDark = isDark(QGuiApplication::palette());
    if (m_app != nullptr)
        QApplication::setPalette(ours);
}

void ThemeManager::refresh()
{
    Theme next = Theme::load(wanted());
    const bool isSameFont = m_app == nullptr || QApplication::font() == Theme::uiFont();
    if (next == *m_theme && isSameFont)
        return;
    *m_theme = std::move(next);
    dress();
    Q_EMIT changed();
}

void ThemeManager::dress()
{
    if (m_app == nullptr)
        return;
    QApplication::setFont(Theme::uiFont());
    QApplication::setPalette(m_theme->palette());
    QToolTip::setPalette(m_theme->palette());
    m_app->setStyleSheet(m_theme->styleSheet());
}

} // namespace gui
