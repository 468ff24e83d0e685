#include "store/shownrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace store {

namespace {
/// What is tested piece by piece is joined up to this many rows: blocks stay few, and an addition cheap.
constexpr quint64 joinedRows = 64 * 1024;
} // namespace

void ShownRows::showAll(RowRange rows)
{
    showMatches();
    m_isAll = true;
    m_all = rows;
}

void ShownRows::showMatches()
{
    m_isAll = false;
    m_blocks.clear();
    m_messages = 0;
    m_undecided = 0;
    m_tested = 0;
}

void ShownRows::add(std::vector<TestedRows> tested)
{
    if (tested.empty())
        return;
    for (TestedRows &each : tested)
        insert(std::move(each));
    renumber();
}

void ShownRows::insert(TestedRows tested)
{
    m_messages += tested.messages;
    m_undecided += tested.undecided;
    m_tested += tested.count;
    const auto behind =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), tested.first,
                         [](quint64 row, const Block &block) { return row < block.rows.first; });
    if (behind != m_blocks.begin()) {
        TestedRows &previous = std::prev(behind)->rows;
        if (previous.end() == tested.first && previous.segmentFirst == tested.segmentFirst &&
            previous.count + tested.count <= joinedRows) {
            previous.count += tested.count;
            previous.messages += tested.messages;
            previous.undecided += tested.undecided;
            previous.places += tested.places;
            return;
        }
    }
    m_blocks.insert(behind, Block{std::move(tested), 0});
}

void ShownRows::renumber()
{
    quint64 before = 0;
    for (Block &block : m_blocks) {
        block.before = before;
        before += static_cast<quint64>(block.rows.places.size());
    }
}

void ShownRows::dropBefore(quint64 row)
{
    while (!m_blocks.empty() && m_blocks.front().rows.first < row) {
        const TestedRows &rows = m_blocks.front().rows;
        m_messages -= rows.messages;
        m_undecided -= rows.undecided;
        m_tested -= rows.count;
        m_blocks.pop_front();
    }
}

qint64 ShownRows::size() const
{
    if (m_isAll)
        return static_cast<qint64>(m_all.size());
    if (m_blocks.empty())
        return 0;
    const Block &last = m_blocks.back();
    return static_cast<qint64>(last.before - m_blocks.front().before) + last.rows.places.size();
}

quint64 ShownRows::testedMessages() const
{
    const quint64 markers = static_cast<quint64>(size()) - m_messages; // all that were tested are shown
    return m_tested - markers;
}

ShownRows::Blocks::const_iterator ShownRows::blockAt(qint64 position) const
{
    const quint64 wanted = static_cast<quint64>(position) + m_blocks.front().before;
    return std::prev(
        std::upper_bound(m_blocks.begin(), m_blocks.end(), wanted,
                         [](quint64 place, const Block &block) { return place < block.before; }));
}

ShownRows::Blocks::const_iterator ShownRows::blockOf(quint64 row) const
{
    const auto behind =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), row,
                         [](quint64 wanted, const Block &block) { return wanted < block.rows.first; });
    return behind == m_blocks.begin() ? m_blocks.end() : std::prev(behind);
}

quint64 ShownRows::rowAt(qint64 position) const
{
    return runAt(position).rowAt(0);
}

ShownRows::Run ShownRows::runAt(qint64 position) const
{
    if (m_isAll)
        return {m_all.first + static_cast<quint64>(position), nullptr, 0, size() - position};
    const Block &block = *blockAt(position);
    const qint64 index = position - static_cast<qint64>(block.before - m_blocks.front().before);
    return {0, block.rows.places.constData() + index, block.rows.segmentFirst,
            block.rows.places.size() - index};
}

ShownRows::Run ShownRows::runUpTo(qint64 position) const
{
    if (m_isAll)
        return {m_all.first, nullptr, 0, position + 1};
    const Block &block = *blockAt(position);
    const qint64 index = position - static_cast<qint64>(block.before - m_blocks.front().before);
    return {0, block.rows.places.constData(), block.rows.segmentFirst, index + 1};
}

qint64 ShownRows::lowerBound(quint64 row) const
{
    if (m_isAll)
        return static_cast<qint64>(std::clamp(row, m_all.first, m_all.end) - m_all.first);
    const auto block = blockOf(row);
    if (block == m_blocks.end())
        return 0;
    const QList<std::uint32_t> &places = block->rows.places;
    const auto place = std::lower_bound(places.begin(), places.end(), row - block->rows.segmentFirst,
                                        [](std::uint32_t left, quint64 wanted) { return left < wanted; });
    return static_cast<qint64>(block->before - m_blocks.front().before) + (place - places.begin());
}

std::optional<qint64> ShownRows::positionOf(quint64 row) const
{
    const qint64 position = lowerBound(row);
    if (position >= size() || rowAt(position) != row)
        return std::nullopt;
    return position;
}

bool ShownRows::isTested(RowRange rows) const
{
    if (m_isAll || rows.first >= rows.end)
        return true;
    auto block = blockOf(rows.first);
    for (quint64 at = rows.first; block != m_blocks.end() && block->rows.first <= at; ++block) {
        at = std::max(at, block->rows.end());
        if (at >= rows.end)
            return true;
    }
    return false;
}

bool ShownRows::isSettled(quint64 row, quint64 end) const
{
    const qint64 position = lowerBound(row);
    return isTested({row, position < size() ? rowAt(position) : end});
}

} // namespace store
