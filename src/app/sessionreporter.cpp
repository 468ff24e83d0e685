#include "app/sessionreporter.h"

#include "app/session.h"

namespace app {

namespace {

constexpr std::chrono::minutes countsInterval{10};

} // namespace

SessionReporter::SessionReporter(LogFile &log, Session &session, int number, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_session(session)
    , m_source(QStringLiteral("session %1").arg(number))
    , m_counts(this)
{
    connect(&session.events(), &models::EventLog::added, this,
            [this](models::EventLog::Severity severity, const QString &text) {
                m_log.add(severity, m_source, text);
            });
    connect(&session, &Session::connectionStateChanged, this, [this](const client::ConnectionState &state) {
        if (m_wasUp && !state.isUp()) {
            addCounts();
            m_counts.stop();
        } else if (!m_wasUp && state.isUp()) {
            m_counts.start(countsInterval);
        }
        m_wasUp = state.isUp();
    });
    connect(&m_counts, &QTimer::timeout, this, &SessionReporter::addCounts);
}

void SessionReporter::addCounts()
{
    const store::Totals totals = m_session.store().totals();
    m_log.add(LogFile::Severity::Info, m_source,
              QStringLiteral("received %1 messages and %2 bytes, evicted %3, dropped %4, kept out %5; %6 "
                             "requests wait")
                  .arg(QString::number(totals.received), QString::number(totals.bytesReceived),
                       QString::number(totals.evicted), QString::number(totals.dropped),
                       QString::number(totals.captureFiltered),
                       QString::number(m_session.requests().openCount())));
}

} // namespace app
