#include "store/filterfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace store {

namespace {

using Field = FilterField;
using Type = FilterType;
using Op = FilterOperator;

/// The context of the translations.
struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(store::FilterWords)
};

constexpr std::array fields = {
    FilterFieldInfo{Field::Feed, Type::Text, QLatin1String("feed"), QLatin1String("feed == \"LSE\"")},
    FilterFieldInfo{Field::Topic, Type::Text, QLatin1String("topic"), QLatin1String("topic startswith VOD")},
    FilterFieldInfo{Field::User, Type::Text, QLatin1String("user"), QLatin1String("user in (tom, dick)")},
    FilterFieldInfo{Field::Host, Type::Text, QLatin1String("host"), QLatin1String("host endswith .local")},
    FilterFieldInfo{Field::Size, Type::Size, QLatin1String("size"), QLatin1String("size >= 2kB")},
    FilterFieldInfo{Field::Packets, Type::Count, QLatin1String("packets"), QLatin1String("packets > 1")},
    FilterFieldInfo{Field::Time, Type::Time, QLatin1String("time"), QLatin1String("time >= -5m")},
    FilterFieldInfo{Field::Text, Type::Text, QLatin1String("text"), QLatin1String("text contains error")},
    FilterFieldInfo{Field::Json, Type::Json, QLatin1String("json"),
                    QLatin1String("json.bid[0].price > 12.5")},
    FilterFieldInfo{Field::Bytes, Type::Bytes, QLatin1String("bytes"), QLatin1String("bytes contains 0a0b")},
    FilterFieldInfo{Field::Kind, Type::Kind, QLatin1String("kind"), QLatin1String("kind == unicast")},
    FilterFieldInfo{Field::Content, Type::Text, QLatin1String("content"),
                    QLatin1String("content == \"application/json\"")},
    FilterFieldInfo{Field::Image, Type::Boolean, QLatin1String("image"), QLatin1String("image")},
    FilterFieldInfo{Field::Entitlements, Type::Entitlements, QLatin1String("entitlements"),
                    QLatin1String("entitlements contains 3")},
    FilterFieldInfo{Field::Stale, Type::Boolean, QLatin1String("stale"), QLatin1String("not stale")},
};

struct OperatorName
{
    Op op;
    QLatin1String name;
};

constexpr std::array operatorNames = {
    OperatorName{Op::Equal, QLatin1String("==")},
    OperatorName{Op::NotEqual, QLatin1String("!=")},
    OperatorName{Op::Less, QLatin1String("<")},
    OperatorName{Op::LessEqual, QLatin1String("<=")},
    OperatorName{Op::Greater, QLatin1String(">")},
    OperatorName{Op::GreaterEqual, QLatin1String(">=")},
    OperatorName{Op::Contains, QLatin1String("contains")},
    OperatorName{Op::StartsWith, QLatin1String("startswith")},
    OperatorName{Op::EndsWith, QLatin1String("endswith")},
    OperatorName{Op::Matches, QLatin1String("matches")},
    OperatorName{Op::In, QLatin1String("in")},
};

} // namespace

std::span<const FilterFieldInfo> filterFields()
{
    return fields;
}

const FilterFieldInfo &infoOf(FilterField field)
{
    return *std::find_if(fields.begin(), fields.end(),
                         [field](const FilterFieldInfo &info) { return info.field == field; });
}

std::optional<FilterField> filterFieldNamed(QStringView name)
{
    for (const FilterFieldInfo &info : fields) {
        if (name == info.name)
            return info.field;
    }
    return std::nullopt;
}

