#include "cli/buscommand.h"

#include "client/connectionoptions.h"

namespace cli {

BusCommand::BusCommand(Output &output, QObject *parent)
    : Command(output, parent)
{
    connect(&m_client, &client::Client::stateChanged, this, &BusCommand::stateChanged);
    connect(&m_client, &client::Client::finished, this, [this](bool allLeft) {
        m_allLeft = allLeft;
        m_isOver = true;
        leave();
    });
}

void BusCommand::addTo(QCommandLineParser &parser) const
{
    addOwn(parser);
    client::ConnectionOptions::addTo(parser);
}

std::optional<Ending> BusCommand::read(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (auto refusal = readOwn(parser, arguments))
        return refusal;
    auto settings = client::ConnectionOptions::read(parser);
    if (const auto *error = std::get_if<QString>(&settings))
        return wrongUsage(*error);
    m_settings = std::get<client::ConnectionSettings>(std::move(settings));
    m_settings.reconnect = false;
    m_settings.subscribeHeartbeat = false;
    return check();
}

void BusCommand::start()
{
    connectNow();
}

void BusCommand::connectNow()
{
    if (!isEnding())
        m_client.connectToDistributor(m_settings);
}

void BusCommand::interrupt(int signal)
{
    end(interrupted(signal));
}

QString BusCommand::about(const QString &text) const
{
    return QStringLiteral("%1: %2").arg(m_settings.target(), text);
}

void BusCommand::stateChanged(const client::ConnectionState &state)
{
    m_wasConfirmed = m_wasConfirmed || state.phase == client::Phase::Confirmed;
    if (state.isUp() && !m_wasUp && !isEnding()) {
        m_wasUp = true;
        up();
    }
    if (state.phase == client::Phase::Closed) {
        const client::ConnectionError &error = state.error;
        end({ExitCode::Failed, error.whatToTry.isEmpty()
                                   ? error.what
                                   : QStringLiteral("%1. %2").arg(error.what, error.whatToTry)});
    }
}

void BusCommand::end(const Ending &ending)
{
    if (m_ending)
        return;
    m_ending = ending;
    m_client.disconnectFromDistributor();
}

void BusCommand::leave()
{
    if (m_isOver && m_ending && mayLeave())
        Q_EMIT finished(atEnd(*m_ending));
}

} // namespace cli
