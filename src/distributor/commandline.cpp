#include "distributor/commandline.h"

#include "distributor/demo.h"
#include "protocol/duration.h"
#include "protocol/helptext.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>

namespace distributor {

namespace {

/// Messages a second that a load may be asked for.
constexpr qint64 mostLoad = 1'000'000'000;

struct Switches
{
    QCommandLineOption listen{QStringLiteral("listen"), QStringLiteral("Where to listen; port 0 picks one."),
                              QStringLiteral("HOST:PORT")};
    QCommandLineOption dialect{QStringLiteral("dialect"), QStringLiteral("The dialect to speak: 3, 4 or 6."),
                               QStringLiteral("N")};
    QCommandLineOption heartbeat{QStringLiteral("heartbeat"),
                                 QStringLiteral("Send heartbeats (off by default)."), QStringLiteral("1s")};
    QCommandLineOption tlsCert{QStringLiteral("tls-cert"), QStringLiteral("Certificate chain, PEM: use TLS."),
                               QStringLiteral("FILE")};
    QCommandLineOption tlsKey{QStringLiteral("tls-key"), QStringLiteral("Its private key, PEM."),
                              QStringLiteral("FILE")};
    QCommandLineOption tlsClientCa{QStringLiteral("tls-client-ca"),
                                   QStringLiteral("Require client certificates of this CA, PEM."),
                                   QStringLiteral("FILE")};
    QCommandLineOption users{QStringLiteral("users"), QStringLiteral("Users, passwords and roles, JSON."),
                             QStringLiteral("FILE")};
    QCommandLineOption tokenSecret{QStringLiteral("token-secret-file"),
                                   QStringLiteral("The secret of HS256 tokens, on the first line."),
                                   QStringLiteral("FILE")};
    QCommandLineOption authorizationRequired{QStringLiteral("authorization-required"),
                                             QStringLiteral("Every feed needs authorization.")};
    QCommandLineOption authorizeFeeds{QStringLiteral("authorize-feeds"),
                                      QStringLiteral("These feeds need authorization."),
                                      QStringLiteral("FEED,...")};
    QCommandLineOption closed{QStringLiteral("closed"),
                              QStringLiteral("A feed that is not listed for a user is shut to it.")};
    QCommandLineOption allowImpersonation{
        QStringLiteral("allow-impersonation"),
        QStringLiteral("Take the user and host that a login claims to stand for.")};
    QCommandLineOption metrics{QStringLiteral("metrics"), QStringLiteral("Serve /metrics there."),
                               QStringLiteral("HOST:PORT")};
    QCommandLineOption load{
        QStringLiteral("load"),
        QStringLiteral("Publish RATE messages a second on feed LOAD to whoever subscribes to its topics T0, "
                       "T1, ..., in turn; a subscriber of some of them gets its share. 0: as fast as each "
                       "subscriber takes them. Needs --topics and --frame."),
        QStringLiteral("RATE")};
    QCommandLineOption topics{QStringLiteral("topics"), QStringLiteral("How many topics the load has."),
                              QStringLiteral("N")};
    QCommandLineOption frame{QStringLiteral("frame"),
                             QStringLiteral("How many bytes each message of the load has on the wire."),
                             QStringLiteral("BYTES")};
    QCommandLineOption demo{QStringLiteral("demo"), QStringLiteral("Bring the demo feeds and clients.")};
};

CommandLineEnd wrongUsage(const QString &text)
{
    return {2, text};
}

/// The first line of a file, without its end; the rest is wiped.
std::variant<protocol::Secret, CommandLineEnd> readSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return CommandLineEnd{1, path + QStringLiteral(": ") + file.errorString()};
    QByteArray content = file.readAll();
    const qsizetype end = content.indexOf('\n');
    QByteArray line = end < 0 ? content : content.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    protocol::wipe(content);
    if (line.isEmpty())
        return CommandLineEnd{1, path + QStringLiteral(": the first line is empty")};
    return protocol::Secret(std::move(line));
}

class Reader
{
public:
    std::variant<CommandLine, CommandLineEnd> read(const QStringList &arguments)
    {
        m_parser.setApplicationDescription(
            QStringLiteral("A jetblack-messagebus distributor for tests and demos."));
        m_parser.addOptions({m_switches.listen, m_switches.dialect, m_switches.heartbeat, m_switches.tlsCert,
                             m_switches.tlsKey, m_switches.tlsClientCa, m_switches.users,
                             m_switches.tokenSecret, m_switches.authorizationRequired,
                             m_switches.authorizeFeeds, m_switches.closed, m_switches.allowImpersonation,
                             m_switches.metrics, m_switches.load, m_switches.topics, m_switches.frame,
                             m_switches.demo});
        const QCommandLineOption help = m_parser.addHelpOption();
        const QCommandLineOption version = m_parser.addVersionOption();
        if (!m_parser.parse(arguments))
            return wrongUsage(m_parser.errorText());
        if (m_parser.isSet(help))
            return CommandLineEnd{0, protocol::helpText(m_parser, QStringLiteral("messagebus-distributor"))};
        if (m_parser.isSet(version))
            return CommandLineEnd{0, QStringLiteral("messagebus-distributor " MBM_VERSION "\n")};
        if (!m_parser.positionalArguments().isEmpty())
            return wrongUsage(QStringLiteral("unexpected argument: ") +
                              m_parser.positionalArguments().first());

        for (const auto step :
             {&Reader::readRepeats, &Reader::readEndpoints, &Reader::readTimes, &Reader::readTls,
              &Reader::readLogin, &Reader::readAuthorization, &Reader::readLoad, &Reader::readDemo}) {
            if (const std::optional<CommandLineEnd> end = (this->*step)())
                return *end;
        }
        return m_result;
    }

private:
    using Step = std::optional<CommandLineEnd>;

