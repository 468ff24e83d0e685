#include "workload.h"

#include "protocol/encoder.h"

#include <algorithm>

using namespace protocol;

QByteArray Workload::topic(int number)
{
    return "TOPIC-" + QByteArray::number(number).rightJustified(6, '0');
}

int Workload::framesInBlock() const
{
    const auto enough = static_cast<int>(4 * 1024 * 1024 / frameBytes);
    return std::max(topics, enough / topics * topics);
}

QByteArray Workload::block() const
{
    ForwardedMulticastData message{"nobody", "bench.example.com", feed(), topic(0), true, {}};
    message.packets.resize(static_cast<std::size_t>(packets));
    const auto size = [&message] {
        return std::get<QByteArray>(encode(message, Dialect::V4)).size();
    };
    // The first packet takes what is left.
    for (DataPacket &packet : message.packets)
        packet = {{1, 2}, "{}"};
    message.packets[0].data = QByteArray(2 + frameBytes - size(), 'x');

    QByteArray all;
    for (int i = 0; i < framesInBlock(); ++i) {
        message.topic = topic(i % topics);
        all += std::get<QByteArray>(encode(message, Dialect::V4));
    }
    return all;
}

QStringList Workload::toArguments() const
{
    return {QString::number(topics), QString::number(frameBytes), QString::number(packets),
            QString::number(messages)};
}

Workload Workload::fromArguments(const QStringList &arguments)
{
    Workload load;
    load.topics = arguments.value(0).toInt();
    load.frameBytes = arguments.value(1).toLongLong();
    load.packets = arguments.value(2).toInt();
    load.messages = arguments.value(3).toULongLong();
    return load;
}
