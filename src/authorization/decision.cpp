#include "authorization/decision.h"

namespace authorization {

AnswerKind kindOf(const protocol::AuthorizationResponse &response)
{
    if (!response.isAuthorizationRequired)
        return AnswerKind::GrantUnfiltered;
    return response.entitlements.empty() ? AnswerKind::Deny : AnswerKind::Grant;
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
    }
    return {};
}

} // namespace authorization
