#pragma once

#include "gui/theme/icons.h"

#include <QPointer>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QDialog;
QT_END_NAMESPACE

namespace models {
class NotificationLog;
class SessionControl;
class SubscriptionTree;
} // namespace models

namespace gui {

namespace Ui {
class NotificationsPanel;
}
class ThemeManager;

/// Who subscribed and unsubscribed, newest on top. While the list is scrolled or the pointer is over it, rows
/// stay where they are. GUI thread.
class NotificationsPanel : public QWidget
{
    Q_OBJECT

public:
    NotificationsPanel(models::NotificationLog &log, models::SubscriptionTree &tree,
                       models::SessionControl &control, const ThemeManager &theme, const Icons &icons,
                       QWidget *parent = nullptr);
    ~NotificationsPanel() override;

public Q_SLOTS:
    void openNotifyDialog();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void updateTexts();
    void recolor();
    void holdRows(int inserted);

    models::NotificationLog &m_log;
    models::SubscriptionTree &m_tree;
    models::SessionControl &m_control;
    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::NotificationsPanel> m_ui;
    QPointer<QDialog> m_dialog;
    bool m_heldByPointer = false; ///< the list moved away from its top only to stay under the pointer
};

} // namespace gui
