#include "cli/buscommand.h"

#include "cli/interruption.h"
#include "cli/terminalprompt.h"
#include "profiles/connectionchoice.h"
#include "profiles/profilefile.h"

namespace cli {

namespace {

constexpr std::chrono::seconds keychainLimit{30};

QString nameOf(profiles::SecretKind kind, protocol::LoginMethod method)
{
    return kind == profiles::SecretKind::Passphrase ? QStringLiteral("passphrase of the key")
           : method == protocol::LoginMethod::Token ? QStringLiteral("token")
                                                    : QStringLiteral("password");
}

QString optionOf(profiles::SecretKind kind, protocol::LoginMethod method)
{
    return kind == profiles::SecretKind::Passphrase ? QStringLiteral("--key-passphrase-file")
           : method == protocol::LoginMethod::Token ? QStringLiteral("--token-file")
                                                    : QStringLiteral("--password-file");
}

} // namespace

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
    profiles::ConnectionChoice::addTo(parser);
}

std::optional<Ending> BusCommand::read(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (auto refusal = readOwn(parser, arguments))
        return refusal;
    auto choice = profiles::ConnectionChoice::read(parser, profiles::ProfileFile::defaultPath());
    if (const auto *error = std::get_if<QString>(&choice))
        return wrongUsage(*error);
    m_settings = std::get<profiles::ConnectionChoice>(choice).settings;
    m_profile = std::get<profiles::ConnectionChoice>(choice).profile;
    m_settings.reconnect = false;
    m_settings.subscribeHeartbeat = false;
    m_settings.dialectIsSure = true; // it was said on the command line or in a profile
    return check();
}

void BusCommand::start()
{
    connectNow();
}

void BusCommand::connectNow()
{
    if (isEnding())
        return;
    const profiles::Secrets given{m_settings.credentials.secret, m_settings.tls.keyPassphrase};
    if (!m_profile || profiles::missingSecrets(*m_profile, given).isEmpty()) {
        m_client.connectToDistributor(m_settings);
        return;
    }
    m_keychain = std::make_unique<profiles::Keychain>(keychainLimit);
    auto *fetch = new profiles::SecretFetch(*m_keychain, *m_profile, given, this);
    connect(fetch, &profiles::SecretFetch::finished, this, &BusCommand::takeSecrets);
    fetch->start();
}

void BusCommand::takeSecrets(const profiles::Secrets &secrets, const QList<profiles::SecretKind> &missing,
                             const QString &trouble)
{
    if (isEnding())
        return;
    m_settings.credentials.secret = secrets.login;
    m_settings.tls.keyPassphrase = secrets.passphrase;
    const protocol::LoginMethod method = m_profile->login.method;
    for (const profiles::SecretKind kind : missing) {
        const QString what = nameOf(kind, method);
        const auto typed = canAskOnTerminal()
                               ? askOnTerminal(QStringLiteral("%1: %2").arg(m_profile->name, what))
                               : std::nullopt;
        if (Interruption::isRequested())
            return; // interrupt() follows
        if (!typed) {
            const QString why = trouble.isEmpty() ? QStringLiteral("the keychain does not have it") : trouble;
            end({ExitCode::Failed, QStringLiteral("profile %1: the %2 is missing: %3. Give it with %4 FILE")
                                       .arg(m_profile->name, what, why, optionOf(kind, method))});
            return;
        }
        (kind == profiles::SecretKind::Login ? m_settings.credentials.secret : m_settings.tls.keyPassphrase) =
            *typed;
    }
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
