#include "authorization/decision.h"

#include <algorithm>

namespace authorization {

AnswerKind kindOf(const protocol::AuthorizationResponse &response)
{
    if (!response.isAuthorizationRequired)
        return AnswerKind::GrantUnfiltered;
    if (response.entitlements.empty())
        return AnswerKind::Deny;
    return response.entitlements == protocol::Entitlements{revokingEntitlement} ? AnswerKind::Revoke
                                                                                : AnswerKind::Grant;
}

std::optional<std::chrono::milliseconds> endOf(const Answer &answer)
{
    if (const auto *grant = std::get_if<GrantEntitlements>(&answer))
        return grant->until;
    if (const auto *grant = std::get_if<GrantUnfiltered>(&answer))
        return grant->until;
    return std::nullopt;
}

protocol::Entitlements sortedOnce(protocol::Entitlements entitlements)
{
    std::sort(entitlements.begin(), entitlements.end());
    entitlements.erase(std::unique(entitlements.begin(), entitlements.end()), entitlements.end());
    return entitlements;
}

protocol::AuthorizationResponse responseTo(const protocol::AuthorizationRequest &asked, const Answer &answer)
{
    protocol::AuthorizationResponse response{asked.client, asked.feed, asked.topic, true, {}};
    if (const auto *grant = std::get_if<GrantEntitlements>(&answer))
        response.entitlements = sortedOnce(grant->entitlements);
    response.isAuthorizationRequired = !std::holds_alternative<GrantUnfiltered>(answer);
    return response;
}

std::optional<WhyNot> objectionToAnswer(const Answer &answer, bool hasPlainNames,
                                        const Confirmation &confirmation, TimePoint now)
{
    if (std::holds_alternative<Deny>(answer))
        return std::nullopt;
    if (!hasPlainNames && !confirmation.secondLook)
        return WhyNot::NameNeedsSecondLook;
    if (const auto until = endOf(answer); until && *until <= now.utc)
        return WhyNot::EndHasPassed;
    if (std::holds_alternative<GrantUnfiltered>(answer))
        return confirmation.unfilteredConfirmed ? std::nullopt
                                                : std::optional(WhyNot::UnfilteredNotConfirmed);
    const auto &entitlements = std::get<GrantEntitlements>(answer).entitlements;
    if (entitlements.empty())
        return WhyNot::EmptyGrant;
    if (std::find(entitlements.begin(), entitlements.end(), revokingEntitlement) != entitlements.end())
        return WhyNot::ReservedEntitlement;
    if (entitlements.size() > maxEntitlements && sortedOnce(entitlements).size() > maxEntitlements)
        return WhyNot::TooManyEntitlements;
    return std::nullopt;
}

QLatin1String answerWord(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Grant:
        return QLatin1String("grant");
    case AnswerKind::GrantUnfiltered:
        return QLatin1String("grant-unfiltered");
    case AnswerKind::Deny:
        return QLatin1String("deny");
    case AnswerKind::Revoke:
        return QLatin1String("revoke");
    }
    return {};
}

QLatin1String whyNotText(WhyNot why)
{
    switch (why) {
    case WhyNot::UnknownRequest:
        return QLatin1String("there is no such request");
    case WhyNot::UnknownDecision:
        return QLatin1String("there is no such answer on its way");
    case WhyNot::MonitorOnly:
        return QLatin1String("this profile only monitors and cannot answer");
    case WhyNot::Disconnected:
        return QLatin1String("the connection that the request came by has ended");
    case WhyNot::AlreadyAnswered:
        return QLatin1String("the request was answered already");
    case WhyNot::Expired:
        return QLatin1String("the request has expired and has to be asked anew");
    case WhyNot::ClientLeft:
        return QLatin1String("the client has left or unsubscribed; this takes a second look");
    case WhyNot::NameNeedsSecondLook:
        return QLatin1String("a name has hidden or invalid characters; granting takes a second look");
    case WhyNot::EmptyGrant:
        return QLatin1String("a grant needs at least one entitlement");
    case WhyNot::TooManyEntitlements:
        return QLatin1String("a grant has at most 10000 entitlements");
    case WhyNot::UnfilteredNotConfirmed:
        return QLatin1String("unfiltered access was not confirmed");
    case WhyNot::NothingChosen:
        return QLatin1String("no request was chosen");
    case WhyNot::TooManyRequests:
        return QLatin1String("at most 20 requests can be answered together");
    case WhyNot::MixedRequests:
        return QLatin1String("only requests of one user, host and feed can be answered together");
    case WhyNot::ChosenTwice:
        return QLatin1String("a request was chosen twice");
    case WhyNot::UnknownGrant:
        return QLatin1String("there is no such grant");
    case WhyNot::ChangeUnderWay:
        return QLatin1String("a change of this grant is on its way");
    case WhyNot::ClientNotKnown:
        return QLatin1String("nothing tells that the client is still there; this takes a second look");
    case WhyNot::ReservedEntitlement:
        return QLatin1String("the entitlement -2147483648 is kept for revoking and can't be granted");
    case WhyNot::EndHasPassed:
        return QLatin1String("the end of the grant has passed already");
    case WhyNot::NotByRule:
        return QLatin1String("a rule can't give unfiltered access");
    case WhyNot::NoReason:
        return QLatin1String("a reason has to be given");
    case WhyNot::RulesOff:
        return QLatin1String("rules are switched off");
    }
    return {};
}

} // namespace authorization
