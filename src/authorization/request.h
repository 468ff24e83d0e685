#pragma once

#include "authorization/decision.h"

#include <QLatin1String>
#include <QString>

#include <cstdint>
#include <optional>

namespace authorization {

/// How far a request has come. What the bus does not confirm is not called granted.
enum class RequestState : std::uint8_t {
    Pending,        ///< waits for an answer
    Recording,      ///< answered; the audit entry is on its way to the disk
    Sending,        ///< the audit entry is on the disk; the response is on its way to the connection
    Sent,           ///< a grant was written to the connection
    Confirmed,      ///< and a notification then showed the subscription
    PerhapsChanged, ///< and then an add came that none of our answers explains: another authorizer, perhaps
    Denied,  ///< a refusal was written; nothing ever confirms it. A grant may follow while the client stays
    NotSent, ///< answered, but nothing was written (Request::whyNotSent). Can be answered once more
    ClientLeft, ///< its client left or unsubscribed, says a notification. Answering takes a second look
    Expired,    ///< too old: has to be asked anew
    Void,       ///< its connection ended
};

/// "pending", "sent" …: English, for JSON and logs. Both Sent and Denied are "sent".
QLatin1String stateWord(RequestState state);
/// Waits for a person: Pending, NotSent, ClientLeft.
bool isOpen(RequestState state);
/// Nothing of ours can happen to it any more; such rows are dropped oldest first when there are too many.
bool isSettled(RequestState state);

/// What was last answered to a request.
struct GivenAnswer
{
    DecisionId decision{};
    AnswerKind kind = AnswerKind::Deny;
    protocol::Entitlements entitlements;            ///< sorted, each once
    std::optional<std::chrono::milliseconds> until; ///< when it is to end, UTC
    Signature signature;
    TimePoint decided;
    std::optional<TimePoint> sent;      ///< written to the connection
    std::optional<TimePoint> confirmed; ///< shown by a notification
    friend bool operator==(const GivenAnswer &, const GivenAnswer &) = default;
};

GivenAnswer givenBy(const Decision &decision);

/// One row of the desk: a client that asks for a feed and topic, however often it asks while it waits.
struct Request
{
    RequestId id{};
    std::uint32_t connection = 0; ///< the connection that it came by
    protocol::AuthorizationRequest asked;
    bool hasPlainNames = true; ///< user, host, feed and topic all are protocol::isPlainName()
    std::uint32_t timesAsked = 1;
    TimePoint firstAsked;
    TimePoint lastAsked; ///< age and expiry count from here
    RequestState state = RequestState::Pending;
    std::optional<RequestId> earlier; ///< the row of the same client, feed and topic that was answered before
    std::optional<GivenAnswer> answer;
    std::optional<GivenAnswer> refusal; ///< the refusal that `answer`, a later grant, takes the place of
    QString whyNotSent;                 ///< why the last answer was not sent; empty where it was
    std::uint32_t unexplainedAdds = 0;  ///< adds notified for it that none of our answers explains
    bool subscriptionEnded = false;     ///< a remove was notified after it was answered
    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace authorization
