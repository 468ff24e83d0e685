#include "cli/authorizecommand.h"

#include "authorization/presetbook.h"
#include "authorization/rulestore.h"
#include "cli/answering.h"
#include "cli/inputlines.h"
#include "cli/messagelines.h"
#include "cli/optionset.h"
#include "protocol/configfile.h"
#include "protocol/displayname.h"
#include "protocol/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unistd.h>

namespace cli {

namespace {

QJsonObject stateLine(const protocol::AuthorizationRequest &asked, const QString &word)
{
    QJsonObject line{{QStringLiteral("time"), utcNow()},
                     {QStringLiteral("state"), word},
                     {QStringLiteral("client"), asked.client.toText()},
                     {QStringLiteral("feed"), QString::fromUtf8(asked.feed)},
                     {QStringLiteral("topic"), QString::fromUtf8(asked.topic)}};
    if (!protocol::isUtf8(asked.feed))
        line.insert(QStringLiteral("feed_hex"), QString::fromLatin1(asked.feed.toHex()));
    if (!protocol::isUtf8(asked.topic))
        line.insert(QStringLiteral("topic_hex"), QString::fromLatin1(asked.topic.toHex()));
    return line;
}

QString judgementWord(const authorization::Judgement &judgement, bool isDryRun)
{
    switch (judgement.action) {
    case authorization::Rule::Action::Grant:
        return QStringLiteral("would grant");
    case authorization::Rule::Action::Deny:
        return QStringLiteral("would deny");
    case authorization::Rule::Action::Ask:
        break;
    }
    return isDryRun ? QStringLiteral("would leave to a person") : QStringLiteral("left to a person");
}

} // namespace

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
        "not the program: that goes on until Ctrl+C, a SIGTERM or the loss of the connection. With --rules "
        "it "
        "answers by rules (docs/authorization.md); --dry-run only says what they would do."));
    parser.addPositionalArgument(
        QStringLiteral("FEED"),
        QStringLiteral("Feeds to be notified of: on these, a line says when an answer was sent and when a "
                       "notification confirms it."),
        QStringLiteral("[FEED ...]"));
    addOption(parser, "json", QStringLiteral("Print JSON lines."));
    addOption(parser, "audit",
              QStringLiteral("The audit file: each answer is on the disk before it is sent."), "FILE");
    addOption(parser, "rules", QStringLiteral("Answer by the rules of this file."), "FILE");
    addOption(parser, "presets",
              QStringLiteral("The presets that the rules grant, if not those of the config folder."), "FILE");
    addOption(parser, "dry-run", QStringLiteral("Say what the rules would do, and answer nothing."));
    addOption(parser, "answer-from", QStringLiteral("Take answers from standard input (-)."), "-");
}

std::optional<Ending> AuthorizeCommand::readOwn(const QCommandLineParser &parser,
                                                const QStringList &arguments)
{
    m_style = parser.isSet(QStringLiteral("json")) ? LineStyle::Json : LineStyle::Human;
    for (const QString &feed : arguments)
        m_feeds.append(feed.toUtf8());
    m_auditFile = parser.value(QStringLiteral("audit"));
    m_rulesFile = parser.value(QStringLiteral("rules"));
    m_presetsFile = parser.value(QStringLiteral("presets"));
    m_isDryRun = parser.isSet(QStringLiteral("dry-run"));
    m_isAnswering = parser.isSet(QStringLiteral("answer-from"));
    return checkOptions(parser);
}

