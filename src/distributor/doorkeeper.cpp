#include "distributor/doorkeeper.h"

namespace distributor {

Doorkeeper::Doorkeeper(const Options &options)
    : m_options(options)
    , m_tokens(options.tokenSecret, options.secondsSinceEpoch)
{}

std::optional<Identity> Doorkeeper::admit(const protocol::Credentials &credentials,
                                          const QByteArray &peerHost) const
{
    Identity identity;
    switch (m_options.login) {
    case protocol::LoginMethod::None:
        identity.loginUser = m_options.dialect == protocol::Dialect::V3 ? "unknown" : "nobody";
        break;
    case protocol::LoginMethod::Basic: {
        const std::optional<Roles> roles = m_options.users.authenticate(credentials.user, credentials.secret);
        if (!roles)
            return std::nullopt;
        identity.loginUser = credentials.user;
        identity.roles = *roles;
        break;
    }
    case protocol::LoginMethod::Token: {
        const std::optional<QByteArray> user = m_tokens.verify(credentials.secret.view());
        if (!user)
            return std::nullopt;
        identity.loginUser = *user;
        identity.roles = Roles(allRoles & ~RoleSet(Role::Authorize));
        break;
    }
    }
    identity.loginHost = peerHost;
    identity.user = identity.loginUser;
    identity.host = identity.loginHost;
    if (m_options.allowImpersonation) {
        if (!credentials.impersonating.isEmpty())
            identity.user = credentials.impersonating;
        if (!credentials.forwardedFor.isEmpty())
            identity.host = credentials.forwardedFor;
    }
    if (!credentials.application.isEmpty())
        identity.application = credentials.application;
    return identity;
}

} // namespace distributor
