#include "cli/clirun.h"

#include <QJsonDocument>
#include <QTest>

#include <array>

#include <csignal>
#include <unistd.h>

namespace {
constexpr int patience = 30'000;
}

CliRun::~CliRun()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString CliRun::program()
{
    return QStringLiteral(MBM_MESSAGEBUS);
}

void CliRun::start(const QStringList &arguments)
{
    m_process.start(program(), arguments);
    m_process.waitForStarted();
}

void CliRun::startUnread(const QStringList &arguments)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        qFatal("no pipe");
    close(ends[0]);
    m_process.setChildProcessModifier([writeEnd = ends[1]] { dup2(writeEnd, STDOUT_FILENO); });
    start(arguments);
    close(ends[1]);
}

void CliRun::startClosed(const QStringList &arguments)
{
    m_process.setChildProcessModifier([] {
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
    });
    start(arguments);
}

int CliRun::exitCode()
{
    // Not waitForFinished(): a distributor in this process has to go on.
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, patience);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int CliRun::run(const QStringList &arguments, QByteArray *output, QByteArray *errors)
{
    CliRun run(arguments);
    run.closeInput();
    const int code = run.exitCode();
    if (output)
        *output = run.output();
    if (errors)
        *errors = run.errors();
    return code;
}

void CliRun::write(const QByteArray &bytes)
{
    m_process.write(bytes);
}

void CliRun::flush()
{
    m_process.waitForBytesWritten(patience);
}

void CliRun::closeInput()
{
    m_process.closeWriteChannel();
}

void CliRun::signal(int signal) const
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

QByteArray CliRun::output()
{
    m_output += m_process.readAllStandardOutput();
    return m_output;
}

QByteArray CliRun::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

QByteArrayList CliRun::lines()
{
    QByteArrayList lines = output().split('\n');
    lines.removeLast(); // begun, or empty
    return lines;
}

QList<QJsonObject> CliRun::jsonLines()
{
    QList<QJsonObject> objects;
    const QByteArrayList all = lines();
    for (const QByteArray &line : all)
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

bool CliRun::waitForLines(qsizetype count)
{
    return QTest::qWaitFor([this, count] { return lines().size() >= count; }, patience);
}

QByteArray CliRun::errorLine()
{
    QByteArray text = errors();
    if (text.count('\n') != 1 || !text.endsWith('\n'))
        return '(' + QByteArray::number(text.count('\n')) + " lines) " + text;
    text.chop(1);
    return text;
}
