#include "decode/messagepackvalue.h"

#include "decode/numbertext.h"
#include "decode/utf8cut.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace decode {

namespace {

using Type = MessagePackHead::Type;

quint64 bigEndian(QByteArrayView bytes)
{
    quint64 value = 0;
    for (const char c : bytes)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

/// What stands behind the type byte: a width of number bytes, and for an extension its type.
struct Layout
{
    Type type;
    int width;
    int fixedLength = -1; ///< where the width is no length
};

std::optional<Layout> layoutOf(unsigned char byte)
{
    switch (byte) {
    case 0xc0:
        return Layout{Type::Nil, 0};
    case 0xc2:
    case 0xc3:
        return Layout{Type::Boolean, 0};
    case 0xc4:
    case 0xc5:
    case 0xc6:
        return Layout{Type::Binary, 1 << (byte - 0xc4)};
    case 0xc7:
    case 0xc8:
    case 0xc9:
        return Layout{Type::Extension, 1 << (byte - 0xc7)};
    case 0xca:
        return Layout{Type::Float, 4};
    case 0xcb:
        return Layout{Type::Double, 8};
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf:
        return Layout{Type::Unsigned, 1 << (byte - 0xcc)};
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3:
        return Layout{Type::Signed, 1 << (byte - 0xd0)};
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
        return Layout{Type::Extension, 0, 1 << (byte - 0xd4)};
    case 0xd9:
    case 0xda:
    case 0xdb:
        return Layout{Type::String, 1 << (byte - 0xd9)};
    case 0xdc:
    case 0xdd:
        return Layout{Type::Array, 2 << (byte - 0xdc)};
    case 0xde:
    case 0xdf:
        return Layout{Type::Map, 2 << (byte - 0xde)};
    default:
        break;
    }
    if (byte < 0x80)
        return Layout{Type::Unsigned, 0};
    if (byte < 0x90)
        return Layout{Type::Map, 0, byte & 0x0f};
    if (byte < 0xa0)
        return Layout{Type::Array, 0, byte & 0x0f};
    if (byte < 0xc0)
        return Layout{Type::String, 0, byte & 0x1f};
    if (byte >= 0xe0)
        return Layout{Type::Signed, 0};
    return std::nullopt; // 0xc1
}

bool hasLength(Type type)
{
    return type == Type::String || type == Type::Binary || type == Type::Extension || type == Type::Array ||
           type == Type::Map;
}

/// The raw bytes were found whole before: the head is there.
MessagePackHead knownHead(QByteArrayView raw)
{
    bool ended = false;
    return messagePackHead(raw, ended).value_or(MessagePackHead());
}

qint64 signedOf(QByteArrayView raw, const MessagePackHead &head)
{
    if (head.size == 1)
        return static_cast<signed char>(raw.front());
    const int shift = static_cast<int>(64 - 8 * (head.size - 1));
    return static_cast<qint64>(head.number << shift) >> shift;
}

} // namespace

std::optional<MessagePackHead> messagePackHead(QByteArrayView bytes, bool &ended)
{
    ended = bytes.isEmpty();
    if (ended)
        return std::nullopt;
    const auto byte = static_cast<unsigned char>(bytes.front());
    const std::optional<Layout> layout = layoutOf(byte);
    if (!layout)
        return std::nullopt;
    MessagePackHead head;
    head.type = layout->type;
    head.size = 1 + layout->width + (head.type == Type::Extension ? 1 : 0);
    if (bytes.size() < head.size) {
        ended = true;
        return std::nullopt;
    }
    const quint64 number = bigEndian(bytes.sliced(1, layout->width));
    if (hasLength(head.type))
        head.length = layout->fixedLength >= 0 ? static_cast<quint32>(layout->fixedLength)
                                               : static_cast<quint32>(number);
    head.number = head.type == Type::Extension ? bigEndian(bytes.sliced(head.size - 1, 1))
                  : head.type == Type::Boolean ? byte & 1U
                  : layout->width == 0         ? byte
                                               : number;
    return head;
}

QByteArrayView messagePackString(QByteArrayView raw)
{
    return raw.sliced(std::min(knownHead(raw).size, raw.size()));
}

QByteArray messagePackName(QByteArrayView raw, qsizetype maxBytes)
{
    switch (knownHead(raw).type) {
    case Type::String:
        return cutUtf8(messagePackString(raw), maxBytes).toByteArray();
    case Type::Array:
        return "[…]";
    case Type::Map:
        return "{…}";
    default:
        return messagePackScalar(raw, maxBytes);
    }
}

QByteArray messagePackScalar(QByteArrayView raw, qsizetype maxBytes)
{
    const MessagePackHead head = knownHead(raw);
    const auto hex = [&] {
        const QByteArrayView bytes = messagePackString(raw);
        return bytes.first(std::min(bytes.size(), maxBytes / 2)).toByteArray().toHex();
    };
    switch (head.type) {
    case Type::Nil:
        return "null";
    case Type::Boolean:
        return head.number ? "true" : "false";
    case Type::Unsigned:
        return QByteArray::number(head.number);
    case Type::Signed:
        return QByteArray::number(signedOf(raw, head));
    case Type::Float:
        return shortestNumber(std::bit_cast<float>(static_cast<quint32>(head.number)));
    case Type::Double:
        return shortestNumber(std::bit_cast<double>(head.number));
    case Type::Binary:
        return hex();
    case Type::Extension:
        return "ext(" + QByteArray::number(static_cast<signed char>(head.number)) + ") " + hex();
    default:
        return {};
    }
}

} // namespace decode
