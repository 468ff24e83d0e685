#include "authorization/requesttable.h"

#include "authorization/desklistener.h"
#include "protocol/displayname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace authorization {

void RequestTable::addListener(DeskListener *listener)
{
    m_listeners.push_back(listener);
}

void RequestTable::removeListener(DeskListener *listener)
{
    std::erase(m_listeners, listener);
}

std::optional<std::size_t> RequestTable::indexOf(RequestId id) const
{
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                      [](const Row &a, RequestId b) { return a.id < b; });
    if (row == m_rows.end() || row->id != id)
        return std::nullopt;
    return static_cast<std::size_t>(row - m_rows.begin());
}

const Request *RequestTable::find(RequestId id) const
{
    const auto index = indexOf(id);
    return index ? m_rows[*index].request.get() : nullptr;
}

void RequestTable::append(Request request)
{
    const std::size_t index = m_rows.size();
    for (DeskListener *listener : m_listeners)
        listener->requestAboutToBeAdded(index);
    m_settled += isSettled(request.state) ? 1 : 0;
    m_nameBytes += authorization::nameBytes(request.asked);
    const RequestId id = request.id;
    m_rows.push_back({id, std::make_unique<Request>(std::move(request))});
    for (DeskListener *listener : m_listeners)
        listener->requestAdded(index);
}

void RequestTable::put(Request request)
{
    const auto index = indexOf(request.id);
    if (!index)
        return;
    Request &row = *m_rows[*index].request;
    m_settled -= isSettled(row.state) ? 1 : 0;
    m_settled += isSettled(request.state) ? 1 : 0;
    row = std::move(request);
    for (DeskListener *listener : m_listeners)
        listener->requestChanged(*index);
}

std::vector<Request> RequestTable::takeOldestSettled(std::size_t count)
{
    struct Range
    {
        std::size_t first = 0;
        std::size_t count = 0;
    };
    std::vector<Range> ranges;
    for (std::size_t i = 0, found = 0; i < m_rows.size() && found < count; ++i) {
        if (!isSettled(m_rows[i].request->state))
            continue;
        ++found;
        if (!ranges.empty() && ranges.back().first + ranges.back().count == i)
            ++ranges.back().count;
        else
            ranges.push_back({i, 1});
    }

    std::vector<Request> taken;
    taken.reserve(std::min(count, m_settled)); // a row is large: no second copy of thousands of them
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        for (DeskListener *listener : m_listeners)
            listener->requestsAboutToBeRemoved(range->first, range->count);
        const auto begin = m_rows.begin() + static_cast<std::ptrdiff_t>(range->first);
        const auto end = begin + static_cast<std::ptrdiff_t>(range->count);
        for (auto row = std::make_reverse_iterator(end); row != std::make_reverse_iterator(begin); ++row) {
            m_nameBytes -= authorization::nameBytes(row->request->asked);
            taken.push_back(std::move(*row->request));
        }
        m_settled -= range->count;
        m_rows.erase(begin, end);
        for (DeskListener *listener : m_listeners)
            listener->requestsRemoved(range->first, range->count);
    }
    std::reverse(taken.begin(), taken.end());
    return taken;
}

qint64 nameBytes(const protocol::AuthorizationRequest &request)
{
    return request.user.size() + request.host.size() + request.feed.size() + request.topic.size();
}

bool hasPlainNames(const protocol::AuthorizationRequest &request)
{
    const std::array<QByteArrayView, 4> names{request.user, request.host, request.feed, request.topic};
    return std::all_of(names.begin(), names.end(), protocol::isPlainName);
}

} // namespace authorization
