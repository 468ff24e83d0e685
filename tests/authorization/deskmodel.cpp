#include "deskmodel.h"

#include <algorithm>
#include <utility>

using namespace authorization;

DeskModel::DeskModel(const Desk &desk, std::size_t openLimit)
    : m_desk(desk)
    , m_openLimit(openLimit)
    , m_grants(desk)
{}

void DeskModel::complain(const QString &what)
{
    if (m_complaint.isEmpty())
        m_complaint = what;
}

bool DeskModel::isCurrent(const Row &row) const
{
    return m_isConnected && row.connection == m_connection;
}

bool DeskModel::isTooOld(const Row &row, TimePoint now) const
{
    return m_expiry && now.monotonic - row.lastAsked.monotonic >= *m_expiry;
}

void DeskModel::connected(std::uint32_t number)
{
    disconnected();
    m_isConnected = true;
    m_number = number;
    ++m_connection;
    m_grants.connected();
}

void DeskModel::monitorOnly(bool on)
{
    m_monitorOnly = on;
    m_grants.monitorOnly(on);
}

void DeskModel::disconnected()
{
    m_isConnected = false;
    m_subscriptions.clear();
    m_grants.disconnected();
}

void DeskModel::expiry(std::optional<std::chrono::nanoseconds> limit, TimePoint now)
{
    m_expiry = limit;
    tick(now);
}

void DeskModel::tick(TimePoint now)
{
    for (auto &[id, row] : m_rows)
        row.isExpired = row.isExpired || (isCurrent(row) && row.stage == Stage::Open && isTooOld(row, now));
    m_grants.tick(now);
}

DeskModel::Row *DeskModel::newest(const protocol::ClientId &client, const QByteArray &feed,
                                  const QByteArray &topic)
{
    return const_cast<Row *>(std::as_const(*this).newest(client, feed, topic));
}

const DeskModel::Row *DeskModel::newest(const protocol::ClientId &client, const QByteArray &feed,
                                        const QByteArray &topic) const
{
    for (auto it = m_rows.rbegin(); it != m_rows.rend(); ++it) {
        const Row &row = it->second;
        if (isCurrent(row) && row.asked.client == client && row.asked.feed == feed &&
            row.asked.topic == topic && m_desk.find(it->first))
            return &row;
    }
    return nullptr;
}

void DeskModel::asked(const protocol::AuthorizationRequest &request, bool isHostile, TimePoint now,
                      std::optional<RequestId> result)
{
    if (!m_isConnected) {
        if (result)
            complain(QStringLiteral("A2: kept a request without a connection"));
        return;
    }
    if (!result) {
        const auto open = std::count_if(m_rows.begin(), m_rows.end(), [this](const auto &entry) {
            const Row &row = entry.second;
            const bool isOpen = isCurrent(row) && row.stage == Stage::Open && !row.isExpired;
            return isOpen || (isCurrent(row) && row.stage == Stage::Recording) || row.stage == Stage::Sending;
        });
        if (static_cast<std::size_t>(open) < m_openLimit)
            complain(QStringLiteral("lost a request although there was room"));
        return;
    }
    Row *row = newest(request.client, request.feed, request.topic);
    if (row && row->stage != Stage::Sent) {
        if (!m_rows.contains(*result) || &m_rows[*result] != row)
            complain(QStringLiteral("a repeated request is not one row"));
        row->isExpired = row->hasLeft = row->leftSinceClick = false;
        row->lastAsked = now;
        return;
    }
    if (!m_rows.empty() && *result <= m_rows.rbegin()->first)
        complain(QStringLiteral("A1: an id was used twice"));
    Row fresh;
    fresh.asked = request;
    fresh.connection = m_connection;
    fresh.number = m_number;
    fresh.lastAsked = now;
    fresh.isHostile = isHostile;
    m_rows[*result] = fresh;
}

void DeskModel::left(Row &row)
{
    if (row.stage != Stage::Sent && !row.isExpired)
        row.hasLeft = row.leftSinceClick = true;
}

void DeskModel::notified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now)
{
    if (!m_isConnected)
        return;
    auto &known = m_subscriptions[subscription.client];
    if (subscription.isAdd) {
        m_grants.notified(subscription, false, now);
        known.emplace(subscription.feed, subscription.topic);
        for (auto &[id, row] : m_rows) {
            if (isCurrent(row) && row.asked.client == subscription.client &&
                row.asked.feed == subscription.feed && row.asked.topic == subscription.topic)
                ++row.addsSinceReleased;
        }
        return;
    }
    const bool wasLast = known.erase({subscription.feed, subscription.topic}) == 1 && known.empty();
    m_grants.notified(subscription, wasLast, now);
    if (Row *row = newest(subscription.client, subscription.feed, subscription.topic))
        left(*row);
    for (auto &[id, row] : m_rows) {
        if (wasLast && isCurrent(row) && row.asked.client == subscription.client)
            left(row);
    }
}

