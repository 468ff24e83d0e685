#pragma once

#include "authorization/request.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace authorization {

/// What a subscription lets through, as far as can be known.
enum class Access : std::uint8_t {
    Unknown,      ///< shown by a notification, and no answer of ours: another authorizer, or none was needed
    Entitlements, ///< packets whose own set is within GivenAnswer::entitlements
    Unfiltered,   ///< every packet
    Revoked,      ///< messages still come, without packets (docs/protocol.md section 6)
};

/// What is known of the subscription itself.
enum class GrantState : std::uint8_t {
    Sent,         ///< our answer was written; no notification has shown the subscription
    Shown,        ///< a notification of this connection shows it
    Unsubscribed, ///< a remove was notified, but the client is still there: data may go on coming
    Away,         ///< the connection ended since: unknown until a notification shows it again
};

/// One subscription that has something: a client, feed and topic, and what it may see. Gone when a
/// notification tells that the client has left.
struct LiveGrant
{
    GrantId id{};
    protocol::AuthorizationRequest who; ///< client, host, user, feed and topic as they were received
    bool hasPlainNames = true;
    GrantState state = GrantState::Sent;
    TimePoint since; ///< when our last answer was written, or a notification first told of it
    std::optional<GivenAnswer> given;   ///< our last answer that was written; none: not from us
    bool perhapsChanged = false;        ///< an add came since that none of our answers explains
    bool wasAway = false;               ///< a connection ended since: others may have changed it unseen
    bool isOverdue = false;             ///< its end passed and it was not revoked: left to the operator
    std::optional<DecisionId> changing; ///< a change on its way
    QString whyNotChanged;              ///< why the last change was not sent; empty where it was

    Access access() const;
    /// When it is to be revoked, UTC; none: no end.
    std::optional<std::chrono::milliseconds> until() const;
    friend bool operator==(const LiveGrant &, const LiveGrant &) = default;
};

/// Whichever clock gets there first: a clock that is set back prolongs no grant, and a machine that slept
/// does neither.
bool isDue(const GivenAnswer &given, TimePoint now);

/// "sent", "shown" …: English, for JSON and logs.
QLatin1String stateWord(GrantState state);
/// "unknown", "entitlements" …
QLatin1String accessWord(Access access);

} // namespace authorization
