#pragma once

#include "authorization/timepoint.h"
#include "protocol/messages.h"

#include <QLatin1String>
#include <QString>

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace authorization {

/// A row of the desk. Ids grow and are never used twice by one desk.
enum class RequestId : quint64 {};
/// A subscription that has something. Grows, never used twice by one desk.
enum class GrantId : quint64 {};
/// One answer to one request, or one change of one grant: what a click became. Grows, never used twice by one
/// desk.
enum class DecisionId : quint64 {};

/// A set of numbers: at least one and at most maxEntitlements; order and duplicates do not matter.
struct GrantEntitlements
{
    protocol::Entitlements entitlements;
    std::optional<std::chrono::milliseconds> until{}; ///< UTC; when to revoke it. None: no end
    friend bool operator==(const GrantEntitlements &, const GrantEntitlements &) = default;
};

/// Authorization not required: everything passes, packets without entitlements too.
struct GrantUnfiltered
{
    std::optional<std::chrono::milliseconds> until{}; ///< as in GrantEntitlements
    friend bool operator==(const GrantUnfiltered &, const GrantUnfiltered &) = default;
};

/// A refusal. It sticks on the bus (docs/protocol.md section 6).
struct Deny
{
    friend bool operator==(const Deny &, const Deny &) = default;
};

using Answer = std::variant<GrantEntitlements, GrantUnfiltered, Deny>;

/// The subscription stays, and gets messages without packets: a set that nothing matches replaces its own. A
/// refusal would change nothing (docs/protocol.md section 6).
struct Revoke
{
    friend bool operator==(const Revoke &, const Revoke &) = default;
};

/// What can be done to a live grant. The new set replaces the old one at once.
using GrantChange = std::variant<GrantEntitlements, GrantUnfiltered, Revoke>;

/// The whole set of a revocation. Nothing else is granted with it (WhyNot::ReservedEntitlement).
inline constexpr qint32 revokingEntitlement = std::numeric_limits<qint32>::min();

/// What an answer is, once it is a response.
enum class AnswerKind : std::uint8_t { Grant, GrantUnfiltered, Deny, Revoke };

/// The kind of a response that a desk made.
AnswerKind kindOf(const protocol::AuthorizationResponse &response);
/// "grant", "grant-unfiltered", "deny", "revoke": the words of the audit file.
QLatin1String answerWord(AnswerKind kind);

/// What the person confirmed, apart from the answer itself. Each flag stands for a question of its own.
struct Confirmation
{
    bool secondLook = false; ///< looked at the hidden characters, or knows that the client may have left
    bool unfilteredConfirmed = false; ///< said again that everything shall pass
};

/// The rule that answered, where no person did.
struct RuleStamp
{
    QString name;
    QString version; ///< of the rule set that was in force
    friend bool operator==(const RuleStamp &, const RuleStamp &) = default;
};

/// Who answers, and why.
struct Signature
{
    QString operatorName;
    QString reason = {};                ///< may be empty
    std::optional<RuleStamp> rule = {}; ///< where the answer was automatic
    bool isEndOfGrant = false;          ///< the end that a person or rule had set has come

    bool isOfPerson() const { return !rule && !isEndOfGrant; }
    friend bool operator==(const Signature &, const Signature &) = default;
};

/// Why a command was not carried out. Nothing has changed then, unless a member says otherwise.
enum class WhyNot : std::uint8_t {
    UnknownRequest,         ///< never seen, or dropped since
    UnknownDecision,        ///< never made, or dealt with already
    MonitorOnly,            ///< this profile cannot respond at all
    Disconnected,           ///< the request is of a connection that has ended
    AlreadyAnswered,        ///< an answer is on its way or was sent
    Expired,                ///< has to be asked anew; the row may have become Expired by this very call
    ClientLeft,             ///< takes a second look
    NameNeedsSecondLook,    ///< a name is not plain: can be refused, but not granted without a second look
    EmptyGrant,             ///< a grant of no entitlements would be a refusal
    TooManyEntitlements,    ///< more than maxEntitlements
    UnfilteredNotConfirmed, ///< unfiltered access has a confirmation of its own
    NothingChosen,          ///< an answer to no request at all
    TooManyRequests,        ///< more than maxAnsweredTogether
    MixedRequests,          ///< answered together, but not of one user, host and feed
    ChosenTwice,            ///< answered together, and one request named twice
    UnknownGrant,           ///< never known, or gone since
    ChangeUnderWay,         ///< a change of this grant is on its way
    ClientNotKnown,         ///< nothing tells that the client is still there; takes a second look
    ReservedEntitlement,    ///< revokingEntitlement can't be granted
    EndHasPassed,           ///< a grant that would end before it begins
    NotByRule,              ///< unfiltered access is no rule's to give
    NoReason,               ///< a person has to give one (Desk::setReasonNeeded)
    RulesOff,               ///< rules were not switched on for this session, or have been switched off since
};

/// One English line for logs, the audit file and standard error.
QLatin1String whyNotText(WhyNot why);

/// What may not be answered, whatever the request: a name that is not plain, no entitlements at all …
std::optional<WhyNot> objectionToAnswer(const Answer &answer, bool hasPlainNames,
                                        const Confirmation &confirmation, TimePoint now);
/// When a grant is to end, UTC; none where it has no end or is none.
std::optional<std::chrono::milliseconds> endOf(const Answer &answer);
/// Client, feed and topic are the bytes of the request (A5); entitlements are sorted, each once.
protocol::AuthorizationResponse responseTo(const protocol::AuthorizationRequest &asked, const Answer &answer);
protocol::Entitlements sortedOnce(protocol::Entitlements entitlements);

inline constexpr std::size_t maxEntitlements = 10'000;
inline constexpr std::size_t maxAnsweredTogether = 20;

/// An answer on its way: a value with everything that the audit file and the wire need. It crosses threads.
struct Decision
{
    DecisionId id{};
    RequestId request{};          ///< 0 for the change of a grant
    GrantId grant{};              ///< the grant that it changes; 0 for the answer to a request
    std::uint32_t connection = 0; ///< the only connection that it may be written to
    TimePoint at;                 ///< when it was decided
    protocol::AuthorizationRequest asked;
    protocol::AuthorizationResponse response;       ///< client, feed and topic are the bytes received
    std::optional<std::chrono::milliseconds> until; ///< when the grant is to end, UTC
    Signature signature;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// A decision that may go on to the next step, or why there is none.
using Verdict = std::variant<Decision, WhyNot>;

/// All decisions of an answer to several requests, or why there is none and which request is to blame.
struct NotTogether
{
    WhyNot why = WhyNot::NothingChosen;
    RequestId request{}; ///< the first one that can't be answered so; 0 where no single one is to blame
};
using VerdictTogether = std::variant<std::vector<Decision>, NotTogether>;

} // namespace authorization
