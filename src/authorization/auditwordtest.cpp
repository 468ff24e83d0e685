#include "authorization/auditwordtest.h"

#include <QDateTime>
#include <QRegularExpression>

namespace authorization {

namespace {

constexpr qint64 msOfHour = 3'600'000;
constexpr qint64 secondsOfADay = 86'400;

qint64 utcOf(const QDate &date, const QTimeZone &zone)
{
    return date.startOfDay(zone).toMSecsSinceEpoch();
}

/// What two digits can be of which the first ones are typed: "", 3, 32.
std::optional<std::pair<int, int>> fromDigits(const QString &typed)
{
    const int value = typed.toInt();
    if (typed.isEmpty())
        return std::pair(0, 60);
    if (typed.size() == 1)
        return value < 6 ? std::optional(std::pair(value * 10, value * 10 + 10)) : std::nullopt;
    return value < 60 ? std::optional(std::pair(value, value + 1)) : std::nullopt;
}

} // namespace

AuditWordTest::Typed AuditWordTest::typed(const QString &word)
{
    static const std::pair<QLatin1String, std::size_t> fields[] = {
        {QLatin1String("user:"), 0}, {QLatin1String("host:"), 1},  {QLatin1String("client:"), 2},
        {QLatin1String("feed:"), 3}, {QLatin1String("topic:"), 4}, {QLatin1String("reason:"), 5},
        {QLatin1String("by:"), 6},
    };
    for (const auto &[name, field] : fields) {
        if (word.startsWith(name, Qt::CaseInsensitive))
            return {field, word.mid(name.size())};
    }
    return {std::nullopt, word};
}

AuditWordTest::AuditWordTest(const QString &word, const AuditQuery &query, const AuditTexts &texts,
                             const std::function<bool()> &isStopped)
    : AuditWordTest(typed(word), query, texts, isStopped)
{}

AuditWordTest::AuditWordTest(const Typed &typed, const AuditQuery &query, const AuditTexts &texts,
                             const std::function<bool()> &isStopped)
    : m_texts(texts.holding(typed.text, isStopped))
    , m_field(typed.field)
    , m_dates(dates(typed.text, query.zone))
    , m_seconds(secondsOfDay(typed.text))
    , m_isTime(m_dates || m_seconds)
    , m_zone(query.zone)
{
    const QString &word = typed.text;
    for (std::size_t i = 0; i < auditKinds; ++i)
        m_kinds[i] = query.kindWords[i].contains(word, Qt::CaseInsensitive);
    for (std::size_t i = 0; i < auditOutcomes; ++i)
        m_outcomes[i] = query.outcomeWords[i].contains(word, Qt::CaseInsensitive);
}

std::optional<AuditWordTest::Range> AuditWordTest::dates(const QString &word, const QTimeZone &zone)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})-(\\d{2})(?:-(\\d{2}))?$"));
    const auto match = shape.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isDay = !match.captured(3).isEmpty();
    const QDate first(match.captured(1).toInt(), match.captured(2).toInt(),
                      isDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    return Range{utcOf(first, zone), utcOf(isDay ? first.addDays(1) : first.addMonths(1), zone)};
}

std::optional<AuditWordTest::Range> AuditWordTest::secondsOfDay(const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2}):(\\d{0,2})(?::(\\d{0,2}))?$"));
    const auto match = shape.match(word);
    const bool hasSeconds = match.capturedStart(3) >= 0;
    if (!match.hasMatch() || (hasSeconds && match.captured(2).size() != 2))
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const auto minutes = fromDigits(match.captured(2));
    const auto seconds = fromDigits(match.captured(3));
    if (hour > 23 || !minutes || !seconds)
        return std::nullopt;
    const qint64 begin = hour * 3600;
    if (!hasSeconds)
        return Range{begin + minutes->first * 60, begin + minutes->second * 60};
    return Range{begin + minutes->first * 60 + seconds->first, begin + minutes->first * 60 + seconds->second};
}

bool AuditWordTest::matchesTime(qint64 time)
{
    if (m_dates)
        return time >= m_dates->first && time < m_dates->second;
    if (const qint64 hour = time / msOfHour;
        hour != m_hour) { // offsets change with whole hours of UTC, or halves
        m_hour = hour;
        m_offset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
    }
    const qint64 second = (((time / 1000 + m_offset) % secondsOfADay) + secondsOfADay) % secondsOfADay;
    return second >= m_seconds->first && second < m_seconds->second;
}

} // namespace authorization
