#include "store/talkerrates.h"

#include "store/framefields.h"
#include "store/packetstore.h"

#include <algorithm>

namespace store {

namespace {

constexpr double second = 1e9;

} // namespace

void TalkerRates::poll(const PacketStore &store, std::chrono::nanoseconds now)
{
    if (m_polls == 0)
        m_begun = now.count();
    m_lastInterval = now.count() - (m_polls == 0 ? now.count() : m_now);
    m_now = now.count();
    ++m_polls;
    store.pollTopics(m_topicCounts);
    store.pollPublishers(m_publisherCounts);
    takeTopics();
    takePublishers();
    forgetQuiet();
}

void TalkerRates::takeTopics()
{
    std::vector<Entry> &topics = m_entries[Topics];
    if (topics.size() < m_topicCounts.idEnd())
        topics.resize(m_topicCounts.idEnd());
    for (const NameCounts::Gone &gone : m_topicCounts.gone()) {
        Entry &entry = topics[gone.id];
        count(m_entries[Feeds][entry.feed], gone.newMessages, gone.newBytes, false);
        leaveFeed(entry.feed);
        forget(entry);
    }
    for (const NameCounts::Change &change : m_topicCounts.changes()) {
        Entry &entry = topics[change.id];
        if (change.isNew) {
            entry.name = m_topicCounts.nameOf(change.id);
            entry.feed = feedFor(entry.name);
        }
        const bool isOld = m_topicCounts.isFirst();
        count(entry, change.newMessages, change.newBytes, isOld);
        entry.messages = change.messages; // with those of an earlier life
        entry.bytes = change.bytes;
        count(m_entries[Feeds][entry.feed], change.newMessages, change.newBytes, isOld);
    }
}

void TalkerRates::takePublishers()
{
    std::vector<Entry> &publishers = m_entries[Publishers];
    if (publishers.size() < m_publisherCounts.idEnd())
        publishers.resize(m_publisherCounts.idEnd());
    for (const NameCounts::Gone &gone : m_publisherCounts.gone())
        forget(publishers[gone.id]);
    for (const NameCounts::Change &change : m_publisherCounts.changes()) {
        Entry &entry = publishers[change.id];
        if (change.isNew)
            entry.name = m_publisherCounts.nameOf(change.id);
        count(entry, change.newMessages, change.newBytes, m_publisherCounts.isFirst());
        entry.messages = change.messages;
        entry.bytes = change.bytes;
    }
}

std::uint32_t TalkerRates::feedFor(const QByteArray &topicSpan)
{
    std::vector<Entry> &feeds = m_entries[Feeds];
    const QByteArrayView name = namesOf(topicSpan).first;
    const auto known = m_feeds.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (known != m_feeds.constEnd()) {
        ++feeds[*known].uses;
        return *known;
    }
    std::uint32_t index = 0;
    if (m_freeFeeds.empty()) {
        index = static_cast<std::uint32_t>(feeds.size());
        feeds.emplace_back();
    } else {
        index = m_freeFeeds.back();
        m_freeFeeds.pop_back();
    }
    feeds[index].name = QByteArray(name.data(), name.size()); // never null
    feeds[index].uses = 1;
    m_feeds.insert(feeds[index].name, index);
    return index;
}

void TalkerRates::leaveFeed(std::uint32_t feed)
{
    --m_entries[Feeds][feed].uses;
}

/// `isOld`: counted before we looked, so that it is no rate of now.
void TalkerRates::count(Entry &entry, quint64 newMessages, quint64 newBytes, bool isOld)
{
    entry.messages += newMessages;
    entry.bytes += newBytes;
    if (isOld || newMessages == 0)
        return;
    const Sum sum{static_cast<float>(newMessages), static_cast<float>(newBytes)};
    if (entry.changedAt != m_polls)
        entry.last = {};
    entry.changedAt = m_polls;
    entry.last.messages += sum.messages;
    entry.last.bytes += sum.bytes;
    const qint64 slot = slotNow();
    if (!entry.ring) {
        if (m_rings >= mostRings)
            return;
        ++m_rings;
        entry.ring = std::make_unique<Ring>();
        entry.ring->slot = slot;
    }
    Ring &ring = *entry.ring;
    for (qint64 passed = std::max(ring.slot + 1, slot - static_cast<qint64>(slots) + 1); passed <= slot;
         ++passed)
        ring.sums[static_cast<std::size_t>(passed) % slots] = {};
    ring.slot = slot;
    Sum &current = ring.sums[static_cast<std::size_t>(slot) % slots];
    current.messages += sum.messages;
    current.bytes += sum.bytes;
}

void TalkerRates::forget(Entry &entry)
{
    m_rings -= entry.ring ? 1 : 0;
    entry = {};
}

bool TalkerRates::isQuiet(const Ring &ring) const
{
    return ring.slot + static_cast<qint64>(slots) <= slotNow();
}

/// Now and then: gives back the rings of what has been silent for a minute, and feeds without topics.
void TalkerRates::forgetQuiet()
{
    if (m_now < m_nextSweep)
        return;
    m_nextSweep = m_now + 10 * slotLength;
    for (std::vector<Entry> &entries : m_entries) {
        for (Entry &entry : entries) {
            if (entry.ring && isQuiet(*entry.ring)) {
                entry.ring.reset();
                --m_rings;
            }
        }
    }
    std::vector<Entry> &feeds = m_entries[Feeds];
    for (std::uint32_t index = 0; index < feeds.size(); ++index) {
        Entry &feed = feeds[index];
        if (feed.name.isNull() || feed.uses > 0 || feed.ring)
            continue;
        m_feeds.remove(feed.name);
        forget(feed);
        m_freeFeeds.push_back(index);
    }
}

/// Of the slots `first` to `last`, as far as the ring reaches.
TalkerRates::Sum TalkerRates::sumOf(const Ring &ring, qint64 first, qint64 last)
{
    Sum sum;
    first = std::max(first, ring.slot - static_cast<qint64>(slots) + 1);
    for (qint64 slot = std::max<qint64>(first, 0); slot <= std::min(last, ring.slot); ++slot) {
        const Sum &part = ring.sums[static_cast<std::size_t>(slot) % slots];
        sum.messages += part.messages;
        sum.bytes += part.bytes;
    }
    return sum;
}

TalkerRates::Rate TalkerRates::rateOf(const Entry &entry, Window window) const
{
    if (window == Window::Second || !entry.ring) {
        if (entry.changedAt != m_polls || m_lastInterval <= 0)
            return {};
        const double seconds = static_cast<double>(m_lastInterval) / second;
        return {static_cast<double>(entry.last.messages) / seconds,
                static_cast<double>(entry.last.bytes) / seconds};
    }
    const qint64 length = window == Window::Minute ? static_cast<qint64>(historyPoints) : 5;
    const qint64 slot = slotNow();
    const qint64 first = slot - length + 1;
    const qint64 began = std::max(first * slotLength, m_begun);
    if (m_now <= began)
        return {};
    const Sum sum = sumOf(*entry.ring, first, slot);
    const double seconds = static_cast<double>(m_now - began) / second;
    return {static_cast<double>(sum.messages) / seconds, static_cast<double>(sum.bytes) / seconds};
}

std::vector<float> TalkerRates::historyOf(const Entry &entry) const
{
    std::vector<float> history(historyPoints);
    if (!entry.ring)
        return history;
    // The slot that is being filled would look like a fall.
    const qint64 end = slotNow();
    for (std::size_t i = 0; i < historyPoints; ++i) {
        const qint64 slot = end - static_cast<qint64>(historyPoints - i);
        history[i] = sumOf(*entry.ring, slot, slot).messages / static_cast<float>(slotLength / second);
    }
    return history;
}

TalkerRates::Ranking TalkerRates::top(Kind kind, Window window, Measure measure, std::size_t most) const
{
    struct Place
    {
        double value;
        std::uint32_t index;
    };
    const std::vector<Entry> &entries = m_entries[static_cast<std::size_t>(kind)];
    std::vector<Place> places;
    for (std::uint32_t index = 0; index < entries.size(); ++index) {
        const Entry &entry = entries[index];
        if (entry.name.isNull())
            continue;
        double value = 0;
        switch (measure) {
        case Measure::MessagesPerSecond:
            value = rateOf(entry, window).messages;
            break;
        case Measure::BytesPerSecond:
            value = rateOf(entry, window).bytes;
            break;
        case Measure::Messages:
            value = static_cast<double>(entry.messages);
            break;
        case Measure::Bytes:
            value = static_cast<double>(entry.bytes);
            break;
        }
        if (value > 0)
            places.push_back({value, index});
    }
    const std::size_t shown = std::min(most, places.size());
    // Names decide where the measure does not, so that rows keep their places.
    std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(shown), places.end(),
                      [&entries](const Place &left, const Place &right) {
                          return left.value != right.value
                                     ? left.value > right.value
                                     : entries[left.index].name < entries[right.index].name;
                      });
    Ranking ranking;
    ranking.others = places.size() - shown;
    for (std::size_t i = 0; i < shown; ++i) {
        const Entry &entry = entries[places[i].index];
        const Rate rate = rateOf(entry, window);
        Talker talker{entry.name,    {},         entry.messages,  entry.bytes,
                      rate.messages, rate.bytes, historyOf(entry)};
        if (kind != Feeds) {
            const NamePair names = namesOf(entry.name);
            talker.first = names.first.toByteArray();
            talker.second = names.second.toByteArray();
        }
        ranking.talkers.push_back(std::move(talker));
    }
    return ranking;
}

} // namespace store
