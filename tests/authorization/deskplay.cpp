#include "authorization/deskplay.h"

#include <algorithm>

using namespace deskhelp;

bool DeskPlay::step()
{
    m_now.monotonic += std::chrono::milliseconds(m_chance.below(200));
    m_now.utc += std::chrono::milliseconds(m_chance.below(400) - 200); // set back, too
    const int choice = m_chance.below(100);
    if (choice < 28)
        askSomething();
    else if (choice < 40)
        notifySomething();
    else if (choice < 58)
        click();
    else if (choice < 63)
        clickTogether();
    else if (choice < 69)
        changeGrant();
    else if (choice < 71)
        endGrants();
    else if (choice < 93)
        report();
    else if (choice < 97)
        tickOrSet();
    else
        changeConnection();
    if (++m_steps % 8 == 0)
        m_model.compareRows();
    return m_model.complaint().isEmpty() && m_objectionsFit;
}

bool DeskPlay::isEachRequestCounted() const
{
    quint64 sum = m_desk.counters().notShown;
    for (std::size_t i = 0; i < m_desk.size(); ++i)
        sum += m_desk.at(i).timesAsked;
    for (const Request &row : m_mirror.removed())
        sum += row.timesAsked;
    return sum == m_asked && m_desk.counters().dropped == m_mirror.removed().size();
}

void DeskPlay::askSomething()
{
    // One choice after the other: in a call, each compiler has its own order, and an input another meaning.
    const int client = below(5);
    const char *const feed = oneIn(2) ? "A" : "B";
    auto request = ask(client, feed, QByteArray::number(below(3)));
    request.host = oneIn(4) ? "desk-12" : "desk-11";
    const bool isHostile = request.topic == "2";
    if (isHostile)
        request.topic = "2\xE2\x80\xAE";
    m_asked += m_desk.connection() ? 1 : 0;
    const auto row = m_desk.requestArrived(request, m_now);
    m_model.asked(request, isHostile, m_now, row);
    if (row && (m_rows.empty() || m_rows.back() < *row))
        m_rows.push_back(*row);
}

void DeskPlay::notifySomething()
{
    const QByteArray topic = oneIn(6) ? QByteArray("2\xE2\x80\xAE") : QByteArray::number(below(2));
    const int client = below(5);
    const bool isAdd = below(6) > 0;
    const auto subscription = notice(client, isAdd, oneIn(2) ? "A" : "B", topic);
    m_desk.notified(subscription, m_now);
    m_model.notified(subscription, m_now);
}

