#include "models/granttext.h"

#include "authorization/entitlementtext.h"
#include "models/granttable.h"
#include "models/nametext.h"
#include "models/timetext.h"
#include "protocol/displayname.h"

#include <QDateTime>
#include <QLocale>

namespace models {

using authorization::Access;
using authorization::GrantState;

namespace {

/// Longer lists of numbers are cut.
constexpr int mostCharacters = 300;

QString cut(const QString &text)
{
    return text.size() > mostCharacters ? text.left(mostCharacters) + QChar(0x2026) : text;
}

} // namespace

GrantText::GrantText(const authorization::LiveGrant &grant, const authorization::PresetBook &presets,
                     authorization::TimePoint now, bool isGone)
    : m_grant(grant)
    , m_presets(presets)
    , m_now(now)
    , m_isGone(isGone)
{}

QString GrantText::shortClient(const protocol::ClientId &client)
{
    return client.toText().left(8) + QChar(0x2026);
}

QString GrantText::timeText(qint64 utcMs, qint64 nowUtcMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs);
    if (at.date() == QDateTime::fromMSecsSinceEpoch(nowUtcMs).date())
        return timeOfDay(utcMs);
    return QStringLiteral("%1 %2").arg(QLocale().toString(at.date(), QLocale::ShortFormat),
                                       timeOfDay(utcMs).left(5));
}

QString GrantText::cell(int column) const
{
    const protocol::AuthorizationRequest &who = m_grant.who;
    switch (column) {
    case GrantTable::SubscriberColumn:
        return shownUserAtHost(who.user, who.host);
    case GrantTable::ClientColumn:
        return shortClient(who.client);
    case GrantTable::TopicColumn:
        return shownFeedTopic(who.feed, who.topic);
    case GrantTable::EntitlementsColumn:
        return access();
    case GrantTable::PresetColumn:
        return preset();
    case GrantTable::SinceColumn:
        return timeText(m_grant.since.utc.count(), m_now.utc.count());
    case GrantTable::UntilColumn:
        return until();
    case GrantTable::ByColumn:
        return by();
    default:
        return {};
    }
}

Tone GrantText::tone(int column) const
{
    if (m_isGone)
        return Tone::Disabled;
    if (column == GrantTable::UntilColumn && m_grant.isOverdue)
        return Tone::Bad;
    if (column == GrantTable::PresetColumn && m_grant.given &&
        (m_grant.perhapsChanged || m_grant.wasAway || m_grant.changing || !m_grant.whyNotChanged.isEmpty()))
        return Tone::Warn;
    const bool isDim = m_grant.state == GrantState::Away || column == GrantTable::ClientColumn ||
                       column == GrantTable::ByColumn;
    return isDim ? Tone::Muted : Tone::Normal;
}

QString GrantText::state() const
{
    if (m_isGone)
        return tr("gone");
    if (m_grant.isOverdue)
        return tr("overdue");
    if (m_grant.changing)
        return tr("change on its way");
    if (m_grant.access() == Access::Revoked)
        return tr("revoked");
    switch (m_grant.state) {
    case GrantState::Sent:
        return tr("sent");
    case GrantState::Shown:
        return m_grant.given ? tr("confirmed") : tr("subscribed");
    case GrantState::Unsubscribed:
        return tr("unsubscribed");
    case GrantState::Away:
        return tr("unknown");
    }
    return {};
}

QString GrantText::access() const
{
    switch (m_grant.access()) {
    case Access::Unknown:
        return tr("not known");
    case Access::Entitlements:
        return cut(m_presets.text(m_grant.who.feed, m_grant.given->entitlements));
    case Access::Unfiltered:
        return tr("everything");
    case Access::Revoked:
        return tr("nothing passes");
    }
    return {};
}

QString GrantText::preset() const
{
    if (m_isGone)
        return tr("client left");
    if (m_grant.changing)
        return tr("change on its way");
    if (!m_grant.whyNotChanged.isEmpty())
        return tr("change not sent");
    if (m_grant.given && m_grant.perhapsChanged)
        return tr("perhaps changed by another");
    switch (m_grant.access()) {
    case Access::Unknown:
        return tr("not from here");
    case Access::Unfiltered:
        return tr("unfiltered");
    case Access::Revoked:
        return tr("revoked");
    case Access::Entitlements:
        break;
    }
    const authorization::Preset *named = m_presets.named(m_grant.who.feed, m_grant.given->entitlements);
    if (named)
        return protocol::displayName(named->name.toUtf8(), 256);
    return m_grant.given->entitlements.size() == 1
               ? tr("1 number")
               : tr("%1 numbers").arg(QLocale().toString(m_grant.given->entitlements.size()));
}

QString GrantText::until() const
{
    const auto end = m_grant.until();
    if (m_grant.access() == Access::Revoked)
        return QString(QChar(0x2013));
    if (!end)
        return m_grant.given ? tr("client leaves") : QString();
    const QString at = timeText(end->count(), m_now.utc.count());
    return m_grant.isOverdue ? tr("overdue since %1").arg(at) : at;
}

QString GrantText::by() const
{
    if (!m_grant.given)
        return tr("not known");
    const authorization::Signature &signature = m_grant.given->signature;
    if (signature.rule)
        return tr("rule %1").arg(protocol::displayName(signature.rule->name.toUtf8(), 256));
    const QString name = protocol::displayName(signature.operatorName.toUtf8(), 256);
    return signature.isEndOfGrant ? tr("its end (%1)").arg(name) : name;
}

QStringList GrantText::lines() const
{
    const protocol::AuthorizationRequest &who = m_grant.who;
    QStringList lines{
        tr("%1 on %2").arg(shownUserAtHost(who.user, who.host), shownFeedTopic(who.feed, who.topic)),
        tr("Client %1").arg(who.client.toText()), tr("State: %1").arg(state()),
        tr("Lets through: %1").arg(access())};
    if (m_grant.given)
        lines.append(tr("By %1 since %2").arg(by(), cell(GrantTable::SinceColumn)));
    if (m_grant.given && !m_grant.given->signature.reason.isEmpty())
        lines.append(
            tr("Reason: %1").arg(protocol::displayName(m_grant.given->signature.reason.toUtf8(), 512)));
    if (m_grant.until())
        lines.append(
            tr("Ends: %1. It is revoked then only if this program is running and connected").arg(until()));
    if (!m_grant.given)
        lines.append(tr("No answer of ours: another authorizer gave it, or the feed needs none"));
    if (m_grant.perhapsChanged)
        lines.append(
            tr("An add came that no answer of ours explains: perhaps changed by another authorizer"));
    if (m_grant.state == GrantState::Away)
        lines.append(tr("The connection ended since: whether it is still there, nobody can tell"));
    else if (m_grant.wasAway)
        lines.append(tr("We were away since: others may have changed it unseen"));
    if (m_grant.state == GrantState::Unsubscribed)
        lines.append(tr("The client unsubscribed, but data may go on coming while it stays"));
    if (!m_grant.whyNotChanged.isEmpty())
        lines.append(tr("The last change was not sent: %1").arg(m_grant.whyNotChanged));
    if (!m_grant.hasPlainNames)
        lines.append(tr("A name hides something: look twice"));
    return lines;
}

QString GrantText::search() const
{
    const protocol::AuthorizationRequest &who = m_grant.who;
    return QStringList{shownUserAtHost(who.user, who.host), who.client.toText(),
                       shownFeedTopic(who.feed, who.topic)}
        .join(QLatin1Char('\n'));
}

} // namespace models
