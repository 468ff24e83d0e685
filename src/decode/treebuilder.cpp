#include "decode/treebuilder.h"

#include <limits>

namespace decode {

namespace {
constexpr std::size_t stopInterval = 4096; ///< values between looks at the stop flag
} // namespace

TreeBuilder::TreeBuilder(ValueTree &tree, const ValueLimits &limits, const StopFlag *stop)
    : m_tree(tree)
    , m_limits(limits)
    , m_stop(stop)
{
    if (tree.bytes.view.size() > std::numeric_limits<std::uint32_t>::max())
        fail(ValueError::Kind::TooLarge, 0);
}

void TreeBuilder::setName(qsizetype begin, qsizetype end)
{
    m_keyBegin = static_cast<std::uint32_t>(begin);
    m_keyEnd = static_cast<std::uint32_t>(end);
}

bool TreeBuilder::add(ValueType type, qsizetype begin, qsizetype end)
{
    auto &nodes = m_tree.nodes;
    if (nodes.size() >= m_limits.values) {
        fail(ValueError::Kind::TooManyValues, begin, m_limits.values);
        return false;
    }
    if (m_stop && nodes.size() % stopInterval == 0 && m_stop->load(std::memory_order_relaxed)) {
        fail(ValueError::Kind::Stopped, begin);
        return false;
    }
    ValueNode node;
    node.begin = static_cast<std::uint32_t>(begin);
    node.end = static_cast<std::uint32_t>(end);
    node.keyBegin = m_keyBegin;
    node.keyEnd = m_keyEnd;
    node.parent = m_open;
    node.behind = static_cast<std::uint32_t>(nodes.size() + 1);
    node.type = type;
    m_keyBegin = m_keyEnd = 0;
    if (isOpen())
        ++container().count;
    nodes.push_back(node);
    return true;
}

bool TreeBuilder::addScalar(ValueType type, qsizetype begin, qsizetype end)
{
    return add(type, begin, end);
}

bool TreeBuilder::open(ValueType type, qsizetype begin)
{
    if (m_depth >= m_limits.depth) {
        fail(ValueError::Kind::TooDeep, begin, m_limits.depth);
        return false;
    }
    if (!add(type, begin, begin))
        return false;
    m_open = static_cast<std::uint32_t>(m_tree.nodes.size() - 1);
    ++m_depth;
    return true;
}

void TreeBuilder::close(qsizetype end)
{
    ValueNode &node = container();
    node.end = static_cast<std::uint32_t>(end);
    node.behind = static_cast<std::uint32_t>(m_tree.nodes.size());
    m_open = node.parent;
    --m_depth;
}

void TreeBuilder::fail(ValueError::Kind kind, qsizetype offset, qint64 limit)
{
    if (!failed())
        m_tree.error = ValueError{kind, offset, limit};
}

void TreeBuilder::finish()
{
    while (isOpen())
        close(failed() ? static_cast<qsizetype>(m_tree.error->offset) : m_tree.bytes.view.size());
    if (m_tree.error && m_tree.error->kind == ValueError::Kind::Stopped)
        m_tree.nodes.clear();
    m_tree.nodes.shrink_to_fit();
}

} // namespace decode
