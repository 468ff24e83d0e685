#include "cli/authorizecommand.h"

#include "cli/answering.h"
#include "cli/inputlines.h"
#include "cli/messagelines.h"
#include "cli/optionset.h"
#include "protocol/displayname.h"
#include "protocol/utf8.h"

#include <QJsonDocument>

#include <unistd.h>

namespace cli {

AuthorizeCommand::AuthorizeCommand(Output &output, QObject *parent)
    : BusCommand(output, parent)
{
    connect(&client(), &client::Client::authorizationRequested, this, &AuthorizeCommand::requested);
    connect(&client(), &client::Client::stateChanged, this, [this](const client::ConnectionState &state) {
        if (!state.isUp() && m_answers) {
            m_answers->stop();
            m_answering->disconnected();
        }
    });
    connect(&client(), &client::Client::subscriptionNotified, this,
            [this](const QList<protocol::ForwardedSubscriptionRequest> &batch) {
                for (const protocol::ForwardedSubscriptionRequest &one : batch)
                    m_answering->notified(one);
                flush();
            });
}

AuthorizeCommand::~AuthorizeCommand() = default;

void AuthorizeCommand::addOwn(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "Prints authorization requests: time, user and host, feed, topic, client id. With --answer-from - it "
        "takes answers from standard input, one JSON object a line: {\"client\": ..., \"feed\": ..., "
        "\"topic\": ..., \"required\": true, \"ents\": [1, 2], \"reason\": ...}. No entitlements refuse; "
        "\"required\": false lets everything pass, unfiltered. The end of standard input ends the answers, "
        "not the program: that goes on until Ctrl+C, a SIGTERM or the loss of the connection."));
    parser.addPositionalArgument(
        QStringLiteral("FEED"),
        QStringLiteral("Feeds to be notified of: on these, a line says when an answer was sent and when a "
                       "notification confirms it."),
        QStringLiteral("[FEED ...]"));
    addOption(parser, "json", QStringLiteral("Print JSON lines."));
    addOption(parser, "audit",
              QStringLiteral("The audit file: each answer is on the disk before it is sent."), "FILE");
    addOption(parser, "answer-from", QStringLiteral("Take answers from standard input (-)."), "-");
}

std::optional<Ending> AuthorizeCommand::readOwn(const QCommandLineParser &parser,
                                                const QStringList &arguments)
{
    m_style = parser.isSet(QStringLiteral("json")) ? LineStyle::Json : LineStyle::Human;
    for (const QString &feed : arguments)
        m_feeds.append(feed.toUtf8());
    m_auditFile = parser.value(QStringLiteral("audit"));
    if (parser.isSet(QStringLiteral("audit")) && m_auditFile.isEmpty())
        return wrongUsage(QStringLiteral("--audit takes the name of a file"));
    m_isAnswering = parser.isSet(QStringLiteral("answer-from"));
    if (!m_isAnswering)
        return std::nullopt;
    if (parser.value(QStringLiteral("answer-from")) != QLatin1String("-"))
        return wrongUsage(QStringLiteral("--answer-from takes -, standard input"));
    if (m_auditFile.isEmpty())
        return wrongUsage(QStringLiteral("--answer-from needs --audit FILE"));
    for (const char *name : {"key-passphrase-file", "password-file", "token-file"}) {
        if (parser.value(QLatin1String(name)) == QLatin1String("-"))
            return wrongUsage(QStringLiteral("only one option can read standard input (\"-\")"));
    }
    return std::nullopt;
}

