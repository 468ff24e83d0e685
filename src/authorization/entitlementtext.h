#pragma once

#include "protocol/messages.h"

#include <QString>
#include <QStringView>

#include <variant>

namespace authorization {

/// Where and why a typed set of entitlements can't be read.
struct EntitlementTextError
{
    enum class Kind { NotANumber, OutOfRange, MissingNumber, TooMany };
    Kind kind = Kind::NotANumber;
    qsizetype position = 0; ///< of the first character that is wrong, from 0
    friend bool operator==(const EntitlementTextError &, const EntitlementTextError &) = default;
};

/// Reads "1, 2 3": 32-bit signed decimal numbers (ASCII digits) with one comma, or space, or both between
/// them. Sorted, duplicates merged. An empty text is an empty set, which Desk::answer() does not grant.
std::variant<protocol::Entitlements, EntitlementTextError> parseEntitlements(QStringView text);

/// "1, 2, 3", in the order given.
QString entitlementsText(const protocol::Entitlements &entitlements);

} // namespace authorization
