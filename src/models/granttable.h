#pragma once

#include "authorization/desk.h"
#include "authorization/grantlistener.h"
#include "models/authorizationtable.h"
#include "models/presets.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <map>
#include <set>
#include <vector>

namespace models {

/// The live grants of an authorization::Desk in the order in which they came to be known: new ones below,
/// none ever moves. What the desk tells is gathered for a moment, so that hundreds of thousands at once are
/// one change. While the table is held (the pointer is over it) a grant that is gone stays where it is, grey.
/// The desk and the presets must outlive it. GUI thread, which is the desk's too.
class GrantTable : public QAbstractTableModel, private authorization::GrantListener
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        SubscriberColumn, ///< user @ host
        ClientColumn,     ///< the beginning of the id
        TopicColumn,      ///< feed / topic
        EntitlementsColumn,
        PresetColumn, ///< the name of the set, or what is known instead
        SinceColumn,
        UntilColumn,
        ByColumn,
        ColumnCount,
    };
    enum OwnRole {
        GrantIdRole = FirstOwnRole, ///< quint64: authorization::GrantId
        AccessRole,                 ///< int: authorization::Access
        EntitlementsRole,           ///< QList<qint32>
        StateTextRole,              ///< QString: "sent", "shown" …
        IsOverdueRole,              ///< bool
        SearchRole,                 ///< QString: user, host, client, feed and topic as they are shown
    };
    using Now = AuthorizationTable::Now;

    GrantTable(authorization::Desk &desk, const Presets &presets, Now now = &authorization::TimePoint::now,
               QObject *parent = nullptr);
    ~GrantTable() override;

    const authorization::Desk &desk() const { return m_desk; }
    authorization::TimePoint now() const { return m_now(); }
    /// Null where it is gone.
    const authorization::LiveGrant *grant(const QModelIndex &index) const;
    authorization::GrantId id(const QModelIndex &index) const;
    QModelIndex indexOf(authorization::GrantId id, int column = 0) const;
    /// Grants whose end has passed and that are left to the operator.
    int overdueCount() const { return static_cast<int>(m_overdue.size()); }

    void setHeld(bool held);
    /// About once a second: times.
    void poll();
    /// Shows now what has been gathered.
    void flush();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void overdueCountChanged(int count);
    /// Any field of a grant, or that it is gone. `id`: authorization::GrantId as a number. Not gathered.
    void grantMoved(quint64 id);

private:
    void grantAdded(const authorization::LiveGrant &grant) override;
    void grantChanged(const authorization::LiveGrant &grant) override;
    void grantRemoved(const authorization::LiveGrant &grant) override;
    void countOverdue(const authorization::LiveGrant &grant, bool isThere);
    void gather();
    void takeAway();
    void takeIn();

    authorization::Desk &m_desk;
    const Presets &m_presets;
    Now m_now;
    std::vector<authorization::GrantId> m_rows; ///< ascending
    std::vector<authorization::GrantId> m_added;
    std::set<authorization::GrantId> m_changed;
    std::map<authorization::GrantId, authorization::LiveGrant> m_gone; ///< rows that are still shown
    std::set<authorization::GrantId> m_overdue;
    QTimer m_gathering;
    bool m_isHeld = false;
};

} // namespace models
