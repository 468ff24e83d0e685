#pragma once

#include "gui/theme/icons.h"

#include <QByteArray>
#include <QModelIndex>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace models {
class TopTalkers;
} // namespace models

namespace gui {

namespace Ui {
class TopTalkersPanel;
}
class ThemeManager;

/// Which feeds, topics or publishers have the most messages or bytes a second. Takes part in the ranking's
/// work only while it is seen. GUI thread.
class TopTalkersPanel : public QWidget
{
    Q_OBJECT

public:
    TopTalkersPanel(models::TopTalkers &talkers, const ThemeManager &theme, const Icons &icons,
                    QWidget *parent = nullptr);
    ~TopTalkersPanel() override;

    /// Narrow windows have no room for them.
    void setSparklinesVisible(bool visible);

Q_SIGNALS:
    // A row was activated: its packets are wanted.
    void feedActivated(const QByteArray &feed);
    void topicActivated(const QByteArray &feed, const QByteArray &topic);
    void publisherActivated(const QByteArray &user, const QByteArray &host);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable(const ThemeManager &theme);
    void leaveRoomForNames();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &position);
    void updatePage();
    void updateOthers();

    models::TopTalkers &m_talkers;
    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::TopTalkersPanel> m_ui;
    QAction *m_show;
    QAction *m_copyName;
};

} // namespace gui
