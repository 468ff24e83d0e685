#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

/// messagebus-distributor as a process of its own.
class ProgramRun
{
public:
    ~ProgramRun();

    /// Starts it on a free loopback port; true when it says that it listens.
    bool start(const QStringList &arguments);
    /// Runs it to its end and returns the exit code, -1 where it doesn't end.
    int run(const QStringList &arguments);
    /// SIGTERM, or another signal; returns the exit code, -1 where it doesn't end in order.
    int stop(int signal);

    quint16 port() const { return m_port; }
    QByteArray output() const { return m_output; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};