    bool isSet(const QCommandLineOption &option) const { return m_parser.isSet(option); }
    QString value(const QCommandLineOption &option) const { return m_parser.value(option); }

    Step readRepeats()
    {
        for (const QCommandLineOption *option :
             {&m_switches.listen, &m_switches.dialect, &m_switches.heartbeat, &m_switches.tlsCert,
              &m_switches.tlsKey, &m_switches.tlsClientCa, &m_switches.users, &m_switches.tokenSecret,
              &m_switches.metrics, &m_switches.load, &m_switches.topics, &m_switches.frame}) {
            if (m_parser.values(*option).size() > 1)
                return wrongUsage(
                    QStringLiteral("--%1 is given more than once").arg(option->names().first()));
        }
        return std::nullopt;
    }

    Step readEndpoints()
    {
        if (!isSet(m_switches.listen))
            return wrongUsage(QStringLiteral("--listen HOST:PORT is missing"));
        const auto endpoint = Endpoint::fromText(value(m_switches.listen));
        if (!endpoint)
            return wrongUsage(
                QStringLiteral("--listen: \"%1\" is not HOST:PORT").arg(value(m_switches.listen)));
        m_result.options.endpoint = *endpoint;
        if (isSet(m_switches.metrics)) {
            m_result.options.metrics = Endpoint::fromText(value(m_switches.metrics));
            if (!m_result.options.metrics)
                return wrongUsage(
                    QStringLiteral("--metrics: \"%1\" is not HOST:PORT").arg(value(m_switches.metrics)));
        }
        if (!isSet(m_switches.dialect))
            return wrongUsage(QStringLiteral("--dialect 3|4|6 is missing"));
        bool isNumber = false;
        const auto dialect = protocol::dialectFromNumber(value(m_switches.dialect).toInt(&isNumber));
        if (!isNumber || !dialect)
            return wrongUsage(
                QStringLiteral("--dialect: \"%1\" is not 3, 4 or 6").arg(value(m_switches.dialect)));
        m_result.options.dialect = *dialect;
        return std::nullopt;
    }

    Step readTimes()
    {
        if (!isSet(m_switches.heartbeat))
            return std::nullopt;
        const auto interval = protocol::durationFromText(value(m_switches.heartbeat));
        if (!interval || interval->count() == 0)
            return wrongUsage(QStringLiteral("--heartbeat: \"%1\" is not a duration such as 1s or 500ms")
                                  .arg(value(m_switches.heartbeat)));
        m_result.options.heartbeat = *interval;
        return std::nullopt;
    }

    Step readTls()
    {
        if (isSet(m_switches.tlsCert) != isSet(m_switches.tlsKey))
            return wrongUsage(QStringLiteral("--tls-cert and --tls-key go together"));
        if (!isSet(m_switches.tlsCert)) {
            if (isSet(m_switches.tlsClientCa))
                return wrongUsage(QStringLiteral("--tls-client-ca needs --tls-cert and --tls-key"));
            return std::nullopt;
        }
        auto tls =
            serverTls(value(m_switches.tlsCert), value(m_switches.tlsKey), value(m_switches.tlsClientCa));
        if (const auto *error = std::get_if<QString>(&tls))
            return CommandLineEnd{1, *error};
        m_result.options.tls = std::get<QSslConfiguration>(tls);
        return std::nullopt;
    }

