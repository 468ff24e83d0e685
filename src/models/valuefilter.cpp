#include "models/valuefilter.h"

#include "decode/jsonstring.h"
#include "decode/jsonwriter.h"

namespace models {

namespace {
constexpr qsizetype longestText = 1024;
} // namespace

QString filterForValue(const decode::ValueTree &tree, std::uint32_t index)
{
    const decode::ValueNode &node = tree.node(index);
    QByteArray value;
    switch (node.type) {
    case decode::ValueType::String:
        value = tree.stringBytes(node, longestText + 4);
        if (value.size() > longestText || !value.isValidUtf8())
            return {};
        value = decode::quotedJson(value);
        break;
    case decode::ValueType::Number:
    case decode::ValueType::Boolean:
    case decode::ValueType::Null:
        value = tree.scalarText(node);
        break;
    default:
        return {};
    }
    return decode::jsonPath(tree, index) + QLatin1String(" == ") + QString::fromUtf8(value);
}

} // namespace models
