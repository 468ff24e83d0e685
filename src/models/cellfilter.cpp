#include "models/cellfilter.h"

#include "decode/payloadkind.h"
#include "store/filtertext.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace models {

namespace {

constexpr qsizetype wholeBytes = 512; ///< a name up to there is asked for as a whole
constexpr qsizetype firstBytes = 128; ///< of a longer one
constexpr qsizetype hexBytes = 16;
constexpr std::size_t mostIds = 16;

/// The beginning of a text, without half a character at its end.
QByteArrayView beginning(QByteArrayView bytes)
{
    qsizetype size = std::min(bytes.size(), firstBytes);
    while (size > 0 && size < bytes.size() && (static_cast<uchar>(bytes[size]) & 0xc0) == 0x80)
        --size;
    return bytes.first(size > 0 ? size : std::min(bytes.size(), firstBytes));
}

QString nameFilter(const QString &field, QByteArrayView name)
{
    if (name.size() <= wholeBytes)
        return store::equalityFilter(field, name);
    return field + QLatin1String(" startswith ") + store::quotedForFilter(beginning(name));
}

QString inParentheses(const QStringList &terms)
{
    if (terms.size() < 2)
        return terms.value(0);
    return QLatin1Char('(') + terms.join(QLatin1String(" and ")) + QLatin1Char(')');
}

QString contentFilter(const store::PinnedRow &row)
{
    if (row.record().staleOrRefused)
        return QStringLiteral("stale");
    if (protocol::hasContentType(row.record().dialect()))
        return nameFilter(QStringLiteral("content"), row.content());
    return row.record().image ? QStringLiteral("image") : QStringLiteral("(not image)");
}

QString payloadFilter(const store::PinnedRow &row)
{
    const QByteArrayView payload = firstPayload(row);
    if (payload.isEmpty())
        return {};
    if (decode::guess(payload, row.content()) != decode::PayloadKind::Binary)
        return nameFilter(QStringLiteral("text"), payload);
    return QStringLiteral("bytes contains ") +
           QString::fromLatin1(payload.first(std::min(payload.size(), hexBytes)).toByteArray().toHex());
}

QString isoTime(qint64 utcNs)
{
    const qint64 ms = utcNs / 1'000'000;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
           QStringLiteral("%1Z").arg(utcNs % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace

QString cellFilter(const store::PinnedRow &row, PacketColumn column)
{
    if (row.isNull() || !store::isMessage(row.kind()))
        return {};
    switch (column) {
    case PacketColumn::Number:
        return {};
    case PacketColumn::Received:
        return QStringLiteral("time >= ") + isoTime(row.utcNs());
    case PacketColumn::Route:
        return row.kind() == store::RowKind::Unicast ? QStringLiteral("kind == unicast")
                                                     : QStringLiteral("kind == multicast");
    case PacketColumn::Feed:
        return nameFilter(QStringLiteral("feed"), row.feed());
    case PacketColumn::Topic:
        return nameFilter(QStringLiteral("topic"), row.topic());
    case PacketColumn::Content:
        return contentFilter(row);
    case PacketColumn::From:
        return inParentheses(
            {nameFilter(QStringLiteral("user"), row.user()), nameFilter(QStringLiteral("host"), row.host())});
    case PacketColumn::Packets:
        return QStringLiteral("packets == %1").arg(row.packetCount());
    case PacketColumn::Entitlements: {
        const ShownEntitlements shown = entitlementsOf(row);
        QStringList terms;
        for (std::size_t i = 0; i < std::min(shown.ids.size(), mostIds); ++i)
            terms += QStringLiteral("entitlements contains %1").arg(shown.ids[i]);
        return inParentheses(terms);
    }
    case PacketColumn::Bytes:
        return QStringLiteral("size == %1").arg(row.record().size);
    case PacketColumn::Payload:
        return payloadFilter(row);
    }
    return {};
}

QString jsonFilter(const decode::JsonPath &path, const decode::JsonValue &value)
{
    using Kind = decode::JsonValue::Kind;
    if (value.kind == Kind::String)
        return nameFilter(path.text(), value.text);
    if ((value.kind == Kind::Number || value.kind == Kind::Boolean) && value.text.size() <= firstBytes)
        return path.text() + QLatin1String(" == ") + QString::fromUtf8(value.text);
    return {};
}

QString timeRangeFilter(qint64 fromNs, qint64 toNs)
{
    return QStringLiteral("(time >= %1 and time < %2)").arg(isoTime(fromNs), isoTime(toNs));
}

} // namespace models
