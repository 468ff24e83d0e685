#pragma once

#include "gui/theme/icons.h"
#include "gui/theme/stateglyph.h"

#include <QModelIndex>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QSortFilterProxyModel;
class QTreeView;
QT_END_NAMESPACE

namespace models {
class DistributorHealth;
} // namespace models

namespace gui {

namespace Ui {
class DistributorPanel;
}
class ThemeManager;

/// How the distributor is, as its metrics page tells: clients with their write queues, the feeds that exist,
/// and whether events are dealt with. A feed can be subscribed to from here. Rows are put in order anew only
/// while the pointer is elsewhere. GUI thread.
class DistributorPanel : public QWidget
{
    Q_OBJECT

public:
    DistributorPanel(models::DistributorHealth &health, const ThemeManager &theme, const Icons &icons,
                     QWidget *parent = nullptr);
    ~DistributorPanel() override;

Q_SIGNALS:
    /// The user wants to subscribe to topics of this feed.
    void subscribeRequested(const QByteArray &feed);
    /// The user wants to be told of this feed's subscriptions.
    void notifyRequested(const QByteArray &feed);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Kind { Clients, Feeds };
    void setUpClients();
    void setUpFeeds();
    void setUpTable(QTreeView &table, QSortFilterProxyModel &proxy, int sortRole, int firstColumn);
    void setUpActions();
    QTreeView &table() const;
    /// The feed of the chosen row; a null index where none is.
    QModelIndex chosenFeed() const;
    StateGlyph glyph() const;
    void refresh();
    void sortAnew();
    void updateActions();
    void recolor();
    void showMenu(const QPoint &position);

    models::DistributorHealth &m_health;
    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::DistributorPanel> m_ui;
    QSortFilterProxyModel *m_clients;
    QSortFilterProxyModel *m_feeds;
    QAction *m_subscribe = nullptr;
    QAction *m_notify = nullptr;
    QAction *m_copy = nullptr;
};

} // namespace gui
