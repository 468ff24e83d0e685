#include "decode/valuetree.h"

#include "decode/cborvalue.h"
#include "decode/jsonstring.h"
#include "decode/messagepackvalue.h"

#include <algorithm>

namespace decode {

namespace {

QByteArrayView spanOf(const ValueTree &tree, std::uint32_t begin, std::uint32_t end)
{
    return tree.bytes.view.sliced(begin, end - begin);
}

QByteArray stringOf(ValueFormat format, QByteArrayView raw, qsizetype maxBytes)
{
    switch (format) {
    case ValueFormat::Json:
        return unescapedJson(raw, maxBytes);
    case ValueFormat::Cbor:
        return cborString(raw, maxBytes);
    case ValueFormat::MessagePack:
        return messagePackString(raw).first(std::min(messagePackString(raw).size(), maxBytes)).toByteArray();
    }
    return {};
}

} // namespace

QByteArray ValueTree::stringBytes(const ValueNode &node, qsizetype maxBytes) const
{
    return node.type == ValueType::String ? stringOf(format, raw(node), maxBytes) : QByteArray();
}

QByteArray ValueTree::nameBytes(const ValueNode &node, qsizetype maxBytes) const
{
    const QByteArrayView name = spanOf(*this, node.keyBegin, node.keyEnd);
    if (name.isEmpty())
        return {};
    switch (format) {
    case ValueFormat::Json:
        return unescapedJson(name, maxBytes);
    case ValueFormat::Cbor:
        return cborName(name, maxBytes);
    case ValueFormat::MessagePack:
        return messagePackName(name, maxBytes);
    }
    return {};
}

QByteArray ValueTree::scalarText(const ValueNode &node, qsizetype maxBytes) const
{
    if (node.isContainer() || node.type == ValueType::String)
        return {};
    switch (format) {
    case ValueFormat::Json:
        return raw(node).first(std::min<qsizetype>(raw(node).size(), maxBytes)).toByteArray();
    case ValueFormat::Cbor:
        return cborScalar(raw(node), maxBytes);
    case ValueFormat::MessagePack:
        return messagePackScalar(raw(node), maxBytes);
    }
    return {};
}

std::optional<quint64> ValueTree::tag(const ValueNode &node) const
{
    return format == ValueFormat::Cbor ? cborTag(raw(node)) : std::nullopt;
}

std::optional<std::uint32_t> ValueTree::valueAt(qint64 byte) const
{
    // Values stand in the order of their first bytes, so the last one that begins before the byte is inside
    // of every other that holds it.
    const auto behind = std::upper_bound(nodes.begin(), nodes.end(), byte,
                                         [](qint64 at, const ValueNode &node) { return at < node.first(); });
    if (behind == nodes.begin())
        return std::nullopt;
    auto index = static_cast<std::uint32_t>(behind - nodes.begin() - 1);
    while (byte >= nodes[index].end) {
        if (index == 0)
            return std::nullopt;
        index = nodes[index].parent;
    }
    return index;
}

std::vector<std::uint32_t> ValueTree::steps(std::uint32_t index) const
{
    std::vector<std::uint32_t> result;
    while (index != 0) {
        const std::uint32_t parent = nodes[index].parent;
        std::uint32_t place = 0;
        for (std::uint32_t sibling = parent + 1; sibling < index; sibling = nodes[sibling].behind)
            ++place;
        result.push_back(place);
        index = parent;
    }
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace decode
