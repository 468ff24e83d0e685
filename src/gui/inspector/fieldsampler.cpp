#include "gui/inspector/fieldsampler.h"

#include "decode/readvalues.h"
#include "protocol/packetcursor.h"
#include "store/packetstore.h"
#include "store/segment.h"

#include <utility>

namespace gui {

namespace {

constexpr std::uint32_t rowsBetweenStops = 4096;
constexpr decode::ValueLimits treeLimits{.depth = 100, .values = 200'000};

/// What stands at a path of CBOR or MessagePack.
const decode::ValueNode *find(const decode::ValueTree &tree, const decode::JsonPath &path)
{
    if (tree.isEmpty())
        return nullptr;
    std::uint32_t at = 0;
    for (const decode::JsonPath::Step &step : path.steps()) {
        const decode::ValueNode &container = tree.node(at);
        if (!container.isContainer() || (container.type == decode::ValueType::Object) != (step.index < 0))
            return nullptr;
        std::uint32_t child = at + 1;
        qint64 place = 0;
        for (; child < container.behind; child = tree.node(child).behind, ++place) {
            if (step.index >= 0 ? place == step.index
                                : tree.nameBytes(tree.node(child), step.key.size() + 1) == step.key)
                break;
        }
        if (child >= container.behind)
            return nullptr;
        at = child;
    }
    return &tree.node(at);
}

} // namespace

FieldSampler::FieldSampler(const store::PacketStore &store, PlotField field)
    : m_store(store)
    , m_field(std::move(field))
{}

FieldSamples FieldSampler::read(const std::atomic<bool> &stop)
{
    FieldSamples out;
    while (!stop) {
        const std::shared_ptr<const store::Segment> segment = m_store.segmentAt(m_next);
        if (!segment)
            return out;
        if (segment->firstRow() > m_next) {
            m_gap = m_gap || m_begun; // evicted before they were looked at
            m_next = segment->firstRow();
        }
        const store::TimeAnchors anchors = m_store.timeAnchors();
        const std::uint32_t rows = segment->rowCount();
        enter(segment, rows);
        auto index = static_cast<std::uint32_t>(m_next - segment->firstRow());
        for (; index < rows; ++index) {
            if (index % rowsBetweenStops == 0 && stop)
                break;
            const store::PacketRecord &record = segment->record(index);
            if (!isMessage(record.kind())) {
                m_gap = m_gap || m_begun;
                continue;
            }
            if (record.topic != m_topic)
                continue;
            ++out.messages;
            if (record.staleOrRefused) {
                m_gap = m_gap || m_begun;
                continue;
            }
            const store::PinnedRow row(segment, segment->firstRow() + index, 0);
            if (const auto value = valueOf(row, stop)) {
                out.samples.push_back({anchors.utc(record.time), *value, std::exchange(m_gap, false)});
                m_begun = true;
            } else if (!stop) {
                ++out.withoutValue;
            }
            if (out.samples.size() == mostSamples) {
                m_next = segment->firstRow() + index + 1;
                out.isAll = false;
                return out;
            }
        }
        m_next = segment->firstRow() + index;
        if (index == rows && m_store.segmentAt(m_next) == segment)
            return out;
        if (m_next >= m_store.rows().end)
            return out;
    }
    return out;
}

/// Finds the topic's number among the names that the segment has got since it was looked at last.
void FieldSampler::enter(const std::shared_ptr<const store::Segment> &pinned, std::uint32_t rows)
{
    const store::Segment &segment = *pinned;
    if (m_segment != segment.number()) {
        m_segment = segment.number();
        m_names = 0;
        m_topic.reset();
    }
    const std::uint32_t names = segment.nameCount();
    for (; m_names < names && !m_topic; ++m_names) {
        const store::Segment::NameUse &use = segment.nameUse(m_names);
        if (use.row >= rows)
            return; // of a row that is not committed yet
        if (use.table != store::Segment::Topics)
            continue;
        const store::PinnedRow row(pinned, segment.firstRow() + use.row, 0);
        if (row.feed() == m_field.feed && row.topic() == m_field.topic)
            m_topic = row.record().topic;
    }
}

std::optional<double> FieldSampler::valueOf(const store::PinnedRow &row, const std::atomic<bool> &stop)
{
    protocol::PacketCursor cursor(row.packets());
    protocol::PacketView packet;
    while (!stop && cursor.next(packet)) {
        if (packet.data.isEmpty())
            continue;
        if (m_field.reading.wrappings.empty()) {
            if (const auto value = numberIn({packet.data, nullptr}, stop))
                return value;
            continue;
        }
        const auto inside =
            PayloadDecoder::unwrapAll({packet.data, nullptr}, m_field.reading.wrappings, stop);
        if (inside.error)
            continue;
        if (const auto value = numberIn(inside.bytes, stop))
            return value;
    }
    return std::nullopt;
}

std::optional<double> FieldSampler::numberIn(const decode::SharedBytes &payload,
                                             const std::atomic<bool> &stop)
{
    std::optional<double> value;
    if (m_field.reading.format == decode::ValueFormat::Json) {
        const decode::JsonValue found = m_reader.find(payload.view, m_field.path);
        if (found.kind == decode::JsonValue::Kind::Number)
            value = found.number.toDouble();
    } else {
        const auto tree = decode::readValues(m_field.reading.format, payload, treeLimits, &stop);
        const decode::ValueNode *node = find(tree, m_field.path);
        if (node && node->type == decode::ValueType::Number) {
            if (const auto number = decode::Number::fromText(tree.scalarText(*node)))
                value = number->toDouble();
        }
    }
    return value && qIsFinite(*value) ? value : std::nullopt;
}

} // namespace gui
