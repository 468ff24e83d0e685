#pragma once

#include "authorization/clientbook.h"
#include "authorization/decision.h"
#include "authorization/grantbook.h"
#include "authorization/request.h"
#include "authorization/requesttable.h"
#include "authorization/timepoint.h"
#include "protocol/messages.h"

#include <chrono>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace authorization {

class DeskListener;

/// How much a desk keeps at most.
struct DeskLimits
{
    std::size_t settled = 10'000; ///< settled rows; the oldest go first, counted
    std::size_t open = 100'000;   ///< rows not settled; what comes above is counted and not kept
    qint64 nameBytes = qint64{256} * 1024 * 1024; ///< of all names of all rows
    std::size_t knownTopics = 200'000;            ///< subscriptions that notifications told of
    GrantBook::Limits grants{};
};

/// Counts since the desk was made, and of now.
struct DeskCounters
{
    std::size_t open = 0;       ///< rows that wait for a person now
    quint64 notShown = 0;       ///< requests that came while there was no room. Nobody has answered them
    quint64 dropped = 0;        ///< settled rows that made room
    std::size_t clientLeft = 0; ///< of `open`, those whose client left
    friend bool operator==(const DeskCounters &, const DeskCounters &) = default;
};

/// The authorization desk without a window: which requests there are, which answer may be sent, and what is
/// known of it afterwards. A pure state machine: no thread, clock, socket or file of its own. It lives on one
/// thread, any; all calls come from there.
///
/// The way of an answer: answer() makes a Decision; it goes to the audit thread (AuditThread::record). Once
/// it is on the disk, recorded() is called, and gives the Decision back only if it may still be sent; only
/// that one goes to the connection, which compares the connection number once more before it writes. Then
/// sent() or notSent() is called, and the outcome goes to the audit file. Where recorded() gives no Decision
/// the outcome is "not sent", with its reason. Each step works once for each decision. A change of a live
/// grant and the end of one go the same way.
class Desk
{
public:
    explicit Desk(const DeskLimits &limits = {});

    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    void addListener(DeskListener *listener);
    void removeListener(DeskListener *listener);
    void addListener(GrantListener *listener) { m_grants.addListener(listener); }
    void removeListener(GrantListener *listener) { m_grants.removeListener(listener); }

    // What happens outside.

    /// Ends an earlier connection first, where disconnected() was not called. `target` tells one distributor
    /// from another: grants are not carried over to another one.
    void connected(std::uint32_t connection, const QString &target = {});
    /// All that waits becomes void; of the live grants ours stay listed as GrantState::Away.
    void disconnected();
    /// The row that it became or was added to; none where it was not kept (DeskCounters::notShown) or while
    /// there is no connection.
    std::optional<RequestId> requestArrived(const protocol::AuthorizationRequest &request, TimePoint now);
    void notified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now);
    /// Lets old requests expire. Needed about once a second to be shown in time; answers are safe without.
    void tick(TimePoint now);
    /// A request that was last asked this long ago can't be answered any more. None: never. What has expired
    /// stays so.
    void setExpiry(std::optional<std::chrono::nanoseconds> limit, TimePoint now);
    /// A desk that only looks: refuses every answer, and those that are not yet on their way to the
    /// connection.
    void setMonitorOnly(bool monitorOnly);
    /// Each answer and change of a person needs a reason.
    void setReasonNeeded(bool needed) { m_reasonNeeded = needed; }
    /// Whether rules may answer; off until a person switches them on. Switching them off holds back their
    /// answers that are not yet on their way to the connection.
    void setRulesOn(bool on) { m_rulesOn = on; }

    // Commands of a person or a rule. A rule can't confirm anything, nor grant unfiltered.

    /// The answer to a request that waits, or the grant that takes the place of a refusal: for the newest
    /// request of its client, feed and topic, with a second look where no notification shows the client.
    [[nodiscard]] Verdict answer(RequestId id, const Answer &answer, const Confirmation &confirmation,
                                 const Signature &signature, TimePoint now);
    /// All or nothing: at most maxAnsweredTogether requests of one user, host and feed.
    [[nodiscard]] VerdictTogether answerTogether(std::span<const RequestId> ids, const Answer &answer,
                                                 const Confirmation &confirmation, const Signature &signature,
                                                 TimePoint now);

    /// Replaces what a live grant lets through, at once.
    [[nodiscard]] Verdict change(GrantId id, const GrantChange &change, const Confirmation &confirmation,
                                 const Signature &signature, TimePoint now);
    /// Revokes the grants whose end has come, while this connection knows them. Each decision goes the way of
    /// any other. An end that can't be kept so is left to the operator: LiveGrant::isOverdue. Needed about
    /// once a second.
    [[nodiscard]] std::vector<Decision> endDue(const QString &operatorName, TimePoint now);
    /// Lists a grant with an end that an earlier run of the program gave, as GrantState::Away. Nothing where
    /// the subscription is listed already.
    void recall(const protocol::AuthorizationRequest &who, const GivenAnswer &given, TimePoint now);
    /// Takes a grant that is GrantState::Away off the list; nothing is sent. False where it isn't one.
    bool dismiss(GrantId id);

    // What became of a decision.

    /// On the disk. Gives the decision to send now, or why it must not be sent any more.
    [[nodiscard]] Verdict recorded(DecisionId id, TimePoint now);
    void recordFailed(DecisionId id, const QString &why);
    void sent(DecisionId id, TimePoint now);
    void notSent(DecisionId id, const QString &why);

    // What there is to see: rows in the order in which they first came.

    std::size_t size() const { return m_rows.size(); }
    const Request &at(std::size_t index) const { return m_rows.at(index); }
    const Request *find(RequestId id) const { return m_rows.find(id); }
    std::optional<std::size_t> indexOf(RequestId id) const { return m_rows.indexOf(id); }
    const DeskCounters &counters() const { return m_counters; }
    bool isMonitorOnly() const { return m_monitorOnly; }
    bool areRulesOn() const { return m_rulesOn; }
    bool isReasonNeeded() const { return m_reasonNeeded; }
    /// The running connection's number.
    std::optional<std::uint32_t> connection() const { return m_connection; }

    /// What answer() would refuse now with these flags; none where it would make a decision. Changes nothing.
    std::optional<WhyNot> objection(RequestId id, const Answer &answer, const Confirmation &confirmation,
                                    TimePoint now) const;
    std::optional<NotTogether> objectionTogether(std::span<const RequestId> ids, const Answer &answer,
                                                 const Confirmation &confirmation, TimePoint now) const;

    // Who has what.

    const GrantBook &grants() const { return m_grants; }
    /// The user's live grants, revoked ones apart, and the grants to it that are on their way.
    std::size_t grantsOf(const QByteArray &user) const;
    std::optional<WhyNot> objectionToChange(GrantId id, const GrantChange &change,
                                            const Confirmation &confirmation, TimePoint now) const;

