#include "app/opensession.h"

namespace app {

OpenSession::OpenSession(const SessionOptions &options, gui::ThemeManager &theme, const gui::Icons &icons)
    : m_session(options)
    , m_page(std::make_unique<gui::SessionPage>(
          gui::SessionParts{m_session, m_session.store(), m_session.desk(), m_session.subscriptions(),
                            m_session.topTalkers(), m_session.notifications(), m_session.requests(),
                            m_session.events(), m_session.published(), theme, icons}))
{}

OpenSession::~OpenSession() = default;

void OpenSession::end()
{
    m_page.reset();
    m_session.end();
}

} // namespace app
