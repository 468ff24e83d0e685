#include "authorization/requesttable.h"
#include "authorization/rulejson.h"
#include "authorization/rulejudge.h"
#include "fuzz/fuzz.h"

#include <algorithm>

using namespace authorization;

namespace {

void checkRate(const RuleSet &rules, const PresetBook &presets, const protocol::AuthorizationRequest &asked,
               std::chrono::milliseconds utc)
{
    std::vector<Request> requests(8);
    for (Request &request : requests) {
        request.asked = asked;
        request.lastAsked.utc = utc;
    }
    const auto judgements = dryRun(rules, presets, requests, [](const QByteArray &) { return 0u; });
    fuzz::require(judgements.size() == requests.size());
    const auto answered = std::count_if(judgements.begin(), judgements.end(),
                                        [](const Judgement &one) { return one.action != Rule::Action::Ask; });
    fuzz::require(answered <= rules.answers); // all at one moment
}

void checkJudgement(const RuleSet &rules, const PresetBook &presets,
                    const protocol::AuthorizationRequest &asked, std::chrono::milliseconds utc,
                    std::size_t grants)
{
    const Judgement judgement = judge(rules, presets, asked, utc, grants);
    fuzz::require(judgement == judge(rules, presets, asked, utc, grants));
    fuzz::require((judgement.why == Judgement::Why::None) == (judgement.action != Rule::Action::Ask));
    fuzz::require((judgement.why == Judgement::Why::None) == whyAskedText(judgement.why).isEmpty());
    if (judgement.action == Rule::Action::Grant) {
        fuzz::require(hasPlainNames(asked) && !judgement.entitlements.empty());
        const auto rule = std::find_if(rules.rules.begin(), rules.rules.end(),
                                       [&](const Rule &one) { return one.name == judgement.rule; });
        fuzz::require(rule != rules.rules.end() && rule->action == Rule::Action::Grant);
        const Preset *preset = presets.find(asked.feed, rule->preset);
        fuzz::require(preset && preset->entitlements == judgement.entitlements);
    }
    // Any rule that denies by itself denies, wherever it stands; one that may deny leaves it to a person.
    bool isDenied = false;
    bool mayBeDenied = false;
    for (const Rule &rule : rules.rules) {
        if (rule.action != Rule::Action::Deny)
            continue;
        RuleSet alone = rules;
        alone.rules = {rule};
        const Judgement own = judge(alone, presets, asked, utc, grants);
        isDenied = isDenied || own.action == Rule::Action::Deny;
        mayBeDenied = mayBeDenied || own.why == Judgement::Why::Undecided;
    }
    if (isDenied && !mayBeDenied)
        fuzz::require(judgement.action == Rule::Action::Deny);
    if (isDenied || mayBeDenied)
        fuzz::require(judgement.action != Rule::Action::Grant);
    else
        fuzz::require(judgement.action != Rule::Action::Deny);
}

} // namespace

/// A file of rules, up to its first zero byte, and requests that it judges. What was understood is written
/// and read again as the same; a grant is never of a hidden name, nor of anything but the preset that the
/// rule names, nor where any rule refuses; no more is answered at once than the set lets through.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray text = all.left(all.indexOf('\0'));
    const auto read = parseRules(text);
    if (const auto *error = std::get_if<RuleError>(&read)) {
        fuzz::require(!error->why.isEmpty() && !error->line().contains(QLatin1Char('\n')));
        return 0;
    }
    const auto &rules = std::get<RuleSet>(read);
    const auto again = parseRules(rulesToJson(rules));
    fuzz::require(std::holds_alternative<RuleSet>(again) && std::get<RuleSet>(again) == rules);
    fuzz::require(std::get<RuleSet>(again).stamp() == rules.stamp());

    fuzz::Input input(data, size);
    input.take(text.size() + 1);
    PresetBook presets;
    for (const char *feed : {"PRICES", "L2"}) {
        for (const Rule &rule : rules.rules) {
            if (!presets.put({QLatin1String(feed), rule.preset, {1, 2}}).isEmpty())
                continue; // no name for one, or there already
        }
    }
    do {
        const int sort = input.below(3);
        const QByteArray feed = sort == 0   ? QByteArray("PRICES")
                                : sort == 1 ? QByteArray("L2")
                                            : input.text();
        const protocol::AuthorizationRequest asked{{}, input.text(), input.text(), feed, input.text()};
        const std::chrono::hours day(24 * input.below(30'000));
        const std::chrono::milliseconds utc = day + std::chrono::minutes(input.below(24 * 60));
        checkJudgement(rules, presets, asked, utc, input.byte());
        checkRate(rules, presets, asked, utc);
    } while (!input.isAtEnd());
    return 0;
}
