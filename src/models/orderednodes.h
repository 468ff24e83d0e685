#pragma once

#include <bit>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace models {

/// A sequence of owned nodes for item models: append, remove anywhere, row to node and node to row, each in
/// O(log n). `T` has a member `std::size_t slot`, which belongs to this container. Nodes never move in
/// memory.
///
/// A node keeps a slot; a Fenwick tree counts the living slots before it. Slots are closed up once half of
/// them are dead.
template <typename T>
class OrderedNodes
{
public:
    std::size_t size() const { return m_live; }
    bool isEmpty() const { return m_live == 0; }

    /// The node at `row`, which must be less than size().
    T &at(std::size_t row) const
    {
        if (m_live == m_slots.size())
            return *m_slots[row]; // none is dead
        std::size_t position = 0;
        for (std::size_t step = std::bit_floor(m_slots.size()); step > 0; step /= 2) {
            const std::size_t next = position + step;
            if (next <= m_slots.size() && m_counts[next] <= row) {
                position = next;
                row -= m_counts[next];
            }
        }
        return *m_slots[position];
    }

    std::size_t rowOf(const T &node) const
    {
        if (m_live == m_slots.size())
            return node.slot;
        std::size_t row = 0;
        for (std::size_t i = node.slot; i > 0; i -= lowBit(i))
            row += m_counts[i];
        return row;
    }

    T &append(std::unique_ptr<T> node)
    {
        node->slot = m_slots.size();
        m_slots.push_back(std::move(node));
        const std::size_t i = m_slots.size();
        std::size_t count = 1;
        for (std::size_t step = 1; step < lowBit(i); step *= 2)
            count += m_counts[i - step];
        m_counts.push_back(count);
        ++m_live;
        return *m_slots.back();
    }

    void remove(std::size_t row)
    {
        const std::size_t slot = at(row).slot;
        m_slots[slot].reset();
        for (std::size_t i = slot + 1; i <= m_slots.size(); i += lowBit(i))
            --m_counts[i];
        --m_live;
        if (m_slots.size() > 64 && m_live < m_slots.size() / 2)
            closeUp();
    }

    void clear()
    {
        m_slots.clear();
        m_counts.assign(1, 0);
        m_live = 0;
    }

    /// Calls `visit(node)` for each node, in order.
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &node : m_slots) {
            if (node)
                visit(*node);
        }
    }

private:
    static std::size_t lowBit(std::size_t i) { return i & (~i + 1); }

    void closeUp()
    {
        std::vector<std::unique_ptr<T>> old;
        old.swap(m_slots);
        clear();
        for (auto &node : old) {
            if (node)
                append(std::move(node));
        }
    }

    std::vector<std::unique_ptr<T>> m_slots;
    std::vector<std::size_t> m_counts{0}; ///< Fenwick tree, from 1: the living of the slots it covers
    std::size_t m_live = 0;
};

} // namespace models
