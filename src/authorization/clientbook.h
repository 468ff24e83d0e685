#pragma once

#include "authorization/decision.h"
#include "protocol/clientid.h"

#include <QByteArray>
#include <QHash>

#include <cstddef>
#include <optional>
#include <set>

namespace authorization {

/// What the running connection told of each client: its newest row for each feed and topic, the rows that
/// wait, and the subscriptions that notifications showed.
class ClientBook
{
public:
    struct Topic
    {
        QByteArray feed;
        QByteArray topic;
        friend bool operator==(const Topic &, const Topic &) = default;
        friend size_t qHash(const Topic &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.feed, key.topic);
        }
    };

    explicit ClientBook(std::size_t knownTopicsLimit);

    std::optional<RequestId> newest(const protocol::ClientId &client, const Topic &topic) const;
    void setNewest(const protocol::ClientId &client, const Topic &topic, RequestId id);
    /// Forgets it if it still is the newest.
    void forget(const protocol::ClientId &client, const Topic &topic, RequestId id);

    /// Rows that matter if the client leaves: it waits for an answer.
    void setWaiting(const protocol::ClientId &client, RequestId id, bool isWaiting);
    std::set<RequestId> waiting(const protocol::ClientId &client) const;

    void subscribed(const protocol::ClientId &client, const Topic &topic);
    /// True where this was the last subscription of the client that was known: it seems to have left. A
    /// client of which no subscription was known never seems to have left.
    bool unsubscribed(const protocol::ClientId &client, const Topic &topic);
    /// A notification shows a subscription of it: it is there now.
    bool isThere(const protocol::ClientId &client) const;

    void clear();

private:
    struct Client
    {
        QHash<Topic, RequestId> newest;
        std::set<RequestId> waiting;
        std::set<size_t> subscriptions; ///< hashes: the names of others' topics are not kept
        bool isBlank() const { return newest.isEmpty() && waiting.empty() && subscriptions.empty(); }
    };
    void dropIfBlank(const protocol::ClientId &client);

    QHash<protocol::ClientId, Client> m_clients;
    std::size_t m_knownTopicsLimit;
    std::size_t m_knownTopics = 0;
};

} // namespace authorization
