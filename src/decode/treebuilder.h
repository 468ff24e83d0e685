#pragma once

#include "decode/valuetree.h"

namespace decode {

/// What the readers of all formats have in common: appends values, keeps the containers that are open and the
/// limits. After fail() nothing may be added; finish() closes what is open.
class TreeBuilder
{
public:
    TreeBuilder(ValueTree &tree, const ValueLimits &limits, const StopFlag *stop);

    bool failed() const { return m_tree.error.has_value(); }
    bool isOpen() const { return m_depth > 0; }
    /// The container that is open; only where isOpen().
    ValueNode &container() { return m_tree.nodes[m_open]; }

    /// Where the name of the next value stands.
    void setName(qsizetype begin, qsizetype end);
    /// False after a limit was met.
    bool addScalar(ValueType type, qsizetype begin, qsizetype end);
    bool open(ValueType type, qsizetype begin);
    void close(qsizetype end);
    void fail(ValueError::Kind kind, qsizetype offset, qint64 limit = 0);
    void finish();

private:
    bool add(ValueType type, qsizetype begin, qsizetype end);

    ValueTree &m_tree;
    const ValueLimits m_limits;
    const StopFlag *m_stop;
    std::uint32_t m_open = 0;
    std::uint32_t m_depth = 0;
    std::uint32_t m_keyBegin = 0;
    std::uint32_t m_keyEnd = 0;
};

} // namespace decode
