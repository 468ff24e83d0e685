#include "authorization/grant.h"

namespace authorization {

Access LiveGrant::access() const
{
    if (!given)
        return Access::Unknown;
    switch (given->kind) {
    case AnswerKind::Grant:
        return Access::Entitlements;
    case AnswerKind::GrantUnfiltered:
        return Access::Unfiltered;
    case AnswerKind::Revoke:
        return Access::Revoked;
    case AnswerKind::Deny: // is no grant
        break;
    }
    return Access::Unknown;
}

std::optional<std::chrono::milliseconds> LiveGrant::until() const
{
    return given ? given->until : std::nullopt;
}

bool isDue(const GivenAnswer &given, TimePoint now)
{
    if (!given.until)
        return false;
    const std::chrono::nanoseconds length = *given.until - given.decided.utc;
    return now.utc >= *given.until || now.monotonic - given.decided.monotonic >= length;
}

QLatin1String stateWord(GrantState state)
{
    switch (state) {
    case GrantState::Sent:
        return QLatin1String("sent");
    case GrantState::Shown:
        return QLatin1String("shown");
    case GrantState::Unsubscribed:
        return QLatin1String("unsubscribed");
    case GrantState::Away:
        return QLatin1String("unknown since the connection ended");
    }
    return {};
}

QLatin1String accessWord(Access access)
{
    switch (access) {
    case Access::Unknown:
        return QLatin1String("unknown");
    case Access::Entitlements:
        return QLatin1String("entitlements");
    case Access::Unfiltered:
        return QLatin1String("unfiltered");
    case Access::Revoked:
        return QLatin1String("revoked");
    }
    return {};
}

} // namespace authorization
