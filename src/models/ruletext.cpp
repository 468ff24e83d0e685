#include "models/ruletext.h"

#include "protocol/displayname.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace models {

using authorization::Judgement;
using authorization::NamePattern;
using authorization::Rule;
using authorization::RuleTime;

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(models::RuleText)
};

constexpr qsizetype shownBytes = 256;

QString shown(const QString &text)
{
    return protocol::displayName(text.toUtf8(), shownBytes);
}

QString patternText(const QString &field, const NamePattern &pattern)
{
    switch (pattern.kind()) {
    case NamePattern::Kind::Any:
        break;
    case NamePattern::Kind::Exact:
        return RuleText::tr("%1 is %2", "field and text").arg(field, shown(pattern.text()));
    case NamePattern::Kind::Wildcard:
        return RuleText::tr("%1 like %2", "field and wildcard").arg(field, shown(pattern.text()));
    case NamePattern::Kind::Regex:
        return RuleText::tr("%1 matches %2", "field and regular expression")
            .arg(field, shown(pattern.text()));
    }
    return {};
}

QString clockText(std::chrono::minutes time)
{
    return time >= std::chrono::hours(24)
               ? QStringLiteral("24:00")
               : QTime(0, 0).addSecs(static_cast<int>(time.count()) * 60).toString(QStringLiteral("HH:mm"));
}

QString daysText(quint8 days)
{
    QStringList names;
    for (int first = 0; first < 7; ++first) {
        if (!(days & (1u << first)))
            continue;
        int last = first;
        while (last < 6 && days & (1u << (last + 1)))
            ++last;
        const QLocale locale;
        const QString from = locale.dayName(first + 1, QLocale::ShortFormat);
        names.append(last == first
                         ? from
                         : QStringLiteral("%1–%2").arg(from, locale.dayName(last + 1, QLocale::ShortFormat)));
        first = last;
    }
    return names.join(QLatin1String(", "));
}

QString timeText(const RuleTime &time)
{
    QStringList parts;
    if (time.days != RuleTime{}.days)
        parts.append(daysText(time.days));
    if (time.from != RuleTime{}.from || time.to != RuleTime{}.to)
        parts.append(QStringLiteral("%1–%2").arg(clockText(time.from), clockText(time.to)));
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString ruleConditions(const Rule &rule)
{
    QStringList parts{patternText(RuleText::tr("user"), rule.user),
                      patternText(RuleText::tr("host"), rule.host),
                      patternText(RuleText::tr("feed"), rule.feed),
                      patternText(RuleText::tr("topic"), rule.topic), timeText(rule.time)};
    const QLocale locale;
    if (rule.grantsBelow)
        parts.append(RuleText::tr("user has fewer than %1 grants").arg(locale.toString(*rule.grantsBelow)));
    if (rule.grantsAtLeast)
        parts.append(RuleText::tr("user has %1 grants or more").arg(locale.toString(*rule.grantsAtLeast)));
    parts.removeAll(QString());
    return parts.isEmpty() ? RuleText::tr("always") : parts.join(QLatin1String(", "));
}

QString ruleAction(const Rule &rule)
{
    switch (rule.action) {
    case Rule::Action::Deny:
        return RuleText::tr("deny");
    case Rule::Action::Ask:
        return RuleText::tr("leave to a person");
    case Rule::Action::Grant:
        break;
    }
    return rule.length ? RuleText::tr("grant %1 for %2").arg(shown(rule.preset), lengthText(*rule.length))
                       : RuleText::tr("grant %1").arg(shown(rule.preset));
}

QString lengthText(std::chrono::milliseconds length)
{
    const QLocale locale;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (length.count() % 1000 != 0)
        return RuleText::tr("%1 ms").arg(locale.toString(static_cast<qlonglong>(length.count())));
    if (seconds % 60 != 0)
        return RuleText::tr("%1 s").arg(locale.toString(static_cast<qlonglong>(seconds)));
    const qlonglong minutes = seconds / 60;
    if (minutes % 60 == 0)
        return RuleText::tr("%1 h").arg(locale.toString(minutes / 60));
    return minutes < 60 ? RuleText::tr("%1 min").arg(locale.toString(minutes))
                        : RuleText::tr("%1 h %2 min")
                              .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString ruleRate(const authorization::RuleSet &rules)
{
    return RuleText::tr("at most %1 automatic answers in %2")
        .arg(QLocale().toString(rules.answers), lengthText(rules.per));
}

QString whyAsked(Judgement::Why why)
{
    switch (why) {
    case Judgement::Why::None:
        return {};
    case Judgement::Why::NoRule:
        return RuleText::tr("no rule holds");
    case Judgement::Why::RuleAsks:
        return RuleText::tr("the rule wants a person");
    case Judgement::Why::Undecided:
        return RuleText::tr("whether the rule holds can't be told");
    case Judgement::Why::HiddenName:
        return RuleText::tr("a name hides something");
    case Judgement::Why::NoPreset:
        return RuleText::tr("the feed has no preset of that name");
    case Judgement::Why::ClientLeft:
        return RuleText::tr("it does not wait, or its client has left");
    case Judgement::Why::TooMany:
        return RuleText::tr("more at once than the rate allows");
    }
    return {};
}

QString judgementText(const Judgement &judgement, QByteArrayView feed,
                      const authorization::PresetBook &presets)
{
    const QString rule = shown(judgement.rule);
    if (judgement.action == Rule::Action::Deny)
        return RuleText::tr("refusal by rule %1").arg(rule);
    if (judgement.action == Rule::Action::Grant) {
        return RuleText::tr("grant of %1 by rule %2")
            .arg(shown(presets.text(feed, judgement.entitlements)), rule);
    }
    const QString why = whyAsked(judgement.why);
    return rule.isEmpty() ? RuleText::tr("left to a person: %1").arg(why)
                          : RuleText::tr("left to a person: %1 (rule %2)").arg(why, rule);
}

} // namespace models
