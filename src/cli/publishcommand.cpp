#include "cli/publishcommand.h"

#include "authorization/entitlementtext.h"
#include "cli/inputfile.h"
#include "cli/optionset.h"
#include "protocol/encoder.h"

namespace cli {

namespace {

/// More is not handed over before this much has left the program.
constexpr qint64 queueWanted = qint64{1024} * 1024;
constexpr int sentAtOnce = 256;
constexpr std::chrono::milliseconds lookAgain{2};

} // namespace

PublishCommand::PublishCommand(Output &output, QObject *parent)
    : BusCommand(output, parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PublishCommand::sendNext);
}

void PublishCommand::addOwn(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "Publishes a message. Exit code 0 means that its bytes left this machine: nobody can know that they "
        "were accepted. A publisher that leaves makes its topics stale for their subscribers: see --hold."));
    parser.addPositionalArgument(QStringLiteral("FEED"), QStringLiteral("The feed."));
    parser.addPositionalArgument(QStringLiteral("TOPIC"), QStringLiteral("The topic."));
    addOption(parser, "data", QStringLiteral("The payload. Without one the message has no packets."), "TEXT");
    addOption(parser, "file", QStringLiteral("The payload: all bytes of FILE; - is standard input."), "FILE");
    addOption(parser, "entitlements", QStringLiteral("The packet's entitlements."), "1,2");
    addOption(parser, "image", QStringLiteral("An image (dialects 3 and 4; the default there)."));
    addOption(parser, "delta", QStringLiteral("A delta (dialects 3 and 4)."));
    addOption(parser, "content-type", QStringLiteral("The content type (dialect 6; default text/plain)."),
              "TYPE");
    addOption(parser, "to", QStringLiteral("Send it to this client alone."), "CLIENT-ID");
    addOption(parser, "repeat", QStringLiteral("Send it N times."), "N");
    addOption(parser, "every", QStringLiteral("with this time between, such as 100ms."), "TIME");
    addOption(parser, "hold", QStringLiteral("Stay connected for this time afterwards."), "TIME");
}

std::optional<Ending> PublishCommand::readOwn(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (arguments.size() != 2)
        return wrongUsage(QStringLiteral("publish needs one FEED and one TOPIC"));
    m_message.feed = arguments.at(0).toUtf8();
    m_message.topic = arguments.at(1).toUtf8();

    QString error;
    m_left = countOption(parser, QLatin1String("repeat"), error).value_or(1);
    const auto every = durationOption(parser, QLatin1String("every"), error);
    m_hold = durationOption(parser, QLatin1String("hold"), error).value_or(std::chrono::milliseconds{0});
    if (!error.isEmpty())
        return wrongUsage(error);
    if (every && !parser.isSet(QStringLiteral("repeat")))
        return wrongUsage(QStringLiteral("--every needs --repeat"));
    m_every = every.value_or(std::chrono::milliseconds{0});

    if (parser.isSet(QStringLiteral("to"))) {
        m_to = protocol::ClientId::fromText(parser.value(QStringLiteral("to")));
        if (!m_to)
            return wrongUsage(
                QStringLiteral("--to takes a client id such as 00112233-4455-6677-8899-aabbccddeeff"));
    }
    if (auto refusal = readContent(parser))
        return refusal;
    return readPacket(parser);
}

std::optional<Ending> PublishCommand::readContent(const QCommandLineParser &parser)
{
    const bool isImage = parser.isSet(QStringLiteral("image"));
    const bool isDelta = parser.isSet(QStringLiteral("delta"));
    if (isImage && isDelta)
        return wrongUsage(QStringLiteral("either --image or --delta, not both"));
    if (isImage || isDelta)
        m_isImage = isImage;
    if (parser.isSet(QStringLiteral("content-type")))
        m_contentType = parser.value(QStringLiteral("content-type")).toUtf8();
    if (m_isImage && m_contentType)
        return wrongUsage(
            QStringLiteral("either --content-type (dialect 6) or --image and --delta (3 and 4)"));
    return std::nullopt;
}

