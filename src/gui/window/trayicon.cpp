#include "gui/window/trayicon.h"

#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"

#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QWidget>

#include <chrono>

namespace gui {

namespace {

constexpr int sizes[] = {16, 22, 32, 48};
constexpr int mostShown = 99;
constexpr std::chrono::milliseconds shownFor{10'000};

} // namespace

TrayIcon::TrayIcon(QWidget &window, const ThemeManager &theme, const QString &desktop)
    : m_window(window)
    , m_theme(theme)
    , m_desktop(desktop)
{
    connect(&m_desktop, &DesktopNotifier::activated, this, &TrayIcon::activated);
    connect(&m_desktop, &DesktopNotifier::stateChanged, this, &TrayIcon::reachChanged);
    connect(&theme, &ThemeManager::changed, this, &TrayIcon::refresh);
}

TrayIcon::~TrayIcon() = default;

QPixmap TrayIcon::pixmap(int count, int size, const Theme &theme)
{
    QPixmap picture = Icons::applicationIcon().pixmap(size, size);
    if (count <= 0 || picture.isNull())
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const int diameter = size * 5 / 8;
    const QRect disc(picture.width() - diameter, picture.height() - diameter, diameter, diameter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.warn);
    painter.drawEllipse(disc);
    QFont font = painter.font();
    const QString text = count > mostShown ? QStringLiteral("…") : QString::number(count);
    font.setPixelSize(std::max(6, diameter * (text.size() > 1 ? 9 : 12) / 16));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.base);
    painter.drawText(disc, Qt::AlignCenter, text);
    return picture;
}

QString TrayIcon::withoutMarkup(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1Char('&'), QLatin1String("\\u{0026}"));
    plain.replace(QLatin1Char('<'), QLatin1String("\\u{003C}"));
    plain.replace(QLatin1Char('>'), QLatin1String("\\u{003E}"));
    return plain;
}

void TrayIcon::setShown(bool shown)
{
    if (!shown || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    if (m_icon)
        return;
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("Show waiting requests")), &QAction::triggered, this, &TrayIcon::activated);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::activated);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT activated();
            });
    refresh();
    m_icon->show();
}

void TrayIcon::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    refresh();
}

void TrayIcon::refresh()
{
    if (!m_icon)
        return;
    QIcon icon;
    for (const int size : sizes)
        icon.addPixmap(pixmap(m_count, size, m_theme.theme()));
    m_icon->setIcon(icon);
    m_icon->setToolTip(m_count == 0 ? tr("Messagebus Monitor: no request waits")
                       : m_count == 1
                           ? tr("Messagebus Monitor: 1 request waits")
                           : tr("Messagebus Monitor: %1 requests wait").arg(QLocale().toString(m_count)));
}

bool TrayIcon::showsMessages() const
{
    return m_icon && QSystemTrayIcon::supportsMessages();
}

bool TrayIcon::canNotify() const
{
    return showsMessages() || m_desktop.state() != DesktopNotifier::Desktop::DoesNot;
}

void TrayIcon::notify(const QString &title, const QString &text)
{
    QApplication::alert(&m_window);
    if (showsMessages())
        m_icon->showMessage(withoutMarkup(title), withoutMarkup(text), QSystemTrayIcon::Information,
                            static_cast<int>(shownFor.count()));
    else
        m_desktop.notify(withoutMarkup(title), withoutMarkup(text));
}

} // namespace gui
