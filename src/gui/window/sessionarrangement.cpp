#include "gui/window/sessionpage.h"

#include "gui/theme/measures.h"
#include "models/sessioncontrol.h"

#include <QAction>
#include <QDockWidget>

// The built-in layouts of a session's docks, in a wide window and where space is short.

namespace gui {

namespace {

/// Of the height; requests and their answer are worked with, packets are watched beside.
constexpr double operateBottom = 0.55;

// As addDocks() makes them.
enum DockNumber { Subscriptions, Message, Notifications, Authorization, Publish, Log, Distributor, Talkers };

} // namespace

void SessionPage::arrange(Arrangement arrangement)
{
    if (!m_parts.control.canConnect())
        return; // a file has but one layout
    m_arrangement = arrangement;
    m_isUsersLayout = false;
    m_isNarrow = false;
    placeDocks();
    setNarrow(isShortOfSpace());
    QTimer::singleShot(0, this, &SessionPage::sizeDocks); // once the layout has the docks
}

QDockWidget *SessionPage::leadingDock() const
{
    switch (m_arrangement) {
    case Arrangement::Browse:
        break;
    case Arrangement::Operate:
        return m_docks.at(Authorization);
    case Arrangement::Publish:
        return m_docks.at(Publish);
    }
    return m_docks.at(Message);
}

void SessionPage::placeDocks()
{
    const bool isOperating = m_arrangement == Arrangement::Operate;
    const bool isPublishing = m_arrangement == Arrangement::Publish;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_docks.at(Subscriptions));
    splitDockWidget(m_docks.at(Subscriptions), m_docks.at(Talkers), Qt::Vertical);
    // The first of the bottom leads; beside it the others are one group, the first of them in front.
    QDockWidget *first = m_docks.at(isOperating ? Authorization : Message);
    QList<QDockWidget *> others{m_docks.at(Notifications)};
    if (!isOperating)
        others.append(m_docks.at(Authorization));
    if (isPublishing)
        addDockWidget(Qt::RightDockWidgetArea, m_docks.at(Publish));
    else
        others.append(m_docks.at(Publish));
    others.append({m_docks.at(Log), m_docks.at(Distributor)});
    addDockWidget(Qt::BottomDockWidgetArea, first);
    if (isPublishing) // the width is the right side's
        tabifyDockWidget(first, others.first());
    else
        splitDockWidget(first, others.first(), Qt::Horizontal);
    for (QDockWidget *other : std::as_const(others).mid(1))
        tabifyDockWidget(others.first(), other);
    if (isOperating) // which is as wide as its tabs ask for
        tabifyDockWidget(first, m_docks.at(Message));
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->show();
    if (!isPublishing)
        others.first()->raise();
    first->raise();
    updateDockTitles();
}

void SessionPage::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow || m_isUsersLayout || !m_parts.control.canConnect())
        return;
    m_isNarrow = narrow;
    if (narrow) {
        QDockWidget *lead = leadingDock();
        addDockWidget(Qt::BottomDockWidgetArea, lead);
        for (QDockWidget *dock : std::as_const(m_docks).mid(Message)) {
            if (dock != lead && dock != m_talkersDock)
                tabifyDockWidget(lead, dock);
        }
        m_talkersDock->hide();
        lead->raise();
    } else {
        placeDocks();
    }
    updateDockTitles();
    if (m_hasLayout)
        QTimer::singleShot(0, this, &SessionPage::sizeDocks);
}

bool SessionPage::isShortOfSpace() const
{
    return width() <= measures().narrowWidth || window()->height() <= measures().lowHeight;
}

void SessionPage::sizeDocks()
{
    int bottom = m_isNarrow ? measures().narrowBottomHeight : measures().browseBottomHeight;
    if (m_arrangement == Arrangement::Operate)
        bottom = qMax(bottom, int(height() * operateBottom));
    else if (m_arrangement == Arrangement::Publish && m_isNarrow)
        bottom = height() - measures().centreHeight;
    QDockWidget *const first = m_docks.at(m_arrangement == Arrangement::Operate ? Authorization : Message);
    resizeDocks({m_docks.at(Subscriptions)},
                {m_isNarrow ? measures().narrowSubscriptionsWidth : measures().subscriptionsWidth},
                Qt::Horizontal);
    resizeDocks({m_docks.at(Subscriptions), m_talkersDock},
                {qMax(1, height() - measures().talkersHeight), measures().talkersHeight}, Qt::Vertical);
    if (m_arrangement == Arrangement::Publish && !m_isNarrow)
        resizeDocks({m_docks.at(Publish)}, {measures().publishWidth}, Qt::Horizontal);
    if (m_arrangement != Arrangement::Publish)
        resizeDocks({first, m_docks.at(Notifications)}, {measures().messageWidth, measures().sideWidth},
                    Qt::Horizontal);
    resizeDocks({first}, {bottom}, Qt::Vertical);
}

} // namespace gui
