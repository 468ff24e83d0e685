#include "decode/number.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace decode {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

const char *skipDigits(const char *at, const char *end)
{
    while (at < end && isDigit(*at))
        ++at;
    return at;
}

/// Where a number ends that begins behind its sign; null where there is none. `isWhole`: without fraction and
/// exponent.
const char *endOfNumber(const char *at, const char *end, bool &isWhole)
{
    const char *const digits = at;
    at = skipDigits(at, end);
    if (at == digits)
        return nullptr;
    isWhole = true;
    if (at < end && *at == '.') {
        isWhole = false;
        const char *const fraction = ++at;
        at = skipDigits(at, end);
        if (at == fraction)
            return nullptr;
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        isWhole = false;
        ++at;
        if (at < end && (*at == '+' || *at == '-'))
            ++at;
        const char *const exponent = at;
        at = skipDigits(at, end);
        if (at == exponent)
            return nullptr;
    }
    return at;
}

/// Of a value that no double can hold: infinite, or 0 where it is too small.
double outOfRange(const char *digits, const char *end)
{
    const char *exponent = digits;
    while (exponent < end && *exponent != 'e' && *exponent != 'E')
        ++exponent;
    const bool small = exponent == end ? *digits == '0' : exponent[1] == '-';
    return small ? 0 : std::numeric_limits<double>::infinity();
}

std::partial_ordering compareWhole(double value, qint64 other)
{
    constexpr double edge = 9223372036854775808.0; // 2^63
    if (value >= edge)
        return std::partial_ordering::greater;
    if (value < -edge)
        return std::partial_ordering::less;
    const double floor = std::floor(value);
    const auto whole = static_cast<qint64>(floor);
    if (whole != other)
        return whole < other ? std::partial_ordering::less : std::partial_ordering::greater;
    return value > floor ? std::partial_ordering::greater : std::partial_ordering::equivalent;
}

std::partial_ordering compareWhole(double value, quint64 other)
{
    constexpr double edge = 18446744073709551616.0; // 2^64
    if (value >= edge)
        return std::partial_ordering::greater;
    if (value < 0)
        return std::partial_ordering::less;
    const double floor = std::floor(value);
    const auto whole = static_cast<quint64>(floor);
    if (whole != other)
        return whole < other ? std::partial_ordering::less : std::partial_ordering::greater;
    return value > floor ? std::partial_ordering::greater : std::partial_ordering::equivalent;
}

} // namespace

std::optional<Number> Number::fromText(QByteArrayView text)
{
    const char *at = text.begin();
    const char *const end = text.end();
    const bool negative = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+'))
        ++at;
    bool isWhole = false;
    if (endOfNumber(at, end, isWhole) != end)
        return std::nullopt;
    if (isWhole) {
        quint64 value = 0;
        const auto result = std::from_chars(at, end, value);
        constexpr quint64 edge = quint64{1} << 63;
        if (result.ec == std::errc() && (!negative || value <= edge)) {
            if (negative)
                return Number(static_cast<qint64>(0 - value));
            return value < edge ? Number(static_cast<qint64>(value)) : Number(value);
        }
    }
    double value = 0;
    const auto result = std::from_chars(at, end, value);
    if (result.ec == std::errc::result_out_of_range)
        value = outOfRange(at, end);
    return Number(negative ? -value : value);
}

double Number::toDouble() const
{
    switch (m_kind) {
    case Kind::Signed:
        return static_cast<double>(m_signed);
    case Kind::Unsigned:
        return static_cast<double>(m_unsigned);
    case Kind::Double:
        break;
    }
    return m_double;
}

std::partial_ordering operator<=>(const Number &left, const Number &right)
{
    using Kind = Number::Kind;
    if (left.m_kind == right.m_kind) {
        switch (left.m_kind) {
        case Kind::Signed:
            return left.m_signed <=> right.m_signed;
        case Kind::Unsigned:
            return left.m_unsigned <=> right.m_unsigned;
        case Kind::Double:
            return left.m_double <=> right.m_double;
        }
    }
    if (left.m_kind == Kind::Double && std::isnan(left.m_double))
        return std::partial_ordering::unordered;
    if (right.m_kind == Kind::Double)
        return 0 <=> (right <=> left);
    if (left.m_kind == Kind::Double)
        return right.m_kind == Kind::Signed ? compareWhole(left.m_double, right.m_signed)
                                            : compareWhole(left.m_double, right.m_unsigned);
    if (left.m_kind == Kind::Signed)
        return left.m_signed < 0 ? std::partial_ordering::less
                                 : static_cast<quint64>(left.m_signed) <=> right.m_unsigned;
    return right.m_signed < 0 ? std::partial_ordering::greater
                              : left.m_unsigned <=> static_cast<quint64>(right.m_signed);
}

} // namespace decode