bool DeskModel::mayAnswer(RequestId id, const Click &click) const
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end() || !m_desk.find(id) || m_monitorOnly)
        return false;
    const Row &row = found->second;
    const bool isRule = click.signature.rule.has_value();
    if (isRule && (!m_rulesOn || std::holds_alternative<GrantUnfiltered>(click.answer)))
        return false;
    const bool secondLook = click.confirmation.secondLook && !isRule; // only a person can look
    const bool isDeny = std::holds_alternative<Deny>(click.answer);
    if (row.stage == Stage::Sent) {
        if (isDeny || !mayRegrant(id, row, secondLook))
            return false;
    } else {
        if (!isCurrent(row) || row.stage != Stage::Open || row.isExpired)
            return false;
        if (row.hasLeft && !secondLook)
            return false;
    }
    if (isDeny)
        return true;
    if (row.isHostile && !secondLook)
        return false;
    if (const auto *grant = std::get_if<GrantEntitlements>(&click.answer))
        return !grant->entitlements.empty();
    return click.confirmation.unfilteredConfirmed;
}

bool DeskModel::mayRegrant(RequestId id, const Row &row, bool secondLook) const
{
    const auto known = m_subscriptions.find(row.asked.client);
    const bool isThere = known != m_subscriptions.end() && !known->second.empty();
    return row.isRefused && isCurrent(row) &&
           newest(row.asked.client, row.asked.feed, row.asked.topic) == &m_rows.at(id) &&
           (isThere || secondLook);
}

void DeskModel::made(const Decision &decision, RequestId id, const Click &click, TimePoint now)
{
    Row &row = m_rows[id];
    if (decision.request != id || decision.asked != row.asked ||
        decision.response.client != row.asked.client || decision.response.feed != row.asked.feed ||
        decision.response.topic != row.asked.topic)
        complain(QStringLiteral("A1, A5: the decision is not about the chosen request"));
    if (decision.connection != row.number || decision.at != now || decision.signature != click.signature)
        complain(QStringLiteral("the decision says the wrong connection, time or person"));
    if (!m_decisions.empty() && decision.id <= m_decisions.rbegin()->first)
        complain(QStringLiteral("A1: a decision's id was used twice"));

    protocol::Entitlements wanted;
    if (const auto *grant = std::get_if<GrantEntitlements>(&click.answer)) {
        const std::set<qint32> once(grant->entitlements.begin(), grant->entitlements.end());
        wanted.assign(once.begin(), once.end());
    }
    if (decision.response.entitlements != wanted ||
        decision.response.isAuthorizationRequired != !std::holds_alternative<GrantUnfiltered>(click.answer))
        complain(QStringLiteral("A6: the decision is not what was clicked"));
    row.isRegrant = row.stage == Stage::Sent;
    row.stage = Stage::Recording;
    row.leftSinceClick = false;
    row.decision = decision.id;
    m_decisions[decision.id] = {click, id, std::nullopt};
}

void DeskModel::clicked(const Click &click, TimePoint now, const Verdict &verdict)
{
    tick(now);
    const auto *decision = std::get_if<Decision>(&verdict);
    if ((decision != nullptr) != mayAnswer(click.rows.at(0), click))
        complain(decision ? QStringLiteral("A1 to A8: made a decision that it must not make")
                          : QStringLiteral("refused what may be answered: %1")
                                .arg(whyNotText(std::get<WhyNot>(verdict))));
    if (decision)
        made(*decision, click.rows.at(0), click, now);
}

bool DeskModel::mayAnswerTogether(const Click &click) const
{
    const auto &rows = click.rows;
    if (rows.empty() || rows.size() > 20 || std::set(rows.begin(), rows.end()).size() != rows.size())
        return false;
    return std::all_of(rows.begin(), rows.end(), [&](RequestId id) {
        if (!mayAnswer(id, click) || !mayAnswer(rows[0], click))
            return false;
        const auto &first = m_rows.at(rows[0]).asked;
        const auto &asked = m_rows.at(id).asked;
        return asked.user == first.user && asked.host == first.host && asked.feed == first.feed;
    });
}

void DeskModel::clickedTogether(const Click &click, TimePoint now, const VerdictTogether &verdict)
{
    tick(now);
    const auto *decisions = std::get_if<std::vector<Decision>>(&verdict);
    if ((decisions != nullptr) != mayAnswerTogether(click))
        complain(QStringLiteral("A7: answered together what must not be, or the other way round"));
    if (!decisions)
        return;
    if (decisions->size() != click.rows.size())
        complain(QStringLiteral("A7: not all or nothing"));
    for (std::size_t i = 0; i < decisions->size() && i < click.rows.size(); ++i)
        made((*decisions)[i], click.rows[i], click, now);
}

