#include "models/valuefilter.h"

#include "decode/jsonwriter.h"
#include "decode/quotedtext.h"

namespace models {

namespace {
constexpr qsizetype longestText = 1024;
} // namespace

QString filterForValue(const decode::ValueTree &tree, std::uint32_t index)
{
    const decode::ValueNode &node = tree.node(index);
    QString value;
    switch (node.type) {
    case decode::ValueType::String:
        if (tree.stringBytes(node, longestText + 1).size() > longestText)
            return {};
        value = decode::quoted(tree.stringBytes(node, longestText));
        break;
    case decode::ValueType::Number:
    case decode::ValueType::Boolean:
    case decode::ValueType::Null:
        value = QString::fromUtf8(tree.scalarText(node));
        break;
    default:
        return {};
    }
    return decode::jsonPath(tree, index).text() + QLatin1String(" == ") + value;
}

} // namespace models
