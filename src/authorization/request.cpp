#include "authorization/request.h"

namespace authorization {

QLatin1String stateWord(RequestState state)
{
    switch (state) {
    case RequestState::Pending:
        return QLatin1String("pending");
    case RequestState::Recording:
        return QLatin1String("recording");
    case RequestState::Sending:
        return QLatin1String("sending");
    case RequestState::Sent:
    case RequestState::Denied:
        return QLatin1String("sent");
    case RequestState::Confirmed:
        return QLatin1String("confirmed");
    case RequestState::PerhapsChanged:
        return QLatin1String("perhaps changed by another authorizer");
    case RequestState::NotSent:
        return QLatin1String("not sent");
    case RequestState::ClientLeft:
        return QLatin1String("client left or unsubscribed");
    case RequestState::Expired:
        return QLatin1String("expired");
    case RequestState::Void:
        return QLatin1String("void");
    }
    return {};
}

GivenAnswer givenBy(const Decision &decision)
{
    GivenAnswer given;
    given.decision = decision.id;
    given.kind = kindOf(decision.response);
    given.entitlements = decision.response.entitlements;
    given.until = decision.until;
    given.signature = decision.signature;
    given.decided = decision.at;
    return given;
}

bool isOpen(RequestState state)
{
    return state == RequestState::Pending || state == RequestState::NotSent ||
           state == RequestState::ClientLeft;
}

bool isSettled(RequestState state)
{
    return !isOpen(state) && state != RequestState::Recording && state != RequestState::Sending;
}

} // namespace authorization
