#pragma once

#include "authorization/decision.h"
#include "authorization/request.h"
#include "gui/authorization/answerdialog.h"
#include "gui/authorization/deskparts.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class InboxPage;
}
class RequestCard;

/// The requests of clients that wait for an answer, and a card to answer the chosen one, or up to twenty that
/// are alike. Nothing here answers by itself: each answer goes through an AnswerDialog, bound to what was
/// chosen when the mouse button went down. Ages move with models::AuthorizationTable::poll(). GUI thread.
class InboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit InboxPage(const DeskParts &parts, QWidget *parent = nullptr);
    ~InboxPage() override;

    /// The request whose card is shown.
    std::optional<authorization::RequestId> chosen() const;
    void choose(authorization::RequestId request);

    QAction *grantAction() const { return m_grantAction; }       ///< Ctrl+Shift+G
    QAction *denyAction() const { return m_denyAction; }         ///< Ctrl+Shift+D
    QAction *nextAction() const { return m_nextAction; }         ///< Alt+Down: the next that waits
    QAction *previousAction() const { return m_previousAction; } ///< Alt+Up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QAction *addKeyAction(const QString &text, const QKeySequence &keys);
    void setUpTable();
    void keepRowsInPlace();
    void layOut();
    void showColumnsThatFit(int tableWidth);
    std::vector<authorization::RequestId> selected() const;
    void chosenChanged();
    void chooseOpen(int step);
    /// Where nothing is chosen: the first that waits, which old rows above it may keep out of sight.
    void chooseFirst();
    void updateActions();
    void updateTogether();
    void updateNotShown();
    /// For the selected requests together, or for the one chosen.
    std::optional<AnswerDraft> draft(authorization::AnswerKind kind) const;
    void addTogetherButton(QWidget *button, authorization::AnswerKind kind);
    void openDialog(const std::optional<AnswerDraft> &draft);
    void recolor();

    const DeskParts m_parts;
    models::AuthorizationTable &m_table;
    std::unique_ptr<Ui::InboxPage> m_ui;
    RequestCard *m_card;
    std::optional<AnswerDraft> m_pressed; ///< what the button that is down stands for
    QPointer<AnswerDialog> m_dialog;
    QAction *m_grantAction = nullptr;
    QAction *m_denyAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
    quint64 m_notShown = 0;
    bool m_isLaidOut = false; ///< sizes were given once it was shown
};

} // namespace gui
