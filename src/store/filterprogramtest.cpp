// The part of FilterProgram that tests one message at a time.
#include "store/filterprogram.h"

#include "store/framefields.h"

#include <algorithm>

namespace store {

bool FilterProgram::RecordTest::isWithin(qint64 value) const
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

void FilterProgram::setAnchors(TimeAnchors anchors)
{
    m_anchors = std::move(anchors);
    m_stretch = {};
}

Verdict FilterProgram::test(const Segment &segment, std::uint32_t place)
{
    const PacketRecord &record = segment.record(place);
    if (!isMessage(record.kind()))
        return Verdict::Yes;
    Row row = rowOf(segment, record);
    return decide(row);
}

/// A row whose names were learned.
FilterProgram::Row FilterProgram::rowOf(const Segment &segment, const PacketRecord &record)
{
    return {record, {segment.bytes() + record.offset, qsizetype{record.size}}, true, std::nullopt, {}, false};
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
Verdict FilterProgram::decide(Row &row)
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

Verdict FilterProgram::nameVerdict(const Step &step, Row &row) const
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

bool FilterProgram::holds(const RecordTest &test, Row &row)
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
    return test.isWithin(value);
}

template Verdict FilterProgram::run<true>(const Step &step, Row &row);
template Verdict FilterProgram::run<false>(const Step &step, Row &row);

qint64 FilterProgram::utcOf(qint64 monotonicNs)
{
    if (monotonicNs < m_stretch.first || monotonicNs >= m_stretch.end)
        m_stretch = m_anchors.stretchAt(monotonicNs);
    return monotonicNs + m_stretch.offset;
}

} // namespace store
