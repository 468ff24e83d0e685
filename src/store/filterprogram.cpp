#include "store/filterprogram.h"

#include "store/framefields.h"

#include <algorithm>

namespace store {

namespace {

using NodeKind = FilterNode::Kind;

enum Dependency : std::uint8_t { OnTopic = 1, OnPublisher = 2, OnContent = 4, OnOthers = 8 };

std::uint8_t dependencyOf(FilterField field)
{
    switch (field) {
    case FilterField::Feed:
    case FilterField::Topic:
        return OnTopic;
    case FilterField::User:
    case FilterField::Host:
        return OnPublisher;
    case FilterField::Content:
        return OnContent;
    default:
        return OnOthers;
    }
}

bool isOfPayload(FilterField field)
{
    return field == FilterField::Text || field == FilterField::Bytes || field == FilterField::Json ||
           field == FilterField::Entitlements;
}

bool isWithin(const std::vector<FilterRange> &ranges, qint64 value)
{
    if (ranges.size() <= 4) {
        for (const FilterRange &range : ranges) {
            if (value >= range.first && value <= range.last)
                return true;
        }
        return false;
    }
    const auto behind =
        std::upper_bound(ranges.begin(), ranges.end(), value,
                         [](qint64 wanted, const FilterRange &range) { return wanted < range.first; });
    return behind != ranges.begin() && value <= std::prev(behind)->last;
}

} // namespace

/// The message that is tested.
struct FilterProgram::Row
{
    const PacketRecord &record;
    QByteArrayView frame;
    bool isLearned = false; ///< its names are in the tables; else they are tested where they lie
    std::optional<qint64> utcNs;
    protocol::FrameLayout layout; ///< once hasLayout
    bool hasLayout = false;

    const protocol::FrameLayout &where()
    {
        if (!hasLayout)
            layout = layoutOf(frame, record.dialect());
        hasLayout = true;
        return layout;
    }
};

FilterProgram::FilterProgram(const FilterExpression &expression)
    : m_expression(expression)
    , m_dependencies(expression.nodes.size())
{
    for (const FilterTest &test : m_expression.tests) {
        const bool isName = dependencyOf(test.field) != OnOthers;
        m_texts.push_back(
            isName ? std::optional<TextTest>(std::in_place, test.op, test.texts, test.pattern, true)
                   : std::nullopt);
    }
    dependencies(m_expression.root);
    m_root = compile(m_expression.root);
    m_learns = std::any_of(m_names.begin(), m_names.end(),
                           [](const NameVerdicts &names) { return !names.slots.empty(); });
    m_hasOthers = m_learns || !m_records.empty();
}

std::uint8_t FilterProgram::dependencies(std::uint32_t index)
{
    const FilterNode &node = m_expression.nodes[index];
    std::uint8_t found =
        node.kind == NodeKind::Test ? dependencyOf(m_expression.tests[node.test].field) : std::uint8_t{0};
    for (const std::uint32_t child : node.children)
        found = static_cast<std::uint8_t>(found | dependencies(child));
    m_dependencies[index] = found;
    return found;
}

FilterProgram::Step FilterProgram::nameStep(Segment::Table table, FilterNode::Kind join,
                                            std::vector<std::uint32_t> nodes)
{
    NameVerdicts &names = m_names[table];
    Step step;
    step.table = table;
    step.index = static_cast<std::uint32_t>(names.slots.size());
    names.slots.push_back({join, std::move(nodes), Verdict::No});
    names.slots.back().absent = testSlot(names.slots.back(), {{}, {}, true});
    return step;
}

FilterProgram::Step FilterProgram::compile(std::uint32_t index)
{
    switch (m_dependencies[index]) {
    case OnTopic:
        return nameStep(Segment::Topics, NodeKind::And, {index});
    case OnPublisher:
        return nameStep(Segment::Publishers, NodeKind::And, {index});
    case OnContent:
        return nameStep(Segment::Contents, NodeKind::And, {index});
    default:
        break;
    }
    const FilterNode &node = m_expression.nodes[index];
    if (node.kind != NodeKind::Test)
        return compileJoined(node);
    const FilterTest &test = m_expression.tests[node.test];
    Step step;
    if (isOfPayload(test.field)) {
        m_payloads.emplace_back(test);
        step.kind = Step::Kind::Payload;
        step.cost = static_cast<std::uint8_t>(m_payloads.back().cost());
        step.index = static_cast<std::uint32_t>(m_payloads.size() - 1);
    } else {
        m_records.push_back({test.field, test.ranges});
        step.kind = Step::Kind::Record;
        step.cost = 1;
        step.index = static_cast<std::uint32_t>(m_records.size() - 1);
    }
    return step;
}

FilterProgram::Step FilterProgram::compileJoined(const FilterNode &node)
{
    constexpr std::array tables = {Segment::Topics, Segment::Publishers, Segment::Contents};
    std::array<std::vector<std::uint32_t>, 3> alike;
    std::vector<Step> steps;
    for (const std::uint32_t child : node.children) {
        const std::uint8_t on = m_dependencies[child];
        if (node.kind != NodeKind::Not && (on == OnTopic || on == OnPublisher || on == OnContent))
            alike[on / 2].push_back(child);
        else
            steps.push_back(compile(child));
    }
    for (const Segment::Table table : tables) {
        if (!alike[table].empty())
            steps.push_back(nameStep(table, node.kind, std::move(alike[table])));
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step &left, const Step &right) { return left.cost < right.cost; });
    Step step;
    step.kind = node.kind == NodeKind::And  ? Step::Kind::And
                : node.kind == NodeKind::Or ? Step::Kind::Or
                                            : Step::Kind::Not;
    step.cost = steps.back().cost;
    step.index = static_cast<std::uint32_t>(m_children.size());
    step.count = static_cast<std::uint32_t>(steps.size());
    m_children.insert(m_children.end(), steps.begin(), steps.end());
    return step;
}

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

