#include "models/granttable.h"

#include "models/granttext.h"
#include "models/nametext.h"

#include <algorithm>

namespace models {

using authorization::GrantId;
using authorization::LiveGrant;

namespace {

constexpr std::chrono::milliseconds gatheringTime{50};
/// With more holes than this in one step the model is new, which costs less.
constexpr std::size_t mostSteps = 64;

} // namespace

GrantTable::GrantTable(authorization::Desk &desk, const Presets &presets, Now now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_presets(presets)
    , m_now(std::move(now))
{
    for (const auto &[id, grant] : desk.grants().all()) {
        m_rows.push_back(id);
        countOverdue(grant, true);
    }
    m_desk.addListener(static_cast<authorization::GrantListener *>(this));
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(gatheringTime);
    connect(&m_gathering, &QTimer::timeout, this, &GrantTable::flush);
    connect(&presets, &Presets::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, EntitlementsColumn), index(rowCount() - 1, PresetColumn));
    });
}

GrantTable::~GrantTable()
{
    m_desk.removeListener(static_cast<authorization::GrantListener *>(this));
}

const LiveGrant *GrantTable::grant(const QModelIndex &index) const
{
    return index.isValid() ? m_desk.grants().find(id(index)) : nullptr;
}

GrantId GrantTable::id(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(static_cast<std::size_t>(index.row())) : GrantId{};
}

QModelIndex GrantTable::indexOf(GrantId id, int column) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id);
    return found != m_rows.end() && *found == id ? index(static_cast<int>(found - m_rows.begin()), column)
                                                 : QModelIndex();
}

void GrantTable::grantAdded(const LiveGrant &grant)
{
    m_added.push_back(grant.id);
    countOverdue(grant, true);
    gather();
}

void GrantTable::grantChanged(const LiveGrant &grant)
{
    m_changed.insert(grant.id);
    countOverdue(grant, true);
    gather();
    Q_EMIT grantMoved(static_cast<quint64>(grant.id));
}

void GrantTable::grantRemoved(const LiveGrant &grant)
{
    const bool wasShown = !m_rows.empty() && grant.id <= m_rows.back();
    if (wasShown)
        m_gone.emplace(grant.id, grant);
    m_changed.erase(grant.id);
    countOverdue(grant, false);
    gather();
    Q_EMIT grantMoved(static_cast<quint64>(grant.id));
}

void GrantTable::countOverdue(const LiveGrant &grant, bool isThere)
{
    const auto before = m_overdue.size();
    if (isThere && grant.isOverdue)
        m_overdue.insert(grant.id);
    else
        m_overdue.erase(grant.id);
    if (m_overdue.size() != before)
        Q_EMIT overdueCountChanged(overdueCount());
}

void GrantTable::gather()
{
    if (!m_gathering.isActive())
        m_gathering.start();
}

void GrantTable::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && !m_gone.empty())
        gather();
}

void GrantTable::flush()
{
    m_gathering.stop();
    takeAway();
    takeIn();
    const std::set<GrantId> changed = std::exchange(m_changed, {});
    if (changed.size() > mostSteps && !m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    for (const GrantId id : changed) {
        if (const QModelIndex at = indexOf(id); at.isValid())
            Q_EMIT dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
    }
}

void GrantTable::takeAway()
{
    if (m_gone.empty())
        return;
    if (m_isHeld) {
        for (auto gone = m_gone.begin(); gone != m_gone.end(); ++gone)
            m_changed.insert(gone->first);
        return;
    }
    struct Stretch
    {
        int first = 0;
        int last = 0;
    };
    std::vector<Stretch> stretches;
    for (const auto &[id, grant] : m_gone) {
        const int row = indexOf(id).row();
        if (!stretches.empty() && stretches.back().last == row - 1)
            stretches.back().last = row;
        else
            stretches.push_back({row, row});
    }
    if (stretches.size() > mostSteps) {
        beginResetModel();
        std::erase_if(m_rows, [this](GrantId id) { return m_gone.count(id) > 0; });
        m_gone.clear();
        endResetModel();
        return;
    }
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        beginRemoveRows({}, stretch->first, stretch->last);
        m_rows.erase(m_rows.begin() + stretch->first, m_rows.begin() + stretch->last + 1);
        endRemoveRows();
    }
    m_gone.clear();
}

void GrantTable::takeIn()
{
    // Some have gone before they were shown: one by one they would be looked for a hundred thousand times.
    std::erase_if(m_added, [this](GrantId id) { return !m_desk.grants().find(id); });
    if (m_added.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(m_added.size()) - 1);
    m_rows.insert(m_rows.end(), m_added.begin(), m_added.end());
    m_added.clear();
    endInsertRows();
}

void GrantTable::poll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, SinceColumn), index(rowCount() - 1, UntilColumn), {Qt::DisplayRole});
}

int GrantTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GrantTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrantTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LiveGrant *live = grant(index);
    const auto gone = live ? m_gone.end() : m_gone.find(id(index));
    if (!live && gone == m_gone.end())
        return {};
    const GrantText text(live ? *live : gone->second, m_presets.book(), m_now(), !live);
    const LiveGrant &shown = text.grant();
    switch (role) {
    case Qt::DisplayRole:
        return text.cell(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? text.state() : text.cell(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text.lines().join(QLatin1Char('\n')));
    case StateRole:
        return static_cast<int>(shown.state);
    case StateTextRole:
        return text.state();
    case ToneRole:
        return static_cast<int>(text.tone(index.column()));
    case RawUserRole:
        return shown.who.user;
    case RawHostRole:
        return shown.who.host;
    case RawFeedRole:
        return shown.who.feed;
    case RawTopicRole:
        return shown.who.topic;
    case IsPlainNameRole:
        return shown.hasPlainNames;
    case GrantIdRole:
        return QVariant::fromValue(static_cast<quint64>(shown.id));
    case AccessRole:
        return static_cast<int>(shown.access());
    case EntitlementsRole:
        return QVariant::fromValue(
            shown.given ? QList<qint32>(shown.given->entitlements.begin(), shown.given->entitlements.end())
                        : QList<qint32>());
    case IsOverdueRole:
        return shown.isOverdue;
    case SearchRole:
        return text.search();
    default:
        return {};
    }
}

QVariant GrantTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubscriberColumn:
        return tr("User @ host");
    case ClientColumn:
        return tr("Client");
    case TopicColumn:
        return tr("Feed / topic");
    case EntitlementsColumn:
        return tr("Entitlements");
    case PresetColumn:
        return tr("Preset");
    case SinceColumn:
        return tr("Since");
    case UntilColumn:
        return tr("Until");
    case ByColumn:
        return tr("By");
    default:
        return {};
    }
}

} // namespace models
