#include "models/authorizationtable.h"

#include "authorization/entitlementtext.h"
#include "models/granttext.h"
#include "models/nametext.h"
#include "models/timetext.h"
#include "protocol/displayname.h"

#include <QLocale>

namespace models {

using authorization::Request;
using authorization::RequestId;
using authorization::RequestState;

AuthorizationTable::AuthorizationTable(authorization::Desk &desk, Now now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_now(std::move(now))
    , m_open(static_cast<int>(desk.counters().open))
{
    m_desk.addListener(this);
}

AuthorizationTable::~AuthorizationTable()
{
    m_desk.removeListener(this);
}

const Request *AuthorizationTable::request(const QModelIndex &index) const
{
    return index.isValid() ? &m_desk.at(static_cast<std::size_t>(index.row())) : nullptr;
}

QModelIndex AuthorizationTable::indexOf(RequestId id, int column) const
{
    const auto at = m_desk.indexOf(id);
    return at ? index(static_cast<int>(*at), column) : QModelIndex();
}

void AuthorizationTable::requestAboutToBeAdded(std::size_t index)
{
    beginInsertRows({}, static_cast<int>(index), static_cast<int>(index));
}

void AuthorizationTable::requestAdded(std::size_t)
{
    endInsertRows();
    countOpen();
}

void AuthorizationTable::requestChanged(std::size_t index)
{
    const int row = static_cast<int>(index);
    forgetIgnored(index);
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    countOpen();
    Q_EMIT rowChanged(static_cast<quint64>(m_desk.at(index).id));
}

void AuthorizationTable::requestsAboutToBeRemoved(std::size_t first, std::size_t count)
{
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
    for (std::size_t index = first; !m_ignored.isEmpty() && index < first + count; ++index)
        m_ignored.remove(static_cast<quint64>(m_desk.at(index).id));
}

void AuthorizationTable::requestsRemoved(std::size_t, std::size_t)
{
    endRemoveRows();
    countOpen();
}

void AuthorizationTable::countOpen()
{
    const int open = static_cast<int>(m_desk.counters().open - m_desk.counters().clientLeft) -
                     static_cast<int>(m_ignored.size());
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT openCountChanged(open);
}

void AuthorizationTable::poll()
{
    const int rows = rowCount();
    if (rows > 0)
        Q_EMIT dataChanged(index(0, StateColumn), index(rows - 1, AgeColumn), {Qt::DisplayRole});
}

void AuthorizationTable::setIgnored(RequestId id, bool ignored)
{
    const Request *request = m_desk.find(id);
    if (!request || (ignored && request->state != RequestState::Pending))
        return;
    if (ignored)
        m_ignored.insert(static_cast<quint64>(id), request->timesAsked);
    else
        m_ignored.remove(static_cast<quint64>(id));
    const QModelIndex at = indexOf(id);
    Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
    countOpen();
    Q_EMIT rowChanged(static_cast<quint64>(id));
}

bool AuthorizationTable::isIgnored(const Request &request) const
{
    return m_ignored.contains(static_cast<quint64>(request.id));
}

/// What is asked again, or does not wait any more, is not put aside any more.
void AuthorizationTable::forgetIgnored(std::size_t index)
{
    const Request &request = m_desk.at(index);
    const auto ignored = m_ignored.constFind(static_cast<quint64>(request.id));
    if (ignored != m_ignored.constEnd() &&
        (request.state != RequestState::Pending || request.timesAsked != *ignored))
        m_ignored.erase(ignored);
}

std::optional<authorization::Judgement> AuthorizationTable::judgementOf(const Request &request) const
{
    return m_judge ? m_judge(request) : std::nullopt;
}

QString AuthorizationTable::judgementText(const authorization::Judgement &judgement)
{
    const QString rule = protocol::displayName(judgement.rule.toUtf8(), 256);
    switch (judgement.action) {
    case authorization::Rule::Action::Deny:
        return tr("deny (%1)", "what a rule says").arg(rule);
    case authorization::Rule::Action::Grant:
        return tr("grant %1 (%2)", "what a rule says: numbers, name of the rule")
            .arg(authorization::entitlementsText(judgement.entitlements).left(100), rule);
    case authorization::Rule::Action::Ask:
        break;
    }
    using Why = authorization::Judgement::Why;
    switch (judgement.why) {
    case Why::None:
    case Why::RuleAsks:
        return tr("ask (%1)", "what a rule says").arg(rule);
    case Why::NoRule:
        return tr("ask: no rule holds");
    case Why::Undecided:
        return tr("ask: “%1” can't be decided").arg(rule);
    case Why::HiddenName:
        return tr("ask: a name hides something");
    case Why::NoPreset:
        return tr("ask: the feed has no such preset (%1)").arg(rule);
    case Why::ClientLeft:
        return tr("ask: it does not wait");
    case Why::TooMany:
        return tr("ask: too many at once");
    }
    return {};
}

int AuthorizationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_desk.size());
}

int AuthorizationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuthorizationTable::stateText(RequestState state)
{
    switch (state) {
    case RequestState::Pending:
        return tr("waiting");
    case RequestState::Recording:
        return tr("recording");
    case RequestState::Sending:
        return tr("sending");
    case RequestState::Sent:
        return tr("sent");
    case RequestState::Confirmed:
        return tr("confirmed");
    case RequestState::PerhapsChanged:
        return tr("perhaps changed by another authorizer");
    case RequestState::Denied:
        return tr("denial sent");
    case RequestState::NotSent:
        return tr("not sent");
    case RequestState::ClientLeft:
        return tr("client left");
    case RequestState::Expired:
        return tr("expired");
    case RequestState::Void:
        return tr("void");
    }
    return {};
}

