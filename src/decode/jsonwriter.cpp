#include "decode/jsonwriter.h"

#include "decode/jsonstring.h"

#include <algorithm>
#include <limits>

namespace decode {

namespace {

constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max() / 2;

class JsonWriter
{
public:
    JsonWriter(const ValueTree &tree, JsonLayout layout, qsizetype maxBytes)
        : m_tree(tree)
        , m_layout(layout)
        , m_maxBytes(maxBytes)
    {}

    JsonText write(std::uint32_t root, const StopFlag *stop)
    {
        const std::uint32_t behind = m_tree.node(root).behind;
        for (std::uint32_t index = root; index < behind; ++index) {
            const bool isLast =
                m_out.text.size() > m_maxBytes || (stop && stop->load(std::memory_order_relaxed));
            if (isLast) {
                m_out.isCut = true;
                break;
            }
            one(index, index == root);
            while (!m_open.empty() && m_tree.node(m_open.back()).behind == index + 1)
                leave();
        }
        if (m_out.text.size() > m_maxBytes) {
            m_out.text.truncate(m_maxBytes);
            m_out.isCut = true;
        }
        return std::move(m_out);
    }

private:
    void one(std::uint32_t index, bool isRoot)
    {
        const ValueNode &node = m_tree.node(index);
        if (!isRoot) {
            if (!m_first)
                m_out.text += ',';
            newLine();
            if (m_tree.node(node.parent).type == ValueType::Object) {
                m_out.text += quotedJson(m_tree.nameBytes(node, noLimit));
                m_out.text += m_layout == JsonLayout::Lines ? ": " : ":";
            }
        }
        m_first = false;
        if (!node.isContainer()) {
            m_out.text += scalar(node);
            return;
        }
        m_out.text += node.type == ValueType::Object ? '{' : '[';
        m_open.push_back(index);
        m_first = true;
    }

    void leave()
    {
        const ValueNode &node = m_tree.node(m_open.back());
        m_open.pop_back();
        if (!m_first)
            newLine();
        m_out.text += node.type == ValueType::Object ? '}' : ']';
        m_first = false;
    }

    void newLine()
    {
        if (m_layout == JsonLayout::Compact)
            return;
        m_out.text += '\n';
        m_out.text.append(static_cast<qsizetype>(m_open.size()) * 2, ' ');
    }

    QByteArray scalar(const ValueNode &node) const
    {
        if (m_tree.format == ValueFormat::Json)
            return m_tree.raw(node).toByteArray();
        if (node.type == ValueType::String)
            return quotedJson(m_tree.stringBytes(node, noLimit));
        const QByteArray text = m_tree.scalarText(node, noLimit);
        const bool isJson = node.type == ValueType::Boolean || node.type == ValueType::Null ||
                            (node.type == ValueType::Number && text != "NaN" && !text.endsWith("Infinity"));
        return isJson ? text : quotedJson(text);
    }

    const ValueTree &m_tree;
    const JsonLayout m_layout;
    const qsizetype m_maxBytes;
    JsonText m_out;
    std::vector<std::uint32_t> m_open;
    bool m_first = true;
};

} // namespace

JsonText jsonText(const ValueTree &tree, std::uint32_t index, JsonLayout layout, qsizetype maxBytes,
                  const StopFlag *stop)
{
    if (layout == JsonLayout::Compact && tree.format == ValueFormat::Json) {
        const QByteArrayView raw = tree.raw(tree.node(index));
        return {raw.first(std::min(raw.size(), maxBytes)).toByteArray(), raw.size() > maxBytes};
    }
    return JsonWriter(tree, layout, maxBytes).write(index, stop);
}

JsonPath jsonPath(const ValueTree &tree, std::uint32_t index)
{
    std::vector<JsonPath::Step> steps;
    for (const std::uint32_t step : tree.steps(index)) {
        steps.emplace_back();
        steps.back().index = step;
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const ValueNode &node = tree.node(index);
        if (tree.node(node.parent).type == ValueType::Object)
            *step = {tree.nameBytes(node, noLimit), -1};
        index = node.parent;
    }
    JsonPath path;
    for (JsonPath::Step &step : steps)
        path.append(std::move(step));
    return path;
}

} // namespace decode
