#include "app/opensession.h"

#include "protocol/displayname.h"

namespace app {

OpenSession::OpenSession(const SessionOptions &options, gui::ThemeManager &theme, const gui::Icons &icons)
    : m_session(options)
    , m_page(std::make_unique<gui::SessionPage>(
          gui::SessionParts{m_session, m_session.store(), m_session.subscriptions(), m_session.topTalkers(),
                            m_session.notifications(), m_session.requests(), m_session.grants(),
                            m_session.answers(), m_session.presets(), m_session.rules(), m_session.events(),
                            m_session.published(), m_session.health(), theme, icons}))
{}

OpenSession::~OpenSession() = default;

void OpenSession::use(const profiles::Profile &profile)
{
    m_page->setName(protocol::displayName(profile.name.toUtf8()));
    m_page->setEnvironment(profile.environment);
    m_profile = profile.id;
    m_session.desk().setReasonNeeded(profile.reasonNeeded);
    m_session.watchMetrics(profile.metricsAddress, profile.tls.enabled ? profile.tls.caFile : QString());
    for (const QString &feed : profile.needsAuthorization)
        m_session.setNeedsAuthorization(feed.toUtf8(), true);
    for (const QString &feed : profile.notify) {
        if (m_notified.contains(feed))
            continue; // the client counts: asking twice would need ending twice
        m_notified.append(feed);
        m_session.requestNotifications(feed.toUtf8());
    }
    for (const profiles::FeedTopic &wanted : profile.subscribe) {
        if (m_subscribed.contains(wanted))
            continue;
        m_subscribed.append(wanted);
        m_session.subscribe(wanted.feed.toUtf8(), wanted.topic.toUtf8());
    }
}

void OpenSession::useNone()
{
    m_profile = {};
    m_session.desk().setReasonNeeded(false);
}

void OpenSession::end()
{
    m_page.reset();
    m_session.end();
}

} // namespace app
