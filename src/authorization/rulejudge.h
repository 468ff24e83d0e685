#pragma once

#include "authorization/presetbook.h"
#include "authorization/request.h"
#include "authorization/rule.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace authorization {

/// What a rule set says of a request.
struct Judgement
{
    /// Why a person is asked.
    enum class Why : std::uint8_t {
        None,       ///< a rule answers
        NoRule,     ///< no rule holds
        RuleAsks,   ///< the rule wants a person
        Undecided,  ///< whether the rule holds can't be told, and it is not skipped
        HiddenName, ///< a name is not plain: no rule can look twice
        NoPreset,   ///< the feed has no preset of the name the rule grants
        ClientLeft, ///< or the request is not one that waits
        TooMany,    ///< more at once than the set's rate lets through
    };
    Rule::Action action = Rule::Action::Ask;
    Why why = Why::NoRule;
    QString rule;                        ///< its name; empty where none holds
    protocol::Entitlements entitlements; ///< where it grants
    std::optional<std::chrono::milliseconds> length;
    QString reason;
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// One English line; empty for None.
QLatin1String whyAskedText(Judgement::Why why);

/// Judges one request: all rules that deny first, then the others in their order; the first that holds. One
/// that is undecided leaves the request to a person. `grants`: the live grants of its user. A pure function.
Judgement judge(const RuleSet &rules, const PresetBook &presets, const protocol::AuthorizationRequest &asked,
                std::chrono::milliseconds utc, std::size_t grants);

/// What the set would have said to each of these, in their order, each at the time it last asked; the set's
/// rate included. `grants`: the live grants of a user, to which what would have been granted is added.
/// Nothing is answered.
std::vector<Judgement> dryRun(const RuleSet &rules, const PresetBook &presets,
                              std::span<const Request> requests,
                              const std::function<std::size_t(const QByteArray &user)> &grants);

/// The names of rules that grant a preset which no feed has.
QStringList rulesWithoutPreset(const RuleSet &rules, const PresetBook &presets);

} // namespace authorization
