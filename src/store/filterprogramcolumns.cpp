// The part of FilterProgram that tests rows by column.
#include "store/filterprogram.h"

#include <algorithm>

namespace store {

std::uint32_t FilterProgram::testRows(const Segment &segment, std::uint32_t first, std::uint32_t last,
                                      const TestLimit &limit, RowMatches &matches)
{
    std::array<std::uint32_t, columnRows> places;
    while (first < last && !limit.isReached()) {
        const Stretch rows{segment, &segment.record(first), first, std::min(last - first, columnRows)};
        const auto isMarker = [](const PacketRecord &record) {
            return !isMessage(record.kind());
        };
        const auto markers = std::count_if(rows.records, rows.records + rows.count, isMarker);
        if (m_columns.empty())
            m_columns.emplace_back();
        if (markers == 0) {
            fillColumn(m_root, rows, 0);
        } else { // these have no names: one at a time, of the others what needs no packets
            for (std::uint32_t i = 0; i < rows.count; ++i) {
                Row row = rowOf(segment, rows.records[i]);
                m_columns[0][i] = isMarker(row.record) ? Verdict::Yes : run<false>(m_root, row);
            }
        }
        const std::uint32_t tested = m_payloads.empty() ? rows.count : readPayloads(rows, limit);
        std::uint32_t found = 0;
        std::uint32_t undecided = 0;
        for (std::uint32_t i = 0; i < tested; ++i) {
            places[found] = first + i;
            found += m_columns[0][i] == Verdict::Yes;
            undecided += m_columns[0][i] == Verdict::Undecided;
        }
        matches.places.insert(matches.places.end(), places.begin(), places.begin() + found);
        matches.messages += found;
        if (markers > 0) {
            matches.messages -=
                static_cast<std::uint64_t>(std::count_if(rows.records, rows.records + tested, isMarker));
        }
        matches.undecided += undecided;
        first += tested;
        if (tested < rows.count)
            break;
    }
    return first;
}

/// Those that names and record have left open. Returns how many rows of the stretch are done.
std::uint32_t FilterProgram::readPayloads(const Stretch &rows, const TestLimit &limit)
{
    for (std::uint32_t i = 0; i < rows.count; ++i) {
        if (m_columns[0][i] != Verdict::Undecided)
            continue;
        if (rows.records[i].size > limit.largestFrame || limit.isReached())
            return i;
        Row row = rowOf(rows.segment, rows.records[i]);
        m_columns[0][i] = run<true>(m_root, row);
    }
    return rows.count;
}

/// Into m_columns[level]; those behind it are used on the way.
void FilterProgram::fillColumn(const Step &step, const Stretch &rows, std::size_t level)
{
    Column &column = m_columns[level];
    switch (step.kind) {
    case Step::Kind::Names:
        return fillNames(step, rows, column);
    case Step::Kind::Record:
        return fillRecords(m_records[step.index], rows, column);
    case Step::Kind::Payload:
        std::fill_n(column.begin(), rows.count, Verdict::Undecided);
        return;
    case Step::Kind::Not:
        fillColumn(m_children[step.index], rows, level);
        for (std::uint32_t i = 0; i < rows.count; ++i)
            m_columns[level][i] = negation(m_columns[level][i]);
        return;
    case Step::Kind::And:
    case Step::Kind::Or:
        return fillJoined(step, rows, level);
    }
}

void FilterProgram::fillJoined(const Step &step, const Stretch &rows, std::size_t level)
{
    const bool isAnd = step.kind == Step::Kind::And;
    const Verdict final = isAnd ? Verdict::No : Verdict::Yes;
    if (m_columns.size() <= level + 1)
        m_columns.resize(level + 2);
    fillColumn(m_children[step.index], rows, level);
    for (std::uint32_t child = step.index + 1; child < step.index + step.count; ++child) {
        const Verdict *const known = m_columns[level].data();
        if (std::all_of(known, known + rows.count, [final](Verdict each) { return each == final; }))
            return;
        fillColumn(m_children[child], rows, level + 1);
        Column &column = m_columns[level];
        const Column &next = m_columns[level + 1];
        for (std::uint32_t i = 0; i < rows.count; ++i)
            column[i] = isAnd ? std::min(column[i], next[i]) : std::max(column[i], next[i]);
    }
}

void FilterProgram::fillNames(const Step &step, const Stretch &rows, Column &column) const
{
    const NameVerdicts &known = m_names[step.table];
    const std::size_t slots = known.slots.size();
    const Verdict *const verdicts = known.verdicts.data() + step.index;
    switch (step.table) {
    case Segment::Topics:
        for (std::uint32_t i = 0; i < rows.count; ++i)
            column[i] = verdicts[static_cast<std::size_t>(rows.records[i].topic) * slots];
        return;
    case Segment::Publishers:
        for (std::uint32_t i = 0; i < rows.count; ++i)
            column[i] = verdicts[static_cast<std::size_t>(rows.records[i].publisher) * slots];
        return;
    case Segment::Contents:
        for (std::uint32_t i = 0; i < rows.count; ++i) {
            Row row = rowOf(rows.segment, rows.records[i]);
            column[i] = nameVerdict(step, row);
        }
        return;
    }
}

void FilterProgram::fillRecords(const RecordTest &test, const Stretch &rows, Column &column)
{
    const auto fill = [&](auto valueOf) {
        if (test.ranges.size() == 1) {
            // One comparison: what lies before the range wraps round to beyond it.
            const auto first = static_cast<quint64>(test.ranges.front().first);
            const quint64 width = static_cast<quint64>(test.ranges.front().last) - first;
            for (std::uint32_t i = 0; i < rows.count; ++i)
                column[i] = verdictOf(static_cast<quint64>(valueOf(rows.records[i])) - first <= width);
            return;
        }
        for (std::uint32_t i = 0; i < rows.count; ++i)
            column[i] = verdictOf(test.isWithin(valueOf(rows.records[i])));
    };
    switch (test.field) {
    case FilterField::Size:
        return fill([](const PacketRecord &record) { return qint64{record.size}; });
    case FilterField::Time:
        return fill([this](const PacketRecord &record) { return utcOf(record.time); });
    case FilterField::Kind:
        return fill([](const PacketRecord &record) { return static_cast<qint64>(record.kind()); });
    case FilterField::Stale:
        return fill([](const PacketRecord &record) { return qint64{record.staleOrRefused}; });
    default: // a record may not have it all
        for (std::uint32_t i = 0; i < rows.count; ++i) {
            Row row = rowOf(rows.segment, rows.records[i]);
            column[i] = verdictOf(holds(test, row));
        }
    }
}

} // namespace store
