#include "grantmodel.h"

#include <algorithm>

using namespace authorization;

GrantModel::GrantModel(const Desk &desk)
    : m_desk(desk)
{}

void GrantModel::complain(const QString &what)
{
    if (m_complaint.isEmpty())
        m_complaint = what;
}

GrantModel::Entry *GrantModel::find(GrantId id)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

GrantModel::Entry *GrantModel::find(const protocol::ClientId &client, const QByteArray &feed,
                                    const QByteArray &topic)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.who.client == client && entry.who.feed == feed && entry.who.topic == topic;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

bool GrantModel::isDue(const Entry &entry, TimePoint now) const
{
    if (!entry.given || !entry.given->until || entry.isOverdue)
        return false;
    const auto length = *entry.given->until - entry.given->at.utc;
    return now.utc >= *entry.given->until || now.monotonic >= entry.given->at.monotonic + length;
}

bool GrantModel::isOurs(const Entry &entry) const
{
    return m_isConnected && !m_monitorOnly && entry.state != GrantState::Away;
}

void GrantModel::disconnected()
{
    m_isConnected = false;
    std::erase_if(m_entries, [](const Entry &entry) { return !entry.given; });
    for (Entry &entry : m_entries)
        entry.state = GrantState::Away;
    for (auto &[id, made] : m_made)
        made.isCurrent = false;
}

void GrantModel::tick(TimePoint now)
{
    for (Entry &entry : m_entries) {
        if (isDue(entry, now) && !isOurs(entry) && !entry.changing) {
            entry.isOverdue = true;
            ++m_overdue;
        }
    }
}

void GrantModel::notified(const protocol::ForwardedSubscriptionRequest &told, bool isLast, TimePoint now)
{
    if (!m_isConnected)
        return;
    Entry *entry = find(told.client, told.feed, told.topic);
    if (told.isAdd) {
        if (!entry) {
            Entry fresh;
            fresh.who = {told.client, told.host, told.user, told.feed, told.topic};
            const auto *listed = m_desk.grants().find(told.client, {told.feed, told.topic});
            fresh.id = listed ? listed->id : GrantId{};
            m_entries.push_back(fresh);
            entry = &m_entries.back();
        }
        if (entry->state == GrantState::Away && isDue(*entry, now)) { // while nobody was there
            entry->isOverdue = true;
            ++m_overdue;
        }
        entry->state = GrantState::Shown;
    } else if (isLast) {
        std::erase_if(m_entries, [&](const Entry &other) { return other.who.client == told.client; });
    } else if (entry) {
        entry->state = GrantState::Unsubscribed;
        if (entry->changing)
            m_made.at(*entry->changing).hasLeft = true;
    }
}

bool GrantModel::mayChange(const Click &click, TimePoint now)
{
    const Entry *entry = find(click.grant);
    if (!entry || !m_isConnected || m_monitorOnly || entry->changing || click.signature.rule)
        return false;
    if (std::holds_alternative<Revoke>(click.change))
        return true;
    const bool isCertain = entry->state == GrantState::Sent || entry->state == GrantState::Shown;
    const bool isPlain = !entry->who.topic.contains("\xE2\x80\xAE");
    if ((!isCertain || !isPlain) && !click.confirmation.secondLook)
        return false;
    if (const auto *all = std::get_if<GrantUnfiltered>(&click.change))
        return click.confirmation.unfilteredConfirmed && (!all->until || *all->until > now.utc);
    const auto &grant = std::get<GrantEntitlements>(click.change);
    return !grant.entitlements.empty() && (!grant.until || *grant.until > now.utc);
}

void GrantModel::made(const Decision &decision, const Entry &entry, const GrantChange &change, TimePoint now)
{
    const auto &response = decision.response;
    if (decision.grant != entry.id || decision.request != RequestId{} ||
        response.client != entry.who.client || response.feed != entry.who.feed ||
        response.topic != entry.who.topic || decision.at != now || m_desk.connection() != decision.connection)
        complain(QStringLiteral("A1, A5: the change is not about the chosen grant"));
    std::set<qint32> wanted;
    if (std::holds_alternative<Revoke>(change))
        wanted = {std::numeric_limits<qint32>::min()};
    if (const auto *grant = std::get_if<GrantEntitlements>(&change))
        wanted = {grant->entitlements.begin(), grant->entitlements.end()};
    if (response.entitlements != protocol::Entitlements(wanted.begin(), wanted.end()) ||
        response.isAuthorizationRequired == std::holds_alternative<GrantUnfiltered>(change))
        complain(QStringLiteral("A6: the change is not what was chosen"));
    if (!m_made.empty() && decision.id <= m_made.rbegin()->first)
        complain(QStringLiteral("A1: a decision's id was used twice"));
    m_made[decision.id] = {decision};
    find(entry.id)->changing = decision.id;
}

void GrantModel::clicked(const Click &click, TimePoint now, const Verdict &verdict)
{
    const bool may = mayChange(click, now);
    tick(now);
    const auto *decision = std::get_if<Decision>(&verdict);
    if ((decision != nullptr) != may)
        complain(
            decision
                ? QStringLiteral("changed a grant that must not be changed")
                : QStringLiteral("refused to change a grant: %1").arg(whyNotText(std::get<WhyNot>(verdict))));
    if (decision && may)
        made(*decision, *find(click.grant), click.change, now);
}

