#pragma once

#include "client/connectionteststep.h"

#include <QCoreApplication>
#include <QList>

namespace gui {

/// What a ConnectionTestPanel shows of the steps of a test. Plain text; names are escaped in the steps.
class ConnectionTestText
{
    Q_DECLARE_TR_FUNCTIONS(gui::ConnectionTestText)

public:
    static QString name(client::TestStep::Kind kind);
    /// "TCP 3 ms", "Login sent, not confirmed".
    static QString inAWord(const client::TestStep &step);
    /// What the last step that ended found, and what that may mean; empty before the first.
    static QString inFull(const QList<client::TestStep> &steps);
};

} // namespace gui
