#pragma once

#include "authorization/decision.h"
#include "client/client.h"

#include <QDateTime>
#include <QList>

#include <variant>

namespace app {

// What the network thread tells the GUI thread, as values, in the order in which it happened (the control
// plane of docs/architecture.md). Data does not come this way: it goes to the store.

struct NotifiedBatch
{
    QList<protocol::ForwardedSubscriptionRequest> notifications;
    std::uint32_t connection = 0;
};

struct RequestBatch
{
    QList<protocol::AuthorizationRequest> requests;
    std::uint32_t connection = 0;
};

struct Heartbeat
{};

/// What became of an answer that the audit had recorded.
struct AnswerOutcome
{
    authorization::DecisionId decision;
    client::SendResult result;
};

struct PublishOutcome
{
    quint64 ticket = 0;
    client::SendResult result;
};

using ControlEvent =
    std::variant<client::ConnectionState, client::ConnectionError, client::Subscription, client::DialectState,
                 NotifiedBatch, RequestBatch, Heartbeat, AnswerOutcome, PublishOutcome>;

} // namespace app
