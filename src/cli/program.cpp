#include "cli/program.h"

#include "cli/auditcommand.h"
#include "cli/authorizecommand.h"
#include "cli/decodecommand.h"
#include "cli/interruption.h"
#include "cli/notifycommand.h"
#include "cli/optionset.h"
#include "cli/publishcommand.h"
#include "cli/tailcommand.h"
#include "protocol/displayname.h"
#include "protocol/helptext.h"

#include <QCoreApplication>

#include <array>
#include <memory>

#include <csignal>
#include <unistd.h>

namespace cli {

namespace {

struct CommandEntry
{
    const char *name;
    const char *about;
    std::unique_ptr<Command> (*make)(Output &output);
};

template <typename T>
std::unique_ptr<Command> make(Output &output)
{
    return std::make_unique<T>(output);
}

constexpr std::array commands{
    CommandEntry{"tail", "prints the messages of feeds and topics", make<TailCommand>},
    CommandEntry{"publish", "publishes a message", make<PublishCommand>},
    CommandEntry{"notify", "prints who subscribes to what", make<NotifyCommand>},
    CommandEntry{"authorize", "prints authorization requests and answers them", make<AuthorizeCommand>},
    CommandEntry{"audit", "checks and exports audit files", make<AuditCommand>},
    CommandEntry{"decode", "prints the frames of a raw byte stream", make<DecodeCommand>},
};

QString generalHelp()
{
    QString text = QStringLiteral("Usage: messagebus COMMAND [options] [arguments]\n"
                                  "A jetblack-messagebus client without a window.\n\nCommands:\n");
    for (const CommandEntry &entry : commands)
        text += QLatin1String("  ") + QString::fromLatin1(entry.name).leftJustified(11) +
                QLatin1String(entry.about) + QLatin1Char('\n');
    return text + QStringLiteral("\nOptions:\n"
                                 "  -h, --help     this help; of a command: messagebus COMMAND --help\n"
                                 "  -v, --version  the version\n");
}

class Program
{
public:
    int run(const QStringList &arguments) { return end(ending(arguments)); }

private:
    Ending ending(const QStringList &arguments)
    {
        const QString first = arguments.value(1);
        if (first == QLatin1String("--help") || first == QLatin1String("-h"))
            return print(generalHelp());
        if (first == QLatin1String("--version") || first == QLatin1String("-v"))
            return print(version());
        for (const CommandEntry &entry : commands) {
            if (first == QLatin1String(entry.name))
                return runCommand(entry, arguments);
        }
        const QString what = first.isEmpty() ? QStringLiteral("a command is missing")
                                             : QStringLiteral("\"%1\" is no command").arg(first);
        return {ExitCode::WrongUsage, what + QStringLiteral("; try: messagebus --help")};
    }

    Ending runCommand(const CommandEntry &entry, const QStringList &arguments)
    {
        const std::unique_ptr<Command> command = entry.make(m_output);
        QCommandLineParser parser;
        const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                      QStringLiteral("Displays this help."));
        const QCommandLineOption showVersion = parser.addVersionOption();
        parser.addOption(help);
        command->addTo(parser);
        const bool isGood = parser.parse(arguments);
        if (parser.isSet(help))
            return print(
                protocol::helpText(parser, QLatin1String("messagebus ") + QLatin1String(entry.name)));
        if (parser.isSet(showVersion))
            return print(version());
        const QString seeHelp = QStringLiteral("; try: messagebus %1 --help").arg(QLatin1String(entry.name));
        if (!isGood)
            return {ExitCode::WrongUsage, parser.errorText() + seeHelp};
        if (const QString name = repeatedOption(parser); !name.isEmpty())
            return {ExitCode::WrongUsage, QStringLiteral("--%1 is given more than once").arg(name) + seeHelp};
        if (auto refusal = command->read(parser, parser.positionalArguments().mid(1))) {
            if (refusal->code == ExitCode::WrongUsage)
                refusal->text += seeHelp;
            return *refusal;
        }
        return carryOut(*command);
    }

    static Ending carryOut(Command &command)
    {
        std::unique_ptr<Interruption> interruption;
        if (command.endsAtOnce()) {
            Interruption::endAtOnce();
        } else {
            interruption = std::make_unique<Interruption>();
            QObject::connect(interruption.get(), &Interruption::requested, &command, &Command::interrupt);
        }
        std::optional<Ending> result;
        QObject::connect(&command, &Command::finished, &command, [&result](const Ending &ending) {
            if (!result)
                result = ending;
            QCoreApplication::exit();
        });
        QMetaObject::invokeMethod(&command, &Command::start, Qt::QueuedConnection);
        QCoreApplication::exec();
        return result.value_or(Ending{ExitCode::Failed, {}});
    }

    static QString version() { return QStringLiteral("messagebus " MBM_VERSION "\n"); }

    Ending print(const QString &text)
    {
        m_output.write(text.toUtf8());
        return {m_output.flushLines() ? ExitCode::Done : ExitCode::Failed, {}};
    }

    static int end(const Ending &ending)
    {
        if (!ending.text.isEmpty())
            Output(STDERR_FILENO)
                .line((QStringList(QLatin1String("messagebus: ") +
                                   protocol::displayName(ending.text.toUtf8(), -1)) +
                       ending.below)
                          .join(QLatin1Char('\n')));
        return ending.code;
    }

    Output m_output{STDOUT_FILENO};
};

} // namespace

int runProgram(const QStringList &arguments)
{
    std::signal(SIGPIPE, SIG_IGN);
    return Program().run(arguments);
}

} // namespace cli