std::optional<Ending> AuthorizeCommand::checkOptions(const QCommandLineParser &parser) const
{
    for (const char *name : {"audit", "rules", "presets"}) {
        if (parser.isSet(QLatin1String(name)) && parser.value(QLatin1String(name)).isEmpty())
            return wrongUsage(QStringLiteral("--%1 takes the name of a file").arg(QLatin1String(name)));
    }
    if (m_rulesFile.isEmpty() && (m_isDryRun || !m_presetsFile.isEmpty()))
        return wrongUsage(QStringLiteral("--dry-run and --presets go with --rules FILE"));
    if (m_isDryRun && m_isAnswering)
        return wrongUsage(QStringLiteral("--dry-run answers nothing, so there is no --answer-from"));
    if (!m_rulesFile.isEmpty() && !m_isDryRun && m_auditFile.isEmpty())
        return wrongUsage(QStringLiteral("--rules needs --audit FILE, or --dry-run"));
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

QString AuthorizeCommand::useRules()
{
    if (m_rulesFile.isEmpty())
        return {};
    authorization::RuleStore rules(m_rulesFile);
    if (const QString why = rules.load(); !why.isEmpty())
        return why;
    if (!rules.rules())
        return QStringLiteral("there is no file %1").arg(m_rulesFile);

    const bool isDefault = m_presetsFile.isEmpty();
    const protocol::ConfigFile file(isDefault ? protocol::ConfigFile::pathOf(QStringLiteral("presets.json"))
                                              : m_presetsFile);
    authorization::PresetBook presets;
    const auto read = file.read();
    if (const auto *why = std::get_if<QString>(&read))
        return *why;
    if (const auto *bytes = std::get_if<QByteArray>(&read)) {
        const auto parsed = authorization::PresetBook::parse(*bytes);
        if (const auto *why = std::get_if<QString>(&parsed))
            return QStringLiteral("the presets in %1 can't be used: %2").arg(file.path(), *why);
        presets = std::get<authorization::PresetBook>(parsed);
    } else if (!isDefault) {
        return QStringLiteral("there is no file %1").arg(file.path());
    }
    for (const QString &name : authorization::rulesWithoutPreset(*rules.rules(), presets))
        Output(STDERR_FILENO)
            .line(QStringLiteral(
                      "messagebus: rule \"%1\" grants a preset that no feed has: its requests go to a "
                      "person")
                      .arg(name));
    m_answering->useRules(*rules.rules(), presets, m_isDryRun);
    return {};
}

void AuthorizeCommand::start()
{
    m_answering = std::make_unique<Answering>(client(), m_auditFile, settings().target());
    connect(m_answering.get(), &Answering::failed, this, &AuthorizeCommand::printError);
    connect(m_answering.get(), &Answering::warned, this, [](const QString &text) {
        Output(STDERR_FILENO).line(QStringLiteral("messagebus: ") + protocol::displayName(text.toUtf8(), -1));
    });
    connect(m_answering.get(), &Answering::changed, this, &AuthorizeCommand::printChange);
    connect(m_answering.get(), &Answering::judged, this, &AuthorizeCommand::printJudgement);
    connect(m_answering.get(), &Answering::landed, this, &AuthorizeCommand::leave);
    if (const QString why = useRules(); !why.isEmpty()) {
        end({ExitCode::Failed, why + QStringLiteral(". Nothing was connected")});
        return;
    }
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
        if (output().error() != 0)
            break; // what nobody is told of, no rule answers
        if (m_style == LineStyle::Json) {
            [[maybe_unused]] const bool isWritten = writeJson(output(), one, settings().dialect, time);
        } else {
            output().write(humanLine({time, QStringLiteral("asks"), whoText(one.user, one.host),
                                      protocol::displayName(one.feed), protocol::displayName(one.topic),
                                      one.client.toText()}));
        }
        m_answering->requestArrived(one);
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

/// In JSON only for the feeds that were asked for, or with rules: who wants neither gets requests and errors
/// alone.
void AuthorizeCommand::printChange(const authorization::Request &request)
{
    const protocol::AuthorizationRequest &asked = request.asked;
    const QString word(authorization::stateWord(request.state));
    if (m_style == LineStyle::Human) {
        output().write(
            humanLine({utcNow(), word, whoText(asked.user, asked.host), protocol::displayName(asked.feed),
                       protocol::displayName(asked.topic), asked.client.toText()}));
    } else if (m_feeds.contains(asked.feed) || !m_rulesFile.isEmpty()) {
        QJsonObject line = stateLine(asked, word);
        if (request.answer && request.answer->signature.rule)
            line.insert(QStringLiteral("rule"), request.answer->signature.rule->name);
        output().write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    flush();
}

void AuthorizeCommand::printJudgement(const authorization::Request &request,
                                      const authorization::Judgement &judgement)
{
    const QString word = judgementWord(judgement, m_isDryRun);
    const QString why(authorization::whyAskedText(judgement.why));
    if (m_style == LineStyle::Human) {
        output().write(humanLine({utcNow(), word, judgement.rule, why, request.asked.client.toText()}));
        return;
    }
    QJsonObject line = stateLine(request.asked, word);
    if (!judgement.rule.isEmpty())
        line.insert(QStringLiteral("rule"), judgement.rule);
    if (!why.isEmpty())
        line.insert(QStringLiteral("why"), why);
    if (judgement.action == authorization::Rule::Action::Grant) {
        QJsonArray numbers;
        for (const qint32 number : judgement.entitlements)
            numbers.append(number);
        line.insert(QStringLiteral("ents"), numbers);
    }
    output().write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
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