void AuthorizeCommand::start()
{
    m_answering = std::make_unique<Answering>(client(), m_auditFile, settings().target());
    connect(m_answering.get(), &Answering::failed, this, &AuthorizeCommand::printError);
    connect(m_answering.get(), &Answering::warned, this, [](const QString &text) {
        Output(STDERR_FILENO).line(QStringLiteral("messagebus: ") + protocol::displayName(text.toUtf8(), -1));
    });
    connect(m_answering.get(), &Answering::changed, this, &AuthorizeCommand::printChange);
    connect(m_answering.get(), &Answering::landed, this, &AuthorizeCommand::leave);
    for (const QByteArray &feed : std::as_const(m_feeds))
        client().requestNotifications(feed);
    if (m_auditFile.isEmpty()) {
        connectNow();
        return;
    }
    connect(m_answering.get(), &Answering::opened, this, &AuthorizeCommand::connectNow);
    connect(m_answering.get(), &Answering::openFailed, this, [this](const QString &why) {
        end({ExitCode::Failed,
             QStringLiteral("the audit file %1: %2. Nothing was connected; try another file")
                 .arg(m_auditFile, why)});
    });
}

void AuthorizeCommand::up()
{
    m_answering->connected(client().state().connection);
    if (!m_isAnswering)
        return;
    m_answers = std::make_unique<InputLines>(STDIN_FILENO);
    connect(m_answers.get(), &InputLines::line, this, &AuthorizeCommand::answerFrom);
    connect(m_answers.get(), &InputLines::tooLong, this,
            [this] { printError(QStringLiteral("the line is too long")); });
}

void AuthorizeCommand::requested(const QList<protocol::AuthorizationRequest> &batch)
{
    const QString time = utcNow();
    for (const protocol::AuthorizationRequest &one : batch) {
        m_answering->requestArrived(one);
        if (output().error() != 0)
            break;
        if (m_style == LineStyle::Json) {
            [[maybe_unused]] const bool isWritten = writeJson(output(), one, settings().dialect, time);
            continue;
        }
        output().write(humanLine({time, QStringLiteral("asks"), whoText(one.user, one.host),
                                  protocol::displayName(one.feed), protocol::displayName(one.topic),
                                  one.client.toText()}));
    }
    flush();
}

void AuthorizeCommand::answerFrom(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const auto answer = parseAnswer(line);
    if (const auto *why = std::get_if<QString>(&answer))
        printError(*why);
    else
        m_answering->answer(std::get<AnswerLine>(answer));
}

void AuthorizeCommand::printError(const QString &why)
{
    if (m_style == LineStyle::Json)
        output().write(
            QJsonDocument(QJsonObject{{QStringLiteral("error"), why}}).toJson(QJsonDocument::Compact) + '\n');
    else
        output().write(humanLine({utcNow(), QStringLiteral("error"), protocol::displayName(why.toUtf8())}));
    flush();
}

/// In JSON only for the feeds that were asked for: who asked for none gets requests and errors alone.
void AuthorizeCommand::printChange(const authorization::Request &request)
{
    const protocol::AuthorizationRequest &asked = request.asked;
    const QString word(authorization::stateWord(request.state));
    if (m_style == LineStyle::Human) {
        output().write(
            humanLine({utcNow(), word, whoText(asked.user, asked.host), protocol::displayName(asked.feed),
                       protocol::displayName(asked.topic), asked.client.toText()}));
    } else if (m_feeds.contains(asked.feed)) {
        QJsonObject line{{QStringLiteral("time"), utcNow()},
                         {QStringLiteral("state"), word},
                         {QStringLiteral("client"), asked.client.toText()},
                         {QStringLiteral("feed"), QString::fromUtf8(asked.feed)},
                         {QStringLiteral("topic"), QString::fromUtf8(asked.topic)}};
        if (!protocol::isUtf8(asked.topic)) // the feed was named on the command line
            line.insert(QStringLiteral("topic_hex"), QString::fromLatin1(asked.topic.toHex()));
        output().write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    flush();
}

void AuthorizeCommand::flush()
{
    if (!output().flushLines())
        end(outputFailed());
}

bool AuthorizeCommand::mayLeave() const
{
    return !m_answering || m_answering->recording() == 0;
}

Ending AuthorizeCommand::atEnd(const Ending &ending)
{
    m_answers.reset();
    return ending;
}

} // namespace cli
