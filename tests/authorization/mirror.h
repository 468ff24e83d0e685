#pragma once

#include "authorization/desk.h"
#include "authorization/desklistener.h"

#include <vector>

/// A copy of a desk's rows that is kept by its listener's calls alone, as an item model would.
class Mirror : public authorization::DeskListener
{
public:
    explicit Mirror(authorization::Desk &desk)
        : m_desk(desk)
    {
        m_desk.addListener(this);
    }
    ~Mirror() override { m_desk.removeListener(this); }

    /// The calls came in pairs, said the truth, and left the same rows.
    bool isExact() const
    {
        if (!m_isOrderly || m_rows.size() != m_desk.size())
            return false;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!(m_rows[i] == m_desk.at(i)) || m_desk.indexOf(m_rows[i].id) != i)
                return false;
        }
        return true;
    }
    const std::vector<authorization::Request> &removed() const { return m_removed; }

    void requestAboutToBeAdded(std::size_t index) override
    {
        m_isOrderly &= index == m_rows.size() && m_desk.size() == m_rows.size();
    }
    void requestAdded(std::size_t index) override { m_rows.push_back(m_desk.at(index)); }
    void requestChanged(std::size_t index) override
    {
        m_isOrderly &= m_rows.at(index).id == m_desk.at(index).id;
        m_rows.at(index) = m_desk.at(index);
    }
    void requestsAboutToBeRemoved(std::size_t first, std::size_t count) override
    {
        m_isOrderly &= m_desk.size() == m_rows.size() && first + count <= m_rows.size();
    }
    void requestsRemoved(std::size_t first, std::size_t count) override
    {
        const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(count);
        m_removed.insert(m_removed.end(), begin, end);
        m_rows.erase(begin, end);
    }

private:
    authorization::Desk &m_desk;
    std::vector<authorization::Request> m_rows;
    std::vector<authorization::Request> m_removed;
    bool m_isOrderly = true;
};
