#include "cli/command.h"

#include "cli/interruption.h"

#include <cerrno>

#include <csignal>

namespace cli {

Command::Command(Output &output, QObject *parent)
    : QObject(parent)
    , m_output(output)
{}

void Command::interrupt(int signal)
{
    Q_EMIT finished(interrupted(signal));
}

Ending Command::interrupted(int signal)
{
    return {signal == SIGINT ? ExitCode::Interrupted : ExitCode::Done, {}};
}

Ending Command::outputFailed() const
{
    if (m_output.error() == EINTR)
        return interrupted(Interruption::received());
    if (m_output.error() == EPIPE)
        return {ExitCode::Failed, {}}; // who reads has gone: quietly
    return {ExitCode::Failed,
            QStringLiteral("cannot write to standard output: %1").arg(qt_error_string(m_output.error()))};
}

} // namespace cli
