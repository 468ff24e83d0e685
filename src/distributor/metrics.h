#pragma once

#include "distributor/identity.h"
#include "protocol/clientid.h"

#include <QByteArray>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>

namespace distributor {

/// What is counted for one client on one feed. A value that was never touched has no row.
struct FeedMetrics
{
    std::optional<qint64> unicast, multicast, forwardedSubscriptions; ///< counters
    std::optional<qint64> notificationRequests, subscriptions;        ///< gauges

    static void bump(std::optional<qint64> &value, qint64 by = 1) { value = value.value_or(0) + by; }
};

/// What is counted for one client.
struct ClientMetrics
{
    /// A client can make up feeds without end; more than this many have no rows.
    static constexpr std::size_t feedLimit = 256;

    protocol::ClientId id;
    QByteArray user; ///< of the login, not of its claims
    QByteArray host;
    QByteArray application;
    bool isConnected = true;
    qint64 reads = 0, writes = 0, faults = 0;
    qint64 authorizationRequests = 0, authorizationResponses = 0;
    qint64 writeQueueLength = 0; ///< messages
    std::map<QByteArray, FeedMetrics> feeds;

    FeedMetrics &feed(const QByteArray &name);

private:
    FeedMetrics m_others;
};

/// The numbers behind the metrics page (docs/protocol.md section 6). Rows of clients that have left stay, the
/// last thousand of them.
class Metrics
{
public:
    static constexpr std::size_t departedLimit = 1'000;
    static constexpr std::size_t departedFeedLimit = 10'000;

    /// The row of a client; valid until forgotten after left().
    ClientMetrics *add(const protocol::ClientId &id, const Identity &identity);
    void left(ClientMetrics *client);

    qint64 eventsEnqueued = 0;
    qint64 eventsDequeued = 0;

    const std::list<ClientMetrics> &present() const { return m_present; }
    const std::list<ClientMetrics> &departed() const { return m_departed; }

private:
    std::list<ClientMetrics> m_present;
    std::list<ClientMetrics> m_departed; ///< oldest first
    std::size_t m_departedFeeds = 0;
};

} // namespace distributor
