#include "authorization/desk.h"

#include "protocol/displayname.h"

#include <algorithm>
#include <array>
#include <limits>

namespace authorization {

namespace {

/// How far back the answers to one client, feed and topic are looked at.
constexpr int chainLimit = 32;

ClientBook::Topic topicOf(const protocol::AuthorizationRequest &request)
{
    return {request.feed, request.topic};
}

bool hasPlainNames(const protocol::AuthorizationRequest &request)
{
    const std::array<QByteArrayView, 4> names{request.user, request.host, request.feed, request.topic};
    return std::all_of(names.begin(), names.end(), protocol::isPlainName);
}

/// Whether the row still does something with a request of the same client, feed and topic; else that is a new
/// row.
bool takesAnotherAsk(RequestState state)
{
    return !isSettled(state) || state == RequestState::Expired;
}

bool isGrantSent(const Request &row)
{
    return row.state == RequestState::Sent || row.state == RequestState::Confirmed ||
           row.state == RequestState::PerhapsChanged;
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
{}

void Desk::addListener(DeskListener *listener)
{
    m_rows.addListener(listener);
}

void Desk::removeListener(DeskListener *listener)
{
    m_rows.removeListener(listener);
}

void Desk::connected(std::uint32_t connection)
{
    if (m_connection)
        disconnected();
    m_connection = connection;
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
        if (flight.stage == Stage::Recording)
            makeVoid(flight.decision.request);
    }
    m_clients.clear();
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

void Desk::notified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now)
{
    if (!m_connection)
        return;
    if (subscription.isAdd)
        addNotified(subscription, now);
    else
        removeNotified(subscription);
}

void Desk::addNotified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now)
{
    const ClientBook::Topic topic{subscription.feed, subscription.topic};
    m_clients.subscribed(subscription.client, topic);

    // Each grant explains one add (docs/protocol.md section 6); the oldest that still waits for its own gets
    // this one. An add may be told of before the report that the response was written, so Sending counts.
    std::optional<RequestId> unconfirmed, grant;
    const auto newest = m_clients.newest(subscription.client, topic);
    const Request *row = newest ? m_rows.find(*newest) : nullptr;
    const bool isKnown = row != nullptr;
    for (int i = 0; row && i < chainLimit; ++i) {
        const bool isGrant = row->answer && row->answer->kind != AnswerKind::Deny &&
                             (isGrantSent(*row) || row->state == RequestState::Sending);
        if (isGrant && !grant)
            grant = row->id;
        if (isGrant && !row->answer->confirmed)
            unconfirmed = row->id;
        row = row->earlier ? m_rows.find(*row->earlier) : nullptr;
    }
    if (!isKnown)
        return;

    Request changed = *m_rows.find(unconfirmed ? *unconfirmed : grant.value_or(*newest));
    if (unconfirmed) {
        changed.answer->confirmed = now;
        if (changed.state == RequestState::Sent)
            changed.state = RequestState::Confirmed;
    } else {
        countUp(changed.unexplainedAdds);
        if (isGrantSent(changed))
            changed.state = RequestState::PerhapsChanged;
    }
    put(std::move(changed));
}

void Desk::removeNotified(const protocol::ForwardedSubscriptionRequest &subscription)
{
    const ClientBook::Topic topic{subscription.feed, subscription.topic};
    const bool hasLeft = m_clients.unsubscribed(subscription.client, topic);
    if (const auto newest = m_clients.newest(subscription.client, topic))
        clientLeft(*newest);
    if (!hasLeft)
        return;
    const auto waiting = m_clients.waiting(subscription.client);
    for (const RequestId id : waiting)
        clientLeft(id);
}

void Desk::clientLeft(RequestId id)
{
    const Request *row = m_rows.find(id);
    if (!row)
        return;
    Request changed = *row;
    if (changed.state == RequestState::Pending || changed.state == RequestState::NotSent)
        changed.state = RequestState::ClientLeft;
    else if (changed.state == RequestState::Recording || changed.state == RequestState::Sending)
        setClientLeft(changed.answer->decision, true);
    else if (changed.answer)
        changed.subscriptionEnded = true;
    put(std::move(changed));
}

void Desk::setClientLeft(DecisionId id, bool clientLeft)
{
    const auto flight = m_inFlight.find(id);
    if (flight != m_inFlight.end())
        flight->second.clientLeft = flight->second.leftSinceDecided = clientLeft;
}

void Desk::tick(TimePoint now)
{
    while (!m_openByAge.empty()) {
        const Request *row = m_rows.find(m_openByAge.begin()->second);
        if (!isTooOld(*row, now))
            break;
        expire(*row);
    }
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
