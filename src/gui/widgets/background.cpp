#include "gui/widgets/background.h"

namespace gui {

Background::~Background()
{
    cancel();
    m_pool.waitForDone();
}

void Background::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_busy = false;
}

} // namespace gui
