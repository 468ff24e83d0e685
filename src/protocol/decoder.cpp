#include "protocol/decoder.h"

#include "protocol/messagefields.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <utility>

namespace protocol {

namespace {

/// Reads fields off the front of a frame. After the first error it reads nothing more.
class FieldReader
{
public:
    FieldReader(QByteArrayView frame, Dialect dialect)
        : m_frame(frame)
        , m_dialect(dialect)
    {}

    void operator()(QLatin1String name, ClientId &client)
    {
        if (const auto bytes = take(ClientId::size, name))
            client = ClientId::fromWire(*bytes);
    }
    void operator()(QLatin1String name, QByteArray &text)
    {
        if (const auto bytes = takeCounted(1, name))
            text = bytes->toByteArray();
    }
    void operator()(QLatin1String name, bool &flag)
    {
        if (const auto bytes = take(1, name))
            flag = bytes->front() != 0;
    }
    void operator()(QLatin1String, Content &content)
    {
        if (hasContentType(m_dialect))
            (*this)(QLatin1String("content type"), content.emplace<QByteArray>());
        else
            (*this)(QLatin1String("is-image"), content.emplace<bool>());
    }
    void operator()(QLatin1String name, Entitlements &entitlements)
    {
        const auto bytes = takeCounted(4, name);
        if (!bytes)
            return;
        entitlements.resize(static_cast<std::size_t>(bytes->size() / 4));
        qFromBigEndian<qint32>(bytes->data(), static_cast<qsizetype>(entitlements.size()),
                               entitlements.data());
    }
    void operator()(QLatin1String name, std::vector<DataPacket> &packets)
    {
        const qint64 count = takeCount(8, name);
        packets.reserve(static_cast<std::size_t>(count));
        for (qint64 index = 0; index < count && !m_error; ++index) {
            DataPacket &packet = packets.emplace_back();
            (*this)(QLatin1String("entitlement count"), packet.entitlements);
            (*this)(QLatin1String("data"), packet.data);
        }
    }

    /// Every byte must have been read.
    void expectEnd()
    {
        if (m_error || m_at == m_frame.size())
            return;
        const QByteArrayView rest = m_frame.sliced(m_at);
        fail(ProtocolError::Kind::TrailingBytes, QLatin1String("frame"), m_at,
             rest.first(std::min<qsizetype>(rest.size(), 4)), rest.size());
    }

    std::optional<QByteArrayView> take(qsizetype size, QLatin1String name)
    {
        if (m_error)
            return std::nullopt;
        if (size > m_frame.size() - m_at) {
            fail(ProtocolError::Kind::Truncated, name, m_at, {}, size);
            return std::nullopt;
        }
        return m_frame.sliced(std::exchange(m_at, m_at + size), size);
    }

    void fail(ProtocolError::Kind kind, QLatin1String name, qsizetype at, QByteArrayView bytes, qint64 value)
    {
        m_error = ProtocolError{kind, at, name, bytes.toByteArray(), value, 0};
    }

    const std::optional<ProtocolError> &error() const { return m_error; }

private:
    /// A count that the rest of the frame has room for; 0 after an error.
    qint64 takeCount(qint64 unit, QLatin1String name)
    {
        const qsizetype at = m_at;
        const auto bytes = take(4, name);
        if (!bytes)
            return 0;
        const qint64 count = qFromBigEndian<qint32>(bytes->data());
        if (count < 0)
            fail(ProtocolError::Kind::NegativeLength, name, at, *bytes, count);
        else if (count * unit > m_frame.size() - m_at)
            fail(ProtocolError::Kind::Truncated, name, at, *bytes, count);
        return m_error ? 0 : count;
    }

    std::optional<QByteArrayView> takeCounted(qint64 unit, QLatin1String name)
    {
        const qint64 count = takeCount(unit, name);
        return take(static_cast<qsizetype>(count * unit), name);
    }

    QByteArrayView m_frame;
    Dialect m_dialect;
    qsizetype m_at = 0;
    std::optional<ProtocolError> m_error;
};

/// The message of the type byte's kind, fields still empty.
template <std::size_t Index = 0>
std::optional<Message> emptyMessage(std::size_t index)
{
    if constexpr (Index < std::variant_size_v<Message>)
        return index == Index ? Message(std::in_place_index<Index>) : emptyMessage<Index + 1>(index);
    else
        return std::nullopt;
}

} // namespace

std::variant<Message, ProtocolError> decode(QByteArrayView frame, Dialect dialect)
{
    FieldReader reader(frame, dialect);
    const QLatin1String typeName("type");
    const auto typeByte = reader.take(1, typeName);
    if (!typeByte)
        return *reader.error();
    const auto type = static_cast<std::uint8_t>(typeByte->front());
    std::optional<Message> message = emptyMessage(static_cast<std::size_t>(type) - 1);
    if (!message) {
        reader.fail(ProtocolError::Kind::UnknownType, typeName, 0, *typeByte, type);
        return *reader.error();
    }
    std::visit([&reader](auto &fields) { visitFields(fields, reader); }, *message);
    reader.expectEnd();
    if (reader.error())
        return *reader.error();
    return *std::move(message);
}

} // namespace protocol
