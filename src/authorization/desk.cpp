#include "authorization/desk.h"

#include <algorithm>
#include <limits>

namespace authorization {

namespace {

ClientBook::Topic topicOf(const protocol::AuthorizationRequest &request)
{
    return {request.feed, request.topic};
}

/// Whether the row still does something with a request of the same client, feed and topic; else that is a new
/// row.
bool takesAnotherAsk(RequestState state)
{
    return !isSettled(state) || state == RequestState::Expired;
}

/// It matters to the row if its client leaves now.
bool mindsClientLeft(RequestState state)
{
    return !isSettled(state) && state != RequestState::ClientLeft;
}

void countUp(std::uint32_t &count)
{
    count += count < std::numeric_limits<std::uint32_t>::max() ? 1 : 0;
}

} // namespace

Desk::Desk(const DeskLimits &limits)
    : m_limits(limits)
    , m_clients(limits.knownTopics)
    , m_grants(limits.grants)
{}

void Desk::addListener(DeskListener *listener)
{
    m_rows.addListener(listener);
}

void Desk::removeListener(DeskListener *listener)
{
    m_rows.removeListener(listener);
}

void Desk::connected(std::uint32_t connection, const QString &target)
{
    if (m_connection)
        disconnected();
    m_connection = connection;
    if (target == m_target)
        return;
    m_target = target;
    ++m_targetNumber;
    while (m_grants.size() > 0)
        m_grants.remove(m_grants.all().begin()->first);
}

void Desk::disconnected()
{
    m_connection.reset();
    const auto makeVoid = [this](RequestId id) {
        if (const Request *row = m_rows.find(id)) {
            Request changed = *row;
            changed.state = RequestState::Void;
            put(std::move(changed));
        }
    };
    const auto open = m_openByAge; // put() takes them out
    for (const auto &[age, id] : open)
        makeVoid(id);
    for (auto &[id, flight] : m_inFlight) {
        flight.isVoid = true;
        if (flight.stage == Stage::Recording && flight.afterRefusal)
            reopen(flight, {});
        else if (flight.stage == Stage::Recording)
            makeVoid(flight.decision.request);
    }
    forgetConnection();
    trim();
}

std::optional<RequestId> Desk::requestArrived(const protocol::AuthorizationRequest &request, TimePoint now)
{
    if (!m_connection)
        return std::nullopt;
    const auto newest = m_clients.newest(request.client, topicOf(request));
    const Request *row = newest ? m_rows.find(*newest) : nullptr;
    if (!row || !takesAnotherAsk(row->state))
        return addRow(request, newest, now);
    if (isSettled(row->state) && !hasRoomForOpenRow()) {
        ++m_counters.notShown;
        return std::nullopt;
    }

    Request changed = *row;
    countUp(changed.timesAsked);
    changed.lastAsked = now;
    if (isOpen(changed.state) || changed.state == RequestState::Expired)
        changed.state = RequestState::Pending;
    else if (changed.answer)
        setClientLeft(changed.answer->decision, false); // so it is there
    put(std::move(changed));
    return newest;
}

bool Desk::hasRoomForOpenRow() const
{
    return m_rows.size() - m_rows.settled() < m_limits.open;
}

std::optional<RequestId> Desk::addRow(const protocol::AuthorizationRequest &request,
                                      std::optional<RequestId> earlier, TimePoint now)
{
    while (m_rows.nameBytes() + nameBytes(request) > m_limits.nameBytes && m_rows.settled() > 0)
        dropSettled((m_rows.settled() + 1) / 2);
    if (!hasRoomForOpenRow() || m_rows.nameBytes() + nameBytes(request) > m_limits.nameBytes) {
        ++m_counters.notShown;
        return std::nullopt;
    }
    Request row;
    row.id = RequestId{++m_lastRequest};
    row.connection = *m_connection;
    row.asked = request;
    row.hasPlainNames = hasPlainNames(request);
    row.firstAsked = row.lastAsked = now;
    row.earlier = earlier;
    const RequestId id = row.id;
    m_openByAge.emplace(now.monotonic, id);
    ++m_counters.open;
    m_clients.setNewest(request.client, topicOf(request), id);
    m_clients.setWaiting(request.client, id, true);
    m_rows.append(std::move(row));
    return id;
}

void Desk::tick(TimePoint now)
{
    while (!m_openByAge.empty()) {
        const Request *row = m_rows.find(m_openByAge.begin()->second);
        if (!isTooOld(*row, now))
            break;
        expire(*row);
    }
    markOverdue(now);
    trim();
}

void Desk::expire(Request row)
{
    row.state = RequestState::Expired;
    put(std::move(row));
}

void Desk::setExpiry(std::optional<std::chrono::nanoseconds> limit, TimePoint now)
{
    m_expiry = limit;
    tick(now);
}

void Desk::setMonitorOnly(bool monitorOnly)
{
    m_monitorOnly = monitorOnly;
}

bool Desk::isTooOld(const Request &row, TimePoint now) const
{
    return m_expiry && now.monotonic - row.lastAsked.monotonic >= *m_expiry;
}

void Desk::put(Request row)
{
    const Request *before = m_rows.find(row.id);
    if (!before || *before == row)
        return;
    if (isOpen(before->state)) {
        m_openByAge.erase({before->lastAsked.monotonic, row.id});
        --m_counters.open;
        m_counters.clientLeft -= before->state == RequestState::ClientLeft ? 1 : 0;
    }
    if (isOpen(row.state)) {
        m_openByAge.emplace(row.lastAsked.monotonic, row.id);
        ++m_counters.open;
        m_counters.clientLeft += row.state == RequestState::ClientLeft ? 1 : 0;
    }
    if (mindsClientLeft(before->state) != mindsClientLeft(row.state))
        m_clients.setWaiting(row.asked.client, row.id, mindsClientLeft(row.state));
    m_rows.put(std::move(row));
}

void Desk::trim()
{
    // Some at a time: each removal moves all rows behind it.
    if (m_rows.settled() > m_limits.settled + m_limits.settled / 16)
        dropSettled(m_rows.settled() - m_limits.settled);
}

void Desk::dropSettled(std::size_t count)
{
    const auto dropped = m_rows.takeOldestSettled(count);
    m_counters.dropped += dropped.size();
    for (const Request &row : dropped)
        m_clients.forget(row.asked.client, topicOf(row.asked), row.id);
}

} // namespace authorization
