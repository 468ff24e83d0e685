#pragma once

#include "protocol/messages.h"

#include <QLatin1String>

#include <type_traits>

namespace protocol {

/// Calls `visit(name, field)` for each field of a message in the order of the wire. Encoder and decoder both
/// go by it, so that they can't disagree.
template <typename M, typename Visitor>
void visitFields(M &message, Visitor &&visit)
{
    using T = std::remove_const_t<M>;
    if constexpr (std::is_same_v<T, AuthorizationRequest>) {
        visit(QLatin1String("client id"), message.client);
        visit(QLatin1String("host"), message.host);
        visit(QLatin1String("user"), message.user);
        visit(QLatin1String("feed"), message.feed);
        visit(QLatin1String("topic"), message.topic);
    } else {
        if constexpr (requires { message.user; }) {
            visit(QLatin1String("user"), message.user);
            visit(QLatin1String("host"), message.host);
        }
        if constexpr (requires { message.client; })
            visit(QLatin1String("client id"), message.client);
        visit(QLatin1String("feed"), message.feed);
        if constexpr (requires { message.topic; })
            visit(QLatin1String("topic"), message.topic);
        if constexpr (requires { message.isAdd; })
            visit(QLatin1String("is-add"), message.isAdd);
        if constexpr (requires { message.packets; }) {
            visit(QLatin1String("content"), message.content);
            visit(QLatin1String("packet count"), message.packets);
        }
        if constexpr (requires { message.entitlements; }) {
            visit(QLatin1String("is-authorization-required"), message.isAuthorizationRequired);
            visit(QLatin1String("entitlement count"), message.entitlements);
        }
    }
}

} // namespace protocol
