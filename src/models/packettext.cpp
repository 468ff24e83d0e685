#include "models/packettext.h"

#include "decode/payloadkind.h"
#include "models/nametext.h"
#include "protocol/displayname.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <set>

namespace models {

namespace {

constexpr qsizetype payloadBytes = 320;
constexpr qsizetype payloadHexBytes = 48;
constexpr int scannedPackets = 64;
constexpr qsizetype shownIds = 256;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models::PacketText)
};

QString ellipsis()
{
    return QString(QChar(0x2026));
}

} // namespace

QString rowNumberText(quint64 row)
{
    return QLocale().toString(row + 1);
}

QString receivedText(qint64 utcNs)
{
    if (utcNs == 0)
        return QStringLiteral("—");
    const qint64 micros = utcNs / 1000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(micros / 1000);
    return QStringLiteral("%1 %2").arg(time.toString(QStringLiteral("HH:mm:ss.zzz")),
                                       QStringLiteral("%1").arg(micros % 1000, 3, 10, QLatin1Char('0')));
}

QString publisherText(const store::PinnedRow &row)
{
    if (row.user().isEmpty() && row.host().isEmpty())
        return {};
    return shownUserAtHost(row.user(), row.host());
}

QString routeText(const store::PinnedRow &row)
{
    switch (row.kind()) {
    case store::RowKind::Multicast:
        return Text::tr("multicast");
    case store::RowKind::Unicast:
        return Text::tr("unicast");
    default:
        return {};
    }
}

QString contentText(const store::PinnedRow &row)
{
    if (!store::isMessage(row.kind()))
        return {};
    const store::PacketRecord &record = row.record();
    if (record.staleOrRefused)
        return Text::tr("stale or refused");
    if (protocol::hasContentType(record.dialect()))
        return shownName(row.content());
    return record.image ? Text::tr("image") : Text::tr("delta");
}

ShownEntitlements entitlementsOf(const protocol::PacketView &packet)
{
    ShownEntitlements shown;
    const qsizetype count = packet.entitlementCount();
    for (qsizetype i = 0; i < std::min(count, shownIds); ++i)
        shown.ids.push_back(packet.entitlementAt(i));
    shown.more = count > shownIds;
    return shown;
}

ShownEntitlements entitlementsOf(const store::PinnedRow &row)
{
    ShownEntitlements shown;
    std::set<qint32> ids;
    protocol::PacketCursor cursor(row.packets());
    protocol::PacketView packet;
    for (int i = 0; cursor.next(packet) && !shown.more; ++i) {
        shown.more = i >= scannedPackets;
        for (qsizetype id = 0; id < packet.entitlementCount() && !shown.more; ++id) {
            ids.insert(packet.entitlementAt(id));
            shown.more = std::ssize(ids) > shownIds;
        }
    }
    shown.ids.assign(ids.begin(), ids.end());
    return shown;
}

QString entitlementsText(const ShownEntitlements &entitlements)
{
    QStringList texts;
    for (const qint32 id : entitlements.ids)
        texts += QString::number(id);
    if (entitlements.more)
        texts += ellipsis();
    return texts.join(QLatin1StringView(", "));
}

QByteArrayView firstPayload(const store::PinnedRow &row)
{
    protocol::PacketView packet;
    if (!store::isMessage(row.kind()) || !protocol::PacketCursor(row.packets()).next(packet))
        return {};
    return packet.data;
}

QString payloadSummary(const store::PinnedRow &row)
{
    if (row.record().staleOrRefused)
        return Text::tr("no packets: the publisher left, or this subscription is refused");
    if (row.packetCount() == 0)
        return Text::tr("no packets");
    const QByteArrayView payload = firstPayload(row);
    if (decode::guess(payload, row.content()) != decode::PayloadKind::Binary)
        return protocol::displayText(payload, payloadBytes);
    const bool cut = payload.size() > payloadHexBytes;
    const QString hex = QString::fromLatin1(
        payload.first(std::min(payload.size(), payloadHexBytes)).toByteArray().toHex(' '));
    return cut ? hex + QLatin1Char(' ') + ellipsis() : hex;
}

QString markerText(const store::PinnedRow &row, const store::PinnedRow &before, const store::PinnedRow &after)
{
    const QString time = receivedText(row.utcNs());
    const QLocale locale;
    switch (row.kind()) {
    case store::RowKind::Dropped:
        if (row.missing() == 1)
            return Text::tr("1 message dropped here, %1: nobody wanted its topic any more.").arg(time);
        if (after.isNull())
            return Text::tr("%1 messages dropped here, from %2: nobody wanted their topics any more.")
                .arg(locale.toString(row.missing()), time);
        return Text::tr("%1 messages dropped here, %2 to %3: nobody wanted their topics any more.")
            .arg(locale.toString(row.missing()), time, receivedText(after.utcNs()));
    case store::RowKind::Connected:
        if (!before.isNull() && before.kind() == store::RowKind::Disconnected)
            return Text::tr("Connected, %1 (connection %2). What was sent since %3 is missing.")
                .arg(time, locale.toString(row.connection()), receivedText(before.utcNs()));
        return Text::tr("Connected, %1 (connection %2)").arg(time, locale.toString(row.connection()));
    case store::RowKind::Disconnected:
        return Text::tr(
                   "Disconnected, %1 (connection %2). What was sent until the next connection is missing.")
            .arg(time, locale.toString(row.connection()));
    default:
        return {};
    }
}

QString cellText(const store::PinnedRow &row, PacketColumn column)
{
    if (row.isNull())
        return {};
    if (column == PacketColumn::Number)
        return rowNumberText(row.number());
    if (column == PacketColumn::Received)
        return receivedText(row.utcNs());
    if (!store::isMessage(row.kind()))
        return column == PacketColumn::Payload ? markerText(row) : QString();
    switch (column) {
    case PacketColumn::Route:
        return routeText(row);
    case PacketColumn::Feed:
        return shownName(row.feed());
    case PacketColumn::Topic:
        return shownName(row.topic());
    case PacketColumn::Content:
        return contentText(row);
    case PacketColumn::From:
        return publisherText(row);
    case PacketColumn::Packets:
        return QLocale().toString(row.packetCount());
    case PacketColumn::Entitlements:
        return entitlementsText(entitlementsOf(row));
    case PacketColumn::Bytes:
        return QLocale().toString(row.record().size);
    default:
        return payloadSummary(row);
    }
}

} // namespace models
