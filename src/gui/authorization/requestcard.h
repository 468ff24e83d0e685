#pragma once

#include "authorization/request.h"
#include "gui/authorization/answerdialog.h"
#include "gui/authorization/deskparts.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class RequestCard;
}

/// One request in full, hostile names escaped and marked, and what is to be answered to it. It answers
/// nothing itself: a button asks for a dialog, bound to the request that the card showed when the button went
/// down. GUI thread.
class RequestCard : public QWidget
{
    Q_OBJECT

public:
    /// `parts` outlives it.
    explicit RequestCard(const DeskParts &parts, QWidget *parent = nullptr);
    ~RequestCard() override;

    std::optional<authorization::RequestId> request() const { return m_request; }
    /// What was typed for another request goes.
    void setRequest(std::optional<authorization::RequestId> request);
    /// What the fields say now as an answer to the request shown; none where it can't be given.
    std::optional<AnswerDraft> draft(authorization::AnswerKind kind) const;
    /// The same set, end and reason for other requests.
    AnswerDraft draftFor(std::vector<authorization::RequestId> requests,
                         authorization::AnswerKind kind) const;
    bool canAnswer(authorization::AnswerKind kind) const;

    void refresh();

Q_SIGNALS:
    void answerRequested(const std::optional<gui::AnswerDraft> &draft);
    /// What can be answered, or what was typed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where it is low the details give way to the fields; the subject's tool tip has them.
    void layOut();
    void addAnswerButton(QPushButton *button, authorization::AnswerKind kind);
    const authorization::Request *find() const;
    authorization::Answer answer(authorization::AnswerKind kind) const;
    QString objectionTo(const authorization::Request &request, authorization::AnswerKind kind) const;
    void updateTexts(const authorization::Request &request);
    void updateAnswers(const authorization::Request &request);
    QStringList detailLines(const authorization::Request &request) const;
    void recolor();

    const DeskParts &m_parts;
    std::unique_ptr<Ui::RequestCard> m_ui;
    std::optional<authorization::RequestId> m_request;
    std::optional<AnswerDraft> m_pressed; ///< what the button that is down stands for
};

} // namespace gui
