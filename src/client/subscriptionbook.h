#pragma once

#include "client/subscription.h"
#include "client/topictable.h"

#include "protocol/messages.h"
#include "protocol/samebytes.h"

#include <QList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace client {

/// Who wants a topic: callers of Client, or the client itself for its proof of life.
enum class Wanter : std::uint8_t { User, Own };

/// What is known of one feed and topic. Made by SubscriptionBook; stays where it is until the next
/// connection.
struct alignas(64) TopicEntry
{
    TopicEntry(const QByteArray &feedName, const QByteArray &topicName);

    // All that a message touches, in one cache line: with many topics, fetching it is what a message costs.
    static constexpr std::size_t headSize = 32;
    char head[headSize] = {};   ///< the span, where it is no longer
    std::uint64_t sinkMemo = 0; ///< protocol::DataFrame::memo
    std::uint32_t spanSize = 0;
    int userWants = 0;
    int ownWants = 0;
    SubscriptionState state = SubscriptionState::Ended;
    bool isHeartbeat = false;
    bool seen = false;          ///< data came on this connection
    bool changePending = false; ///< a change of state that nobody was told of yet
    bool latePending = false;   ///< data came although nobody wants it

    QByteArray feed;
    QByteArray topic;
    QByteArray span; ///< as in a frame: FrameLayout::topic
    std::size_t hash = 0;
    qint64 sinceUtcMs = 0;
    /// When data that still comes is no longer taken for data that was on its way; nothing: at once.
    std::optional<std::chrono::nanoseconds> patientUntil;
    std::chrono::nanoseconds patience{0};

    bool isWanted() const { return userWants + ownWants > 0; }
    bool hasSpan(const char *bytes, std::size_t size) const
    {
        return size == spanSize &&
               protocol::sameBytes(size <= headSize ? head : span.constData(), bytes, size);
    }
    Subscription value() const { return {feed, topic, state, sinceUtcMs}; }
};

/// Keeps count of who wants which topic, what has been seen of it, and what must be written to the
/// distributor so that it ends on one that miscounts (docs/protocol.md section 6) and on one that does not.
/// Writes nothing itself: what is to be sent is returned, in order. Lives on the client's thread.
class SubscriptionBook
{
public:
    using Requests = std::vector<protocol::SubscriptionRequest>;
    using Time = std::chrono::nanoseconds;

    /// What one caller's call leads to.
    struct Outcome
    {
        Requests requests;
        TopicEntry *changed = nullptr; ///< where the user's view of it changed
    };

    Outcome want(const QByteArray &feed, const QByteArray &topic, Wanter wanter, qint64 utcMs);
    /// The end of a topic is one remove where no data was seen (an add would ask every authorizer again),
    /// else add, remove, remove. Does nothing where this wanter does not want it.
    Outcome unwant(const QByteArray &feed, const QByteArray &topic, Wanter wanter, Time now, qint64 utcMs);

    /// A connection is up: what has to be subscribed on it, in the order it was asked for.
    Requests connected();
    /// What is known of other clients is unknown again; returns what changed for the user.
    std::vector<TopicEntry *> disconnected(qint64 utcMs);

    const TopicTable &table() const { return m_table; }

    /// A frame came for a wanted topic. `empty`: no publisher and no packets. Returns whether the user's view
    /// of it changed.
    static bool note(TopicEntry &entry, bool empty, qint64 utcMs);

    /// Data came for a topic that nobody wants: what ends it then, at most once in a growing time. It is
    /// `add, add, remove, remove`: after one remove the count of a distributor that miscounts is 0 or -1, and
    /// only a remove that brings it to 0 ends the subscription.
    Requests end(TopicEntry &entry, Time now);

    QList<Subscription> userSubscriptions() const;

private:
    TopicEntry &entryOf(const QByteArray &feed, const QByteArray &topic);
    TopicEntry *lookUp(const QByteArray &feed, const QByteArray &topic) const;

    std::vector<std::unique_ptr<TopicEntry>> m_entries;
    TopicTable m_table;
    bool m_connected = false;
};

} // namespace client
