#include "gui/window/sessionpage.h"

#include "gui/packets/filterbar.h"
#include "gui/packets/packetview.h"
#include "gui/publish/publishpanel.h"
#include "gui/subscriptions/subscriptionspanel.h"
#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/thememanager.h"
#include "models/sessioncontrol.h"
#include "models/subscriptiontree.h"
#include "store/filtertext.h"
#include "store/packetstore.h"

#include <QDockWidget>
#include <QPushButton>
#include <QSet>
#include <QToolBar>

// The feeds and topics that a session knows, and what its page does with one of them.

namespace gui {

using Entry = models::PaletteList::Entry;
using Kind = models::PaletteList::Kind;

void SessionPage::setFavourites(models::Favourites &favourites)
{
    m_subscriptionsPanel->setFavourites(favourites);
}

void SessionPage::setLastValues(models::LastValueChoices &choices)
{
    m_subscriptionsPanel->setLastValues(m_parts.store, choices);
}

void SessionPage::setTemplates(models::Templates &templates)
{
    m_publishPanel->setTemplates(templates);
}

void SessionPage::addPaletteButton()
{
    auto *room = new QWidget;
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(room);
    auto *button = new QPushButton(m_parts.icons.icon(u"search"), tr("Go to feed, topic, command"));
    button->setObjectName(QStringLiteral("palette"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Find any feed, topic or command by a few of its letters (Ctrl+K)"));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // as high as those beside it
    Style::setKeys(button, QKeySequence(Qt::CTRL | Qt::Key_K));
    m_toolBar->addWidget(button);
    connect(button, &QPushButton::clicked, this, &SessionPage::paletteRequested);
}

std::vector<Entry> SessionPage::knownNames() const
{
    std::vector<Entry> names;
    QSet<QByteArray> feeds;
    const auto addFeed = [&](const QByteArray &feed) {
        if (!feeds.contains(feed)) {
            feeds.insert(feed);
            names.push_back({Kind::Feed, {}, {}, {}, -1, true, feed, {}});
        }
    };
    const auto counted = m_parts.store.topicCounts();
    const QList<QByteArray> ofTree = m_parts.subscriptions.feeds();
    for (const QByteArray &feed : ofTree)
        addFeed(feed);
    for (const store::TopicCount &each : counted)
        addFeed(each.feed);
    for (const QByteArray &feed : ofTree) {
        const QList<QByteArray> topics = m_parts.subscriptions.topics(feed);
        for (const QByteArray &topic : topics)
            names.push_back({Kind::Topic, {}, {}, {}, -1, true, feed, topic});
    }
    for (const store::TopicCount &each : counted) {
        if (!m_parts.subscriptions.topicIndex(each.feed, each.topic).isValid())
            names.push_back({Kind::Topic, {}, {}, {}, -1, true, each.feed, each.topic});
    }
    return names;
}

void SessionPage::useName(const QByteArray &feed, const QByteArray &topic, CommandPalette::Use use)
{
    const bool canConnect = m_parts.control.canConnect();
    switch (use) {
    case CommandPalette::Use::Subscribe:
        if (!canConnect)
            break;
        if (topic.isNull())
            m_subscriptionsPanel->subscribeTo(feed);
        else
            m_subscriptionsPanel->subscribeToTopic(feed, topic);
        return;
    case CommandPalette::Use::Select:
        if (!canConnect)
            break;
        goTo(m_docks.first());
        if (m_subscriptionsPanel->select(feed, topic))
            return;
        break;
    case CommandPalette::Use::Filter:
        break;
    }
    showPacketsOf(feed, topic);
    goTo(nullptr);
}

void SessionPage::showPacketsOf(const QByteArray &feed, const QByteArray &topic)
{
    FilterBar *bar = m_packets->filterBar();
    bar->setText(store::equalityFilter(QStringLiteral("feed"), feed));
    if (!topic.isNull())
        bar->narrow(store::FilterJoin::And, store::equalityFilter(QStringLiteral("topic"), topic));
}

} // namespace gui
