#pragma once

#include "app/session.h"
#include "gui/window/sessionpage.h"
#include "profiles/profile.h"

#include <memory>

namespace app {

/// One session as one object: its engine and models, and the page that shows them. A second session is a
/// second one of these.
class OpenSession
{
public:
    OpenSession(const SessionOptions &options, gui::ThemeManager &theme, const gui::Icons &icons);
    ~OpenSession();
    Q_DISABLE_COPY_MOVE(OpenSession)

    Session &session() { return m_session; }
    /// Not after end().
    gui::SessionPage &page() { return *m_page; }
    /// Gives the page the profile's name and mark, and asks for what the profile wants at connect and has not
    /// asked for in this session yet.
    void use(const profiles::Profile &profile);
    /// The kept profile that it was last connected with; null where there is none.
    QUuid profile() const { return m_profile; }
    /// What comes now is not a profile's.
    void useNone();
    /// Takes the page away and ends the session, without waiting: Session::ended() follows.
    void end();

private:
    Session m_session;
    QList<profiles::FeedTopic> m_subscribed; ///< by profiles
    QStringList m_notified;
    QUuid m_profile;
    std::unique_ptr<gui::SessionPage> m_page; ///< goes first: it looks at the session
};

} // namespace app
