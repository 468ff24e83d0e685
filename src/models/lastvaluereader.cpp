#include "models/lastvaluereader.h"

#include "models/nametext.h"
#include "protocol/packetcursor.h"
#include "store/laststate.h"
#include "store/packetstore.h"
#include "store/segment.h"

#include <algorithm>

namespace models {

namespace {

constexpr quint64 rowsBetweenStops = 4096;

} // namespace

LastValueReader::LastValueReader(const store::PacketStore &store)
    : m_store(store)
{}

QHash<LastValueReader::Topic, QString> LastValueReader::read(const std::vector<LastValueWish> &wishes,
                                                             const std::atomic<bool> &stop)
{
    QHash<Topic, QString> values;
    const quint64 end = m_store.rows().end;
    const quint64 from = std::max(m_seen, end > mostRows ? end - mostRows : 0);
    QSet<std::pair<Topic, QString>> known;
    OpenWishes open;
    std::vector<const LastValueWish *> unseen;
    for (const LastValueWish &wish : wishes) {
        const std::pair<Topic, QString> key{{wish.feed, wish.topic},
                                            wish.path ? wish.path->text() : QString()};
        known.insert(key);
        if (m_known.contains(key))
            open.insert({key.first, {&wish}});
        else
            unseen.push_back(&wish);
    }
    scan(from, end, open, values, stop);
    if (from > m_seen) { // more came than is looked at
        for (const auto &[name, left] : open)
            unseen.push_back(left.wish);
    }
    for (const LastValueWish *wish : unseen) {
        if (stop)
            return values;
        lookUp(*wish, values);
    }
    if (!stop) {
        m_seen = end;
        m_known = known;
    }
    return values;
}

void LastValueReader::scan(quint64 from, quint64 end, OpenWishes &open, QHash<Topic, QString> &values,
                           const std::atomic<bool> &stop)
{
    for (quint64 at = end; at > from && !open.empty() && !stop;) {
        const std::shared_ptr<const store::Segment> segment = m_store.segmentAt(at - 1);
        if (!segment || segment->firstRow() >= at)
            return; // evicted
        const quint64 first = std::max(from, segment->firstRow());
        // A number is a topic's own within a segment; most rows are of topics that nobody asks for.
        QHash<store::TopicId, OpenWishes::iterator> wished;
        for (quint64 row = at; row-- > first && !open.empty();) {
            if (row % rowsBetweenStops == 0 && stop)
                return;
            const store::PacketRecord &record =
                segment->record(static_cast<std::uint32_t>(row - segment->firstRow()));
            if (!isMessage(record.kind()) || record.staleOrRefused)
                continue;
            auto wish = wished.find(record.topic);
            if (wish == wished.end()) {
                const store::PinnedRow pinned(segment, row, 0);
                wish = wished.insert(record.topic,
                                     open.find({pinned.feed().toByteArray(), pinned.topic().toByteArray()}));
            }
            if (*wish == open.end())
                continue;
            auto &[name, asked] = **wish;
            const auto value = valueIn(store::PinnedRow(segment, row, 0).packets(), *asked.wish);
            if (value)
                values.insert(name, *value);
            if (value || ++asked.tries >= mostTries) {
                open.erase(*wish);
                *wish = open.end();
            }
        }
        at = first;
    }
}

void LastValueReader::lookUp(const LastValueWish &wish, QHash<Topic, QString> &values)
{
    const store::LastState state = m_store.lastState(wish.feed, wish.topic, mostTries);
    for (auto delta = state.deltas.rbegin(); delta != state.deltas.rend(); ++delta) {
        if (const auto value = valueIn(delta->packets(), wish)) {
            values.insert({wish.feed, wish.topic}, *value);
            return;
        }
    }
    const auto value = state.image ? valueIn(state.image->packets(), wish) : std::nullopt;
    values.insert({wish.feed, wish.topic},
                  value.value_or(QString())); // what was shown is not what is wanted now
}

std::optional<QString> LastValueReader::valueIn(QByteArrayView packets, const LastValueWish &wish)
{
    protocol::PacketCursor cursor(packets);
    protocol::PacketView packet;
    while (cursor.next(packet)) {
        if (packet.data.isEmpty())
            continue;
        QByteArrayView text = packet.data;
        if (wish.path) {
            const decode::JsonValue found = m_reader.find(packet.data, *wish.path);
            if (!found.isThere())
                continue;
            text = found.text;
        }
        text = text.first(std::min(text.size(), longest));
        const auto lineEnd =
            std::find_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
        return shownName(text.first(lineEnd - text.begin()), longest);
    }
    return std::nullopt;
}

} // namespace models
