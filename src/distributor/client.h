#pragma once

#include "distributor/clientsink.h"
#include "distributor/grant.h"
#include "distributor/identity.h"
#include "protocol/clientid.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace distributor {

struct ClientMetrics;
struct Topic;

/// What the broker knows of one logged-in client. Feeds and topics are keyed by TopicKey::span.
struct Client
{
    protocol::ClientId id;
    quint64 number = 0; ///< in the order of connecting
    Identity identity;
    ClientSink *sink = nullptr;
    ClientMetrics *metrics = nullptr;

    /// The last answer for each feed and topic: kept while the client stays, whatever it subscribes to.
    QHash<QByteArray, Grant> answers;
    /// Where it is subscribed, by the topic's number. Kept by SubscriptionTable.
    std::map<quint64, Topic *> subscriptions;
    QSet<QByteArray> notifications; ///< feeds
    /// What it published while there were subscribers, in that order: stale when it leaves.
    std::vector<QByteArray> published;
    QSet<QByteArray> isPublished;
};

} // namespace distributor
