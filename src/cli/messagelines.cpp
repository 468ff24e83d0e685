#include "cli/messagelines.h"

#include "protocol/displayname.h"
#include "protocol/encoder.h"
#include "protocol/messagejson.h"
#include "protocol/packetcursor.h"

#include <QDateTime>
#include <QtEndian>

#include <algorithm>

namespace cli {

namespace {

constexpr qsizetype longestPayload = 4096;
constexpr std::uint32_t mostPackets = 16;
constexpr qsizetype mostEntitlements = 32;

/// Takes one length-prefixed string off the front of bytes that a walker has checked.
QByteArrayView takeString(QByteArrayView &bytes)
{
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.data()));
    const QByteArrayView string = bytes.sliced(4, size);
    bytes = bytes.sliced(4 + size);
    return string;
}

QString packetText(const protocol::PacketView &packet)
{
    QStringList numbers;
    const qsizetype shown = std::min(packet.entitlementCount(), mostEntitlements);
    for (qsizetype i = 0; i < shown; ++i)
        numbers.append(QString::number(packet.entitlementAt(i)));
    if (shown < packet.entitlementCount())
        numbers.append(QString(QChar(0x2026)));
    const QString payload = protocol::displayName(packet.data, longestPayload);
    const QString size = packet.data.size() > longestPayload
                             ? QStringLiteral(" (%1 bytes)").arg(packet.data.size())
                             : QString();
    return QLatin1Char('[') + numbers.join(QLatin1String(", ")) + QLatin1String("] ") + payload + size;
}

} // namespace

QString utcNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QByteArray humanLine(const QStringList &fields)
{
    return fields.join(QLatin1Char('\t')).toUtf8() + '\n';
}

QString whoText(QByteArrayView user, QByteArrayView host)
{
    if (user.isEmpty() && host.isEmpty())
        return QStringLiteral("-");
    return protocol::displayName(user) + QLatin1Char('@') + protocol::displayName(host);
}

QByteArray dataLine(QByteArrayView frame, const protocol::FrameLayout &layout, protocol::Dialect dialect,
                    const QString &time)
{
    QByteArrayView publisher = frame.sliced(layout.publisher, layout.publisherSize);
    const QByteArrayView user = takeString(publisher);
    const QByteArrayView host = takeString(publisher);
    QByteArrayView address = frame.sliced(layout.topic, layout.topicSize);
    const QByteArrayView feed = takeString(address);
    const QByteArrayView topic = takeString(address);
    QByteArrayView content = frame.sliced(layout.content, layout.contentSize);
    const QString contentText = hasContentType(dialect)
                                    ? protocol::displayName(takeString(content))
                                    : QLatin1String(content.front() != 0 ? "image" : "delta");

    QStringList fields{time, protocol::displayName(feed), protocol::displayName(topic), whoText(user, host),
                       contentText};
    protocol::PacketCursor cursor(frame.sliced(layout.packets));
    protocol::PacketView packet;
    for (std::uint32_t i = 0; i < mostPackets && cursor.next(packet); ++i)
        fields.append(packetText(packet));
    if (layout.packetCount == 0)
        fields.append(QStringLiteral("(no packets)"));
    else if (layout.packetCount > mostPackets)
        fields.append(QStringLiteral("(%1 packets more)").arg(layout.packetCount - mostPackets));
    return humanLine(fields);
}

bool writeJson(QIODevice &device, const protocol::Message &message, protocol::Dialect dialect,
               const QString &time)
{
    const auto encoded = protocol::encode(message, dialect);
    const auto *frame = std::get_if<QByteArray>(&encoded);
    protocol::FrameWalker walker(dialect, protocol::Direction::FromDistributor);
    if (!frame || walker.walk(frame->constData(), frame->size()) != protocol::FrameWalker::Result::Frame)
        return false;
    return protocol::writeJsonLine(device, *frame, walker.layout(), dialect, time);
}

} // namespace cli
