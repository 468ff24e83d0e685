#pragma once

#include "authorization/namepattern.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace authorization {

/// When a rule holds, by the clock of its set's time zone. A window over midnight (from 22:00 to 06:00)
/// belongs to the day on which it begins.
struct RuleTime
{
    quint8 days = 0x7f;               ///< bit 0: Monday … bit 6: Sunday
    std::chrono::minutes from{0};     ///< since midnight
    std::chrono::minutes to{24 * 60}; ///< not reached any more
    friend bool operator==(const RuleTime &, const RuleTime &) = default;
};

/// One rule: all of its conditions, and what then.
struct Rule
{
    enum class Action : std::uint8_t { Deny, Grant, Ask };

    QString name;
    NamePattern user, host, feed, topic;
    RuleTime time;
    std::optional<int> grantsBelow;   ///< the user has fewer live grants than this
    std::optional<int> grantsAtLeast; ///< the user has this many or more
    Action action = Action::Ask;
    QString preset;                                  ///< what is granted: a preset of the request's feed
    std::optional<std::chrono::milliseconds> length; ///< the grant ends after this long
    QString reason;                                  ///< for the audit file
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Rules in their order, as `rules.json` has them (docs/authorization.md). A value.
struct RuleSet
{
    static constexpr int format = 1;
    static constexpr std::chrono::milliseconds shortestPer{1'000};
    static constexpr std::chrono::milliseconds longestPer{3'600'000};

    qint64 version = 0;                    ///< grows with each change that is saved
    QByteArray timeZone;                   ///< an IANA name; empty: this machine's
    int answers = 20;                      ///< at most so many automatic answers …
    std::chrono::milliseconds per{10'000}; ///< … in any such stretch of time
    QList<Rule> rules;

    /// How the audit file names the set: its version, and a digest that tells two of one version apart.
    QString stamp() const;
    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

/// Where and why a file of rules can't be used.
struct RuleError
{
    QString place; ///< "line 3, column 7", or "rule 2 (\"Level 1 by day\")"; may be empty
    QString why;
    QString line() const;
    friend bool operator==(const RuleError &, const RuleError &) = default;
};

} // namespace authorization
