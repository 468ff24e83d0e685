#include "client/subscriptionbook.h"

#include "protocol/framesink.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace client {

namespace {

/// Data that was on its way when the end was sent goes on coming for a while; nothing is sent again before.
constexpr SubscriptionBook::Time firstPatience = std::chrono::seconds{2};
constexpr SubscriptionBook::Time longestPatience = std::chrono::seconds{60};

void appendText(QByteArray &span, const QByteArray &text)
{
    char length[4];
    qToBigEndian(static_cast<quint32>(text.size()), length);
    span.append(length, sizeof length);
    span.append(text);
}

QByteArray spanOf(const QByteArray &feed, const QByteArray &topic)
{
    QByteArray span;
    span.reserve(feed.size() + topic.size() + 8);
    appendText(span, feed);
    appendText(span, topic);
    return span;
}

std::size_t hashOf(const QByteArray &span)
{
    return protocol::hashOfSpan(span.constData(), static_cast<std::size_t>(span.size()));
}

bool setState(TopicEntry &entry, SubscriptionState state, qint64 utcMs)
{
    if (entry.state == state)
        return false;
    entry.state = state;
    entry.sinceUtcMs = utcMs;
    return entry.userWants > 0 || state == SubscriptionState::Ended;
}

SubscriptionBook::Requests requests(const TopicEntry &entry, std::initializer_list<bool> adds)
{
    SubscriptionBook::Requests result;
    for (const bool isAdd : adds)
        result.push_back({entry.feed, entry.topic, isAdd});
    return result;
}

} // namespace

TopicEntry::TopicEntry(const QByteArray &feedName, const QByteArray &topicName)
    : isHeartbeat(feedName == "__admin__" && topicName == "heartbeat")
    , feed(feedName)
    , topic(topicName)
    , span(spanOf(feedName, topicName))
    , hash(hashOf(span))
{
    static_assert(offsetof(TopicEntry, feed) <= 64);
    spanSize = static_cast<std::uint32_t>(span.size());
    if (spanSize <= headSize)
        std::memcpy(head, span.constData(), spanSize);
}

TopicEntry *SubscriptionBook::lookUp(const QByteArray &feed, const QByteArray &topic) const
{
    const QByteArray span = spanOf(feed, topic);
    return m_table.find(span.constData(), static_cast<std::size_t>(span.size()), hashOf(span));
}

TopicEntry &SubscriptionBook::entryOf(const QByteArray &feed, const QByteArray &topic)
{
    if (TopicEntry *known = lookUp(feed, topic))
        return *known;
    m_entries.push_back(std::make_unique<TopicEntry>(feed, topic));
    m_table.insert(*m_entries.back());
    return *m_entries.back();
}

SubscriptionBook::Outcome SubscriptionBook::want(const QByteArray &feed, const QByteArray &topic,
                                                 Wanter wanter, qint64 utcMs)
{
    TopicEntry &entry = entryOf(feed, topic);
    Outcome outcome;
    const bool wasWanted = entry.isWanted();
    const bool wasUsers = entry.userWants > 0;
    ++(wanter == Wanter::User ? entry.userWants : entry.ownWants);
    if (!wasWanted) {
        entry.state = SubscriptionState::Asked;
        entry.sinceUtcMs = utcMs;
        if (m_connected)
            outcome.requests = requests(entry, {true});
    }
    if (!wasUsers && entry.userWants > 0)
        outcome.changed = &entry;
    return outcome;
}

SubscriptionBook::Outcome SubscriptionBook::unwant(const QByteArray &feed, const QByteArray &topic,
                                                   Wanter wanter, Time now, qint64 utcMs)
{
    Outcome outcome;
    TopicEntry *entry = lookUp(feed, topic);
    if (!entry)
        return outcome;
    int &wants = wanter == Wanter::User ? entry->userWants : entry->ownWants;
    if (wants == 0)
        return outcome;
    --wants;
    if (wanter == Wanter::User && wants == 0)
        outcome.changed = entry;
    if (entry->isWanted())
        return outcome;
    setState(*entry, SubscriptionState::Ended, utcMs);
    if (!m_connected)
        return outcome;
    if (entry->seen) {
        outcome.requests = requests(*entry, {true, false, false});
        entry->patience = firstPatience;
        entry->patientUntil = now + firstPatience;
    } else {
        outcome.requests = requests(*entry, {false});
        entry->patience = Time{0};
        entry->patientUntil.reset();
    }
    return outcome;
}

SubscriptionBook::Requests SubscriptionBook::connected()
{
    m_connected = true;
    // Of what nobody wants, nothing was asked on this connection: it need not be known any longer.
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(),
                                   [](const auto &entry) { return !entry->isWanted(); }),
                    m_entries.end());
    m_table.clear();
    Requests result;
    for (const auto &entry : m_entries) {
        entry->sinkMemo = 0; // it may be another sink
        m_table.insert(*entry);
        result.push_back({entry->feed, entry->topic, true});
    }
    return result;
}

std::vector<TopicEntry *> SubscriptionBook::disconnected(qint64 utcMs)
{
    m_connected = false;
    std::vector<TopicEntry *> changed;
    for (const auto &entry : m_entries) {
        entry->seen = false;
        entry->changePending = false;
        entry->latePending = false;
        entry->patientUntil.reset();
        if (entry->isWanted() && setState(*entry, SubscriptionState::Asked, utcMs))
            changed.push_back(entry.get());
    }
    return changed;
}

bool SubscriptionBook::note(TopicEntry &entry, bool empty, qint64 utcMs)
{
    if (!empty) {
        entry.seen = true;
        return setState(entry, SubscriptionState::Live, utcMs);
    }
    return setState(entry, entry.seen ? SubscriptionState::Stale : SubscriptionState::Refused, utcMs);
}

SubscriptionBook::Requests SubscriptionBook::end(TopicEntry &entry, Time now)
{
    if (!m_connected || entry.isWanted() || (entry.patientUntil && now < *entry.patientUntil))
        return {};
    entry.seen = true;
    entry.patience = std::clamp(entry.patience * 2, firstPatience, longestPatience);
    entry.patientUntil = now + entry.patience;
    return requests(entry, {true, true, false, false});
}

QList<Subscription> SubscriptionBook::userSubscriptions() const
{
    QList<Subscription> result;
    for (const auto &entry : m_entries) {
        if (entry->userWants > 0)
            result.append(entry->value());
    }
    return result;
}

} // namespace client
