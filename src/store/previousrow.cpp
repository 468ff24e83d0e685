#include "store/previousrow.h"

#include "store/packetstore.h"
#include "store/segment.h"

namespace store {

PinnedRow previousOnTopic(const PacketStore &store, const PinnedRow &row, const std::atomic<bool> &stop)
{
    quint64 before = row.number(); // the rows from here on were looked at
    while (before > 0 && !stop) {
        const std::shared_ptr<const Segment> segment = store.segmentAt(before - 1);
        if (!segment || segment->firstRow() >= before)
            return {}; // evicted
        auto index = static_cast<std::uint32_t>(before - segment->firstRow());
        index = std::min(index, segment->rowCount());
        while (index > 0) {
            const PacketRecord &record = segment->record(--index);
            if (record.topic != row.record().topic || !isMessage(record.kind()))
                continue;
            // A topic's number is given again once no row uses it.
            const PinnedRow found = store.row(segment->firstRow() + index);
            if (!found.isNull() && found.feed() == row.feed() && found.topic() == row.topic())
                return found;
        }
        before = segment->firstRow();
    }
    return {};
}

} // namespace store
