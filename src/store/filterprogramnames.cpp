// The part of FilterProgram that knows names: each distinct one is tested once.
#include "store/filterprogram.h"

#include "store/framefields.h"

#include <algorithm>

namespace store {

namespace {
using NodeKind = FilterNode::Kind;
} // namespace

Verdict FilterProgram::testSlot(const NameSlot &slot, const Names &names) const
{
    const bool isAnd = slot.join == NodeKind::And;
    Verdict result = isAnd ? Verdict::Yes : Verdict::No;
    for (const std::uint32_t node : slot.nodes)
        result = isAnd ? std::min(result, testNode(node, names)) : std::max(result, testNode(node, names));
    return result;
}

Verdict FilterProgram::testNode(std::uint32_t index, const Names &names) const
{
    const FilterNode &node = m_expression.nodes[index];
    switch (node.kind) {
    case NodeKind::Test: {
        const FilterField field = m_expression.tests[node.test].field;
        const bool isSecond = field == FilterField::Topic || field == FilterField::Host;
        return names.isAbsent ? Verdict::No : m_texts[node.test]->test(isSecond ? names.second : names.first);
    }
    case NodeKind::Not:
        return negation(testNode(node.children.front(), names));
    case NodeKind::And:
    case NodeKind::Or:
        break;
    }
    const bool isAnd = node.kind == NodeKind::And;
    Verdict result = isAnd ? Verdict::Yes : Verdict::No;
    for (const std::uint32_t child : node.children) {
        const Verdict one = testNode(child, names);
        result = isAnd ? std::min(result, one) : std::max(result, one);
    }
    return result;
}

bool FilterProgram::enter(const Segment &segment, const TestLimit &limit)
{
    if (!m_learns)
        return true;
    if (m_segment != segment.number()) {
        m_segment = segment.number();
        m_learned = 0;
    }
    const std::uint32_t count = segment.nameCount();
    for (; m_learned < count; ++m_learned) {
        constexpr std::uint32_t namesBetween = 16; // a regular expression may take a millisecond for each
        if (m_learned % namesBetween == 0 && limit.isReached())
            return false;
        const Segment::NameUse &use = segment.nameUse(m_learned);
        const auto table = static_cast<Segment::Table>(use.table);
        if (!m_names[table].slots.empty())
            learn(table, use, segment);
    }
    return true;
}

void FilterProgram::learn(Segment::Table table, const Segment::NameUse &use, const Segment &segment)
{
    NameVerdicts &known = m_names[table];
    const std::size_t id = use.id;
    if (known.serials.size() <= id) {
        const std::size_t size = std::max(id + 1, known.serials.size() + known.serials.size() / 2);
        known.serials.resize(size);
        known.verdicts.resize(size * known.slots.size());
    }
    if (known.serials[id] == use.serial)
        return;
    known.serials[id] = use.serial;
    const PacketRecord &record = segment.record(use.row);
    const QByteArrayView frame(segment.bytes() + record.offset, record.size);
    const Names names = namesIn(table, frame, layoutOf(frame, record.dialect()), record.dialect());
    for (std::size_t slot = 0; slot < known.slots.size(); ++slot)
        known.verdicts[id * known.slots.size() + slot] = testSlot(known.slots[slot], names);
}

FilterProgram::Names FilterProgram::namesIn(Segment::Table table, QByteArrayView frame,
                                            const protocol::FrameLayout &layout, protocol::Dialect dialect)
{
    if (table == Segment::Contents) {
        const bool isThere = protocol::hasContentType(dialect);
        return {isThere ? frame.sliced(layout.content + 4, layout.contentSize - 4) : QByteArrayView(),
                {},
                !isThere};
    }
    const bool isTopic = table == Segment::Topics;
    const NamePair pair = namesOf(isTopic ? frame.sliced(layout.topic, layout.topicSize)
                                          : frame.sliced(layout.publisher, layout.publisherSize));
    return {pair.first, pair.second, false};
}

} // namespace store
