#pragma once

#include "authorization/desk.h"
#include "authorization/desklistener.h"
#include "authorization/rulejudge.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QHash>

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
        ClientColumn, ///< the beginning of the id
        HasColumn,    ///< how much its user has already
        RuleColumn,   ///< what a rule would say
        ColumnCount,
    };
    enum OwnRole {
        RequestIdRole = FirstOwnRole, ///< quint64: authorization::RequestId
        IsOpenRole,                   ///< bool: waits for a person
        StateTextRole,                ///< QString: "waiting", "sent" …
        IsIgnoredRole,                ///< bool
        AgeRole,                      ///< int: seconds since it was first asked
    };
    /// From when on a wait is shown as one, and as a long one.
    static constexpr std::chrono::seconds someWait{60};
    static constexpr std::chrono::seconds longWait{300};
    using Now = std::function<authorization::TimePoint()>;

    explicit AuthorizationTable(authorization::Desk &desk, Now now = &authorization::TimePoint::now,
                                QObject *parent = nullptr);
    ~AuthorizationTable() override;

    const authorization::Desk &desk() const { return m_desk; }
    authorization::TimePoint now() const { return m_now(); }
    const authorization::Request *request(const QModelIndex &index) const;
    QModelIndex indexOf(authorization::RequestId id, int column = 0) const;
    using Judge = std::function<std::optional<authorization::Judgement>(const authorization::Request &)>;
    /// What rules say; without it nothing is said.
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    std::optional<authorization::Judgement> judgementOf(const authorization::Request &request) const;
    /// "grant Level 1 (By day)", "ask: no rule holds" …; names fit to be shown.
    static QString judgementText(const authorization::Judgement &judgement);

    /// Puts a request that waits aside, until its client asks again; nothing is sent. Or takes it back.
    void setIgnored(authorization::RequestId id, bool ignored);
    bool isIgnored(const authorization::Request &request) const;

    /// Requests that wait for a person, whose client is not known to have left, and that nobody put aside.
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
    void forgetIgnored(std::size_t index);

    std::chrono::seconds ageOf(const authorization::Request &request) const;
    static Tone ageTone(std::chrono::seconds age);
    QString text(const authorization::Request &request, int column) const;
    QString toolTip(const authorization::Request &request) const;

    authorization::Desk &m_desk;
    Now m_now;
    Judge m_judge;
    QHash<quint64, quint32> m_ignored; ///< by request: how often it had been asked then
    int m_open = 0;
};

} // namespace models
