#include "models/recentpackets.h"

#include "protocol/packetcursor.h"
#include "store/packetstore.h"
#include "store/segment.h"

#include <QSet>

namespace models {

namespace {

constexpr qint64 minuteNs = qint64{60} * 1'000'000'000;
constexpr quint64 mostMessages = 20'000;
constexpr std::size_t mostPackets = 100'000;

/// Takes rows in, newest first, until it has enough.
class Gathering
{
public:
    Gathering(const QByteArray &feed, const QByteArray &topic, qint64 nowUtcNs)
        : m_feed(feed)
        , m_topic(topic)
        , m_now(nowUtcNs)
    {}

    void beginSegment() { m_others.clear(); }
    bool mayBeOurs(const store::PacketRecord &record) const
    {
        return store::isMessage(record.kind()) &&
               !m_others.contains(static_cast<std::uint32_t>(record.topic));
    }
    /// False where that was enough.
    bool take(const store::PinnedRow &row, RecentPackets &result)
    {
        if (row.isNull())
            return true;
        if (row.feed() != m_feed || row.topic() != m_topic) {
            m_others.insert(
                static_cast<std::uint32_t>(row.record().topic)); // a number is one name's in a segment
            return true;
        }
        const qint64 age = m_now - row.utcNs();
        if (age > minuteNs) {
            result.seconds = 60;
            return false;
        }
        if (result.messages >= mostMessages || result.sets.size() >= mostPackets) {
            result.isPart = true;
            return false;
        }
        ++result.messages;
        result.seconds = double(age) / 1e9;
        protocol::PacketCursor cursor(row.packets());
        protocol::PacketView packet;
        while (result.sets.size() < mostPackets && cursor.next(packet))
            result.sets.push_back(packet.entitlements());
        return true;
    }
    bool isTooOld(const store::PacketStore &store, const store::PacketRecord &record) const
    {
        return m_now - store.utcOf(record.time) > minuteNs;
    }

private:
    const QByteArray &m_feed;
    const QByteArray &m_topic;
    const qint64 m_now;
    QSet<std::uint32_t> m_others; ///< topics of the segment that are not ours
};

} // namespace

RecentPackets recentPackets(const store::PacketStore &store, const QByteArray &feed, const QByteArray &topic,
                            qint64 nowUtcNs, const std::atomic<bool> &stop)
{
    RecentPackets result;
    Gathering gathering(feed, topic, nowUtcNs);
    quint64 before = store.rows().end;
    while (before > 0) {
        const std::shared_ptr<const store::Segment> segment = store.segmentAt(before - 1);
        if (!segment || segment->firstRow() >= before)
            break; // evicted
        gathering.beginSegment();
        auto index = static_cast<std::uint32_t>(before - segment->firstRow());
        index = std::min(index, segment->rowCount());
        while (index > 0) {
            if (stop) {
                result.isStopped = true;
                return result;
            }
            const store::PacketRecord &record = segment->record(--index);
            if (gathering.mayBeOurs(record) &&
                !gathering.take(store.row(segment->firstRow() + index), result))
                return result;
        }
        before = segment->firstRow();
        if (gathering.isTooOld(store, segment->record(0)))
            break;
    }
    if (!result.isPart)
        result.seconds = 60;
    return result;
}

} // namespace models
