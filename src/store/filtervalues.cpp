#include "store/filtervalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace store {

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

bool isDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - from;
}

/// `number` is digits, perhaps with a fraction, times `unit`.
std::optional<FilterPoint> product(QStringView number, qint64 unit)
{
    const qsizetype whole = digitsAt(number, 0);
    const bool hasFraction = whole < number.size();
    if (hasFraction &&
        (number[whole] != QLatin1Char('.') || whole + 1 + digitsAt(number, whole + 1) != number.size() ||
         whole + 1 == number.size()))
        return std::nullopt;
    if (whole == 0)
        return std::nullopt;
    FilterPoint point;
    bool fits = false;
    const qint64 value = number.first(whole).toLongLong(&fits);
    if (!fits || value > most / unit) {
        point.first = point.last = most; // more than there can be
        return point;
    }
    point.first = value * unit;
    if (hasFraction) {
        const double rest = number.sliced(whole).toDouble() * static_cast<double>(unit);
        const double floor = std::floor(rest);
        if (point.first > most - static_cast<qint64>(floor))
            point.first = most;
        else
            point.first += static_cast<qint64>(floor);
        point.isBetween = rest > floor;
    }
    point.last = point.first;
    return point;
}

std::optional<qint64> sizeUnit(QStringView text)
{
    if (text.endsWith(QLatin1Char('B'), Qt::CaseInsensitive))
        text.chop(1);
    const bool isBinary = text.endsWith(QLatin1Char('i'), Qt::CaseInsensitive);
    const qint64 step = isBinary ? 1024 : 1000;
    if (isBinary)
        text.chop(1);
    if (text.isEmpty())
        return isBinary ? std::nullopt : std::optional<qint64>(1);
    if (text.size() != 1)
        return std::nullopt;
    switch (text[0].toLower().unicode()) {
    case 'k':
        return step;
    case 'm':
        return step * step;
    case 'g':
        return step * step * step;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<FilterPoint> sizeFromText(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == QLatin1Char('.')))
        ++end;
    const auto unit = sizeUnit(text.sliced(end).trimmed());
    return unit ? product(text.first(end), *unit) : std::nullopt;
}

std::optional<FilterPoint> countFromText(QStringView text)
{
    return product(text, 1);
}

std::optional<QByteArray> hexFromText(QStringView text)
{
    QByteArray digits;
    if (text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        text = text.sliced(2);
    for (const QChar character : text) {
        if (character == QLatin1Char(' ') && digits.size() % 2 == 0)
            continue;
        const bool isHex = isDigit(character) || (character.toLower() >= QLatin1Char('a') &&
                                                  character.toLower() <= QLatin1Char('f'));
        if (!isHex)
            return std::nullopt;
        digits += character.toLatin1();
    }
    if (digits.isEmpty() || digits.size() % 2 != 0)
        return std::nullopt;
    return QByteArray::fromHex(digits);
}

FilterJsonValue jsonValueFromText(QStringView text)
{
    if (text == u"true" || text == u"false")
        return text == u"true";
    if (text == u"null")
        return std::monostate();
    QByteArray utf8 = text.toUtf8();
    if (const auto number = decode::Number::fromText(utf8))
        return *number;
    return utf8;
}

std::vector<FilterRange> rangesOf(FilterOperator op, const FilterPoint &point)
{
    const qint64 before = point.isBetween ? point.first : point.first - (point.first > least);
    const qint64 after = point.first + (point.first < most);
    std::vector<FilterRange> ranges;
    const auto add = [&ranges](qint64 first, qint64 last) {
        if (first <= last)
            ranges.push_back({first, last});
    };
    switch (op) {
    case FilterOperator::Less:
        if (point.first > least || point.isBetween)
            add(least, before);
        break;
    case FilterOperator::LessEqual:
        add(least, point.first);
        break;
    case FilterOperator::Greater:
        if (point.first < most)
            add(after, most);
        break;
    case FilterOperator::GreaterEqual:
        add(point.isBetween ? after : point.first, most);
        break;
    case FilterOperator::NotEqual:
        if (point.isBetween) {
            add(least, most);
            break;
        }
        if (point.first > least)
            add(least, point.first - 1);
        if (point.last < most)
            add(point.last + 1, most);
        break;
    default:
        if (!point.isBetween)
            add(point.first, point.last);
        break;
    }
    return ranges;
}

void joinRanges(std::vector<FilterRange> &ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const FilterRange &left, const FilterRange &right) { return left.first < right.first; });
    std::vector<FilterRange> joined;
    for (const FilterRange &range : ranges) {
        if (!joined.empty() && (joined.back().last == most || range.first <= joined.back().last + 1))
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    ranges = std::move(joined);
}

} // namespace store