private:
    enum class Stage : std::uint8_t { Recording, Sending };
    struct InFlight
    {
        Decision decision;
        Stage stage = Stage::Recording;
        bool clientLeft = false;            ///< since it last asked
        bool leftSinceDecided = false;      ///< which the person could not know
        bool hasEnded = false;              ///< a notification told that what it gives has ended
        bool isVoid = false;                ///< the connection has ended since
        bool afterRefusal = false;          ///< takes the place of a refusal
        quint64 target = 0;                 ///< m_targetNumber when it was decided
        std::optional<TimePoint> confirmed; ///< of a change: an add came before the report that it was sent
    };
    using Topic = ClientBook::Topic;

    std::optional<RequestId> addRow(const protocol::AuthorizationRequest &request,
                                    std::optional<RequestId> earlier, TimePoint now);
    bool hasRoomForOpenRow() const;
    Decision decide(Request row, const Answer &answer, const Signature &signature, TimePoint now);
    bool lacksReason(const Signature &signature) const;
    std::optional<WhyNot> objectionToSending(const InFlight &flight, TimePoint now) const;
    std::optional<InFlight> land(DecisionId id, Stage stage);
    void reopen(const InFlight &flight, const QString &whyNotSent);
    std::optional<WhyNot> objectionToRegrant(const Request &row, bool secondLook) const;
    void addNotified(const protocol::ForwardedSubscriptionRequest &subscription, TimePoint now);
    bool confirmChange(const protocol::ClientId &client, const Topic &topic, std::optional<DecisionId> before,
                       TimePoint now);
    void showGrant(const protocol::ForwardedSubscriptionRequest &subscription, bool isExplained,
                   TimePoint now);
    void removeNotified(const protocol::ForwardedSubscriptionRequest &subscription);
    void endGrants(const protocol::ClientId &client, const Topic &topic, bool hasLeft);
    void forgetConnection();
    Decision decideChange(const LiveGrant &grant, const GrantChange &change, const Signature &signature,
                          TimePoint now);
    void launch(InFlight flight);
    InFlight takeFlight(std::unordered_map<DecisionId, InFlight>::iterator flight);
    void notWritten(const InFlight &flight, const QString &why);
    Verdict changeRecorded(std::unordered_map<DecisionId, InFlight>::iterator flight, TimePoint now);
    void changeFailed(const InFlight &flight, const QString &why);
    void changeSent(const InFlight &flight, TimePoint now);
    void given(const protocol::AuthorizationRequest &who, const GivenAnswer &answer, const InFlight &flight);
    void markOverdue(TimePoint now);
    void clientLeft(RequestId id);
    void setClientLeft(DecisionId id, bool clientLeft);
    bool isTooOld(const Request &row, TimePoint now) const;
    void expire(Request row);
    void put(Request row);
    void trim();
    void dropSettled(std::size_t count);

    DeskLimits m_limits;
    RequestTable m_rows;
    ClientBook m_clients;
    std::set<std::pair<std::chrono::nanoseconds, RequestId>> m_openByAge;
    std::unordered_map<DecisionId, InFlight> m_inFlight;
    GrantBook m_grants;
    QHash<GrantId, std::vector<DecisionId>> m_changesToShow; ///< released, and no add is theirs yet
    QHash<QByteArray, std::size_t> m_grantsOnTheirWay;       ///< by user
    QString m_target;
    std::optional<std::chrono::nanoseconds> m_expiry;
    std::optional<std::uint32_t> m_connection;
    DeskCounters m_counters;
    quint64 m_lastRequest = 0;
    quint64 m_lastDecision = 0;
    quint64 m_targetNumber = 0; ///< grows with each other target
    bool m_monitorOnly = false;
    bool m_rulesOn = false;
    bool m_reasonNeeded = false;
};

} // namespace authorization
