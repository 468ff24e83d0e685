#include "store/payloadtest.h"

#include "protocol/packetcursor.h"

#include <algorithm>
#include <string_view>

namespace store {

namespace {

using Op = FilterOperator;
using JsonKind = decode::JsonValue::Kind;

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

bool isOrder(Op op)
{
    return op == Op::Less || op == Op::LessEqual || op == Op::Greater || op == Op::GreaterEqual;
}

bool isTextual(Op op)
{
    return op == Op::Contains || op == Op::StartsWith || op == Op::EndsWith || op == Op::Matches;
}

bool holds(Op op, std::partial_ordering order)
{
    switch (op) {
    case Op::Less:
        return order < 0;
    case Op::LessEqual:
        return order <= 0;
    case Op::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

} // namespace

PayloadTest::PayloadTest(const FilterTest &test)
    : m_field(test.field)
    , m_op(test.op)
    , m_path(test.path)
    , m_values(test.values)
    , m_entitlements(test.entitlements)
{
    const bool isPlainText = m_field == FilterField::Text;
    if (isPlainText || m_field == FilterField::Bytes || (m_field == FilterField::Json && isTextual(m_op)))
        m_text.emplace(m_op, test.texts, test.pattern, m_field != FilterField::Bytes);
    if (isPlainText)
        m_latin1 = m_text->inLatin1();
}

int PayloadTest::cost() const
{
    if (m_op == Op::Matches)
        return 5;
    if (m_field == FilterField::Json)
        return 4;
    return m_field == FilterField::Entitlements ? 2 : 3;
}

Verdict PayloadTest::test(QByteArrayView packets, decode::JsonReader &reader) const
{
    Verdict result = Verdict::No;
    protocol::PacketCursor cursor(packets);
    protocol::PacketView packet;
    while (result != Verdict::Yes && cursor.next(packet)) {
        Verdict one = Verdict::No;
        if (m_field == FilterField::Json)
            one = testJson(packet.data, reader);
        else if (m_field == FilterField::Entitlements)
            one = testEntitlements(packet.rawEntitlements);
        else
            one = testText(packet.data);
        result = std::max(result, one);
    }
    return result;
}

Verdict PayloadTest::testText(QByteArrayView data) const
{
    return m_latin1 && !data.isValidUtf8() ? m_latin1->test(data) : m_text->test(data);
}

Verdict PayloadTest::testEntitlements(QByteArrayView raw) const
{
    const protocol::PacketView packet{raw, {}, {}};
    const qsizetype count = packet.entitlementCount();
    const auto isWanted = [this](qint32 id) {
        return std::binary_search(m_entitlements.begin(), m_entitlements.end(), id);
    };
    if (m_op == Op::Contains || m_op == Op::In) {
        for (qsizetype i = 0; i < count; ++i) {
            if (isWanted(packet.entitlementAt(i)))
                return Verdict::Yes;
        }
        return Verdict::No;
    }
    // The same set: nothing that isn't wanted, and everything that is. A packet has few.
    bool isSame = true;
    for (qsizetype i = 0; isSame && i < count; ++i)
        isSame = isWanted(packet.entitlementAt(i));
    for (std::size_t wanted = 0; isSame && wanted < m_entitlements.size(); ++wanted) {
        isSame = false;
        for (qsizetype i = 0; !isSame && i < count; ++i)
            isSame = packet.entitlementAt(i) == m_entitlements[wanted];
    }
    return verdictOf(isSame == (m_op == Op::Equal));
}

Verdict PayloadTest::testJson(QByteArrayView data, decode::JsonReader &reader) const
{
    const decode::JsonValue value = reader.find(data, m_path);
    if (value.kind == JsonKind::TooDeep || value.kind == JsonKind::TooLarge)
        return Verdict::Undecided;
    if (!value.isThere())
        return Verdict::No;
    if (m_text)
        return m_text->test(value.text);
    if (m_op == Op::Holds)
        return verdictOf(value.kind != JsonKind::Null && (value.kind != JsonKind::Boolean || value.boolean));
    if (isOrder(m_op))
        return verdictOf(isOrdered(value));
    const bool isOne = std::any_of(m_values.begin(), m_values.end(),
                                   [&](const FilterJsonValue &wanted) { return isEqual(value, wanted); });
    return verdictOf(isOne == (m_op != Op::NotEqual));
}

bool PayloadTest::isEqual(const decode::JsonValue &value, const FilterJsonValue &wanted) const
{
    switch (value.kind) {
    case JsonKind::Null:
        return std::holds_alternative<std::monostate>(wanted);
    case JsonKind::Boolean: {
        const bool *const boolean = std::get_if<bool>(&wanted);
        return boolean && *boolean == value.boolean;
    }
    case JsonKind::Number: {
        const auto *const number = std::get_if<decode::Number>(&wanted);
        return number && *number == value.number;
    }
    case JsonKind::String: {
        const auto *const text = std::get_if<QByteArray>(&wanted);
        return text && view(*text) == view(value.text);
    }
    default:
        return false;
    }
}

bool PayloadTest::isOrdered(const decode::JsonValue &value) const
{
    const FilterJsonValue &wanted = m_values.front();
    if (const auto *number = std::get_if<decode::Number>(&wanted))
        return value.kind == JsonKind::Number && holds(m_op, value.number <=> *number);
    if (const auto *text = std::get_if<QByteArray>(&wanted))
        return value.kind == JsonKind::String && holds(m_op, view(value.text) <=> view(*text));
    return false;
}

} // namespace store
