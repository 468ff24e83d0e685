#include "models/sighttable.h"

#include "authorization/entitlementtext.h"
#include "models/nametext.h"
#include "protocol/displayname.h"
#include "protocol/packetcursor.h"

#include <QLocale>

#include <algorithm>

namespace models {

using authorization::LiveGrant;
using authorization::Sight;

namespace {

constexpr qsizetype namedEntitlements = 20;

QString setText(const protocol::Entitlements &numbers)
{
    const auto shown = std::min(numbers.size(), std::size_t{namedEntitlements});
    QString text = authorization::entitlementsText(
        protocol::Entitlements(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(shown)));
    if (shown < numbers.size())
        text += QLatin1String(", …");
    return QLatin1Char('{') + text + QLatin1Char('}');
}

} // namespace

PacketSetsOfRow packetSetsOf(const store::PinnedRow &row, std::size_t most)
{
    PacketSetsOfRow result;
    if (row.isNull())
        return result;
    protocol::PacketCursor cursor(row.packets());
    result.packets = row.packetCount();
    protocol::PacketView packet;
    while (result.sets.size() < most && cursor.next(packet))
        result.sets.push_back(packet.entitlements());
    return result;
}

void SightTable::setMessage(const QByteArray &feed, const QByteArray &topic,
                            const authorization::PacketSets &sets, const authorization::Desk &desk,
                            const authorization::PresetBook &presets, const SightChoice &choice)
{
    beginResetModel();
    m_presets = presets;
    m_you = choice.you;
    m_rows.clear();
    m_leftOut = 0;
    for (const authorization::GrantId id : desk.grants().subscribersOf({feed, topic})) {
        const LiveGrant *grant = desk.grants().find(id);
        if (!grant || (choice.only && grant->who.client != *choice.only))
            continue;
        if (m_rows.size() < choice.most)
            m_rows.push_back({*grant, authorization::sightOf(*grant, sets)});
        else
            ++m_leftOut;
    }
    endResetModel();
}

void SightTable::clear()
{
    beginResetModel();
    m_rows.clear();
    m_leftOut = 0;
    endResetModel();
}

int SightTable::count(Verdict verdict) const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [verdict](const Row &row) { return verdictOf(row.sight) == verdict; }));
}

int SightTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SightTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

SightTable::Verdict SightTable::verdictOf(const Sight &sight)
{
    switch (sight.why) {
    case Sight::Why::NotKnown:
        return Verdict::Unknown;
    case Sight::Why::NoPackets:
    case Sight::Why::All:
        return Verdict::Yes;
    case Sight::Why::Missing:
    case Sight::Why::NoSet:
    case Sight::Why::Revoked:
        break;
    }
    return sight.share.passed > 0 ? Verdict::Some : Verdict::No;
}

QString SightTable::whyText(const Sight &sight)
{
    QString why;
    switch (sight.why) {
    case Sight::Why::All:
        why = tr("every packet passes");
        break;
    case Sight::Why::Missing:
        why = sight.missing.size() == 1 ? tr("entitlement %1 is missing").arg(setText(sight.missing))
                                        : tr("entitlements %1 are missing").arg(setText(sight.missing));
        break;
    case Sight::Why::NoSet:
        why = tr("packets without entitlements pass only unfiltered");
        break;
    case Sight::Why::Revoked:
        why = tr("its grant was revoked: messages come without packets");
        break;
    case Sight::Why::NotKnown:
        return tr("no answer of ours: nobody here can tell");
    case Sight::Why::NoPackets:
        why = tr("the message has no packets: it comes as it is");
        break;
    }
    if (sight.why != Sight::Why::All && sight.share.passed > 0) {
        const QLocale locale;
        why = tr("%1 of %2 packets pass: %3")
                  .arg(locale.toString(sight.share.passed), locale.toString(sight.share.packets), why);
    }
    return sight.isCertain ? why : tr("%1; not certain, it may have changed since").arg(why);
}

QString SightTable::grantText(const LiveGrant &grant) const
{
    switch (grant.access()) {
    case authorization::Access::Unknown:
        return tr("not known");
    case authorization::Access::Unfiltered:
        return tr("everything");
    case authorization::Access::Revoked:
        return tr("nothing passes");
    case authorization::Access::Entitlements:
        break;
    }
    return protocol::displayName(m_presets.text(grant.who.feed, grant.given->entitlements).toUtf8());
}

QString SightTable::text(const Row &row, int column) const
{
    switch (column) {
    case VerdictColumn:
        switch (verdictOf(row.sight)) {
        case Verdict::Yes:
            return tr("yes");
        case Verdict::Some:
            return tr("in part");
        case Verdict::No:
            return tr("no");
        case Verdict::Unknown:
            return tr("not known");
        }
        return {};
    case SubscriberColumn: {
        const QString name = shownUserAtHost(row.grant.who.user, row.grant.who.host);
        return m_you == row.grant.who.client ? tr("%1 (you)", "user @ host").arg(name) : name;
    }
    case ClientColumn:
        return row.grant.who.client.toText();
    case GrantColumn:
        return grantText(row.grant);
    case WhyColumn:
        return whyText(row.sight);
    case PacketsColumn:
        return verdictOf(row.sight) == Verdict::Unknown
                   ? tr("?", "how many packets")
                   : tr("%1 of %2", "packets")
                         .arg(QLocale().toString(row.sight.share.passed),
                              QLocale().toString(row.sight.share.packets));
    default:
        return {};
    }
}

QVariant SightTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Verdict verdict = verdictOf(row.sight);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, SubscriberColumn) + QLatin1Char('\n') + text(row, WhyColumn));
    case StateRole:
        return static_cast<int>(verdict);
    case ToneRole:
        if (index.column() != VerdictColumn)
            return static_cast<int>(Tone::Normal);
        return static_cast<int>(verdict == Verdict::Yes  ? Tone::Ok
                                : verdict == Verdict::No ? Tone::Bad
                                                         : Tone::Warn);
    case RawUserRole:
        return row.grant.who.user;
    case RawHostRole:
        return row.grant.who.host;
    default:
        return {};
    }
}

QVariant SightTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Sees it");
    case SubscriberColumn:
        return tr("User @ host");
    case ClientColumn:
        return tr("Client");
    case GrantColumn:
        return tr("Granted");
    case WhyColumn:
        return tr("Why");
    case PacketsColumn:
        return tr("Packets");
    default:
        return {};
    }
}

} // namespace models
