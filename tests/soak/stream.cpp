#include "soak/stream.h"

#include "protocol/encoder.h"
#include "protocol/messages.h"

#include <QtEndian>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace protocol;

namespace {

constexpr qsizetype digits = 16;
/// So many that the window's histories are full, and give up their oldest, long before an hour is over.
constexpr int changesPerSecond = 400;
constexpr quint32 clients = 4999; // odd: each one asks in its turn

QByteArray frameOf(const Message &message)
{
    return std::get<QByteArray>(encode(message, Dialect::V6));
}

ClientId clientId(quint32 number)
{
    ClientId id;
    qToBigEndian(number, id.bytes.data());
    return id;
}

} // namespace

Stream::Stream(int topics, qsizetype frameBytes)
{
    for (int i = 0; i < topics; ++i) {
        ForwardedMulticastData message{"load", "localhost", feed(), topic(i), QByteArray("text/plain"), {}};
        message.packets.push_back({{}, QByteArray(digits, '0')});
        const qsizetype rest = frameBytes - frameOf(message).size();
        message.packets.front().data.prepend(QByteArray(std::max<qsizetype>(rest, 0), 'x'));
        m_frames.push_back(frameOf(message));
    }
}

void Stream::data(QByteArray &out)
{
    QByteArray &frame = m_frames[m_number % m_frames.size()];
    char number[digits + 1];
    std::snprintf(number, sizeof number, "%016llx", static_cast<unsigned long long>(m_number++));
    std::memcpy(frame.data() + frame.size() - digits, number, digits);
    out.append(frame);
}

void Stream::everySecond(QByteArray &out)
{
    out += frameOf(ForwardedMulticastData{"admin", "localhost", "__admin__", "heartbeat", QByteArray(), {}});
    for (int i = 0; i < changesPerSecond; ++i) {
        const quint32 number = m_change++ % clients;
        const QByteArray user = "user" + QByteArray::number(number);
        for (const bool isAdd : {true, false})
            out += frameOf(ForwardedSubscriptionRequest{user, "pc", clientId(number), "SOAK.L2", "A", isAdd});
        if (i % 2 == 0)
            out += frameOf(AuthorizationRequest{clientId(number), "pc", user, "SOAK.L2", "A"});
    }
}
