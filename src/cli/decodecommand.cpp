#include "cli/decodecommand.h"

#include "cli/optionset.h"
#include "protocol/messagejson.h"

namespace cli {

void DecodeCommand::addTo(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(QStringLiteral(
        "Prints the frames of a raw byte stream as JSON lines: one direction of one connection, from its "
        "beginning."));
    addOption(parser, "dialect", QStringLiteral("3 (3.x), 4 (4.x and 5.x) or 6 (6.x)."), "3|4|6");
    addOption(parser, "from", QStringLiteral("Who wrote the bytes."), "distributor|client");
    addOption(parser, "login", QStringLiteral("The login that a client's bytes begin with (default: none)."),
              "none|basic|token");
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The bytes; - is standard input."));
}

std::optional<Ending> DecodeCommand::read(const QCommandLineParser &parser, const QStringList &arguments)
{
    bool isNumber = false;
    const auto dialect =
        protocol::dialectFromNumber(parser.value(QStringLiteral("dialect")).toInt(&isNumber));
    if (!isNumber || !dialect)
        return wrongUsage(QStringLiteral("decode needs --dialect 3, 4 or 6"));
    m_dialect = *dialect;

    const QString from = parser.value(QStringLiteral("from"));
    if (from == QLatin1String("client"))
        m_direction = protocol::Direction::FromClient;
    else if (from != QLatin1String("distributor"))
        return wrongUsage(QStringLiteral("decode needs --from distributor or --from client"));

    const QString login = parser.value(QStringLiteral("login"));
    if (login == QLatin1String("basic"))
        m_login = protocol::LoginMethod::Basic;
    else if (login == QLatin1String("token"))
        m_login = protocol::LoginMethod::Token;
    else if (parser.isSet(QStringLiteral("login")) && login != QLatin1String("none"))
        return wrongUsage(QStringLiteral("--login takes none, basic or token"));
    if (m_login != protocol::LoginMethod::None && m_direction == protocol::Direction::FromDistributor)
        return wrongUsage(QStringLiteral("--login goes with --from client: a distributor sends none"));

    if (arguments.size() != 1)
        return wrongUsage(QStringLiteral("decode needs one FILE"));
    m_path = arguments.first();
    return std::nullopt;
}

void DecodeCommand::start()
{
    Ending ending = decodeAll();
    if (!output().flushLines())
        ending = outputFailed();
    Q_EMIT finished(ending);
}

Ending DecodeCommand::failed(const QString &text) const
{
    return {ExitCode::Failed, QStringLiteral("%1: %2").arg(m_path, text)};
}

Ending DecodeCommand::decodeAll()
{
    if (!m_file.open(m_path))
        return failed(m_file.errorText());

    FrameStream stream(m_file, protocol::FrameWalker(m_dialect, m_direction));
    if (const auto ending = readLogin(stream))
        return *ending;
    for (;;) {
        switch (stream.next()) {
        case FrameStream::Result::Frame:
            if (!protocol::writeJsonLine(output(), stream.frame(), stream.walker().layout(), m_dialect))
                return outputFailed();
            break;
        case FrameStream::Result::BadStream:
            return failed(stream.walker().error().text());
        case FrameStream::Result::NeedMore:
            if (!output().flushLines()) // before a pipe makes it wait
                return outputFailed();
            if (!stream.readMore())
                return atEnd(stream);
            break;
        }
    }
}

Ending DecodeCommand::atEnd(const FrameStream &stream) const
{
    if (!m_file.errorText().isEmpty())
        return failed(m_file.errorText());
    if (stream.pending() == 0)
        return {};
    return failed(
        QStringLiteral("at offset %1: the file ends within a frame, %2 bytes after its beginning")
            .arg(QString::number(stream.walker().streamOffset()), QString::number(stream.pending())));
}

std::optional<Ending> DecodeCommand::readLogin(FrameStream &stream)
{
    if (m_login == protocol::LoginMethod::None)
        return std::nullopt;
    for (;;) {
        const auto login = protocol::readAuthentication(stream.unread(), m_dialect, m_login);
        switch (login.status) {
        case protocol::AuthenticationRead::Status::Complete:
            stream.skip(login.size);
            if (!protocol::writeLoginJsonLine(output(), login.credentials))
                return outputFailed();
            return std::nullopt;
        case protocol::AuthenticationRead::Status::Bad:
            return failed(QStringLiteral("at offset 0: ") + login.error);
        case protocol::AuthenticationRead::Status::NeedMore:
            if (stream.readMore())
                break;
            if (!m_file.errorText().isEmpty())
                return failed(m_file.errorText());
            if (stream.pending() == 0)
                return Ending{};
            return failed(QStringLiteral("at offset 0: the file ends within the login"));
        }
    }
}

} // namespace cli
