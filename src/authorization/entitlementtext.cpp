#include "authorization/entitlementtext.h"

#include "authorization/decision.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace authorization {

namespace {

using Kind = EntitlementTextError::Kind;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t');
}

/// Reads one number from `at` on and moves it behind.
std::variant<qint32, EntitlementTextError> readNumber(QStringView text, qsizetype &at)
{
    const qsizetype begin = at;
    const bool isNegative = text[at] == QLatin1Char('-');
    if (isNegative)
        ++at;
    if (at == text.size() || !isDigit(text[at]))
        return EntitlementTextError{Kind::NotANumber, begin};
    qint64 value = 0;
    for (; at < text.size() && isDigit(text[at]); ++at) {
        value = value * 10 + (text[at].unicode() - u'0');
        if (value > qint64{std::numeric_limits<qint32>::max()} + (isNegative ? 1 : 0))
            return EntitlementTextError{Kind::OutOfRange, begin};
    }
    return static_cast<qint32>(isNegative ? -value : value);
}

} // namespace

std::variant<protocol::Entitlements, EntitlementTextError> parseEntitlements(QStringView text)
{
    protocol::Entitlements numbers;
    qsizetype at = 0;
    bool needsNumber = false; // after a comma
    bool mayBeginNumber = true;
    qsizetype commaAt = 0;
    while (at < text.size()) {
        if (isBlank(text[at])) {
            mayBeginNumber = true;
            ++at;
        } else if (text[at] == QLatin1Char(',')) {
            if (numbers.empty() || needsNumber)
                return EntitlementTextError{Kind::MissingNumber, at};
            needsNumber = mayBeginNumber = true;
            commaAt = at++;
        } else {
            if (!mayBeginNumber)
                return EntitlementTextError{Kind::NotANumber, at};
            const auto number = readNumber(text, at);
            if (const auto *error = std::get_if<EntitlementTextError>(&number))
                return *error;
            numbers.push_back(std::get<qint32>(number));
            needsNumber = mayBeginNumber = false;
        }
    }
    if (needsNumber)
        return EntitlementTextError{Kind::MissingNumber, commaAt};

    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers.size() > maxEntitlements)
        return EntitlementTextError{Kind::TooMany, 0};
    return numbers;
}

QString entitlementsText(const protocol::Entitlements &entitlements)
{
    QStringList words;
    words.reserve(static_cast<qsizetype>(entitlements.size()));
    for (const qint32 number : entitlements)
        words += QString::number(number);
    return words.join(QLatin1String(", "));
}

} // namespace authorization
