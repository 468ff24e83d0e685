#pragma once

#include "cli/command.h"
#include "client/client.h"
#include "profiles/keychain.h"
#include "profiles/secretfetch.h"

#include <memory>

namespace cli {

/// A command that needs a connection. A loss ends it: it does not come back by itself. However it ends, no
/// frame that was begun is cut.
class BusCommand : public Command
{
    Q_OBJECT

public:
    explicit BusCommand(Output &output, QObject *parent = nullptr);

    void addTo(QCommandLineParser &parser) const final;
    std::optional<Ending> read(const QCommandLineParser &parser, const QStringList &arguments) final;
    void start() override;
    void interrupt(int signal) override;

protected:
    /// Options and arguments besides those of the connection.
    virtual void addOwn(QCommandLineParser &parser) const = 0;
    /// Before the connection's options are read: `settings().dialect` is not known yet.
    virtual std::optional<Ending> readOwn(const QCommandLineParser &parser, const QStringList &arguments) = 0;
    /// The options fit each other; now with the dialect.
    virtual std::optional<Ending> check() { return std::nullopt; }
    /// The connection is up.
    virtual void up() = 0;
    /// The connection has ended and nothing comes any more; what is left to say is said here.
    virtual Ending atEnd(const Ending &ending) { return ending; }
    /// finished() waits until this is true and leave() is called again.
    virtual bool mayLeave() const { return true; }

    client::Client &client() { return m_client; }
    const client::ConnectionSettings &settings() const { return m_settings; }
    /// "host:port: text".
    QString about(const QString &text) const;
    bool wasUp() const { return m_wasUp; }
    bool isUp() const { return m_client.state().isUp(); }
    bool wasConfirmed() const { return m_wasConfirmed; }
    bool isEnding() const { return m_ending.has_value(); }
    /// In atEnd(): all that was handed over has left this machine.
    bool allLeft() const { return m_allLeft; }

    /// Gets the secrets of a profile first.
    void connectNow();
    /// The first call counts: ends the connection, then atEnd(), then finished().
    void end(const Ending &ending);
    void leave();

private:
    void stateChanged(const client::ConnectionState &state);
    void takeSecrets(const profiles::Secrets &secrets, const QList<profiles::SecretKind> &missing,
                     const QString &trouble);

    client::ConnectionSettings m_settings;
    std::optional<profiles::Profile> m_profile; ///< where one was named
    std::unique_ptr<profiles::Keychain> m_keychain;
    client::Client m_client;
    std::optional<Ending> m_ending;
    bool m_wasUp = false;
    bool m_wasConfirmed = false;
    bool m_allLeft = false;
    bool m_isOver = false; ///< the client has finished
};

} // namespace cli
