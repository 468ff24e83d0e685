#include "app/startoptions.h"

#include "profiles/connectionchoice.h"
#include "protocol/helptext.h"

#include <QCommandLineParser>

namespace app {

StartOptions readStartOptions(const QStringList &arguments, const QString &profilesPath)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Looks into a jetblack-messagebus distributor."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Print this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Print the version."));
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QStringLiteral("Start the embedded distributor with lively feeds and connect to it."));
    const QCommandLineOption last(QStringLiteral("last"),
                                  QStringLiteral("Connect with the profile that was used last."));
    parser.addOptions({help, version, demo, last});
    profiles::ConnectionChoice::addTo(parser);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QStringLiteral("Saved messages to show without a connection: JSON lines, or raw "
                       "frames (--dialect tells which, where the file does not)."),
        QStringLiteral("[FILE]"));

    StartOptions options;
    const auto wrongUsage = [&options](const QString &what) {
        options.message = QStringLiteral("messagebus-monitor: %1 (try --help)\n").arg(what);
        options.exitCode = 2;
        return options;
    };
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    if (parser.isSet(help)) {
        options.message = protocol::helpText(parser, QStringLiteral("messagebus-monitor"));
        options.exitCode = 0;
        return options;
    }
    if (parser.isSet(version)) {
        options.message = QStringLiteral("messagebus-monitor " MBM_VERSION "\n");
        options.exitCode = 0;
        return options;
    }
    options.demo = parser.isSet(demo);
    options.last = parser.isSet(last);
    const QStringList given = parser.optionNames();
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return wrongUsage(QStringLiteral("one FILE at a time, and \"%1\" is a second one").arg(files.at(1)));
    if (!files.isEmpty()) {
        const QString dialectName = QStringLiteral("dialect");
        const bool hasDialect = parser.isSet(dialectName);
        if (given.size() > (hasDialect ? 1 : 0))
            return wrongUsage(QStringLiteral("FILE is shown without a connection: it takes --dialect alone"));
        if (hasDialect) {
            options.dialect = protocol::dialectFromNumber(parser.value(dialectName).toInt());
            if (!options.dialect)
                return wrongUsage(
                    QStringLiteral("--dialect: \"%1\" is not 3, 4 or 6").arg(parser.value(dialectName)));
        }
        options.file = files.constFirst();
        return options;
    }
    const bool hasConnectionOptions = given.size() > (options.demo || options.last ? 1 : 0);
    if (options.last && (options.demo || hasConnectionOptions))
        return wrongUsage(QStringLiteral("--last takes no other options"));
    if (options.demo && hasConnectionOptions)
        return wrongUsage(QStringLiteral("--demo takes no connection options"));
    if (hasConnectionOptions) {
        const auto read = profiles::ConnectionChoice::read(parser, profilesPath);
        if (const auto *error = std::get_if<QString>(&read))
            return wrongUsage(*error);
        const auto &choice = std::get<profiles::ConnectionChoice>(read);
        if (choice.profile) {
            options.profile = choice.profile;
            options.secrets = choice.secrets();
        } else {
            options.connection = choice.settings;
        }
    }
    return options;
}

} // namespace app
