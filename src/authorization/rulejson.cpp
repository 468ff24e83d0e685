#include "authorization/rulejson.h"

#include "protocol/configfile.h"
#include "protocol/displayname.h"
#include "protocol/duration.h"
#include "protocol/jsonfields.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <limits>

namespace authorization {

namespace {

using protocol::JsonFields;

constexpr std::array days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<std::pair<const char *, NamePattern Rule::*>, 4> names{
    {{"user", &Rule::user}, {"host", &Rule::host}, {"feed", &Rule::feed}, {"topic", &Rule::topic}}};
constexpr auto longestGrant = std::chrono::hours(24 * 24);

QString timeText(std::chrono::minutes time)
{
    return time >= std::chrono::hours(24) ? QStringLiteral("24:00")
                                          : QTime(0, 0)
                                                .addSecs(static_cast<int>(std::chrono::seconds(time).count()))
                                                .toString(QStringLiteral("HH:mm"));
}

QJsonValue toJson(const NamePattern &pattern)
{
    switch (pattern.kind()) {
    case NamePattern::Kind::Wildcard:
        return QJsonObject{{QStringLiteral("wildcard"), pattern.text()}};
    case NamePattern::Kind::Regex:
        return QJsonObject{{QStringLiteral("regex"), pattern.text()}};
    case NamePattern::Kind::Any:
    case NamePattern::Kind::Exact:
        break;
    }
    return pattern.text();
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject conditions;
    for (const auto &[key, pattern] : names) {
        if ((rule.*pattern).kind() != NamePattern::Kind::Any)
            conditions.insert(QLatin1String(key), toJson(rule.*pattern));
    }
    if (rule.time.days != RuleTime{}.days) {
        QJsonArray on;
        for (std::size_t day = 0; day < days.size(); ++day) {
            if (rule.time.days & (1u << day))
                on.append(QLatin1String(days[day]));
        }
        conditions.insert(QStringLiteral("days"), on);
    }
    if (rule.time.from != RuleTime{}.from || rule.time.to != RuleTime{}.to) {
        conditions.insert(QStringLiteral("from"), timeText(rule.time.from));
        conditions.insert(QStringLiteral("to"), timeText(rule.time.to));
    }
    if (rule.grantsBelow)
        conditions.insert(QStringLiteral("grantsBelow"), *rule.grantsBelow);
    if (rule.grantsAtLeast)
        conditions.insert(QStringLiteral("grantsAtLeast"), *rule.grantsAtLeast);

    QJsonObject object{{QStringLiteral("name"), rule.name}};
    if (!conditions.isEmpty())
        object.insert(QStringLiteral("if"), conditions);
    if (rule.action == Rule::Action::Grant)
        object.insert(QStringLiteral("grant"), rule.preset);
    else
        object.insert(QStringLiteral("then"),
                      QLatin1String(rule.action == Rule::Action::Deny ? "deny" : "ask"));
    if (rule.length)
        object.insert(QStringLiteral("for"), protocol::durationToText(*rule.length));
    if (!rule.reason.isEmpty())
        object.insert(QStringLiteral("reason"), rule.reason);
    return object;
}

void readPattern(JsonFields &fields, const char *key, const QJsonObject &object, NamePattern &pattern)
{
    NamePattern::Kind kind = NamePattern::Kind::Exact;
    QString text;
    if (object.value(QLatin1String(key)).isObject()) {
        QJsonObject part;
        fields.read(key, part);
        JsonFields inner(part, QStringLiteral("if.%1.").arg(QLatin1String(key)));
        if (inner.read("wildcard", text))
            kind = NamePattern::Kind::Wildcard;
        else if (inner.read("regex", text))
            kind = NamePattern::Kind::Regex;
        else
            inner.fail(QStringLiteral("\"if.%1\" is neither a text, a wildcard nor a regex")
                           .arg(QLatin1String(key)));
        if (const QString why = inner.finish(); !why.isEmpty())
            fields.fail(why);
    } else if (!fields.read(key, text)) {
        return;
    }
    const auto made = NamePattern::make(kind, text);
    if (const auto *why = std::get_if<QString>(&made))
        fields.fail(QStringLiteral("\"if.%1\" %2").arg(QLatin1String(key), *why));
    else
        pattern = std::get<NamePattern>(made);
}

bool readTime(JsonFields &fields, const char *key, std::chrono::minutes &time)
{
    QString text;
    if (!fields.read(key, text))
        return false;
    const QTime parsed = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (text == QLatin1String("24:00"))
        time = std::chrono::hours(24);
    else if (parsed.isValid() && text.size() == 5)
        time = std::chrono::minutes(parsed.msecsSinceStartOfDay() / 60'000);
    else
        fields.fail(QStringLiteral("\"if.%1\" is no time such as 08:30").arg(QLatin1String(key)));
    return true;
}

void readDays(JsonFields &fields, quint8 &on)
{
    QStringList texts;
    if (!fields.read("days", texts))
        return;
    on = 0;
    for (const QString &text : std::as_const(texts)) {
        const auto day = std::find_if(days.begin(), days.end(),
                                      [&](const char *name) { return text == QLatin1String(name); });
        if (day == days.end())
            fields.fail(
                QStringLiteral("\"if.days\" has an entry that is none of mon, tue, wed, thu, fri, sat, sun"));
        else
            on = static_cast<quint8>(on | (1u << (day - days.begin())));
    }
    if (on == 0)
        fields.fail(QStringLiteral("\"if.days\" names no day"));
}

void readConditions(const QJsonObject &object, Rule &rule, JsonFields &outer)
{
    JsonFields fields(object, QStringLiteral("if."));
    for (const auto &[key, pattern] : names)
        readPattern(fields, key, object, rule.*pattern);
    readDays(fields, rule.time.days);
    const bool hasFrom = readTime(fields, "from", rule.time.from);
    const bool hasTo = readTime(fields, "to", rule.time.to);
    if (hasFrom != hasTo)
        fields.fail(QStringLiteral("\"if.from\" and \"if.to\" go together"));
    if (rule.time.from == rule.time.to)
        fields.fail(QStringLiteral("\"if.from\" is \"if.to\""));
    int count = 0;
    if (fields.read("grantsBelow", count, 1, std::numeric_limits<int>::max()))
        rule.grantsBelow = count;
    if (fields.read("grantsAtLeast", count, 1, std::numeric_limits<int>::max()))
        rule.grantsAtLeast = count;
    if (const QString why = fields.finish(); !why.isEmpty())
        outer.fail(why);
}

void readAction(JsonFields &fields, Rule &rule)
{
    QString then;
    const bool isGrant = fields.read("grant", rule.preset);
    const bool isOther = fields.read("then", then);
    if (isGrant == isOther)
        fields.fail(QStringLiteral("there must be either \"grant\" or \"then\""));
    if (isGrant && rule.preset.isEmpty())
        fields.fail(QStringLiteral("\"grant\" names no preset"));
    if (isOther && then != QLatin1String("deny") && then != QLatin1String("ask"))
        fields.fail(QStringLiteral("\"then\" is neither deny nor ask"));
    rule.action = isGrant                         ? Rule::Action::Grant
                  : then == QLatin1String("deny") ? Rule::Action::Deny
                                                  : Rule::Action::Ask;
    QString length;
    if (!fields.read("for", length))
        return;
    rule.length = protocol::durationFromText(length);
    if (!isGrant || !rule.length || rule.length->count() == 0 || *rule.length > longestGrant)
        fields.fail(QStringLiteral("\"for\" is no length of a grant such as 8h"));
}

QString readRule(const QJsonValue &value, Rule &rule)
{
    if (!value.isObject())
        return QStringLiteral("it is no object");
    JsonFields fields(value.toObject());
    fields.read("name", rule.name);
    if (rule.name.trimmed().isEmpty() || rule.name.size() > 100 || !protocol::isPlainName(rule.name.toUtf8()))
        fields.fail(QStringLiteral("\"name\" is no name of at most 100 printable characters"));
    QJsonObject conditions;
    if (fields.read("if", conditions))
        readConditions(conditions, rule, fields);
    readAction(fields, rule);
    fields.read("reason", rule.reason);
    return fields.finish();
}

QString readHead(const QJsonObject &root, RuleSet &set, QJsonArray &rules)
{
    JsonFields fields(root);
    int number = 0;
    fields.read("format", number, RuleSet::format, RuleSet::format);
    if (!fields.has("format") || !fields.read("rules", rules))
        fields.fail(QStringLiteral("\"format\" or \"rules\" is missing"));
    if (fields.read("version", number, 0, std::numeric_limits<int>::max()))
        set.version = number;
    QString text;
    if (fields.read("timeZone", text)) {
        set.timeZone = text.toUtf8();
        if (!QTimeZone(set.timeZone).isValid())
            fields.fail(QStringLiteral("\"timeZone\" is no time zone such as Europe/London"));
    }
    QJsonObject rate;
    if (fields.read("rate", rate)) {
        JsonFields inner(rate, QStringLiteral("rate."));
        inner.read("answers", set.answers, 1, 1000);
        QString per;
        if (inner.read("per", per)) {
            const auto length = protocol::durationFromText(per);
            if (!length || *length < RuleSet::shortestPer || *length > RuleSet::longestPer)
                inner.fail(QStringLiteral("\"rate.per\" is no length from 1s to 1h"));
            set.per = length.value_or(set.per);
        }
        if (const QString why = inner.finish(); !why.isEmpty())
            fields.fail(why);
    }
    return fields.finish();
}

} // namespace

QByteArray rulesToJson(const RuleSet &set)
{
    QJsonArray rules;
    for (const Rule &rule : set.rules)
        rules.append(toJson(rule));
    QJsonObject root{
        {QStringLiteral("format"), RuleSet::format},
        {QStringLiteral("version"), set.version},
        {QStringLiteral("rate"), QJsonObject{{QStringLiteral("answers"), set.answers},
                                             {QStringLiteral("per"), protocol::durationToText(set.per)}}},
        {QStringLiteral("rules"), rules}};
    if (!set.timeZone.isEmpty())
        root.insert(QStringLiteral("timeZone"), QString::fromUtf8(set.timeZone));
    return QJsonDocument(root).toJson();
}

std::variant<RuleSet, RuleError> parseRules(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return RuleError{protocol::ConfigFile::placeIn(bytes, error.offset),
                         QStringLiteral("no JSON: %1").arg(error.errorString())};
    if (protocol::ConfigFile::isNewer(bytes, RuleSet::format))
        return RuleError{{}, QStringLiteral("the rules are of a newer version of this program")};
    RuleSet set;
    QJsonArray rules;
    if (const QString why = readHead(document.object(), set, rules); !why.isEmpty())
        return RuleError{{}, why};
    QSet<QString> known;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        Rule rule;
        QString why = readRule(rules.at(i), rule);
        if (why.isEmpty() && known.contains(rule.name))
            why = QStringLiteral("another rule has its name");
        if (!why.isEmpty()) {
            const QString name = protocol::displayName(rule.name.left(100).toUtf8());
            const QString place = QStringLiteral("rule %1").arg(i + 1);
            return RuleError{name.isEmpty() ? place : QStringLiteral("%1 (\"%2\")").arg(place, name), why};
        }
        known.insert(rule.name);
        set.rules.append(rule);
    }
    return set;
}

QString RuleSet::stamp() const
{
    const QByteArray hash = QCryptographicHash::hash(rulesToJson(*this), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1 (%2)").arg(QString::number(version), QString::fromLatin1(hash.left(12)));
}

QString RuleError::line() const
{
    return place.isEmpty() ? why : QStringLiteral("%1: %2").arg(place, why);
}

} // namespace authorization
