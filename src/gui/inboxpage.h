#pragma once

#include "authorization/decision.h"
#include "authorization/request.h"
#include "gui/answerdialog.h"
#include "gui/deskparts.h"
#include "gui/icons.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class InboxPage;
}
class PanelDelegate;

/// The requests of clients that wait for an answer, and a card to answer the chosen one. Nothing here answers
/// by itself: each answer goes through an AnswerDialog, bound to the request that was chosen when the mouse
/// button went down. Ages move with models::AuthorizationTable::poll(). GUI thread.
class InboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit InboxPage(const DeskParts &parts, QWidget *parent = nullptr);
    ~InboxPage() override;

    /// The request whose card is shown.
    std::optional<authorization::RequestId> chosen() const { return m_chosen; }
    void choose(authorization::RequestId request);

    QAction *grantAction() const { return m_grantAction; }       ///< Ctrl+Shift+G
    QAction *denyAction() const { return m_denyAction; }         ///< Ctrl+Shift+D
    QAction *nextAction() const { return m_nextAction; }         ///< Alt+Down: the next that waits
    QAction *previousAction() const { return m_previousAction; } ///< Alt+Up

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addKeyAction(const QString &text, const QKeySequence &keys);
    void addAnswerButton(QWidget *button, authorization::AnswerKind kind);
    void setUpTable(const ThemeManager &theme);
    void keepRowsInPlace();
    void chosenChanged();
    void chooseOpen(int step);
    void updateCard();
    void updateTexts(const authorization::Request &request);
    void updateAnswers(const authorization::Request &request);
    void recolor();
    QString objectionTo(const authorization::Request &request, authorization::AnswerKind kind) const;
    std::optional<AnswerDraft> draft(authorization::AnswerKind kind) const;
    void openDialog(const std::optional<AnswerDraft> &draft);

    const DeskParts m_parts;
    models::AuthorizationTable &m_table;
    models::DeskControl &m_control;
    const ThemeManager &m_theme;
    Icons m_icons;
    std::unique_ptr<Ui::InboxPage> m_ui;
    std::optional<authorization::RequestId> m_chosen;
    std::optional<AnswerDraft> m_pressed; ///< what the button that is down stands for
    QPointer<AnswerDialog> m_dialog;
    QAction *m_grantAction = nullptr;
    QAction *m_denyAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
};

} // namespace gui