void DeskModel::recorded(DecisionId id, TimePoint now, const Verdict &verdict)
{
    if (m_grants.recorded(id, now, verdict)) {
        const auto *why = std::get_if<WhyNot>(&verdict);
        if (why && *why != WhyNot::UnknownDecision)
            tick(now);
        return;
    }
    const auto found = m_decisions.find(id);
    Row *row = found == m_decisions.end() ? nullptr : &m_rows.at(found->second.row);
    const bool isInTurn = row && row->decision == id && row->stage == Stage::Recording;
    const bool mayRelease = isInTurn && isCurrent(*row) && !m_monitorOnly &&
                            (row->isRegrant || !isTooOld(*row, now)) && !row->leftSinceClick &&
                            (m_rulesOn || !found->second.click.signature.rule);
    const auto *decision = std::get_if<Decision>(&verdict);
    if ((decision != nullptr) != mayRelease)
        complain(decision ? QStringLiteral("A1 to A4, A8, A9: released what it must not release")
                          : QStringLiteral("held back what may be sent"));
    if (!isInTurn)
        return;
    if (!decision) {
        row->stage = row->isRegrant ? Stage::Sent : Stage::Open;
        tick(now);
        return;
    }
    if (found->second.released)
        complain(QStringLiteral("A1: released twice"));
    if (decision->request != found->second.row || decision->connection != m_number)
        complain(QStringLiteral("A2: released for another connection"));
    found->second.released = *decision;
    row->stage = Stage::Sending;
    row->addsSinceReleased = 0;
    ++m_released;
}

void DeskModel::failed(DecisionId id, bool whileRecording)
{
    m_grants.failed(id, whileRecording);
    const auto found = m_decisions.find(id);
    if (found == m_decisions.end())
        return;
    Row &row = m_rows.at(found->second.row);
    if (row.decision == id && row.stage == (whileRecording ? Stage::Recording : Stage::Sending))
        row.stage = row.isRegrant ? Stage::Sent : Stage::Open;
}

void DeskModel::sent(DecisionId id)
{
    m_grants.sent(id);
    const auto found = m_decisions.find(id);
    if (found == m_decisions.end())
        return;
    Row &row = m_rows.at(found->second.row);
    if (row.decision != id || row.stage != Stage::Sending)
        return;
    row.stage = Stage::Sent;
    row.isRefused = std::holds_alternative<Deny>(found->second.click.answer);
    m_regranted += row.isRegrant ? 1 : 0;
    if (!row.isRefused && !row.leftSinceClick)
        m_grants.given(*found->second.released, isCurrent(row));
}

void DeskModel::compareRows()
{
    m_grants.compare();
    m_confirmed = 0;
    for (const auto &[id, row] : m_rows) {
        const Request *shown = m_desk.find(id);
        const bool isUnsettled =
            row.stage == Stage::Sending || (isCurrent(row) && !row.isExpired && row.stage != Stage::Sent);
        if (!shown) {
            if (isUnsettled)
                complain(QStringLiteral("dropped a row that is not settled"));
            continue;
        }
        std::set<RequestState> allowed;
        switch (row.stage) {
        case Stage::Open:
            if (row.isExpired)
                allowed = {RequestState::Expired};
            else if (!isCurrent(row))
                allowed = {RequestState::Void};
            else if (row.hasLeft)
                allowed = {RequestState::ClientLeft};
            else
                allowed = {RequestState::Pending, RequestState::NotSent};
            break;
        case Stage::Recording:
            allowed = {isCurrent(row) ? RequestState::Recording : RequestState::Void};
            if (row.isRegrant && !isCurrent(row))
                allowed = {RequestState::Denied};
            break;
        case Stage::Sending:
            allowed = {RequestState::Sending};
            break;
        case Stage::Sent:
            allowed = {RequestState::Sent};
            if (row.isRefused)
                allowed = {RequestState::Denied};
            else if (row.addsSinceReleased > 0) // of this row, or of another answer to the same client
                allowed = {RequestState::Sent, RequestState::Confirmed, RequestState::PerhapsChanged};
            break;
        }
        if (!allowed.contains(shown->state))
            complain(QStringLiteral("A10: request %1 is shown as %2, not as %3")
                         .arg(QString::number(static_cast<quint64>(id)), stateWord(shown->state),
                              stateWord(*allowed.begin())));
        m_confirmed += shown->state == RequestState::Confirmed ? 1 : 0;
    }
}
