#pragma once

#include "authorization/decision.h"
#include "gui/authorization/deliberatedialog.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace models {
class AuthorizationTable;
class DeskControl;
} // namespace models

namespace gui {

namespace Ui {
class AnswerDialog;
}
class Icons;
struct Theme;
class ThemeManager;

/// What is to be answered, put together in the panel before the dialog opens.
struct AnswerDraft
{
    std::vector<authorization::RequestId> requests; ///< of one user, host and feed where they are several
    authorization::Answer answer;
    QString reason;
    bool secondLook = false; ///< the hidden characters were looked at
    QString preset = {};     ///< what the set of entitlements is called; empty: it has no name
};

/// Asks once more before one answer is sent, to one request or to some that are alike. Bound to its requests
/// from the beginning, whatever is chosen behind it. Its default is Cancel; only a click on the answer or
/// Ctrl+Return sends it, once. While it is open it follows the request: what can't be answered any more
/// disables it and says why. GUI thread.
class AnswerDialog : public DeliberateDialog
{
    Q_OBJECT

public:
    AnswerDialog(const AnswerDraft &draft, models::AuthorizationTable &table, models::DeskControl &control,
                 const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~AnswerDialog() override;

    authorization::RequestId request() const { return m_draft.requests.front(); }

private:
    void describe(const ThemeManager &theme, const Icons &icons);
    void describeRequests(const Theme &theme);
    std::optional<authorization::WhyNot> objection(const authorization::Confirmation &confirmation) const;
    std::optional<authorization::WhyNot> give() override;
    QString noteNow(bool takesTick) const;
    void refresh() override;
    authorization::Confirmation confirmation() const;

    const AnswerDraft m_draft;
    models::AuthorizationTable &m_table;
    models::DeskControl &m_control;
    std::unique_ptr<Ui::AnswerDialog> m_ui;
};

} // namespace gui
