#pragma once

#include "distributor/identity.h"
#include "distributor/options.h"
#include "distributor/tokenverifier.h"
#include "protocol/credentials.h"

#include <QByteArray>

#include <optional>

namespace distributor {

/// Decides who comes in, and as whom (docs/protocol.md sections 5 and 6). Roles and metrics go by the login
/// itself; what others see goes by the claims.
class Doorkeeper
{
public:
    explicit Doorkeeper(const Options &options);

    /// The identity of a login from `peerHost`, or nothing where it is refused.
    std::optional<Identity> admit(const protocol::Credentials &credentials, const QByteArray &peerHost) const;

private:
    const Options &m_options;
    TokenVerifier m_tokens;
};

} // namespace distributor
