#include "authorization/rulejudge.h"

#include "authorization/ratelimit.h"
#include "authorization/requesttable.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace authorization {

namespace {

struct Moment
{
    int day = 0; ///< 0: Monday
    std::chrono::minutes time{0};
};

Moment momentAt(std::chrono::milliseconds utc, const QByteArray &timeZone)
{
    const QTimeZone zone = timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(timeZone);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utc.count(), zone);
    return {at.date().dayOfWeek() - 1, std::chrono::minutes(at.time().msecsSinceStartOfDay() / 60'000)};
}

bool holds(const RuleTime &window, const Moment &now)
{
    const bool isOverMidnight = window.to < window.from;
    const bool isAfterMidnight = isOverMidnight && now.time < window.to;
    const int day = isAfterMidnight ? (now.day + 6) % 7 : now.day;
    const bool isIn = isOverMidnight ? now.time >= window.from || now.time < window.to
                                     : now.time >= window.from && now.time < window.to;
    return isIn && (window.days & (1u << day)) != 0;
}

Match holds(const Rule &rule, const protocol::AuthorizationRequest &asked, const Moment &now,
            std::size_t grants)
{
    if (!holds(rule.time, now) ||
        (rule.grantsBelow && grants >= static_cast<std::size_t>(*rule.grantsBelow)) ||
        (rule.grantsAtLeast && grants < static_cast<std::size_t>(*rule.grantsAtLeast)))
        return Match::No;
    const std::array all{rule.user.match(asked.user), rule.host.match(asked.host),
                         rule.feed.match(asked.feed), rule.topic.match(asked.topic)};
    if (std::find(all.begin(), all.end(), Match::No) != all.end())
        return Match::No;
    const bool isSure = std::find(all.begin(), all.end(), Match::Undecided) == all.end();
    return isSure ? Match::Yes : Match::Undecided;
}

Judgement ask(const Rule *rule, Judgement::Why why)
{
    Judgement judgement;
    judgement.why = why;
    if (rule)
        judgement.rule = rule->name;
    return judgement;
}

Judgement verdictOf(const Rule &rule, const PresetBook &presets, const protocol::AuthorizationRequest &asked)
{
    if (rule.action == Rule::Action::Ask)
        return ask(&rule, Judgement::Why::RuleAsks);
    Judgement judgement;
    judgement.action = rule.action;
    judgement.why = Judgement::Why::None;
    judgement.rule = rule.name;
    judgement.reason = rule.reason;
    if (rule.action == Rule::Action::Deny)
        return judgement;
    if (!hasPlainNames(asked))
        return ask(&rule, Judgement::Why::HiddenName);
    const Preset *preset = presets.find(asked.feed, rule.preset);
    if (!preset)
        return ask(&rule, Judgement::Why::NoPreset);
    judgement.entitlements = preset->entitlements;
    judgement.length = rule.length;
    return judgement;
}

} // namespace

QLatin1String whyAskedText(Judgement::Why why)
{
    switch (why) {
    case Judgement::Why::None:
        return {};
    case Judgement::Why::NoRule:
        return QLatin1String("no rule holds");
    case Judgement::Why::RuleAsks:
        return QLatin1String("the rule leaves it to a person");
    case Judgement::Why::Undecided:
        return QLatin1String("whether the rule holds can't be told");
    case Judgement::Why::HiddenName:
        return QLatin1String("a name has hidden or invalid characters");
    case Judgement::Why::NoPreset:
        return QLatin1String("the feed has no preset of the name that the rule grants");
    case Judgement::Why::ClientLeft:
        return QLatin1String("the request does not wait, or its client has left");
    case Judgement::Why::TooMany:
        return QLatin1String("more automatic answers at once than the rules allow");
    }
    return {};
}

Judgement judge(const RuleSet &rules, const PresetBook &presets, const protocol::AuthorizationRequest &asked,
                std::chrono::milliseconds utc, std::size_t grants)
{
    const Moment now = momentAt(utc, rules.timeZone);
    for (const bool isDenyTurn : {true, false}) {
        for (const Rule &rule : rules.rules) {
            if ((rule.action == Rule::Action::Deny) != isDenyTurn)
                continue;
            switch (holds(rule, asked, now, grants)) {
            case Match::No:
                break;
            case Match::Yes:
                return verdictOf(rule, presets, asked);
            case Match::Undecided:
                return ask(&rule, Judgement::Why::Undecided);
            }
        }
    }
    return ask(nullptr, Judgement::Why::NoRule);
}

std::vector<Judgement> dryRun(const RuleSet &rules, const PresetBook &presets,
                              std::span<const Request> requests,
                              const std::function<std::size_t(const QByteArray &)> &grants)
{
    RateLimit limit(rules.answers, rules.per);
    QHash<QByteArray, std::size_t> granted;
    std::vector<Judgement> judgements;
    judgements.reserve(requests.size());
    for (const Request &request : requests) {
        const QByteArray &user = request.asked.user;
        Judgement judgement =
            judge(rules, presets, request.asked, request.lastAsked.utc, grants(user) + granted.value(user));
        if (judgement.action != Rule::Action::Ask && !limit.take(request.lastAsked.monotonic)) {
            judgement.action = Rule::Action::Ask;
            judgement.why = Judgement::Why::TooMany;
        }
        granted[user] += judgement.action == Rule::Action::Grant ? 1 : 0;
        judgements.push_back(std::move(judgement));
    }
    return judgements;
}

QStringList rulesWithoutPreset(const RuleSet &rules, const PresetBook &presets)
{
    QStringList names;
    for (const Rule &rule : rules.rules) {
        const bool isThere = std::any_of(presets.all().begin(), presets.all().end(),
                                         [&](const Preset &preset) { return preset.name == rule.preset; });
        if (rule.action == Rule::Action::Grant && !isThere)
            names.append(rule.name);
    }
    return names;
}

} // namespace authorization
