#include "models/authorizationoverview.h"

#include "models/nametext.h"

#include <algorithm>

namespace models {

using authorization::RequestId;
using profiles::Environment;

namespace {

/// Each range that goes costs whoever looks at the model a walk over all rows.
constexpr std::size_t mostRanges = 64;

} // namespace

AuthorizationOverview::~AuthorizationOverview() = default;

void AuthorizationOverview::addSession(AuthorizationTable *table)
{
    m_sessions.insert(table, {});
    connect(table, &QAbstractItemModel::rowsInserted, this,
            [this, table](const QModelIndex &, int first, int last) { take(table, first, last); });
    connect(table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, table](const QModelIndex &, int first, int last) { letGo(table, first, last); });
    connect(table, &AuthorizationTable::rowChanged, this,
            [this, table](quint64 id) { rowChanged(table, RequestId(id)); });
    connect(table, &AuthorizationTable::openCountChanged, this, &AuthorizationOverview::countOpen);
    take(table, 0, table->rowCount() - 1);
    countOpen();
}

void AuthorizationOverview::setSession(const AuthorizationTable *table, const QString &name,
                                       Environment environment)
{
    const auto known = m_sessions.find(table);
    if (known == m_sessions.end() || (known->name == name && known->environment == environment))
        return;
    *known = {name, environment};
    for (Row &row : m_rows) {
        if (row.table == table)
            row.session = *known;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, SessionColumn), index(rowCount() - 1, EnvironmentColumn));
}

void AuthorizationOverview::removeSession(AuthorizationTable *table)
{
    table->disconnect(this);
    const auto isOfIt = [table](const Row &row) {
        return row.table == table;
    };
    if (std::count_if(m_rows.begin(), m_rows.end(), isOfIt) > mostGone)
        removeRowsThat(isOfIt);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].table == table)
            letGo(row);
    }
    m_sessions.remove(table);
    countOpen();
    limitGone();
}

const AuthorizationTable *AuthorizationOverview::session(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].table : nullptr;
}

RequestId AuthorizationOverview::request(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].id : RequestId{};
}

bool AuthorizationOverview::waits(const Row &row) const
{
    const QModelIndex at = row.table ? row.table->indexOf(row.id) : QModelIndex();
    const authorization::Request *request = at.isValid() ? row.table->request(at) : nullptr;
    return request && authorization::isOpen(request->state) &&
           request->state != authorization::RequestState::ClientLeft;
}

void AuthorizationOverview::take(const AuthorizationTable *table, int first, int last)
{
    std::vector<Row> fresh;
    for (int at = first; at <= last; ++at) {
        const authorization::Request *request = table->request(table->index(at, 0));
        Row row{table, request->id, m_sessions.value(table), {}};
        if (!m_places.contains({table, request->id}) && waits(row))
            fresh.push_back(std::move(row));
    }
    if (fresh.empty())
        return;
    limitGone();
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (Row &row : fresh) {
        m_places.emplace(Key(row.table, row.id), rowCount());
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

void AuthorizationOverview::rowChanged(const AuthorizationTable *table, RequestId id)
{
    if (const auto place = m_places.find({table, id}); place != m_places.end()) {
        Q_EMIT dataChanged(index(place->second, 0), index(place->second, ColumnCount - 1));
    } else if (const QModelIndex at = table->indexOf(id); at.isValid()) {
        take(table, at.row(), at.row()); // waits once more
    }
}

void AuthorizationOverview::letGo(const AuthorizationTable *table, int first, int last)
{
    if (last - first >= mostGone) {
        const auto idAt = [table](int row) {
            return table->request(table->index(row, 0))->id;
        };
        removeRowsThat([table, from = idAt(first), to = idAt(last)](const Row &row) {
            return row.table == table && row.id >= from && row.id <= to;
        });
        return;
    }
    for (int at = first; at <= last; ++at) {
        const auto place = m_places.find({table, table->request(table->index(at, 0))->id});
        if (place != m_places.end())
            letGo(place->second);
    }
}

void AuthorizationOverview::letGo(int row)
{
    Row &gone = m_rows[static_cast<std::size_t>(row)];
    for (int column = 0; column < AuthorizationTable::ColumnCount; ++column)
        gone.texts.append(gone.table->indexOf(gone.id, column).data().toString());
    m_places.erase({gone.table, gone.id});
    gone.table = nullptr;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void AuthorizationOverview::countOpen()
{
    int open = 0;
    for (auto session = m_sessions.keyBegin(); session != m_sessions.keyEnd(); ++session)
        open += (*session)->openCount();
    if (open == m_open)
        return;
    m_open = open;
    Q_EMIT openCountChanged(open);
}

void AuthorizationOverview::poll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn), {Qt::DisplayRole});
}

