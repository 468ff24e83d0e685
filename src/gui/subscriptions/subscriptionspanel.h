#pragma once

#include "gui/theme/icons.h"

#include <QByteArray>
#include <QModelIndex>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QAction;
class QDialog;
QT_END_NAMESPACE

namespace models {
class Favourites;
class FeedFollower;
class LastValueChoices;
class LastValueReader;
class SessionControl;
class SubscriptionFilter;
class SubscriptionTree;
} // namespace models
namespace store {
class PacketStore;
}

namespace gui {

namespace Ui {
class SubscriptionsPanel;
}
class Background;
struct SubscribeWish;
class ThemeManager;

/// Feeds, topics and who subscribes, with a field to find one and the actions on them. GUI thread.
class SubscriptionsPanel : public QWidget
{
    Q_OBJECT

public:
    SubscriptionsPanel(models::SubscriptionTree &tree, models::SessionControl &control,
                       const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~SubscriptionsPanel() override;

    QAction *subscribeAction() const { return m_subscribe; } ///< Ctrl+Shift+S
    QAction *unsubscribeAction() const { return m_unsubscribe; }
    QAction *notifyAction() const { return m_notify; } ///< Ctrl+Shift+N
    QAction *endNotifyAction() const { return m_endNotify; }
    /// Kept by whoever has them; they must outlive the panel.
    void setFavourites(models::Favourites &favourites);
    /// The topic of the chosen row, as feed and topic.
    std::optional<std::pair<QByteArray, QByteArray>> chosenTopic() const;
    /// The last values stand beside the topics in sight: of this store, as it was chosen. Both outlive the
    /// panel.
    void setLastValues(const store::PacketStore &store, models::LastValueChoices &choices);
    void focusFind();
    /// Narrow windows have no room for them.
    void setSparklinesVisible(bool visible);

public Q_SLOTS:
    void openSubscribeDialog();
    void openNotifyDialog();
    /// Subscribes to this one; nothing where we have it.
    void subscribeToTopic(const QByteArray &feed, const QByteArray &topic);
    /// Chooses the row, which is shown and gets the keys. False where there is none.
    bool select(const QByteArray &feed, const QByteArray &topic);
    /// Opens the dialog for topics of `feed`.
    void subscribeTo(const QByteArray &feed);
    /// Asks for notifications on `feed` where they are not on already.
    void notifyOn(const QByteArray &feed);

Q_SIGNALS:
    /// A row was activated: its packets are wanted. `topic` is empty, not null, for a topic of that name;
    /// null for a whole feed.
    void topicActivated(const QByteArray &feed, const QByteArray &topic);

private:
    /// What the chosen row stands for.
    struct Chosen
    {
        QByteArray feed;
        std::optional<QByteArray> topic;
        bool isOwn = false;
        bool isNotified = false;
    };
    void setUpTree(const ThemeManager &theme);
    void spanSubscribers(const QModelIndex &topic, int first, int last);
    void setUpActions();
    std::optional<Chosen> chosen() const;
    Chosen describe(const QModelIndex &source) const;
    void askForTopics(const std::optional<SubscribeWish> &start);
    void subscribe(const SubscribeWish &wish);
    void unsubscribe();
    void find(const QString &text);
    void openFound();
    bool choose(const QByteArray &feed, const QByteArray &topic);
    void askToFollow(const QByteArray &feed);
    void readValues();
    void askForValue();
    void followingChanged(const QByteArray &feed);
    void updateActions();
    void updatePage();
    void showMenu(const QPoint &position);

    models::SubscriptionTree &m_tree;
    models::SessionControl &m_control;
    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::SubscriptionsPanel> m_ui;
    models::SubscriptionFilter *m_filter;
    models::FeedFollower *m_follower;
    models::Favourites *m_favourites = nullptr;
    QPointer<QDialog> m_dialog;
    QAction *m_subscribe = nullptr;
    QAction *m_unsubscribe = nullptr;
    QAction *m_notify = nullptr;
    QAction *m_endNotify = nullptr;
    QAction *m_needsAuthorization = nullptr;
    QAction *m_favourite = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_copyName = nullptr;
    QAction *m_show = nullptr;
    QAction *m_value = nullptr;
    models::LastValueChoices *m_choices = nullptr;
    std::shared_ptr<models::LastValueReader> m_reader; ///< on the thread of m_background
    Background *m_background = nullptr;
    QTimer m_valueTimer;
};

} // namespace gui
