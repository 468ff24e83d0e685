#pragma once

#include "authorization/decision.h"
#include "gui/authorization/deliberatedialog.h"
#include "gui/authorization/deskparts.h"

#include <QString>

#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class GrantDialog;
}

/// Asks once more before a live grant is changed or revoked. Bound to its grant from the beginning. Its
/// default is Cancel; only a click on the answer or Ctrl+Return sends it, once. While it is open it follows
/// the grant: what can't be changed any more disables it and says why. GUI thread.
class GrantDialog : public DeliberateDialog
{
    Q_OBJECT

public:
    enum class Kind { Change, Revoke };

    /// `parts` outlives it.
    GrantDialog(authorization::GrantId grant, Kind kind, const DeskParts &parts, QWidget *parent = nullptr);
    ~GrantDialog() override;

    authorization::GrantId grant() const { return m_grant; }

private:
    void describe();
    void connectFields();
    void refresh() override;
    std::optional<authorization::WhyNot> give() override;
    authorization::GrantChange change() const;
    authorization::Confirmation confirmation() const;
    /// Why the change can't be sent as it stands; empty where it can.
    QString objection(const authorization::GrantChange &wanted) const;

    const authorization::GrantId m_grant;
    const Kind m_kind;
    const DeskParts &m_parts;
    std::unique_ptr<Ui::GrantDialog> m_ui;
};

} // namespace gui
