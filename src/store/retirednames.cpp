#include "store/retirednames.h"

#include <iterator>

namespace store {

namespace {

/// The name, and what list, hash and heap add to it.
qint64 cost(const CountedName &topic)
{
    return topic.span.size() + 200;
}

} // namespace

void RetiredNames::setLimit(qint64 bytes)
{
    m_limit = bytes;
    keepWithinLimit();
}

void RetiredNames::add(const CountedName &topic)
{
    m_byAge.push_back(topic);
    m_bySpan.insert(topic.span, std::prev(m_byAge.end()));
    m_memory += cost(topic);
    keepWithinLimit();
}

const CountedName *RetiredNames::find(const QByteArray &span) const
{
    const auto found = m_bySpan.constFind(span);
    return found == m_bySpan.constEnd() ? nullptr : &*found.value();
}

std::optional<CountedName> RetiredNames::take(const QByteArray &span)
{
    const auto found = m_bySpan.find(span);
    if (found == m_bySpan.end())
        return std::nullopt;
    CountedName topic = *found.value();
    m_memory -= cost(topic);
    m_byAge.erase(found.value());
    m_bySpan.erase(found);
    return topic;
}

void RetiredNames::appendTo(std::vector<CountedName> &names) const
{
    names.insert(names.end(), m_byAge.begin(), m_byAge.end());
}

void RetiredNames::keepWithinLimit()
{
    while (m_memory > m_limit && !m_byAge.empty()) {
        m_memory -= cost(m_byAge.front());
        m_bySpan.remove(m_byAge.front().span);
        m_byAge.pop_front();
    }
}

} // namespace store
