#include "models/subscriptiontree.h"

#include <algorithm>
#include <vector>

// How a SubscriptionTree finds out which subscriber is this client.

namespace models {

std::optional<protocol::ClientId> SubscriptionTree::onlyPossibleSelf(const QByteArray &user) const
{
    std::vector<const TopicNode *> topics;
    m_feeds.forEach([&topics](const FeedNode &feed) {
        if (!feed.notified || feed.ownTopics == 0)
            return;
        feed.topics.forEach([&topics](const TopicNode &topic) {
            if (topic.own && topic.own->state == client::SubscriptionState::Live)
                topics.push_back(&topic);
        });
    });
    if (topics.empty())
        return std::nullopt;
    const auto fewest =
        std::min_element(topics.begin(), topics.end(), [](const auto *left, const auto *right) {
            return left->byClient.size() < right->byClient.size();
        });
    constexpr qsizetype mostCandidates = 64; // more of them are hardly told apart, and cost time
    if ((*fewest)->byClient.size() > mostCandidates)
        return std::nullopt;
    std::optional<protocol::ClientId> found;
    for (const SubscriberNode *candidate : (*fewest)->byClient) {
        const bool isOnAll = std::all_of(topics.begin(), topics.end(), [candidate](const TopicNode *topic) {
            return topic->byClient.contains(candidate->client);
        });
        if (!isOnAll || (!user.isEmpty() && candidate->user != user))
            continue;
        if (found)
            return std::nullopt;
        found = candidate->client;
    }
    return found;
}

} // namespace models
