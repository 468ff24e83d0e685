#pragma once

#include "authorization/decision.h"
#include "gui/authorization/deskparts.h"
#include "gui/authorization/grantdialog.h"

#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class GrantsPage;
}

/// Who has what now, and what can be done about it: change, revoke, take off the list what nobody knows any
/// more. Nothing is sent without a GrantDialog, bound to the grant that was chosen when the button went down.
/// Rows do not move while the pointer is over them. GUI thread.
class GrantsPage : public QWidget
{
    Q_OBJECT

public:
    explicit GrantsPage(const DeskParts &parts, QWidget *parent = nullptr);
    ~GrantsPage() override;

    std::optional<authorization::GrantId> chosen() const { return m_chosen; }
    void choose(authorization::GrantId grant);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void addButton(QWidget *button, GrantDialog::Kind kind);
    void chosenChanged();
    void refresh();
    void openDialog(std::optional<authorization::GrantId> grant, GrantDialog::Kind kind);
    void recolor();

    const DeskParts m_parts;
    std::unique_ptr<Ui::GrantsPage> m_ui;
    QSortFilterProxyModel m_found;
    std::optional<authorization::GrantId> m_chosen;
    std::optional<authorization::GrantId> m_pressed; ///< what the button that is down stands for
    QPointer<GrantDialog> m_dialog;
    QTimer m_searching;
};

} // namespace gui