void AuthorizationOverview::sweep()
{
    removeRowsThat([this](const Row &row) { return !waits(row); });
}

void AuthorizationOverview::limitGone()
{
    if (rowCount() - m_open > mostGone)
        sweep();
}

template <typename IsGone>
void AuthorizationOverview::removeRowsThat(IsGone isGone)
{
    std::vector<std::pair<int, int>> ranges;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isGone(m_rows[static_cast<std::size_t>(row)]))
            continue;
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    if (ranges.empty())
        return;
    if (ranges.size() > mostRanges) {
        beginResetModel();
        std::erase_if(m_rows, isGone);
        placeRows();
        endResetModel();
        return;
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->second + 1);
        endRemoveRows();
    }
    placeRows();
}

void AuthorizationOverview::placeRows()
{
    m_places.clear();
    for (int row = 0; row < rowCount(); ++row) {
        const Row &left = m_rows[static_cast<std::size_t>(row)];
        if (left.table)
            m_places.emplace(Key(left.table, left.id), row);
    }
}

int AuthorizationOverview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuthorizationOverview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int AuthorizationOverview::tableColumn(int column)
{
    return column - StateColumn + AuthorizationTable::StateColumn;
}

QString AuthorizationOverview::environmentText(Environment environment)
{
    switch (environment) {
    case Environment::None:
        break;
    case Environment::Local:
        return tr("Local");
    case Environment::Test:
        return tr("Test");
    case Environment::Production:
        return tr("Production");
    }
    return {};
}

QVariant AuthorizationOverview::ownData(const Row &row, int column, int role) const
{
    const bool isSession = column == SessionColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isSession ? row.session.name : environmentText(row.session.environment);
    case Qt::ToolTipRole:
        return isSession ? QVariant(plainToolTip(row.session.name)) : QVariant();
    case ToneRole:
        if (!waits(row))
            return static_cast<int>(Tone::Disabled);
        return static_cast<int>(isSession                                            ? Tone::Normal
                                : row.session.environment == Environment::Production ? Tone::Bad
                                : row.session.environment == Environment::Test       ? Tone::Warn
                                                                                     : Tone::Ok);
    case StateRole:
        return static_cast<int>(row.session.environment);
    default:
        return {};
    }
}

QVariant AuthorizationOverview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() <= EnvironmentColumn)
        return ownData(row, index.column(), role);
    const int column = tableColumn(index.column());
    if (row.table) {
        if (role == ToneRole && !waits(row))
            return static_cast<int>(Tone::Disabled);
        return row.table->indexOf(row.id, column).data(role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == AskedColumn ? tr("gone") : row.texts.value(column);
    case ToneRole:
        return static_cast<int>(Tone::Disabled);
    case StateRole:
        return static_cast<int>(authorization::RequestState::Void);
    default:
        return {};
    }
}

QVariant AuthorizationOverview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isRight = section == AgeColumn || section == AskedColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SessionColumn:
        return tr("Session");
    case EnvironmentColumn:
        return tr("Used for");
    case AgeColumn:
        return tr("Age");
    case SubscriberColumn:
        return tr("User @ host");
    case TopicColumn:
        return tr("Feed / topic");
    case AskedColumn:
        return tr("Asked");
    default:
        return {};
    }
}

} // namespace models
