#pragma once

#include "authorization/desk.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

/// What a desk must know of live grants, said a second time as plainly as can be: one list that is searched
/// from end to end. Told of the same events as the desk, by DeskModel; remembers the first rule that was
/// broken.
class GrantModel
{
public:
    using GrantId = authorization::GrantId;
    using DecisionId = authorization::DecisionId;
    using TimePoint = authorization::TimePoint;

    struct Click
    {
        GrantId grant{};
        authorization::GrantChange change;
        authorization::Confirmation confirmation;
        authorization::Signature signature;
    };

    explicit GrantModel(const authorization::Desk &desk);

    const QString &complaint() const { return m_complaint; }

    void connected() { m_isConnected = true; }
    void disconnected();
    void monitorOnly(bool on) { m_monitorOnly = on; }
    void tick(TimePoint now);
    /// `isLast`: of the subscriptions of its client that are known.
    void notified(const protocol::ForwardedSubscriptionRequest &subscription, bool isLast, TimePoint now);
    void clicked(const Click &click, TimePoint now, const authorization::Verdict &verdict);
    void ended(TimePoint now, const std::vector<authorization::Decision> &decisions);
    void dismissed(GrantId id, bool isGone);
    /// True where the decision is one of a change.
    bool recorded(DecisionId id, TimePoint now, const authorization::Verdict &verdict);
    void failed(DecisionId id, bool whileRecording);
    void sent(DecisionId id);
    /// An answer to a request was written.
    void given(const authorization::Decision &decision, bool isCurrent);

    void compare();

    std::size_t changed() const { return m_changed; }
    std::size_t revokedAtEnd() const { return m_revokedAtEnd; }
    std::size_t overdue() const { return m_overdue; }

private:
    struct Entry
    {
        GrantId id{};
        protocol::AuthorizationRequest who;
        authorization::GrantState state = authorization::GrantState::Sent;
        std::optional<authorization::Decision> given;
        bool isOverdue = false;
        std::optional<DecisionId> changing;
    };
    struct Made
    {
        authorization::Decision decision;
        bool isCurrent = true; ///< the connection has gone on since
        bool hasLeft = false;
        bool isReleased = false;
        bool isLanded = false;
    };

    void complain(const QString &what);
    Entry *find(GrantId id);
    Entry *find(const protocol::ClientId &client, const QByteArray &feed, const QByteArray &topic);
    bool isDue(const Entry &entry, TimePoint now) const;
    bool isOurs(const Entry &entry) const;
    bool mayChange(const Click &click, TimePoint now);
    void made(const authorization::Decision &decision, const Entry &entry,
              const authorization::GrantChange &change, TimePoint now);
    void land(Made &made);

    const authorization::Desk &m_desk;
    QString m_complaint;
    std::vector<Entry> m_entries;
    std::map<DecisionId, Made> m_made;
    bool m_isConnected = false;
    bool m_monitorOnly = false;
    std::size_t m_changed = 0;
    std::size_t m_revokedAtEnd = 0;
    std::size_t m_overdue = 0;
};