    Step readLogin()
    {
        if (isSet(m_switches.users) && isSet(m_switches.tokenSecret))
            return wrongUsage(QStringLiteral("--users and --token-secret-file exclude each other"));
        if (isSet(m_switches.closed) && !isSet(m_switches.users))
            return wrongUsage(QStringLiteral("--closed needs --users: nobody else has feeds listed"));
        if (isSet(m_switches.tokenSecret)) {
            auto secret = readSecret(value(m_switches.tokenSecret));
            if (const auto *end = std::get_if<CommandLineEnd>(&secret))
                return *end;
            m_result.options.login = protocol::LoginMethod::Token;
            m_result.options.tokenSecret = std::get<protocol::Secret>(secret);
        }
        if (isSet(m_switches.users)) {
            QFile file(value(m_switches.users));
            if (!file.open(QIODevice::ReadOnly))
                return CommandLineEnd{1, file.fileName() + QStringLiteral(": ") + file.errorString()};
            QByteArray json = file.readAll();
            auto users = Users::fromJson(json, isSet(m_switches.closed));
            protocol::wipe(json);
            if (const auto *error = std::get_if<QString>(&users))
                return CommandLineEnd{1, file.fileName() + QStringLiteral(": ") + *error};
            m_result.options.login = protocol::LoginMethod::Basic;
            m_result.options.users = std::get<Users>(users);
        }
        m_result.options.allowImpersonation = isSet(m_switches.allowImpersonation);
        return std::nullopt;
    }

    Step readAuthorization()
    {
        m_result.options.authorizationRequired = isSet(m_switches.authorizationRequired);
        if (!isSet(m_switches.authorizeFeeds))
            return std::nullopt;
        if (m_result.options.authorizationRequired)
            return wrongUsage(
                QStringLiteral("--authorization-required and --authorize-feeds exclude each other"));
        for (const QString &list : m_parser.values(m_switches.authorizeFeeds)) {
            for (const QString &feed : list.split(u',', Qt::SkipEmptyParts))
                m_result.options.authorizeFeeds.insert(feed.toUtf8());
        }
        if (m_result.options.authorizeFeeds.isEmpty())
            return wrongUsage(QStringLiteral("--authorize-feeds names no feed"));
        return std::nullopt;
    }

    /// Decimal digits within these bounds, or why not.
    Step readNumber(const QCommandLineOption &option, qint64 least, qint64 most, qint64 &result) const
    {
        const QString text = value(option);
        bool isNumber = false;
        result = text.toLongLong(&isNumber);
        const bool isPlain = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar digit) {
            return digit >= u'0' && digit <= u'9';
        });
        if (isNumber && isPlain && result >= least && result <= most)
            return std::nullopt;
        return wrongUsage(
            QStringLiteral("--%1: \"%2\" is not a number from %3 to %4")
                .arg(option.names().first(), text, QString::number(least), QString::number(most)));
    }

    Step readLoad()
    {
        const bool isLoad = isSet(m_switches.load);
        if (isSet(m_switches.topics) != isLoad || isSet(m_switches.frame) != isLoad)
            return wrongUsage(QStringLiteral("--load, --topics and --frame go together"));
        if (!isLoad)
            return std::nullopt;
        const Options &options = m_result.options;
        if (options.needsAuthorization(LoadFrames::feed()))
            return wrongUsage(QStringLiteral(
                "--load takes no account of entitlements: its feed LOAD must not need authorization"));
        qint64 rate = 0;
        qint64 topics = 0;
        qint64 frame = 0;
        if (const Step end = readNumber(m_switches.load, 0, mostLoad, rate))
            return end;
        if (const Step end = readNumber(m_switches.topics, 1, options.topicLimit, topics))
            return end;
        const qint64 least = LoadFrames::smallestFrame(static_cast<int>(topics), options.dialect);
        if (const Step end = readNumber(m_switches.frame, least, options.frameLimit, frame))
            return end;
        m_result.options.load = LoadPlan{rate, static_cast<int>(topics), static_cast<qsizetype>(frame)};
        return std::nullopt;
    }

    Step readDemo()
    {
        m_result.isDemo = isSet(m_switches.demo);
        if (!m_result.isDemo)
            return std::nullopt;
        if (m_result.options.login != protocol::LoginMethod::None)
            return wrongUsage(QStringLiteral("--demo has clients without a login: "
                                             "leave out --users and --token-secret-file"));
        if (isSet(m_switches.tlsClientCa))
            return wrongUsage(
                QStringLiteral("--demo has clients without a certificate: leave out --tls-client-ca"));
        m_result.options = Demo::prepared(std::move(m_result.options));
        return std::nullopt;
    }

    Switches m_switches;
    QCommandLineParser m_parser;
    CommandLine m_result;
};

} // namespace

std::variant<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments)
{
    return Reader().read(arguments);
}

} // namespace distributor
