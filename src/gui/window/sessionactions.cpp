#include "gui/window/sessionactions.h"

#include "gui/theme/icons.h"
#include "gui/window/actionlist.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QToolBar>

namespace gui {

SessionActions::SessionActions(QWidget *page, const OfPanels &panels, const Icons &icons)
    : QObject(page)
    , ofPanels(panels)
    , connectTo(add(page, tr("Connect…"), tr("Connect this tab to a distributor")))
    , disconnectFrom(add(page, tr("Disconnect"), tr("End the connection; what was received stays"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_X))
    , tryNow(add(page, tr("Try now"), tr("Reconnect without waiting")))
    , publish(add(page, tr("Publish…"), tr("Write a message and send it"), Qt::ALT | Qt::Key_6))
    , editAndPublish(
          add(page, tr("Edit and publish the message"), tr("Take the chosen message to the Publish panel")))
    , filter(add(page, tr("Filter"), tr("Go to the filter field"), Qt::CTRL | Qt::Key_L))
    , capture(add(page, tr("Capture filter…"), tr("Choose which messages are stored at all")))
    , browse(add(page, tr("Browse"), tr("Arrange the panels for looking into messages"), Qt::Key_F6))
    , operate(add(page, tr("Operate"), tr("Arrange the panels for answering requests"), Qt::Key_F7))
    , compose(
          add(page, tr("Publish", "the layout"), tr("Arrange the panels for sending messages"), Qt::Key_F8))
    , resetLayout(
          add(page, tr("Reset layout"), tr("Put all panels back where the layout chosen last has them")))
    , layouts(new QMenu(tr("Layout"), page))
{
    layouts->addActions({browse, operate, compose});
    layouts->addSeparator();
    layouts->addAction(resetLayout);
    connectTo->setIcon(icons.icon(u"connect"));
    disconnectFrom->setIcon(icons.icon(u"disconnect"));
    tryNow->setIcon(icons.icon(u"repeat"));
    publish->setIcon(icons.icon(u"publish"));
    editAndPublish->setIcon(icons.icon(u"template"));
    filter->setIcon(icons.icon(u"filter"));
    page->addActions({ofPanels.subscribe, ofPanels.notify, ofPanels.grant, ofPanels.deny,
                      ofPanels.nextRequest, ofPanels.previousRequest, ofPanels.pause, ofPanels.follow,
                      ofPanels.clear});
    page->addActions(ofPanels.desk);
}

QAction *SessionActions::add(QWidget *page, const QString &text, const QString &toolTip,
                             const QKeySequence &keys)
{
    auto *action = new QAction(text, page);
    action->setShortcut(keys);
    const QString native = keys.toString(QKeySequence::NativeText);
    action->setToolTip(native.isEmpty() ? toolTip
                                        : tr("%1 (%2)", "tool tip and its keys").arg(toolTip, native));
    page->addAction(action);
    return action;
}

void SessionActions::setPossible(bool hasPackets, bool hasTarget)
{
    for (QAction *action : {ofPanels.pause, ofPanels.follow, ofPanels.clear, filter})
        setPossible(*action, hasPackets);
    for (QAction *action : ofPanels.packets) {
        if (action)
            action->setEnabled(hasPackets);
    }
    for (QAction *action : {ofPanels.subscribe, ofPanels.notify, publish, editAndPublish})
        setPossible(*action, hasTarget);
}

void SessionActions::setPossible(QAction &action, bool isPossible)
{
    action.setEnabled(isPossible);
    if (isPossible == !m_toolTips.contains(&action))
        return;
    if (isPossible) {
        action.setToolTip(m_toolTips.take(&action));
    } else {
        m_toolTips.insert(&action, action.toolTip());
        action.setToolTip(
            tr("%1: connect this tab first", "what an action does").arg(plainActionText(action)));
    }
}

void SessionActions::fill(QToolBar *toolBar) const
{
    toolBar->addAction(connectTo);
    toolBar->addAction(disconnectFrom);
    toolBar->addAction(tryNow);
    toolBar->addSeparator();
    toolBar->addActions({ofPanels.subscribe, ofPanels.notify, publish});
    toolBar->addSeparator();
    toolBar->addActions({ofPanels.pause, ofPanels.follow, ofPanels.clear});
}

QList<QMenu *> SessionActions::makeMenus(QWidget *parent,
                                         const std::function<void(QMenu *)> &addToAuthorization) const
{
    auto *session = new QMenu(tr("&Session"), parent);
    session->addActions({connectTo, disconnectFrom, tryNow});
    session->addSeparator();
    session->addActions({ofPanels.subscribe, ofPanels.notify});
    session->addSeparator();
    session->addAction(capture);
    auto *packets = new QMenu(tr("&Packets"), parent);
    packets->addActions({ofPanels.pause, ofPanels.follow, ofPanels.clear});
    packets->addSeparator();
    packets->addAction(filter);
    for (QAction *action : ofPanels.packets)
        action ? packets->addAction(action) : static_cast<void>(packets->addSeparator());
    auto *authorization = new QMenu(tr("&Authorization"), parent);
    authorization->addActions({ofPanels.previousRequest, ofPanels.nextRequest});
    authorization->addSeparator();
    authorization->addActions({ofPanels.grant, ofPanels.deny});
    authorization->addSeparator();
    authorization->addActions(ofPanels.desk);
    addToAuthorization(authorization);
    auto *publishing = new QMenu(tr("P&ublish"), parent);
    publishing->addActions({publish, editAndPublish});
    return {session, packets, authorization, publishing};
}

} // namespace gui
