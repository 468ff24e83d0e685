#include "models/audittable.h"

#include "models/nametext.h"
#include "models/timetext.h"
#include "protocol/displayname.h"

#include <algorithm>

namespace models {

using authorization::AuditFindings;
using authorization::AuditKind;
using authorization::AuditOutcome;
using authorization::AuditPlace;

namespace {

constexpr int keptRows = 500;
constexpr qsizetype paintedName = 1'024;
constexpr qsizetype paintedText = 256;

/// Text of a person, with what can't be seen escaped.
QString shownText(const QString &text)
{
    return protocol::displayName(text.toUtf8(), paintedText);
}

bool isAnswer(AuditKind kind)
{
    return kind != AuditKind::Torn && kind != AuditKind::Cut && kind != AuditKind::Away;
}

bool isSamePlace(const AuditPlace &a, const AuditPlace &b)
{
    return a.file == b.file && a.entry == b.entry;
}

} // namespace

AuditTable::AuditTable(QObject *parent)
    : QAbstractTableModel(parent)
    , m_shown(keptRows)
{}

bool AuditTable::hasOnlyGrown(const AuditFindings &findings) const
{
    if (!m_findings || m_findings->search != findings.search ||
        findings.places.size() < m_findings->places.size())
        return false;
    return std::equal(m_findings->places.begin(), m_findings->places.end(), findings.places.begin(),
                      isSamePlace);
}

void AuditTable::setFindings(const Findings &findings)
{
    if (!findings || !hasOnlyGrown(*findings)) {
        beginResetModel();
        m_findings = findings;
        m_shown.clear();
        endResetModel();
        return;
    }
    const Findings before = m_findings;
    const int added = static_cast<int>(findings->places.size() - before->places.size());
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_findings = findings;
    if (added > 0)
        endInsertRows();
    tellOfNewFates(*before, added);
}

void AuditTable::tellOfNewFates(const AuditFindings &before, int added)
{
    // Most answers have theirs: only the newest can get one.
    for (std::size_t place = before.places.size(); place-- > 0;) {
        if (before.places[place] == m_findings->places[place])
            continue;
        m_shown.remove(place);
        const int row = added + static_cast<int>(before.places.size() - 1 - place);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void AuditTable::setPresets(const authorization::PresetBook &presets)
{
    m_presets = presets;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, AnswerColumn), index(rowCount() - 1, AnswerColumn));
}

std::size_t AuditTable::placeOf(int row) const
{
    return m_findings->places.size() - 1 - static_cast<std::size_t>(row);
}

AuditRow AuditTable::row(const QModelIndex &index) const
{
    return index.isValid() ? readAuditRow(*m_findings, m_findings->places[placeOf(index.row())]) : AuditRow();
}

const AuditRow &AuditTable::shown(int row) const
{
    const std::size_t place = placeOf(row);
    if (const AuditRow *known = m_shown.object(place))
        return *known;
    auto *read = new AuditRow(readAuditRow(*m_findings, m_findings->places[place], paintedName));
    m_shown.insert(place, read); // never refused: it costs one of many
    return *read;
}

int AuditTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_findings ? 0 : static_cast<int>(m_findings->places.size());
}

int AuditTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditTable::kindText(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Grant:
        return tr("grant");
    case AuditKind::GrantUnfiltered:
        return tr("grant unfiltered");
    case AuditKind::Deny:
        return tr("refusal");
    case AuditKind::Revoke:
        return tr("revocation");
    case AuditKind::Torn:
        return tr("line cut by a crash");
    case AuditKind::Cut:
        return tr("lines are missing before here");
    case AuditKind::Away:
        return tr("away");
    }
    return {};
}

QString AuditTable::outcomeText(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::None:
        return {};
    case AuditOutcome::Unknown:
        return tr("not known");
    case AuditOutcome::Sent:
        return tr("sent");
    case AuditOutcome::NotSent:
        return tr("not sent");
    }
    return {};
}

