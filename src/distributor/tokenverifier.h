#pragma once

#include "protocol/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace distributor {

/// Checks JSON Web Tokens signed with HS256 and nothing else: `sub` is the user, `exp` is required, `nbf` is
/// heeded where it is there.
class TokenVerifier
{
public:
    /// `secondsSinceEpoch`: the clock; empty for the system's.
    explicit TokenVerifier(protocol::Secret secret, std::function<qint64()> secondsSinceEpoch = {});

    /// The user, or nothing where the token is not to be believed.
    std::optional<QByteArray> verify(QByteArrayView token) const;

private:
    protocol::Secret m_secret;
    std::function<qint64()> m_now;
};

} // namespace distributor
