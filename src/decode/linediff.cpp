#include "decode/linediff.h"

#include <QHash>

#include <algorithm>

namespace decode {

namespace {

using Kind = DiffRow::Kind;

/// Lines as numbers, equal where the lines are.
std::vector<int> numbered(const std::vector<QByteArrayView> &lines, QHash<QByteArrayView, int> &numbers)
{
    std::vector<int> result;
    result.reserve(lines.size());
    for (const QByteArrayView line : lines) {
        const auto next = static_cast<int>(numbers.size());
        const int number = numbers.value(line, next);
        if (number == next)
            numbers.insert(line, next);
        result.push_back(number);
    }
    return result;
}

/// `"name":` of a line of laid out JSON; empty where it has none.
QByteArrayView memberName(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (!text.startsWith('"'))
        return {};
    const qsizetype colon = text.indexOf("\": ");
    return colon < 0 ? QByteArrayView() : text.first(colon + 2);
}

class Differ
{
public:
    Differ(const std::vector<QByteArrayView> &left, const std::vector<QByteArrayView> &right, int maxChanges,
           const StopFlag *stop)
        : m_left(left)
        , m_right(right)
        , m_maxChanges(maxChanges)
        , m_stop(stop)
    {
        QHash<QByteArrayView, int> numbers;
        m_a = numbered(left, numbers);
        m_b = numbered(right, numbers);
    }

    LineDiff run()
    {
        int begin = 0;
        int endA = static_cast<int>(m_a.size());
        int endB = static_cast<int>(m_b.size());
        while (begin < endA && begin < endB && m_a[at(begin)] == m_b[at(begin)])
            ++begin;
        while (endA > begin && endB > begin && m_a[at(endA - 1)] == m_b[at(endB - 1)]) {
            --endA;
            --endB;
        }
        for (int i = 0; i < begin; ++i)
            m_out.rows.push_back({Kind::Equal, i, i});
        m_nextA = m_nextB = begin;
        if (!lineUp(begin, endA, endB))
            m_out.isCoarse = true;
        flush(endA, endB);
        for (int i = endA, j = endB; i < static_cast<int>(m_a.size()); ++i, ++j)
            m_out.rows.push_back({Kind::Equal, i, j});
        return std::move(m_out);
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    /// Myers' greedy search forward, each round's ends kept, then the way back. False where too much differs.
    bool lineUp(int begin, int endA, int endB)
    {
        const int n = endA - begin;
        const int m = endB - begin;
        const int most = std::min(n + m, m_maxChanges);
        std::vector<std::vector<int>> rounds;
        std::vector<int> ends(at(2 * most + 3), 0);
        const auto end = [&](int diagonal) -> int & {
            return ends[at(diagonal + most + 1)];
        };
        for (int changes = 0; changes <= most; ++changes) {
            if (m_stop && m_stop->load(std::memory_order_relaxed))
                return false;
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                const bool down =
                    diagonal == -changes || (diagonal != changes && end(diagonal - 1) < end(diagonal + 1));
                int x = changes == 0 ? 0 : down ? end(diagonal + 1) : end(diagonal - 1) + 1;
                int y = x - diagonal;
                while (x < n && y < m && m_a[at(begin + x)] == m_b[at(begin + y)]) {
                    ++x;
                    ++y;
                }
                end(diagonal) = x;
                if (x >= n && y >= m) {
                    back(rounds, changes, diagonal, n, m, begin);
                    return true;
                }
            }
            rounds.emplace_back();
            for (int diagonal = -changes; diagonal <= changes; ++diagonal)
                rounds.back().push_back(end(diagonal));
        }
        return false;
    }

    void back(const std::vector<std::vector<int>> &rounds, int changes, int diagonal, int x, int y, int begin)
    {
        std::vector<std::pair<int, int>> equal; // from the end
        while (changes > 0) {
            const std::vector<int> &before = rounds[at(changes - 1)];
            const auto end = [&](int d) {
                const int place = d + changes - 1;
                return place < 0 || place >= static_cast<int>(before.size()) ? -1 : before[at(place)];
            };
            const bool down =
                diagonal == -changes || (diagonal != changes && end(diagonal - 1) < end(diagonal + 1));
            const int previous = down ? diagonal + 1 : diagonal - 1;
            const int fromX = end(previous);
            const int snakeX = down ? fromX : fromX + 1;
            while (x > snakeX) {
                --x;
                --y;
                equal.emplace_back(begin + x, begin + y);
            }
            x = fromX;
            y = x - previous;
            diagonal = previous;
            --changes;
        }
        while (x > 0 && y > 0) {
            --x;
            --y;
            equal.emplace_back(begin + x, begin + y);
        }
        for (auto pair = equal.rbegin(); pair != equal.rend(); ++pair) {
            flush(pair->first, pair->second);
            m_out.rows.push_back({Kind::Equal, pair->first, pair->second});
            m_nextA = pair->first + 1;
            m_nextB = pair->second + 1;
        }
    }

    /// What lies before these two lines and is not out yet: changed, removed, added.
    void flush(int endA, int endB)
    {
        bool named = false;
        for (int i = m_nextA; i < endA && !named; ++i)
            named = !memberName(m_left[at(i)]).isEmpty();
        while (m_nextA < endA) {
            const int partner = named ? sameMember(m_nextA, endB) : m_nextB < endB ? m_nextB : -1;
            if (partner < 0) {
                m_out.rows.push_back({Kind::Removed, m_nextA++, -1});
                continue;
            }
            while (m_nextB < partner)
                m_out.rows.push_back({Kind::Added, -1, m_nextB++});
            m_out.rows.push_back({Kind::Changed, m_nextA++, m_nextB++});
        }
        while (m_nextB < endB)
            m_out.rows.push_back({Kind::Added, -1, m_nextB++});
    }

    int sameMember(int left, int endB) const
    {
        constexpr int reach = 64;
        const QByteArrayView name = memberName(m_left[at(left)]);
        for (int i = m_nextB; !name.isEmpty() && i < std::min(endB, m_nextB + reach); ++i) {
            if (memberName(m_right[at(i)]) == name)
                return i;
        }
        return -1;
    }

    const std::vector<QByteArrayView> &m_left;
    const std::vector<QByteArrayView> &m_right;
    const int m_maxChanges;
    const StopFlag *m_stop;
    std::vector<int> m_a;
    std::vector<int> m_b;
    LineDiff m_out;
    int m_nextA = 0; ///< first lines that are in no row yet
    int m_nextB = 0;
};

bool isWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '-' || c == '+' || c == '_' || (static_cast<unsigned char>(c) & 0x80);
}

} // namespace

LineDiff diffLines(const std::vector<QByteArrayView> &left, const std::vector<QByteArrayView> &right,
                   int maxChanges, const StopFlag *stop)
{
    return Differ(left, right, maxChanges, stop).run();
}

std::pair<DiffSpan, DiffSpan> changedPart(QByteArrayView left, QByteArrayView right)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype begin = 0;
    while (begin < shorter && left.at(begin) == right.at(begin))
        ++begin;
    while (begin > 0 && isWord(left.at(begin - 1)))
        --begin;
    qsizetype tail = 0;
    while (tail < shorter - begin && left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    while (tail > 0 && isWord(left.at(left.size() - tail)))
        --tail;
    return {{begin, left.size() - tail}, {begin, right.size() - tail}};
}

} // namespace decode
