#include "fill.h"

#include "protocol/framewalker.h"
#include "store/packetstore.h"

#include <algorithm>
#include <cstring>

using namespace protocol;

void fill(store::PacketStore &store, const Workload &load, const std::function<void()> &afterCommit)
{
    fill(store, load.block(), load.bytes(), std::chrono::microseconds(10), afterCommit);
}

void fill(store::PacketStore &store, const QByteArray &block, quint64 bytes, std::chrono::microseconds step,
          const std::function<void()> &afterCommit)
{
    FrameWalker walker(Dialect::V4, Direction::FromDistributor);
    constexpr qsizetype piece = 64 * 1024;
    qsizetype pending = 0;
    quint64 left = bytes;
    qsizetype at = 0;
    std::chrono::nanoseconds time{0};
    while (left > 0) {
        const auto tail = store.tail(pending, walker.wanted());
        const qsizetype size = std::min({tail.room, piece, block.size() - at, static_cast<qsizetype>(left)});
        std::memcpy(tail.free, block.constData() + at, static_cast<std::size_t>(size));
        at = (at + size) % block.size();
        left -= static_cast<quint64>(size);
        pending += size;
        store.beginBatch(time += step);
        const char *frame = tail.frame;
        while (walker.walk(frame, pending) == FrameWalker::Result::Frame) {
            const FrameLayout &layout = walker.layout();
            store.keep({frame, &layout, hashOfSpan(frame + layout.topic, layout.topicSize)});
            frame += layout.size;
            pending -= layout.size;
        }
        store.commit();
        if (afterCommit)
            afterCommit();
    }
}
