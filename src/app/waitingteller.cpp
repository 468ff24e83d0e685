#include "app/waitingteller.h"

#include "gui/window/mainwindow.h"
#include "models/authorizationoverview.h"
#include "models/authorizationtable.h"
#include "models/nametext.h"
#include "models/timetext.h"

#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <vector>

namespace app {

namespace {

constexpr const char *trayKey = "authorization/notificationArea";
constexpr const char *ageKey = "authorization/notifyAfterSeconds";
constexpr const char *soundKey = "authorization/notifyWithSound";
constexpr int longestAge = 3'600;

} // namespace

WaitingTeller::WaitingTeller(const models::AuthorizationOverview &overview, QSettings &settings,
                             const gui::ThemeManager &theme, gui::MainWindow &window, const QString &desktop)
    : m_overview(overview)
    , m_settings(settings)
    , m_tray(window, theme, desktop)
    , m_menu(std::make_unique<QMenu>(tr("Tell me when requests wait")))
    , m_withSound(settings.value(QLatin1String(soundKey), false).toBool())
{
    m_alarm.setAge(
        std::chrono::seconds(std::clamp(settings.value(QLatin1String(ageKey), 0).toInt(), 0, longestAge)));
    m_tray.setShown(settings.value(QLatin1String(trayKey), true).toBool());
    m_tray.setCount(overview.openCount());
    fillMenu();
    connect(&m_tray, &gui::TrayIcon::activated, this, &WaitingTeller::openRequested);
    connect(&m_timer, &QTimer::timeout, this, &WaitingTeller::poll);
    m_timer.start(std::chrono::seconds(1));
}

WaitingTeller::~WaitingTeller() = default;

void WaitingTeller::fillMenu()
{
    QAction *tray = m_menu->addAction(tr("Icon in the notification area"));
    tray->setCheckable(true);
    tray->setChecked(m_settings.value(QLatin1String(trayKey), true).toBool());
    connect(tray, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(QLatin1String(trayKey), on);
        m_tray.setShown(on);
    });
    m_menu->addSeparator();
    auto *ages = new QActionGroup(m_menu.get());
    const std::pair<int, QString> choices[] = {{0, tr("No notification")},
                                               {10, tr("Notify after 10 seconds")},
                                               {60, tr("Notify after 1 minute")},
                                               {300, tr("Notify after 5 minutes")}};
    for (const auto &[seconds, text] : choices) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_alarm.age() == std::chrono::seconds(seconds));
        ages->addAction(action);
        connect(action, &QAction::triggered, this, [this, seconds = seconds] { setAge(seconds); });
    }
    QAction *sound = m_menu->addAction(tr("With a sound"));
    sound->setCheckable(true);
    sound->setChecked(m_withSound);
    connect(sound, &QAction::toggled, this, [this](bool on) {
        m_withSound = on;
        m_settings.setValue(QLatin1String(soundKey), on);
    });
    m_menu->addSeparator();
    QAction *why =
        m_menu->addAction(tr("This desktop shows no notifications: only the task bar asks for attention"));
    why->setEnabled(false);
    const auto tellWhy = [this, why] {
        why->setVisible(!m_tray.canNotify());
    };
    connect(&m_tray, &gui::TrayIcon::reachChanged, why, tellWhy);
    connect(tray, &QAction::toggled, why, tellWhy);
    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] { m_tray.ask(); });
    tellWhy();
}

void WaitingTeller::setAge(int seconds)
{
    m_alarm.setAge(std::chrono::seconds(seconds));
    m_settings.setValue(QLatin1String(ageKey), seconds);
}

void WaitingTeller::poll()
{
    m_tray.setCount(m_overview.openCount());
    if (m_alarm.age().count() == 0 || m_overview.openCount() == 0)
        return;
    std::vector<std::chrono::nanoseconds> asked;
    std::chrono::nanoseconds now{0};
    QString who;
    for (int row = 0; row < m_overview.rowCount(); ++row) {
        const QModelIndex index = m_overview.index(row, 0);
        const models::AuthorizationTable *session = m_overview.session(index);
        const authorization::Request *request =
            session ? session->desk().find(m_overview.request(index)) : nullptr;
        if (!request || !authorization::isOpen(request->state) ||
            request->state == authorization::RequestState::ClientLeft)
            continue;
        asked.push_back(request->firstAsked.monotonic);
        now = session->now().monotonic;
        if (asked.size() == 1)
            who = tr("%1 asks for %2")
                      .arg(models::shownUserAtHost(request->asked.user, request->asked.host),
                           models::shownFeedTopic(request->asked.feed, request->asked.topic));
    }
    if (m_alarm.poll(asked, now))
        tell(asked.size(), now - *std::min_element(asked.begin(), asked.end()), who);
}

void WaitingTeller::tell(std::size_t count, std::chrono::nanoseconds oldest, const QString &who)
{
    const QString age =
        models::ageText(std::chrono::duration_cast<std::chrono::milliseconds>(oldest).count());
    const QString text = count == 1 ? tr("%1, for %2 now").arg(who, age)
                                    : tr("%1 requests wait, the oldest for %2")
                                          .arg(QLocale().toString(static_cast<qulonglong>(count)), age);
    m_tray.notify(tr("Authorization"), text);
    if (m_withSound)
        QApplication::beep();
    Q_EMIT told(text);
}

} // namespace app
