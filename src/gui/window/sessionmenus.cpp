#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/sightdialog.h"
#include "gui/packets/packetview.h"
#include "gui/window/sessionpage.h"
#include "models/subscriptiontree.h"

#include <QActionGroup>
#include <QMenu>

// What a session's menus add to those of its panels.

namespace gui {

void SessionPage::addExpiryMenu(QMenu *menu)
{
    using namespace std::chrono_literals;
    const std::pair<QString, std::chrono::minutes> choices[] = {
        {tr("5 minutes"), 5min}, {tr("30 minutes"), 30min}, {tr("2 hours"), 120min}, {tr("Never"), 0min}};
    menu->addSeparator();
    QMenu *expiry = menu->addMenu(tr("Requests expire after"));
    auto *group = new QActionGroup(expiry);
    for (const auto &[text, limit] : choices) {
        QAction *action = expiry->addAction(text);
        action->setCheckable(true);
        action->setChecked(limit == m_requestExpiry);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, limit = limit] { Q_EMIT requestExpiryChosen(limit); });
    }
    if (m_alarmMenu)
        menu->addMenu(m_alarmMenu);
}

void SessionPage::showWhoSees()
{
    const store::PinnedRow row = m_packets->currentRow();
    if (row.isNull() || row.frame().isEmpty())
        return; // none is chosen, or no message
    const bool isNotified = m_parts.subscriptions.notifiedFeeds().contains(row.feed().toByteArray());
    auto *dialog = new SightDialog(row, isNotified, m_authorizationPanel->parts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gui
