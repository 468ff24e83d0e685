#pragma once

#include "authorization/desk.h"
#include "authorization/desklistener.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace models {

/// The rows of an authorization::Desk, in the order in which they first came: new ones below, none ever
/// moves. Follows the desk through its listener; the desk must outlive it. GUI thread, which is the desk's
/// too.
class AuthorizationTable : public QAbstractTableModel, private authorization::DeskListener
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        AgeColumn,
        SubscriberColumn, ///< user @ host
        TopicColumn,      ///< feed / topic
        AskedColumn,
        ColumnCount,
    };
    enum OwnRole {
        RequestIdRole = FirstOwnRole, ///< quint64: authorization::RequestId
        IsOpenRole,                   ///< bool: waits for a person
        StateTextRole,                ///< QString: "waiting", "sent" …
    };
    using Now = std::function<authorization::TimePoint()>;

    explicit AuthorizationTable(authorization::Desk &desk, Now now = &authorization::TimePoint::now,
                                QObject *parent = nullptr);
    ~AuthorizationTable() override;

    const authorization::Desk &desk() const { return m_desk; }
    authorization::TimePoint now() const { return m_now(); }
    const authorization::Request *request(const QModelIndex &index) const;
    QModelIndex indexOf(authorization::RequestId id, int column = 0) const;
    /// Requests that wait for a person, and whose client is not known to have left.
    int openCount() const { return m_open; }

    /// About once a second: ages.
    void poll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "waiting", "recording", "sent", "confirmed" …: never "granted", which nobody can know.
    static QString stateText(authorization::RequestState state);
    static Tone stateTone(authorization::RequestState state);

Q_SIGNALS:
    void openCountChanged(int open);
    /// Any field of a row, its state above all. `id`: authorization::RequestId as a number.
    void rowChanged(quint64 id);

private:
    void requestAboutToBeAdded(std::size_t index) override;
    void requestAdded(std::size_t index) override;
    void requestChanged(std::size_t index) override;
    void requestsAboutToBeRemoved(std::size_t first, std::size_t count) override;
    void requestsRemoved(std::size_t first, std::size_t count) override;
    void countOpen();

    QString text(const authorization::Request &request, int column) const;
    QString toolTip(const authorization::Request &request) const;

    authorization::Desk &m_desk;
    Now m_now;
    int m_open = 0;
};

} // namespace models
