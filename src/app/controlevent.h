#pragma once

#include "authorization/decision.h"
#include "client/client.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <variant>

namespace app {

// What the network thread tells the GUI thread, as values, in the order in which it happened (the control
// plane of docs/architecture.md). Data does not come this way: it goes to the store.

/// Notifications (type 3), or authorization requests (type 6), of one connection, in order. As their bytes on
/// the wire: a thread that is slow to take them may have a million waiting, and a struct of names takes some
/// times as much.
template <typename Frame>
class FramePack
{
public:
    FramePack(const QList<Frame> &frames, std::uint32_t connection);

    std::uint32_t connection() const { return m_connection; }
    QList<Frame> frames() const;
    /// Takes the frames of `next` behind its own. False where they are of another connection, or where it has
    /// enough: what is taken out at once is to stay small.
    bool join(const FramePack &next);

private:
    QByteArray m_bytes;
    std::uint32_t m_connection = 0;
};
using NotifiedBatch = FramePack<protocol::ForwardedSubscriptionRequest>;
using RequestBatch = FramePack<protocol::AuthorizationRequest>;

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

/// Makes one event of two where nothing is lost by it: more frames of the same kind, a second heartbeat, a
/// newer state of the same subscription. False where they stay two.
bool join(ControlEvent &last, const ControlEvent &next);

} // namespace app
