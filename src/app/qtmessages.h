#pragma once

#include <QtGlobal>

namespace app {

class LogFile;

/// While it lives, what Qt and the program say through qWarning() and the like goes to the log too, and then
/// where it went before. The one of a program: Qt has one handler, a plain function. Made and ended on the
/// main thread, while no other thread runs that could say something.
class QtMessages
{
public:
    explicit QtMessages(LogFile &log);
    ~QtMessages();
    Q_DISABLE_COPY_MOVE(QtMessages)

private:
    QtMessageHandler m_before;
};

} // namespace app
