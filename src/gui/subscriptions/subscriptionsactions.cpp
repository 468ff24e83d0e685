#include "gui/subscriptions/subscriptionspanel.h"
#include "gui/widgets/rowbutton.h"

#include "models/favourites.h"
#include "models/feedfollower.h"
#include "models/nametext.h"
#include "models/sessioncontrol.h"
#include "models/subscriptionfilter.h"
#include "models/subscriptiontree.h"
#include "ui_subscriptionspanel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

// What can be done with the rows of a SubscriptionsPanel.

namespace gui {

using models::SubscriptionTree;

void SubscriptionsPanel::setUpActions()
{
    const auto make = [this](const QString &text, QStringView icon, const QKeySequence &keys = {}) {
        auto *action = new QAction(m_icons.icon(icon), text, this);
        action->setShortcut(keys);
        addAction(action);
        return action;
    };
    m_subscribe = make(tr("Subscribe…"), u"subscribe", Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_unsubscribe = make(tr("Unsubscribe"), u"close");
    m_notify = make(tr("Notify…"), u"notify", Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_endNotify = make(tr("Stop notifications"), u"stop");
    m_needsAuthorization = new QAction(tr("This feed needs authorization"), this);
    m_needsAuthorization->setCheckable(true);
    m_favourite = new QAction(m_icons.icon(u"star"), tr("Favourite"), this);
    m_favourite->setCheckable(true);
    m_follow = new QAction(m_icons.icon(u"follow"), tr("Follow this feed…"), this);
    m_follow->setCheckable(true);
    m_copyName = new QAction(m_icons.icon(u"copy"), tr("Copy name"), this);
    m_show = new QAction(m_icons.icon(u"filter"), tr("Show only its packets"), this);
    m_value = new QAction(tr("Last value…"), this);
    addAction(m_value);
    connect(m_value, &QAction::triggered, this, &SubscriptionsPanel::askForValue);
    m_ui->subscribe->setDefaultAction(m_subscribe);
    m_ui->notify->setDefaultAction(m_notify);
    m_ui->favourites->setIcon(m_icons.icon(u"star"));
    m_ui->favourites->setToolTip(m_ui->favourites->text());
    connect(m_ui->favourites, &QToolButton::toggled, this, [this](bool only) {
        m_filter->setFavouritesOnly(only);
        openFound();
    });
    connect(m_favourite, &QAction::triggered, this, [this](bool is) {
        if (const auto row = chosen(); row && row->topic && m_favourites)
            m_favourites->set(row->feed, *row->topic, is);
    });
    connect(m_follow, &QAction::triggered, this, [this](bool follow) {
        const auto row = chosen();
        updateActions(); // it is followed once that was answered
        if (row && follow)
            askToFollow(row->feed);
        else if (row)
            m_follower->stop(row->feed);
    });
    connect(m_follower, &models::FeedFollower::changed, this, &SubscriptionsPanel::followingChanged);

    connect(m_subscribe, &QAction::triggered, this, &SubscriptionsPanel::openSubscribeDialog);
    connect(m_unsubscribe, &QAction::triggered, this, &SubscriptionsPanel::unsubscribe);
    connect(m_notify, &QAction::triggered, this, &SubscriptionsPanel::openNotifyDialog);
    connect(m_endNotify, &QAction::triggered, this, [this] {
        if (const auto row = chosen(); row && row->isNotified)
            m_control.endNotifications(row->feed);
    });
    connect(m_needsAuthorization, &QAction::triggered, this, [this](bool needs) {
        if (const auto row = chosen())
            m_control.setNeedsAuthorization(row->feed, needs);
    });
    connect(m_copyName, &QAction::triggered, this, [this] {
        const QModelIndex index = m_ui->tree->currentIndex();
        if (index.isValid())
            QGuiApplication::clipboard()->setText(
                index.siblingAtColumn(SubscriptionTree::NameColumn).data().toString());
    });
    connect(m_show, &QAction::triggered, this, [this] {
        if (const auto row = chosen())
            Q_EMIT topicActivated(row->feed, row->topic.value_or(QByteArray()));
    });
    auto *button = new RowButton(*m_ui->tree, m_show->icon(), m_show->text());
    connect(button, &RowButton::pressedFor, this, [this](const QModelIndex &index) {
        m_ui->tree->setCurrentIndex(index);
        m_show->trigger();
    });
}

void SubscriptionsPanel::setFavourites(models::Favourites &favourites)
{
    m_favourites = &favourites;
    m_tree.setFavourites(favourites);
    updateActions();
}

void SubscriptionsPanel::askToFollow(const QByteArray &feed)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Follow a feed"),
        tr("Follow %1?\n\nThis session then subscribes to every topic of it that others subscribe to, now "
           "and "
           "as they come, %2 at most.\n\nEach subscription is told to whoever is notified on this feed: a "
           "publisher that sends on demand (a select feed) starts to send for it. Where the feed needs "
           "authorization, its authorizers are asked once for each topic.")
            .arg(models::shownName(feed), QLocale().toString(models::FeedFollower::mostTopics)),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("followFeed"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *go = box->addButton(tr("Follow"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, go, feed] {
        if (box->clickedButton() == go)
            m_follower->follow(feed);
    });
    box->open();
}

void SubscriptionsPanel::followingChanged(const QByteArray &feed)
{
    updateActions();
    const qsizetype leftOut = m_follower->leftOut(feed);
    m_ui->note->setVisible(leftOut > 0);
    m_ui->note->setText(
        tr("%1: %2 more topics are not followed").arg(models::shownName(feed), QLocale().toString(leftOut)));
}

void SubscriptionsPanel::updateActions()
{
    const auto row = chosen();
    m_unsubscribe->setEnabled(row && (row->topic ? row->isOwn : m_tree.feedIndex(row->feed).isValid()));
    m_endNotify->setEnabled(row && row->isNotified);
    m_needsAuthorization->setEnabled(row.has_value());
    m_needsAuthorization->setChecked(row && m_tree.needsAuthorization(row->feed));
    m_favourite->setEnabled(row && row->topic && m_favourites);
    m_favourite->setChecked(row && row->topic && m_favourites &&
                            m_favourites->contains(row->feed, *row->topic));
    m_follow->setEnabled(row.has_value());
    m_follow->setChecked(row && m_follower->isFollowed(row->feed));
    m_copyName->setEnabled(row.has_value());
    m_show->setEnabled(row.has_value());
    m_value->setEnabled(row.has_value() && m_choices);
}

void SubscriptionsPanel::showMenu(const QPoint &position)
{
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_show, m_favourite, m_value, m_copyName});
    menu->addSeparator();
    menu->addActions({m_subscribe, m_unsubscribe});
    menu->addSeparator();
    menu->addActions({m_notify, m_endNotify, m_needsAuthorization, m_follow});
    menu->popup(m_ui->tree->viewport()->mapToGlobal(position));
}

} // namespace gui
