#pragma once

#include "models/authorizationtable.h"
#include "profiles/environment.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace models {

/// The requests that wait in all sessions, in the order in which they came. Rows keep their places: one that
/// no longer waits stays, grey, until sweep(), which is for a moment when no pointer is over them, or until
/// there are more than mostGone of them. Answers are not given here. GUI thread, as the tables it looks at.
class AuthorizationOverview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SessionColumn,
        EnvironmentColumn,
        StateColumn,
        AgeColumn,
        SubscriberColumn, ///< user @ host
        TopicColumn,      ///< feed / topic
        AskedColumn,
        ColumnCount,
    };

    /// Rows that no longer wait and are kept: nobody may be there to sweep them away.
    static constexpr int mostGone = 1000;

    using QAbstractTableModel::QAbstractTableModel;
    ~AuthorizationOverview() override;

    /// Takes the requests of a session in. `table` must be removed before it goes.
    void addSession(AuthorizationTable *table);
    /// What the session is called, and what its distributor is for. `name` is fit to be shown.
    void setSession(const AuthorizationTable *table, const QString &name, profiles::Environment environment);
    /// Its rows stay, as those of a closed session, until sweep(), unless they are more than mostGone.
    void removeSession(AuthorizationTable *table);

    /// How many requests wait, in all sessions.
    int openCount() const { return m_open; }
    /// Where a row's request is; null where its session was closed or the request is gone.
    const AuthorizationTable *session(const QModelIndex &index) const;
    authorization::RequestId request(const QModelIndex &index) const;

    /// About once a second: ages.
    void poll();
    /// Takes away the rows that no longer wait.
    void sweep();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString environmentText(profiles::Environment environment);

Q_SIGNALS:
    void openCountChanged(int open);

private:
    struct Session
    {
        QString name;
        profiles::Environment environment = profiles::Environment::None;
    };
    struct Row
    {
        const AuthorizationTable *table = nullptr; ///< null: gone, and what follows is all that is left
        authorization::RequestId id{};
        Session session;
        QStringList texts; ///< by column of the table
    };
    using Key = std::pair<const AuthorizationTable *, authorization::RequestId>;

    bool waits(const Row &row) const;
    void take(const AuthorizationTable *table, int first, int last);
    void rowChanged(const AuthorizationTable *table, authorization::RequestId id);
    void letGo(const AuthorizationTable *table, int first, int last);
    void letGo(int row);
    void limitGone();
    template <typename IsGone>
    void removeRowsThat(IsGone isGone);
    void placeRows();
    void countOpen();
    QVariant ownData(const Row &row, int column, int role) const;
    static int tableColumn(int column);

    std::vector<Row> m_rows;
    std::map<Key, int> m_places; ///< rows of live requests
    QHash<const AuthorizationTable *, Session> m_sessions;
    int m_open = 0;
};

} // namespace models
