#include "gui/connection/environmentband.h"
#include "gui/theme/icons.h"
#include "gui/window/closequestion.h"
#include "gui/window/commandpalette.h"
#include "gui/window/keymapoverlay.h"
#include "gui/window/mainwindow.h"
#include "gui/window/sessionpage.h"
#include "protocol/displayname.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTabBar>

// The menus of the main window: its own, with those of the session in front between them.

namespace gui {

void MainWindow::rebuildMenus()
{
    menuBar()->clear();
    for (QMenu *menu : std::as_const(m_menus))
        menu->deleteLater(); // it may be one of its own entries that brought us here
    m_menus = {makeFileMenu(), makeViewMenu()};
    if (m_shown)
        m_menus += m_shown->makeMenus(this);
    m_menus.append(makeHelpMenu());
    for (QMenu *menu : std::as_const(m_menus))
        menuBar()->addMenu(menu);
}

QMenu *MainWindow::makeFileMenu()
{
    auto *menu = new QMenu(tr("&File"), this);
    menu->addAction(m_icons.icon(u"connect"), tr("Connections…"), Qt::CTRL | Qt::Key_N, this,
                    &MainWindow::newConnectionRequested);
    menu->addMenu(makeRecentMenu(menu));
    menu->addAction(m_icons.icon(u"demo"), tr("Demo distributor"), Qt::CTRL | Qt::Key_D, this,
                    &MainWindow::demoRequested);
    menu->addSeparator();
    menu->addAction(m_icons.icon(u"folder"), tr("Open messages…"), Qt::CTRL | Qt::Key_O, this,
                    &MainWindow::openRequested);
    if (m_shown)
        menu->addAction(m_shown->saveAction());
    menu->addSeparator();
    QAction *closeTab = menu->addAction(tr("Close tab"), QKeySequence::Close, this, [this] {
        if (m_shown)
            askBeforeClosing(*m_shown, {m_shown}, [this, page = m_shown] { Q_EMIT closeRequested(page); });
    });
    closeTab->setEnabled(m_shown);
    menu->addAction(tr("Quit"), Qt::CTRL | Qt::Key_Q, this, &QWidget::close);
    return menu;
}

QMenu *MainWindow::makeRecentMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Recent connections"), parent);
    menu->setIcon(m_icons.icon(u"history"));
    menu->setEnabled(!m_recent.isEmpty());
    for (const RecentConnection &recent : std::as_const(m_recent)) {
        QString text = recentConnectionText(recent);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(text, this, [this, id = recent.id] { Q_EMIT recentConnectionRequested(id); });
    }
    return menu;
}

QString recentConnectionText(const RecentConnection &recent)
{
    const QString name = protocol::displayName(recent.name.toUtf8());
    return recent.environment == Environment::None ? name
                                                   : MainWindow::tr("%1  (%2)", "profile, environment")
                                                         .arg(name, environmentName(recent.environment));
}

void MainWindow::setRecentConnections(const QList<RecentConnection> &recent)
{
    m_recent = recent;
    for (int index = 0; index < m_tabs->count(); ++index)
        pageAt(index)->setRecentConnections(recent);
    rebuildMenus();
}

QMenu *MainWindow::makeViewMenu()
{
    auto *menu = new QMenu(tr("&View"), this);
    menu->addAction(m_icons.icon(u"search"), tr("Find feed, topic or command…"), Qt::CTRL | Qt::Key_K, this,
                    &MainWindow::openPalette);
    menu->addSeparator();
    if (m_shown) {
        menu->addActions(m_shown->viewActions());
        menu->addSeparator();
    }
    QMenu *themes = menu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(themes);
    const std::pair<QString, ThemeManager::Choice> choices[] = {
        {tr("As the system"), ThemeManager::Choice::System},
        {tr("Light"), ThemeManager::Choice::Light},
        {tr("Dark"), ThemeManager::Choice::Dark},
    };
    for (const auto &[text, choice] : choices) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_theme.setChoice(choice);
            m_settings.setValue(QStringLiteral("window/theme"), static_cast<int>(choice));
        });
    }
    menu->addSeparator();
    menu->addAction(m_icons.icon(u"authorize"), tr("Authorization of all sessions"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_A, this, &MainWindow::overviewRequested);
    const auto step = [this](int by) {
        if (m_tabs->count() > 1)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    };
    menu->addAction(tr("Next session"), Qt::CTRL | Qt::Key_Tab, this, [step] { step(1); });
    menu->addAction(tr("Previous session"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, this,
                    [step] { step(-1); });
    return menu;
}

QMenu *MainWindow::makeHelpMenu()
{
    auto *menu = new QMenu(tr("&Help"), this);
    QAction *keys = menu->addAction(m_icons.icon(u"info"), tr("Keys"), this, &MainWindow::openKeyMap);
    keys->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    menu->addSeparator();
    menu->addAction(m_icons.icon(u"save"), tr("Save diagnostic report…"), this, &MainWindow::reportRequested);
    menu->addSeparator();
    menu->addAction(tr("About Messagebus Monitor"), this, [this] {
        QMessageBox::about(
            this, tr("About Messagebus Monitor"),
            tr("Messagebus Monitor %1\nLooks into a jetblack-messagebus distributor.\n\nApache License 2.0")
                .arg(QStringLiteral(MBM_VERSION)));
    });
    return menu;
}

void MainWindow::openPalette()
{
    m_palette->open(listActions(*this, m_shown),
                    m_shown ? m_shown->knownNames() : std::vector<models::PaletteList::Entry>());
}

void MainWindow::openKeyMap()
{
    m_keyMap->open(listActions(*this, m_shown), panelOf(QApplication::focusWidget()));
}

} // namespace gui
