// PacketStore::lastState(): what is still in the store of a topic's state, and what was kept of the rest.

#include "store/packetstore.h"
#include "store/segment.h"

#include <QtEndian>

#include <algorithm>

namespace store {

namespace {

/// How many names are compared under the mutex before the writer may have it.
constexpr std::uint32_t namesAtATime = 4096;

struct Place
{
    const Segment *segment;
    std::uint32_t index;
};

/// Feed and topic as on the wire.
QByteArray spanOf(QByteArrayView feed, QByteArrayView topic)
{
    QByteArray span;
    span.reserve(8 + feed.size() + topic.size());
    for (const QByteArrayView name : {feed, topic}) {
        char length[4];
        qToBigEndian(static_cast<quint32>(name.size()), length);
        span.append(length, sizeof length).append(name);
    }
    return span;
}

/// The first row of the segment that may be of the topic.
std::optional<std::uint32_t> firstUse(const Segment &segment, std::uint32_t topic)
{
    for (std::uint32_t i = 0; i < segment.nameCount(); ++i) {
        const Segment::NameUse &use = segment.nameUse(i);
        if (use.table == Segment::Topics && use.id == topic)
            return use.row;
    }
    return std::nullopt;
}

/// The newest rows of a topic back to its latest image, newest first.
struct Found
{
    std::vector<Place> deltas;
    std::optional<Place> image;
    quint64 leftOut = 0;
};

Found findRows(const std::vector<std::shared_ptr<const Segment>> &newestFirst, std::uint32_t topic,
               qsizetype maxDeltas)
{
    Found found;
    for (const auto &segment : newestFirst) {
        const std::uint32_t count = segment->rowCount();
        const auto first = firstUse(*segment, topic);
        for (std::uint32_t i = count; first && i-- > *first;) {
            const PacketRecord &record = segment->record(i);
            if (record.topic != TopicId{topic} || !isMessage(record.kind()))
                continue;
            if (LastStates::isImage(record)) {
                found.image = Place{segment.get(), i};
                return found;
            }
            if (static_cast<qsizetype>(found.deltas.size()) < maxDeltas)
                found.deltas.push_back({segment.get(), i});
            else
                ++found.leftOut;
        }
    }
    return found;
}

} // namespace

LastState PacketStore::lastState(QByteArrayView feed, QByteArrayView topic, qsizetype maxDeltas) const
{
    const QByteArray span = spanOf(feed, topic);
    std::optional<std::uint32_t> id;
    std::vector<std::shared_ptr<const Segment>> segments;
    std::optional<LastStates::Kept> kept;
    quint64 gone = 0;
    quint64 keptOut = 0;
    quint64 start = 0;
    const auto takePart = [&] {
        if (const LastStates::Kept *known = m_states.kept(span))
            kept = *known;
        if (!id)
            return;
        segments.assign(m_segments.rbegin(), m_segments.rend());
        gone = m_states.gone(TopicId{*id});
        keptOut = m_states.keptOut(TopicId{*id});
        start = m_states.start(TopicId{*id});
    };
    for (std::uint32_t from = 0;; from += namesAtATime) {
        const std::lock_guard lock(m_mutex);
        id = m_topics.find(span, from, namesAtATime);
        if (id || from + namesAtATime >= m_topics.visibleEnd()) {
            takePart();
            break;
        }
    }

    const auto copyOf = [this](const Place &place) {
        const PacketRecord &record = place.segment->record(place.index);
        return StateMessage{
            record, place.segment->firstRow() + place.index, place.segment->connectionOf(record),
            utcOf(record.time),
            QByteArray(place.segment->bytes() + record.offset, static_cast<qsizetype>(record.size))};
    };
    LastState state;
    const Found found = id ? findRows(segments, *id, maxDeltas) : Found();
    state.leftOut = found.leftOut;
    state.keptOut = keptOut;
    if (found.image) {
        state.image = copyOf(*found.image);
    } else if (kept) {
        state.image = kept->image;
        state.imageLost = !kept->image && kept->start != 0;
        state.lost = kept->lost;
        state.keptOut += kept->keptOut;
        const auto room = std::max<qsizetype>(maxDeltas - static_cast<qsizetype>(found.deltas.size()), 0);
        const qsizetype skipped = std::max<qsizetype>(kept->deltas.size() - room, 0);
        state.leftOut += static_cast<quint64>(skipped);
        state.deltas.assign(kept->deltas.begin() + skipped, kept->deltas.end());
    } else {
        state.lost = gone;
        state.imageLost = start != 0 && !segments.empty() && start <= segments.back()->firstRow();
    }
    for (auto place = found.deltas.rbegin(); place != found.deltas.rend(); ++place)
        state.deltas.push_back(copyOf(*place));
    return state;
}

} // namespace store