void FilterProgram::setAnchors(TimeAnchors anchors)
{
    m_anchors = std::move(anchors);
    m_stretch = {};
}

void FilterProgram::enter(const Segment &segment)
{
    if (!m_learns)
        return;
    if (m_segment != segment.number()) {
        m_segment = segment.number();
        m_learned = 0;
    }
    const std::uint32_t count = segment.nameCount();
    for (; m_learned < count; ++m_learned) {
        const Segment::NameUse &use = segment.nameUse(m_learned);
        const auto table = static_cast<Segment::Table>(use.table);
        if (!m_names[table].slots.empty())
            learn(table, use, segment);
    }
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

Verdict FilterProgram::test(const Segment &segment, std::uint32_t place)
{
    const PacketRecord &record = segment.record(place);
    if (!isMessage(record.kind()))
        return Verdict::Yes;
    Row row{record, {segment.bytes() + record.offset, qsizetype{record.size}}, true, std::nullopt, {}, false};
    return decide(row);
}

Verdict FilterProgram::testFrame(QByteArrayView frame, protocol::Dialect dialect, qint64 utcNs)
{
    const protocol::FrameLayout layout = layoutOf(frame, dialect);
    PacketRecord record;
    record.size = static_cast<std::uint32_t>(frame.size());
    const RowKind kind =
        layout.type == protocol::MessageType::ForwardedUnicastData ? RowKind::Unicast : RowKind::Multicast;
    record.kindNumber = static_cast<std::uint32_t>(kind) & 7u;
    record.dialectNumber = static_cast<std::uint32_t>(dialect) & 7u;
    record.image = !protocol::hasContentType(dialect) && frame[layout.content] != 0;
    constexpr std::uint32_t emptyPair = 8; // two lengths of 0
    record.staleOrRefused = layout.publisherSize == emptyPair && layout.packetCount == 0;
    record.packets =
        static_cast<std::uint16_t>(std::min<std::uint32_t>(layout.packetCount, PacketRecord::manyPackets));
    Row row{record, frame, false, utcNs, layout, true};
    return decide(row);
}

/// Without the packets first, unless nothing else could decide.
inline Verdict FilterProgram::decide(Row &row)
{
    if (m_payloads.empty())
        return run<false>(m_root, row);
    if (m_hasOthers) {
        const Verdict verdict = run<false>(m_root, row);
        if (verdict != Verdict::Undecided)
            return verdict;
    }
    return run<true>(m_root, row);
}

template <bool withPayload>
Verdict FilterProgram::run(const Step &step, Row &row)
{
    switch (step.kind) {
    case Step::Kind::Names:
        return nameVerdict(step, row);
    case Step::Kind::Record:
        return verdictOf(holds(m_records[step.index], row));
    case Step::Kind::Payload:
        if constexpr (withPayload)
            return m_payloads[step.index].test(row.frame.sliced(row.where().packets), m_reader);
        else
            return Verdict::Undecided;
    case Step::Kind::Not:
        return negation(run<withPayload>(m_children[step.index], row));
    case Step::Kind::And:
    case Step::Kind::Or:
        break;
    }
    const Verdict final = step.kind == Step::Kind::And ? Verdict::No : Verdict::Yes;
    Verdict result = negation(final);
    for (std::uint32_t child = step.index; child < step.index + step.count; ++child) {
        const Verdict one = run<withPayload>(m_children[child], row);
        if (one == final)
            return final;
        if (one == Verdict::Undecided)
            result = Verdict::Undecided;
    }
    return result;
}

inline Verdict FilterProgram::nameVerdict(const Step &step, Row &row) const
{
    const NameVerdicts &known = m_names[step.table];
    const PacketRecord &record = row.record;
    std::size_t id = 0;
    switch (step.table) {
    case Segment::Topics:
        id = static_cast<std::size_t>(record.topic);
        break;
    case Segment::Publishers:
        id = static_cast<std::size_t>(record.publisher);
        break;
    case Segment::Contents:
        if (!protocol::hasContentType(record.dialect()))
            return known.slots[step.index].absent;
        id = std::size_t{record.contentNumber} - 1; // 0: there was no number left for it
        break;
    }
    if (!row.isLearned || id == std::size_t(-1))
        return testSlot(known.slots[step.index],
                        namesIn(step.table, row.frame, row.where(), record.dialect()));
    return known.verdicts[id * known.slots.size() + step.index];
}

inline bool FilterProgram::holds(const RecordTest &test, Row &row)
{
    const PacketRecord &record = row.record;
    qint64 value = 0;
    switch (test.field) {
    case FilterField::Size:
        value = record.size;
        break;
    case FilterField::Packets:
        value = record.packets < PacketRecord::manyPackets ? record.packets : row.where().packetCount;
        break;
    case FilterField::Time:
        value = row.utcNs ? *row.utcNs : utcOf(record.time);
        break;
    case FilterField::Kind:
        value = static_cast<qint64>(record.kind());
        break;
    case FilterField::Stale:
        value = record.staleOrRefused;
        break;
    case FilterField::Image:
        if (protocol::hasContentType(record.dialect()))
            return false;
        value = record.image;
        break;
    default:
        break;
    }
    return isWithin(test.ranges, value);
}

qint64 FilterProgram::utcOf(qint64 monotonicNs)
{
    if (monotonicNs < m_stretch.first || monotonicNs >= m_stretch.end)
        m_stretch = m_anchors.stretchAt(monotonicNs);
    return monotonicNs + m_stretch.offset;
}

} // namespace store
