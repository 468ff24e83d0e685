#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace store {

/// What can be asked of a message (docs/filters.md).
enum class FilterField : std::uint8_t {
    Feed,
    Topic,
    User,
    Host,
    Kind,
    Content,
    Size,
    Packets,
    Time,
    Entitlements,
    Image,
    Text,
    Bytes,
    Json,
    Stale,
};

/// Which values a field is compared with, and by which operators.
enum class FilterType : std::uint8_t { Text, Bytes, Size, Count, Time, Kind, Boolean, Entitlements, Json };

enum class FilterOperator : std::uint8_t {
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    StartsWith,
    EndsWith,
    Matches,
    In,
    Holds, ///< the field alone
};

struct FilterFieldInfo
{
    FilterField field;
    FilterType type;
    QLatin1String name;
    QLatin1String example; ///< a whole test
};

/// All fields, in the order in which they are offered.
std::span<const FilterFieldInfo> filterFields();
const FilterFieldInfo &infoOf(FilterField field);
/// By its name, exactly.
std::optional<FilterField> filterFieldNamed(QStringView name);
/// One line for the user, translated.
QString meaningOf(FilterField field);

/// As it is written; empty for Holds.
QLatin1String nameOf(FilterOperator op);
QString meaningOf(FilterOperator op);
/// `==` and its like, and words such as `contains` in lower case or capitals.
std::optional<FilterOperator> filterOperatorNamed(QStringView name);
/// In the order in which they are offered; with Holds where a field of this type can stand alone.
std::vector<FilterOperator> operatorsOf(FilterType type);
bool isAllowed(FilterType type, FilterOperator op);

} // namespace store
