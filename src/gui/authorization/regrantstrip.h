#pragma once

#include "gui/authorization/answerdialog.h"
#include "gui/authorization/deskparts.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class RegrantStrip;
}

/// Below an entry of the history that is a refusal: the grant that can take its place while the client stays
/// (docs/protocol.md section 6). Not there where no such request is known to this connection. Answers through
/// an AnswerDialog, as any other answer. GUI thread.
class RegrantStrip : public QFrame
{
    Q_OBJECT

public:
    explicit RegrantStrip(const DeskParts &parts, QWidget *parent = nullptr);
    ~RegrantStrip() override;

    /// The refusal of this client, feed and topic (bytes as received); none: nothing is offered.
    void setRefusal(const std::optional<protocol::AuthorizationRequest> &refused);
    AnswerDialog *dialog() const { return m_dialog; }

private:
    std::optional<authorization::RequestId> refusedRequest() const;
    void fillPresets();
    void refresh();
    QString objection() const;
    std::optional<AnswerDraft> draft() const;
    void openDialog(const std::optional<AnswerDraft> &draft);

    const DeskParts m_parts;
    std::unique_ptr<Ui::RegrantStrip> m_ui;
    std::optional<protocol::AuthorizationRequest> m_refused;
    std::optional<authorization::RequestId> m_request;
    std::optional<AnswerDraft> m_pressed; ///< what the button that is down stands for (A1)
    QPointer<AnswerDialog> m_dialog;
};

} // namespace gui
