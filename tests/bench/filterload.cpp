#include "filterload.h"

#include "fill.h"
#include "protocol/encoder.h"

using namespace protocol;

namespace {

constexpr int framesInBlock = 40'000;
constexpr std::chrono::microseconds readInterval{500};

QByteArray encoded(const Message &message)
{
    return std::get<QByteArray>(encode(message, Dialect::V4));
}

} // namespace

QByteArray FilterLoad::block() const
{
    QByteArray all;
    for (int i = 0; i < framesInBlock; ++i) {
        QByteArray json = "{\"seq\":" + QByteArray::number(i) +
                          ",\"bid\":" + QByteArray::number(i * 7919 % 10'000 / 100.0, 'f', 2) + ",\"t\":\"";
        json += (i % 10'000 == 5'000 ? QByteArray("needle") : QByteArray())
                    .leftJustified(payloadBytes - 2 - json.size(), 'x') +
                "\"}";
        const QByteArray user = "user" + QByteArray::number(i % 10);
        const QByteArray topic = Workload::topic(i % 1000);
        std::vector<DataPacket> packets{{{1, 2}, json}};
        if (i % 100 == 0)
            packets.push_back({{3}, "{}"});
        if (i % 20 == 0)
            all += encoded(ForwardedUnicastData{user, "host", {}, "BENCH", topic, true, packets});
        else
            all += encoded(ForwardedMulticastData{user, "host", "BENCH", topic, true, packets});
    }
    return all;
}

void FilterLoad::fill(store::PacketStore &store) const
{
    const QByteArray bytes = block();
    ::fill(store, bytes, messages / framesInBlock * static_cast<quint64>(bytes.size()), readInterval);
}

void fillWithVeryMany(store::PacketStore &store)
{
    constexpr int rounds = 10;
    constexpr int messagesInRound = 5'000'000;
    QByteArray block;
    for (int i = 0; i < 1000; ++i)
        block += encoded(ForwardedMulticastData{"u", "h", "F", "T" + QByteArray::number(1000 + i), true, {}});
    const QByteArray rare = encoded(ForwardedMulticastData{"u", "h", "F", "RARE", true, {}});
    for (int round = 0; round < rounds; ++round) {
        const auto bytes = static_cast<quint64>(block.size()) * (messagesInRound / 1000);
        ::fill(store, block, bytes, readInterval);
        ::fill(store, rare, static_cast<quint64>(rare.size()), readInterval);
    }
}
