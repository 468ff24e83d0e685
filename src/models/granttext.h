#pragma once

#include "authorization/grant.h"
#include "authorization/presetbook.h"
#include "models/roles.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace models {

/// What a live grant says on the screen, all names fit to be shown. "Sent" and "shown", never more than is
/// known. Made for one look; what it is made of must outlive it.
class GrantText
{
    Q_DECLARE_TR_FUNCTIONS(models::GrantText)

public:
    /// `isGone`: it was taken off the desk, and this is what it was.
    GrantText(const authorization::LiveGrant &grant, const authorization::PresetBook &presets,
              authorization::TimePoint now, bool isGone = false);

    const authorization::LiveGrant &grant() const { return m_grant; }
    /// By GrantTable::Column.
    QString cell(int column) const;
    Tone tone(int column) const;
    /// "sent", "shown", "overdue" … in a word or two.
    QString state() const;
    /// What it lets through, with the preset's name: "Level 1 (1, 2)", "everything", "nothing".
    QString access() const;
    QString until() const;
    QString by() const;
    /// All that is known, a sentence a line.
    QStringList lines() const;
    QString search() const;

    /// The first eight digits and `…`: enough to tell the clients of a screen apart.
    static QString shortClient(const protocol::ClientId &client);
    /// "14:31:44", or with the date where it is another day than that of `nowUtcMs`.
    static QString timeText(qint64 utcMs, qint64 nowUtcMs);

private:
    QString preset() const;

    const authorization::LiveGrant &m_grant;
    const authorization::PresetBook &m_presets;
    authorization::TimePoint m_now;
    bool m_isGone;
};

} // namespace models
