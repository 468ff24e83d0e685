#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

/// `messagebus` as a process of its own. It is killed where it still runs at the end.
class CliRun
{
public:
    CliRun() = default;
    explicit CliRun(const QStringList &arguments) { start(arguments); }
    ~CliRun();
    Q_DISABLE_COPY_MOVE(CliRun)

    static QString program();
    void start(const QStringList &arguments);
    /// The same with a standard output that nobody reads any more.
    void startUnread(const QStringList &arguments);
    /// The same with standard input and output closed.
    void startClosed(const QStringList &arguments);
    /// Waits until it ends; the exit code, -1 where it doesn't or is killed.
    int exitCode();
    /// Runs it to its end.
    static int run(const QStringList &arguments, QByteArray *output = nullptr, QByteArray *errors = nullptr);

    void write(const QByteArray &bytes);
    /// Hands over what was written before anything else is done.
    void flush();
    void closeInput();
    void signal(int signal) const;
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// What has come so far.
    QByteArray output();
    QByteArray errors();
    /// Whole lines that have come so far.
    QByteArrayList lines();
    QList<QJsonObject> jsonLines();
    /// Waits until there are that many lines.
    bool waitForLines(qsizetype count);
    /// The only line on standard error, without its end; "(n lines)" where it isn't one.
    QByteArray errorLine();

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};
