#pragma once

#include "gui/authorization/deskparts.h"
#include "gui/widgets/badge.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class AuthorizationPanel;
}
class GrantsPage;
class HistoryPage;
class InboxPage;
class RulesPage;

/// The operator's desk as tabs: the inbox, live grants, and what else is added. It lays the pages out; what
/// they do is their own. GUI thread.
class AuthorizationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorizationPanel(const DeskParts &parts, QWidget *parent = nullptr);
    ~AuthorizationPanel() override;

    const DeskParts &parts() const { return m_parts; }
    InboxPage &inbox() const { return *m_inbox; }
    GrantsPage &grants() const { return *m_grants; }
    HistoryPage &history() const { return *m_history; }
    RulesPage &rules() const { return *m_rules; }

    /// A tab behind the others. Takes the page.
    void addPage(QWidget *page, const QString &title);
    /// Beside the page's title; hidden at 0. `kind` counts when it is shown for the first time.
    void setCount(QWidget *page, int count, Badge::Kind kind = Badge::Kind::Neutral);
    void showPage(QWidget *page);
    /// One for each of its own pages, for the menus; pageRequested() follows.
    const QList<QAction *> &goToActions() const { return m_goTo; }

Q_SIGNALS:
    /// The user wants to be there, with the keys.
    void pageRequested(QWidget *page);

protected:
    /// On to the page in front. It is no focus proxy: Tab would jump from the panel to the page, past the
    /// tabs.
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void namePages();
    void addGoTo(const QString &text, const QKeySequence &keys, QWidget *page);

    const DeskParts m_parts;
    std::unique_ptr<Ui::AuthorizationPanel> m_ui;
    InboxPage *m_inbox;
    GrantsPage *m_grants;
    HistoryPage *m_history;
    RulesPage *m_rules;
    QHash<QWidget *, Badge *> m_badges;
    QList<QAction *> m_goTo;
};

} // namespace gui