QString meaningOf(FilterField field)
{
    switch (field) {
    case Field::Feed:
        return FilterWords::tr("The feed's name");
    case Field::Topic:
        return FilterWords::tr("The topic's name");
    case Field::User:
        return FilterWords::tr("The publisher's user name");
    case Field::Host:
        return FilterWords::tr("The publisher's host");
    case Field::Kind:
        return FilterWords::tr("How it was sent: multicast or unicast");
    case Field::Content:
        return FilterWords::tr("The content type (dialect 6)");
    case Field::Size:
        return FilterWords::tr("Bytes on the wire, such as 512, 2kB or 1MiB");
    case Field::Packets:
        return FilterWords::tr("The number of packets");
    case Field::Time:
        return FilterWords::tr("When it came, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z");
    case Field::Entitlements:
        return FilterWords::tr("The entitlements of a packet");
    case Field::Image:
        return FilterWords::tr("Whether it is an image, not a delta (dialects 3 and 4)");
    case Field::Text:
        return FilterWords::tr("The payload as text");
    case Field::Bytes:
        return FilterWords::tr("The payload as bytes, in hex");
    case Field::Json:
        return FilterWords::tr("A value in a JSON payload, such as json.path.to[0].field");
    case Field::Stale:
        return FilterWords::tr("Whether it says that the topic is stale or refused");
    }
    return {};
}

QLatin1String nameOf(FilterOperator op)
{
    for (const OperatorName &candidate : operatorNames) {
        if (candidate.op == op)
            return candidate.name;
    }
    return {};
}

QString meaningOf(FilterOperator op)
{
    switch (op) {
    case Op::Equal:
        return FilterWords::tr("is");
    case Op::NotEqual:
        return FilterWords::tr("is not");
    case Op::Less:
        return FilterWords::tr("is less than, or before");
    case Op::LessEqual:
        return FilterWords::tr("is at most, or not after");
    case Op::Greater:
        return FilterWords::tr("is more than, or after");
    case Op::GreaterEqual:
        return FilterWords::tr("is at least, or not before");
    case Op::Contains:
        return FilterWords::tr("contains (upper and lower case are the same)");
    case Op::StartsWith:
        return FilterWords::tr("starts with (upper and lower case are the same)");
    case Op::EndsWith:
        return FilterWords::tr("ends with (upper and lower case are the same)");
    case Op::Matches:
        return FilterWords::tr("matches a regular expression");
    case Op::In:
        return FilterWords::tr("is one of a list, such as (1, 2)");
    case Op::Holds:
        break;
    }
    return {};
}

std::optional<FilterOperator> filterOperatorNamed(QStringView name)
{
    for (const OperatorName &candidate : operatorNames) {
        if (name == candidate.name || name == QString(candidate.name).toUpper())
            return candidate.op;
    }
    return std::nullopt;
}

std::vector<FilterOperator> operatorsOf(FilterType type)
{
    switch (type) {
    case Type::Text:
        return {Op::Equal, Op::NotEqual, Op::Contains,  Op::StartsWith, Op::EndsWith,    Op::Matches,
                Op::In,    Op::Less,     Op::LessEqual, Op::Greater,    Op::GreaterEqual};
    case Type::Json:
        return {Op::Equal,    Op::NotEqual,   Op::Less,     Op::LessEqual, Op::Greater, Op::GreaterEqual,
                Op::Contains, Op::StartsWith, Op::EndsWith, Op::Matches,   Op::In,      Op::Holds};
    case Type::Bytes:
        return {Op::Contains, Op::Equal, Op::NotEqual, Op::StartsWith, Op::EndsWith, Op::In};
    case Type::Size:
    case Type::Count:
    case Type::Time:
        return {Op::GreaterEqual, Op::LessEqual, Op::Greater, Op::Less, Op::Equal, Op::NotEqual, Op::In};
    case Type::Kind:
        return {Op::Equal, Op::NotEqual, Op::In};
    case Type::Boolean:
        return {Op::Holds, Op::Equal, Op::NotEqual};
    case Type::Entitlements:
        return {Op::Contains, Op::Equal, Op::NotEqual, Op::In};
    }
    return {};
}

bool isAllowed(FilterType type, FilterOperator op)
{
    const std::vector<FilterOperator> allowed = operatorsOf(type);
    return std::find(allowed.begin(), allowed.end(), op) != allowed.end();
}

} // namespace store
