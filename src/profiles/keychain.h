#pragma once

#include "profiles/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace profiles {

/// The system's keychain (Secret Service or KWallet), through QtKeychain. Never a file of its own: where
/// there is no keychain, each call ends with Unavailable. One that does not answer within the limit is none,
/// which leaves time to unlock it.
class Keychain : public SecretStore
{
    Q_OBJECT

public:
    explicit Keychain(std::chrono::milliseconds limit = std::chrono::seconds(60), QObject *parent = nullptr);

    void read(const QString &key, QObject *context, Done done) override;
    void write(const QString &key, const protocol::Secret &secret, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

private:
    void start(QKeychain::Job *job, const QString &key, QObject *context, Done done);
    static SecretOutcome outcomeOf(QKeychain::Job *job);

    const std::chrono::milliseconds m_limit;
};

} // namespace profiles