std::optional<Ending> PublishCommand::readPacket(const QCommandLineParser &parser)
{
    const bool isText = parser.isSet(QStringLiteral("data"));
    const bool isFile = parser.isSet(QStringLiteral("file"));
    if (isText && isFile)
        return wrongUsage(QStringLiteral("either --data or --file, not both"));
    if (!isText && !isFile) {
        if (parser.isSet(QStringLiteral("entitlements")))
            return wrongUsage(QStringLiteral("--entitlements needs --data or --file"));
        return std::nullopt;
    }

    protocol::DataPacket packet;
    if (parser.isSet(QStringLiteral("entitlements"))) {
        const auto read = authorization::parseEntitlements(parser.value(QStringLiteral("entitlements")));
        const auto *entitlements = std::get_if<protocol::Entitlements>(&read);
        if (!entitlements || entitlements->empty())
            return wrongUsage(QStringLiteral("--entitlements takes numbers with commas between them, such as "
                                             "1,2"));
        packet.entitlements = *entitlements;
    }
    if (isText) {
        packet.data = parser.value(QStringLiteral("data")).toUtf8();
    } else {
        const QString path = parser.value(QStringLiteral("file"));
        if (path == QLatin1String("-")) {
            for (const char *name : {"key-passphrase-file", "password-file", "token-file"}) {
                if (parser.value(QLatin1String(name)) == path)
                    return wrongUsage(QStringLiteral("only one option can read standard input (\"-\")"));
            }
        }
        InputFile file;
        qint64 count = file.open(path) ? 1 : -1;
        while (count > 0 && packet.data.size() <= protocol::defaultFrameLimit) {
            const qsizetype used = packet.data.size();
            packet.data.resize(used + 64 * 1024);
            count = file.read(packet.data.data() + used, packet.data.size() - used);
            packet.data.resize(used + std::max<qint64>(count, 0));
        }
        if (count < 0)
            return Ending{ExitCode::Failed, QStringLiteral("%1: %2").arg(path, file.errorText())};
    }
    m_message.packets.push_back(std::move(packet));
    return std::nullopt;
}

std::optional<Ending> PublishCommand::check()
{
    if (hasContentType(settings().dialect)) {
        if (m_isImage)
            return wrongUsage(QStringLiteral("--image and --delta do not go with dialect 6"));
        m_message.content = m_contentType.value_or("text/plain");
    } else {
        if (m_contentType)
            return wrongUsage(QStringLiteral("--content-type goes with dialect 6 only"));
        m_message.content = m_isImage.value_or(true);
    }
    const auto frame = protocol::encode(m_message, settings().dialect, settings().frameLimit);
    if (const auto *error = std::get_if<protocol::EncodeError>(&frame))
        return Ending{ExitCode::Failed, error->text()};
    return std::nullopt;
}

void PublishCommand::up()
{
    sendNext();
    if (m_left > 0)
        m_timer.start(m_every);
}

/// False where it must be tried again later, or not at all.
bool PublishCommand::sendOne()
{
    if (client().bytesToWrite() > queueWanted)
        return false;
    const client::SendResult result =
        m_to
            ? client().unicast({*m_to, m_message.feed, m_message.topic, m_message.content, m_message.packets})
            : client().publish(m_message);
    if (!result) {
        if (result.status != client::SendResult::Status::QueueFull)
            end({ExitCode::Failed, about(result.text)});
        return false;
    }
    --m_left;
    return true;
}

void PublishCommand::sendNext()
{
    if (m_left == 0 || isEnding())
        return;
    const int most = m_every.count() > 0 ? 1 : sentAtOnce;
    int sent = 0;
    while (m_left > 0 && sent < most && sendOne())
        ++sent;
    if (m_every.count() == 0)
        m_timer.setInterval(sent < most ? lookAgain : std::chrono::milliseconds{0});
    if (m_left > 0)
        return;
    m_timer.stop();
    QTimer::singleShot(m_hold, Qt::PreciseTimer, this, &PublishCommand::waitUntilSent);
}

/// Nothing but bytes that left is a success, whatever asked for the end.
Ending PublishCommand::atEnd(const Ending &ending)
{
    if (ending.code != ExitCode::Done)
        return ending;
    if (m_left > 0)
        return {ExitCode::Failed, about(QStringLiteral("ended before everything was sent"))};
    if (!allLeft())
        return {ExitCode::Failed,
                about(QStringLiteral("the connection ended before everything had left this machine"))};
    return ending;
}

/// Where the connection is lost before, that ends it.
void PublishCommand::waitUntilSent()
{
    if (client().bytesToWrite() == 0)
        end({});
    else
        QTimer::singleShot(lookAgain, this, &PublishCommand::waitUntilSent);
}

} // namespace cli
