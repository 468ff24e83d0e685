#include "distributor/programrun.h"

#include <QTest>

#include <csignal>

ProgramRun::~ProgramRun()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ProgramRun::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(MBM_DISTRIBUTOR),
                    QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} + arguments);
    const bool saidSo = QTest::qWaitFor(
        [&] {
            m_output += m_process.readAllStandardOutput();
            return m_output.endsWith('\n') || m_process.state() == QProcess::NotRunning;
        },
        30'000);
    const QByteArray start("listening on 127.0.0.1:");
    if (!saidSo || !m_output.startsWith(start))
        return false;
    m_port = m_output.mid(start.size()).trimmed().toUShort();
    return m_port != 0;
}

int ProgramRun::run(const QStringList &arguments)
{
    m_process.start(QStringLiteral(MBM_DISTRIBUTOR), arguments);
    const bool ended = m_process.waitForFinished();
    m_output = m_process.readAllStandardOutput();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int ProgramRun::stop(int signal)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
    const bool ended = m_process.waitForFinished();
    m_output += m_process.readAllStandardOutput();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