QString AuditTable::awayText(const AuditRow &row)
{
    return tr("away from %1 to %2: requests made then are not sent again")
        .arg(timeOfDay(row.awaySinceMs), timeOfDay(row.utcMs));
}

QString AuditTable::answerText(const AuditRow &row) const
{
    if (row.kind == AuditKind::Away)
        return tr("away since %1").arg(timeOfDay(row.awaySinceMs)); // its end is the row's time
    if (row.kind != AuditKind::Grant)
        return kindText(row.kind);
    const QString set = shownText(m_presets.text(row.feed, row.entitlements));
    return row.isChange ? tr("change to %1").arg(set) : tr("grant of %1").arg(set);
}

QString AuditTable::byText(const AuditRow &row)
{
    if (!isAnswer(row.kind))
        return {};
    const QString person = shownText(row.operatorName);
    if (row.isEnd)
        return tr("end of the grant (%1)").arg(person);
    if (row.ruleName.isEmpty() && row.ruleVersion.isEmpty())
        return person;
    return tr("rule %1 (%2)").arg(shownText(row.ruleName), person);
}

Tone AuditTable::tone(const AuditRow &row)
{
    if (row.kind == AuditKind::Away)
        return Tone::Warn;
    switch (row.fate) {
    case AuditOutcome::NotSent:
    case AuditOutcome::None:
        return Tone::Bad;
    case AuditOutcome::Unknown:
        return Tone::Warn;
    case AuditOutcome::Sent:
        break;
    }
    return Tone::Normal;
}

QString AuditTable::text(const AuditRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return row.utcMs < 0 ? QString() : dateAndTime(row.utcMs);
    case OutcomeColumn:
        return outcomeText(row.fate);
    case AnswerColumn:
        return answerText(row);
    case SubscriberColumn:
        return isAnswer(row.kind) ? shownUserAtHost(row.user, row.host) : QString();
    case TopicColumn:
        return isAnswer(row.kind) ? shownFeedTopic(row.feed, row.topic) : QString();
    case ByColumn:
        return byText(row);
    case ReasonColumn:
        return row.kind == AuditKind::Away ? awayText(row) : shownText(row.reason);
    default:
        return {};
    }
}

QString AuditTable::toolTip(const AuditRow &row) const
{
    if (row.kind == AuditKind::Away)
        return plainToolTip(awayText(row));
    if (!isAnswer(row.kind))
        return plainToolTip(kindText(row.kind));
    QStringList lines{
        tr("%1 to %2, %3")
            .arg(answerText(row), shownUserAtHost(row.user, row.host), shownFeedTopic(row.feed, row.topic)),
        tr("Answered by %1").arg(byText(row))};
    if (!row.reason.isEmpty())
        lines.append(tr("Reason: %1").arg(shownText(row.reason)));
    if (!row.why.isEmpty())
        lines.append(tr("Not sent: %1").arg(shownText(row.why)));
    if (!row.hasPlainNames)
        lines.append(tr("A name hides something: look twice"));
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

QVariant AuditTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_findings)
        return {};
    const AuditRow &row = shown(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row);
    case KindRole:
        return static_cast<int>(row.kind);
    case StateRole:
        return static_cast<int>(row.fate);
    case ToneRole: {
        const bool isOfOutcome = index.column() == OutcomeColumn || !isAnswer(row.kind);
        return static_cast<int>(isOfOutcome ? tone(row) : Tone::Normal);
    }
    case RawUserRole:
        return row.user;
    case RawHostRole:
        return row.host;
    case RawFeedRole:
        return row.feed;
    case RawTopicRole:
        return row.topic;
    case IsPlainNameRole:
        return row.hasPlainNames;
    default:
        return {};
    }
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case OutcomeColumn:
        return tr("Outcome");
    case AnswerColumn:
        return tr("Answer");
    case SubscriberColumn:
        return tr("User @ host");
    case TopicColumn:
        return tr("Feed / topic");
    case ByColumn:
        return tr("By");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace models
