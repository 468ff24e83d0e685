#pragma once

#include "app/session.h"
#include "gui/sessionpage.h"

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
    /// Takes the page away and ends the session, without waiting: Session::ended() follows.
    void end();

private:
    Session m_session;
    std::unique_ptr<gui::SessionPage> m_page; ///< goes first: it looks at the session
};

} // namespace app