void GrantModel::ended(TimePoint now, const std::vector<Decision> &decisions)
{
    tick(now);
    std::set<GrantId> due;
    for (const Entry &entry : m_entries) {
        if (isDue(entry, now) && isOurs(entry) && !entry.changing)
            due.insert(entry.id);
    }
    std::set<GrantId> told;
    for (const Decision &decision : decisions) {
        told.insert(decision.grant);
        if (!decision.signature.isEndOfGrant)
            complain(QStringLiteral("an end of a grant does not say that it is one"));
        if (const Entry *entry = find(decision.grant))
            made(decision, *entry, Revoke{}, now);
    }
    if (due != told || told.size() != decisions.size())
        complain(QStringLiteral("A9: other grants were ended than those whose end has come"));
    m_revokedAtEnd += told.size();
}

void GrantModel::dismissed(GrantId id, bool isGone)
{
    const Entry *entry = find(id);
    if (isGone != (entry && entry->state == GrantState::Away && !entry->changing))
        complain(QStringLiteral("dismissed what is not away, or did not"));
    if (isGone)
        std::erase_if(m_entries, [id](const Entry &other) { return other.id == id; });
}

bool GrantModel::recorded(DecisionId id, TimePoint now, const Verdict &verdict)
{
    const auto found = m_made.find(id);
    if (found == m_made.end())
        return false;
    Made &made = found->second;
    const bool isInTurn = !made.isReleased && !made.isLanded;
    const bool isRevocation =
        made.decision.response.entitlements == protocol::Entitlements{std::numeric_limits<qint32>::min()};
    const bool mayRelease = isInTurn && made.isCurrent && !m_monitorOnly && find(made.decision.grant) &&
                            (!made.hasLeft || isRevocation);
    const bool isReleased = std::holds_alternative<Decision>(verdict);
    if (isReleased != mayRelease)
        complain(isReleased ? QStringLiteral("A1 to A4, A8, A9: released a change that it must not release")
                            : QStringLiteral("held back a change that may be sent"));
    if (isReleased && !(std::get<Decision>(verdict) == made.decision))
        complain(QStringLiteral("A1: released another change than was made"));
    if (!isInTurn)
        return true;
    made.isReleased = isReleased;
    if (!isReleased) {
        land(made);
        tick(now);
    }
    return true;
}

void GrantModel::land(Made &made)
{
    made.isLanded = true;
    if (Entry *entry = find(made.decision.grant)) {
        entry->changing.reset();
        entry->isOverdue = entry->isOverdue || made.decision.signature.isEndOfGrant;
    }
}

void GrantModel::failed(DecisionId id, bool whileRecording)
{
    const auto found = m_made.find(id);
    if (found != m_made.end() && !found->second.isLanded && found->second.isReleased != whileRecording)
        land(found->second);
}

void GrantModel::sent(DecisionId id)
{
    const auto found = m_made.find(id);
    if (found == m_made.end() || found->second.isLanded || !found->second.isReleased)
        return;
    Made &made = found->second;
    made.isLanded = true;
    if (Entry *entry = find(made.decision.grant)) {
        entry->changing.reset();
        given(made.decision, made.isCurrent);
        ++m_changed;
    }
}

void GrantModel::given(const Decision &decision, bool isCurrent)
{
    const auto &who = decision.asked;
    Entry *entry = find(who.client, who.feed, who.topic);
    const bool isNew = entry == nullptr;
    if (isNew) {
        Entry fresh;
        fresh.who = who;
        const auto *listed = m_desk.grants().find(who.client, {who.feed, who.topic});
        fresh.id = listed ? listed->id : GrantId{};
        m_entries.push_back(fresh);
        entry = &m_entries.back();
    }
    const bool gives = kindOf(decision.response) != AnswerKind::Revoke;
    if (entry->state == GrantState::Away || (gives && entry->state == GrantState::Unsubscribed))
        entry->state = GrantState::Sent;
    if (!isCurrent)
        entry->state = GrantState::Away;
    entry->given = decision;
    entry->isOverdue = false;
}

void GrantModel::compare()
{
    if (m_desk.grants().size() != m_entries.size())
        complain(QStringLiteral("%1 grants are listed, not %2")
                     .arg(QString::number(m_desk.grants().size()), QString::number(m_entries.size())));
    std::map<QByteArray, std::size_t> counts;
    for (const Entry &entry : m_entries) {
        const LiveGrant *listed = m_desk.grants().find(entry.id);
        if (!listed || listed->who.client != entry.who.client || listed->who.feed != entry.who.feed ||
            listed->who.topic != entry.who.topic) {
            complain(QStringLiteral("a live grant is not listed"));
            return;
        }
        if (listed->state != entry.state)
            complain(QStringLiteral("A10: a grant is shown as %1, not as %2")
                         .arg(stateWord(listed->state), stateWord(entry.state)));
        const bool isSame = listed->given
                                ? entry.given && listed->given->decision == entry.given->id &&
                                      listed->given->entitlements == entry.given->response.entitlements &&
                                      listed->until() == entry.given->until
                                : !entry.given;
        if (!isSame)
            complain(QStringLiteral("a grant does not show the last answer that was sent"));
        if (listed->isOverdue != entry.isOverdue || listed->changing != entry.changing)
            complain(QStringLiteral("a grant's end or change is shown wrongly"));
        counts[entry.who.user] += listed->access() == Access::Revoked ? 0 : 1;
    }
    for (const auto &[user, count] : counts) {
        if (m_desk.grants().countOf(user) != count)
            complain(QStringLiteral("a user's grants are miscounted"));
    }
}
