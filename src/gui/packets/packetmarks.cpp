#include "gui/packets/packetmarks.h"

#include <iterator>

namespace gui {

bool PacketMarks::toggle(quint64 row)
{
    if (m_rows.erase(row) > 0)
        return true;
    if (m_rows.size() >= most)
        return false;
    m_rows.insert(row);
    return true;
}

void PacketMarks::clear()
{
    m_rows.clear();
    m_gone = 0;
}

void PacketMarks::evictedBefore(quint64 first)
{
    const auto live = m_rows.lower_bound(first);
    m_gone += static_cast<quint64>(std::distance(m_rows.begin(), live));
    m_rows.erase(m_rows.begin(), live);
}

std::optional<quint64> PacketMarks::after(quint64 row) const
{
    const auto next = m_rows.upper_bound(row);
    return next == m_rows.end() ? std::nullopt : std::optional(*next);
}

std::optional<quint64> PacketMarks::before(quint64 row) const
{
    const auto at = m_rows.lower_bound(row);
    return at == m_rows.begin() ? std::nullopt : std::optional(*std::prev(at));
}

std::optional<quint64> PacketMarks::first() const
{
    return m_rows.empty() ? std::nullopt : std::optional(*m_rows.begin());
}

std::optional<quint64> PacketMarks::last() const
{
    return m_rows.empty() ? std::nullopt : std::optional(*m_rows.rbegin());
}

} // namespace gui
