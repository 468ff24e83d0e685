#include "app/session.h"
#include "gui/theme/stateglyph.h"

#include <QDateTime>

#include <utility>

namespace app {

void Session::logState()
{
    using Severity = models::EventLog::Severity;
    switch (m_state.phase) {
    case client::Phase::Confirmed:
        m_events.add(Severity::Good, tr("%1: confirmed by a first frame").arg(m_settings.target()));
        break;
    case client::Phase::NotAnswering:
        m_events.add(Severity::Error,
                     tr("%1: heartbeats stopped; the connection is up, the distributor is silent")
                         .arg(m_settings.target()));
        break;
    case client::Phase::Reconnecting:
    case client::Phase::Unconfirmed:
        m_events.add(Severity::Warning, tr("%1: %2").arg(m_settings.target(), gui::phaseText(m_state)));
        break;
    default:
        m_events.add(Severity::Info, tr("%1: %2").arg(m_settings.target(), gui::phaseText(m_state)));
        break;
    }
}

void Session::log(models::Tone tone, const QString &text)
{
    using Severity = models::EventLog::Severity;
    m_events.add(tone == models::Tone::Bad    ? Severity::Error
                 : tone == models::Tone::Warn ? Severity::Warning
                 : tone == models::Tone::Ok   ? Severity::Good
                                              : Severity::Info,
                 text);
}

void Session::tellAway()
{
    const qint64 from = std::exchange(m_awaySinceMs, 0);
    if (from == 0)
        return;
    const qint64 until = QDateTime::currentMSecsSinceEpoch();
    m_notifications.appendAway(from, until);
    m_answers.wasAway({from, until});
    m_events.add(models::EventLog::Severity::Warning,
                 tr("Away from %1 to %2: requests made then are not sent again")
                     .arg(models::timeOfDay(from), models::timeOfDay(until)));
}

} // namespace app
