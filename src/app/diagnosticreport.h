#pragma once

#include "app/redactor.h"
#include "client/client.h"
#include "profiles/profile.h"
#include "store/totals.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace app {

/// What a report says of one session.
struct SessionFacts
{
    client::ConnectionState state;
    client::ConnectionSettings settings; ///< its secrets are not looked at
    store::Totals totals;
    qsizetype waitingRequests = 0;
};

/// What a diagnostic report is made from.
struct ReportFacts
{
    QString theme;
    qint64 budgetBytes = 0;
    int expiryMinutes = 0;
    QList<profiles::Profile> profiles;
    QList<SessionFacts> sessions;
    QStringList log; ///< the last lines, oldest first
};

/// A text for a bug report, as JSON: versions, settings without secrets, sessions and the last lines of the
/// log. `redactor`: hosts, users and profiles are replaced by its placeholders; null: they are named.
/// Never holds a secret or a payload, named or not. GUI thread.
[[nodiscard]] QByteArray diagnosticReport(const ReportFacts &facts, Redactor *redactor);

/// What the program runs on, in a line for the log.
QString programLine();

} // namespace app
