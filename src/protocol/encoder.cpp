#include "protocol/encoder.h"

#include "protocol/messagefields.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace protocol {

namespace {

constexpr qint64 countSize = 4;

/// Adds up what the fields will take.
struct SizeCounter
{
    qint64 size = 1; ///< the type byte

    void operator()(QLatin1String, const ClientId &) { size += ClientId::size; }
    void operator()(QLatin1String, const QByteArray &text) { size += countSize + text.size(); }
    void operator()(QLatin1String, const bool &) { size += 1; }
    void operator()(QLatin1String name, const Content &content)
    {
        std::visit([this, name](const auto &value) { (*this)(name, value); }, content);
    }
    void operator()(QLatin1String, const Entitlements &entitlements)
    {
        size += countSize + static_cast<qint64>(entitlements.size()) * 4;
    }
    void operator()(QLatin1String name, const std::vector<DataPacket> &packets)
    {
        size += countSize;
        for (const DataPacket &packet : packets) {
            (*this)(name, packet.entitlements);
            (*this)(name, packet.data);
        }
    }
};

/// Writes the fields into memory that SizeCounter has measured.
struct FieldWriter
{
    char *at;

    void putCount(qsizetype count)
    {
        qToBigEndian(static_cast<qint32>(count), at);
        at += countSize;
    }
    void putBytes(const char *bytes, qsizetype size)
    {
        if (size > 0)
            std::memcpy(at, bytes, static_cast<std::size_t>(size));
        at += size;
    }

    void operator()(QLatin1String, const ClientId &client) { putBytes(client.bytes.data(), ClientId::size); }
    void operator()(QLatin1String, const QByteArray &text)
    {
        putCount(text.size());
        putBytes(text.constData(), text.size());
    }
    void operator()(QLatin1String, const bool &flag) { *at++ = flag ? 1 : 0; }
    void operator()(QLatin1String name, const Content &content)
    {
        std::visit([this, name](const auto &value) { (*this)(name, value); }, content);
    }
    void operator()(QLatin1String, const Entitlements &entitlements)
    {
        putCount(static_cast<qsizetype>(entitlements.size()));
        for (const qint32 entitlement : entitlements)
            putCount(entitlement);
    }
    void operator()(QLatin1String name, const std::vector<DataPacket> &packets)
    {
        putCount(static_cast<qsizetype>(packets.size()));
        for (const DataPacket &packet : packets) {
            (*this)(name, packet.entitlements);
            (*this)(name, packet.data);
        }
    }
};

bool hasRightContent(const Message &message, Dialect dialect)
{
    return std::visit(
        [dialect](const auto &fields) {
            if constexpr (requires { fields.content; })
                return std::holds_alternative<QByteArray>(fields.content) == hasContentType(dialect);
            else
                return true;
        },
        message);
}

} // namespace

QString EncodeError::text() const
{
    if (kind == Kind::WrongContent)
        return QLatin1String("the message's content is not of the dialect's kind");
    return QLatin1String("the message takes %1 bytes, %2 are allowed")
        .arg(QString::number(size), QString::number(limit));
}

std::variant<QByteArray, EncodeError> encode(const Message &message, Dialect dialect, qint64 frameLimit)
{
    if (!hasRightContent(message, dialect))
        return EncodeError{EncodeError::Kind::WrongContent, 0, 0};
    SizeCounter counter;
    std::visit([&counter](const auto &fields) { visitFields(fields, counter); }, message);
    const qint64 limit = std::min<qint64>(frameLimit, std::numeric_limits<qint32>::max());
    if (counter.size > limit)
        return EncodeError{EncodeError::Kind::OverLimit, counter.size, limit};

    QByteArray frame(static_cast<qsizetype>(counter.size), Qt::Uninitialized);
    FieldWriter writer{frame.data()};
    *writer.at++ = static_cast<char>(typeOf(message));
    std::visit([&writer](const auto &fields) { visitFields(fields, writer); }, message);
    return frame;
}

} // namespace protocol