RequestId DeskPlay::someRow()
{
    if (m_rows.empty() || oneIn(50))
        return RequestId{static_cast<quint64>(below(2'000))};
    const bool wantsRefused = oneIn(6);
    for (std::size_t i = m_desk.size(); wantsRefused && i > 0; --i) {
        if (m_desk.at(i - 1).state == RequestState::Denied)
            return m_desk.at(i - 1).id;
    }
    const int count = static_cast<int>(m_rows.size());
    const int back = oneIn(5) ? below(count) : below(std::min(count, 12));
    return m_rows[static_cast<std::size_t>(count - 1 - back)];
}

DeskModel::Click DeskPlay::someClick(std::vector<RequestId> rows)
{
    Answer answer = Deny{};
    if (oneIn(4))
        answer = GrantUnfiltered{};
    else if (!oneIn(3))
        answer = someGrant();
    return {std::move(rows), answer, {oneIn(2), oneIn(2)}, someone()};
}

GrantEntitlements DeskPlay::someGrant()
{
    GrantEntitlements some;
    if (!oneIn(8))
        some.entitlements = {below(4), below(4), -below(4)};
    if (oneIn(3))
        some.until = m_now.utc + std::chrono::milliseconds(1 + below(4'000));
    return some;
}

Signature DeskPlay::someone()
{
    Signature who = signature();
    who.reason = QString::number(m_steps);
    if (oneIn(6))
        who.rule = RuleStamp{QStringLiteral("a rule"), QStringLiteral("1")};
    return who;
}

GrantId DeskPlay::someGrantId()
{
    const auto &all = m_desk.grants().all();
    if (all.empty() || oneIn(30))
        return GrantId{static_cast<quint64>(below(100))};
    return std::next(all.begin(), below(static_cast<int>(all.size())))->first;
}

void DeskPlay::changeGrant()
{
    if (oneIn(8)) {
        const GrantId id = someGrantId();
        m_model.grants().dismissed(id, m_desk.dismiss(id));
        return;
    }
    GrantModel::Click click{someGrantId(), Revoke{}, {oneIn(2), oneIn(2)}, someone()};
    if (oneIn(4))
        click.change = GrantUnfiltered{};
    else if (!oneIn(3))
        click.change = someGrant();
    const auto objection = m_desk.objectionToChange(click.grant, click.change, click.confirmation, m_now);
    const Verdict verdict =
        m_desk.change(click.grant, click.change, click.confirmation, click.signature, m_now);
    m_model.grants().clicked(click, m_now, verdict);
    m_model.tick(m_now);
    if (!click.signature.rule && objection != whyNot(verdict))
        m_objectionsFit = false;
    if (const auto *decision = std::get_if<Decision>(&verdict))
        keep(*decision);
}

void DeskPlay::endGrants()
{
    const auto decisions = m_desk.endDue(QStringLiteral("tom"), m_now);
    m_model.tick(m_now);
    m_model.grants().ended(m_now, decisions);
    std::for_each(decisions.begin(), decisions.end(), [this](const auto &d) { keep(d); });
}

void DeskPlay::click()
{
    const auto click = someClick({someRow()});
    const auto objection = m_desk.objection(click.rows[0], click.answer, click.confirmation, m_now);
    const Verdict verdict =
        m_desk.answer(click.rows[0], click.answer, click.confirmation, click.signature, m_now);
    m_model.clicked(click, m_now, verdict);
    if (!click.signature.rule && objection != whyNot(verdict))
        m_objectionsFit = false;
    if (const auto *decision = std::get_if<Decision>(&verdict))
        keep(*decision);
}

void DeskPlay::clickTogether()
{
    std::vector<RequestId> rows;
    for (int i = below(4); i >= 0; --i)
        rows.push_back(someRow());
    const auto click = someClick(std::move(rows));
    const auto verdict =
        m_desk.answerTogether(click.rows, click.answer, click.confirmation, click.signature, m_now);
    m_model.clickedTogether(click, m_now, verdict);
    if (const auto *decisions = std::get_if<std::vector<Decision>>(&verdict))
        std::for_each(decisions->begin(), decisions->end(), [this](const auto &d) { keep(d); });
}

void DeskPlay::report()
{
    if (m_decisions.empty())
        return;
    const int count = static_cast<int>(m_decisions.size());
    const int back = oneIn(10) ? below(count) : below(std::min(count, 4));
    const DecisionId id = m_decisions[static_cast<std::size_t>(count - 1 - back)];
    if (oneIn(3)) { // all goes well
        m_model.recorded(id, m_now, m_desk.recorded(id, m_now));
        m_desk.sent(id, m_now);
        m_model.sent(id);
        return;
    }
    switch (below(8)) {
    case 0:
        m_desk.recordFailed(id, QStringLiteral("no room"));
        m_model.failed(id, true);
        break;
    case 1:
        m_desk.notSent(id, QStringLiteral("lost"));
        m_model.failed(id, false);
        break;
    case 2:
    case 3:
    case 4:
        m_desk.sent(id, m_now);
        m_model.sent(id);
        break;
    default:
        m_model.recorded(id, m_now, m_desk.recorded(id, m_now));
    }
}

void DeskPlay::tickOrSet()
{
    switch (below(5)) {
    case 4: {
        const bool on = oneIn(2);
        m_desk.setRulesOn(on);
        m_model.rulesOn(on);
        break;
    }
    case 0:
        m_desk.setMonitorOnly(m_monitorOnly = !m_monitorOnly && oneIn(3));
        m_model.monitorOnly(m_monitorOnly);
        break;
    case 1: {
        const auto limit =
            oneIn(3)
                ? std::nullopt
                : std::optional<std::chrono::nanoseconds>(std::chrono::milliseconds(500 + below(20'000)));
        m_desk.setExpiry(limit, m_now);
        m_model.expiry(limit, m_now);
        break;
    }
    default:
        m_desk.tick(m_now);
        m_model.tick(m_now);
    }
}

void DeskPlay::changeConnection()
{
    if (!m_desk.connection() || oneIn(20)) {
        m_number += oneIn(4) ? 0 : 1; // the same number again must not help
        m_desk.connected(m_number);
        m_model.connected(m_number);
    } else if (oneIn(4)) {
        m_desk.disconnected();
        m_model.disconnected();
    }
}
