#pragma once

#include "cli/exitcode.h"
#include "cli/output.h"

#include <QCommandLineParser>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

/// How the program ends before a command has begun, or at its end.
struct Ending
{
    int code = ExitCode::Done;
    QString text;           ///< one line for standard error; may be empty
    QStringList below = {}; ///< lines to stand below it, already escaped
};

/// One command of `messagebus`. Lives on the main thread. Sequence: addTo(), read(), start(), then finished()
/// once.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(Output &output, QObject *parent = nullptr);

    /// Options and arguments behind the command's name.
    virtual void addTo(QCommandLineParser &parser) const = 0;
    /// Takes what was parsed; `arguments` are those behind the command's name. Nothing, or why it can't
    /// begin.
    [[nodiscard]] virtual std::optional<Ending> read(const QCommandLineParser &parser,
                                                     const QStringList &arguments) = 0;
    /// finished() may come before it returns.
    virtual void start() = 0;
    /// SIGINT or SIGTERM came. finished() follows.
    virtual void interrupt(int signal);
    /// Whether a signal is to end the program at once, because there is nothing to end in order.
    virtual bool endsAtOnce() const { return false; }
    /// What a signal asks for: 130 after Ctrl+C, 0 after SIGTERM.
    static Ending interrupted(int signal);

Q_SIGNALS:
    void finished(const cli::Ending &ending);

protected:
    Output &output() { return m_output; }
    /// Ends with the code for standard output that can't be written to.
    Ending outputFailed() const;

    static Ending wrongUsage(const QString &text) { return {ExitCode::WrongUsage, text}; }

private:
    Output &m_output;
};

} // namespace cli