Tone AuthorizationTable::stateTone(RequestState state)
{
    switch (state) {
    case RequestState::Pending:
    case RequestState::PerhapsChanged:
        return Tone::Warn;
    case RequestState::Confirmed:
        return Tone::Ok;
    case RequestState::NotSent:
    case RequestState::Denied:
        return Tone::Bad;
    case RequestState::ClientLeft:
    case RequestState::Expired:
    case RequestState::Void:
        return Tone::Disabled;
    case RequestState::Recording:
    case RequestState::Sending:
    case RequestState::Sent:
        break;
    }
    return Tone::Normal;
}

std::chrono::seconds AuthorizationTable::ageOf(const Request &request) const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_now().monotonic - request.firstAsked.monotonic);
}

Tone AuthorizationTable::ageTone(std::chrono::seconds age)
{
    return age >= longWait ? Tone::Bad : age >= someWait ? Tone::Warn : Tone::Normal;
}

QString AuthorizationTable::text(const Request &request, int column) const
{
    switch (column) {
    case AgeColumn:
        return ageText(std::chrono::milliseconds(ageOf(request)).count());
    case SubscriberColumn:
        return shownUserAtHost(request.asked.user, request.asked.host);
    case TopicColumn:
        return shownFeedTopic(request.asked.feed, request.asked.topic);
    case AskedColumn:
        if (isIgnored(request))
            return tr("put aside");
        return request.state == RequestState::Pending
                   ? tr("%1×", "how often a client asked").arg(QLocale().toString(request.timesAsked))
                   : stateText(request.state);
    case ClientColumn:
        return GrantText::shortClient(request.asked.client);
    case HasColumn: {
        const std::size_t grants = m_desk.grantsOf(request.asked.user);
        return grants == 0   ? QString()
               : grants == 1 ? tr("1 grant")
                             : tr("%1 grants").arg(QLocale().toString(static_cast<qulonglong>(grants)));
    }
    case RuleColumn: {
        const auto judgement = authorization::isOpen(request.state) ? judgementOf(request) : std::nullopt;
        return judgement ? judgementText(*judgement) : QString();
    }
    default:
        return {};
    }
}

QString AuthorizationTable::toolTip(const Request &request) const
{
    QStringList lines{
        tr("%1 asks for %2")
            .arg(shownUserAtHost(request.asked.user, request.asked.host),
                 shownFeedTopic(request.asked.feed, request.asked.topic)),
        tr("Client %1").arg(request.asked.client.toText()),
        tr("State: %1. Asked %2 times, first at %3")
            .arg(stateText(request.state), QLocale().toString(request.timesAsked),
                 timeOfDay(request.firstAsked.utc.count())),
    };
    if (!request.hasPlainNames)
        lines.append(tr("A name hides something: look twice"));
    if (isIgnored(request))
        lines.append(tr("Put aside until it is asked again; it can still be answered"));
    if (!request.whyNotSent.isEmpty())
        lines.append(tr("Not sent: %1").arg(request.whyNotSent));
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

QVariant AuthorizationTable::data(const QModelIndex &index, int role) const
{
    const Request *request = this->request(index);
    if (!request)
        return {};
    const bool isGrey = stateTone(request->state) == Tone::Disabled || isIgnored(*request);
    switch (role) {
    case Qt::DisplayRole:
        return text(*request, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? stateText(request->state) : text(*request, index.column());
    case Qt::ToolTipRole:
        return toolTip(*request);
    case Qt::TextAlignmentRole:
        return index.column() == AgeColumn || index.column() == AskedColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case StateRole:
        return static_cast<int>(request->state);
    case StateTextRole:
        return stateText(request->state);
    case ToneRole:
        if (isGrey)
            return static_cast<int>(Tone::Disabled);
        if (index.column() == AgeColumn && authorization::isOpen(request->state))
            return static_cast<int>(ageTone(ageOf(*request)));
        if (index.column() == ClientColumn || index.column() == HasColumn || index.column() == RuleColumn)
            return static_cast<int>(Tone::Muted);
        return static_cast<int>(index.column() == AskedColumn && request->state != RequestState::Pending
                                    ? stateTone(request->state)
                                    : Tone::Normal);
    case RawUserRole:
        return request->asked.user;
    case RawHostRole:
        return request->asked.host;
    case RawFeedRole:
        return request->asked.feed;
    case RawTopicRole:
        return request->asked.topic;
    case IsPlainNameRole:
        return request->hasPlainNames;
    case RequestIdRole:
        return QVariant::fromValue(static_cast<quint64>(request->id));
    case IsOpenRole:
        return authorization::isOpen(request->state) && !isIgnored(*request);
    case IsIgnoredRole:
        return isIgnored(*request);
    case AgeRole:
        return static_cast<int>(ageOf(*request).count());
    default:
        return {};
    }
}

QVariant AuthorizationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = section == AgeColumn || section == AskedColumn;
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AgeColumn:
        return tr("Age");
    case SubscriberColumn:
        return tr("User @ host");
    case TopicColumn:
        return tr("Feed / topic");
    case AskedColumn:
        return tr("Asked");
    case ClientColumn:
        return tr("Client");
    case HasColumn:
        return tr("Has");
    case RuleColumn:
        return tr("Rules say");
    default:
        return {};
    }
}

} // namespace models
