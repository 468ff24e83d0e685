#include "store/filterprogram.h"

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

} // namespace

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

} // namespace store
