#pragma once

#include "authorization/request.h"
#include "gui/theme/icons.h"

#include <QDialog>
#include <QModelIndex>
#include <QTimer>

#include <memory>

namespace models {
class AuthorizationOverview;
class AuthorizationTable;
} // namespace models

namespace gui {

namespace Ui {
class AuthorizationOverviewWindow;
}
class ThemeManager;

/// The requests that wait in all sessions, in a window of its own beside the main one. It leads to a request;
/// answers are given there. Rows that no longer wait go only while the pointer is elsewhere. GUI thread.
class AuthorizationOverviewWindow : public QDialog
{
    Q_OBJECT

public:
    AuthorizationOverviewWindow(models::AuthorizationOverview &overview, const ThemeManager &theme,
                                const Icons &icons, QWidget *parent = nullptr);
    ~AuthorizationOverviewWindow() override;

Q_SIGNALS:
    /// The user wants to see this request in its session.
    void goToRequested(const models::AuthorizationTable *session, authorization::RequestId request);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void goTo(const QModelIndex &index);
    void sweep();
    void refresh();

    models::AuthorizationOverview &m_overview;
    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::AuthorizationOverviewWindow> m_ui;
    QTimer m_sweep;
};

} // namespace gui
