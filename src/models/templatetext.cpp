#include "models/templatetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace models {

namespace {

constexpr double widestStep = 0.5;
constexpr int walkPlace = -1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(models::TemplateText)
};

TemplateText::Error error(const QString &text)
{
    return {0, 0, text};
}

std::variant<QString, TemplateText::Error> randomBetween(const QStringList &arguments, quint32 chance)
{
    const TemplateText::Error wrong = error(Text::tr("random takes two numbers, as in ${random 1 100}"));
    if (arguments.size() != 2)
        return wrong;
    const double part = double(chance) / double(std::numeric_limits<quint32>::max());
    std::array<bool, 2> areWhole{};
    const qint64 first = arguments.at(0).toLongLong(&areWhole[0]);
    const qint64 last = arguments.at(1).toLongLong(&areWhole[1]);
    if (areWhole[0] && areWhole[1]) {
        constexpr qint64 widest = qint64{1} << 40;
        if (first > last || last - std::max(first, -widest) > widest || first < -widest)
            return wrong;
        const auto step = static_cast<qint64>(part * double(last - first + 1));
        return QString::number(std::min(first + step, last));
    }
    std::array<bool, 2> areNumbers{};
    const double from = arguments.at(0).toDouble(&areNumbers[0]);
    const double to = arguments.at(1).toDouble(&areNumbers[1]);
    if (!areNumbers[0] || !areNumbers[1] || !std::isfinite(to - from) || from > to)
        return wrong;
    return QString::number(from + part * (to - from), 'f', 2);
}

} // namespace

TemplateText::TemplateText(quint32 seed, Clock clock)
    : m_seed(seed)
    , m_clock(std::move(clock))
{}

quint32 TemplateText::chance(int place) const
{
    const std::array parts{m_seed, static_cast<quint32>(m_sequence), static_cast<quint32>(m_sequence >> 32),
                           static_cast<quint32>(place)};
    return QRandomGenerator(parts.data(), parts.size()).generate();
}

void TemplateText::advance()
{
    const double part = double(chance(walkPlace)) / double(std::numeric_limits<quint32>::max());
    m_walk = std::round((m_walk + (2 * part - 1) * widestStep) * 100) / 100;
    ++m_sequence;
}

std::variant<QString, TemplateText::Error>
TemplateText::valueOf(const QString &name, const QStringList &arguments, int place) const
{
    const auto takesNone = [&](const QString &value) -> std::variant<QString, Error> {
        if (arguments.isEmpty())
            return value;
        return error(Text::tr("%1 takes nothing behind it").arg(name));
    };
    if (name == QLatin1String("seq"))
        return takesNone(QString::number(m_sequence));
    if (name == QLatin1String("now"))
        return takesNone(QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC).toString(Qt::ISODateWithMs));
    if (name == QLatin1String("uuid")) {
        const std::array<quint32, 4> parts{chance(4 * place), chance(4 * place + 1), chance(4 * place + 2),
                                           chance(4 * place + 3)};
        QByteArray bytes(reinterpret_cast<const char *>(parts.data()), sizeof parts);
        bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x40); // version 4
        bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
        return takesNone(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
    }
    if (name == QLatin1String("random"))
        return randomBetween(arguments, chance(place));
    if (name == QLatin1String("choice")) {
        if (arguments.isEmpty())
            return error(Text::tr("choice takes words, as in ${choice a b c}"));
        return arguments.at(static_cast<qsizetype>(chance(place) % static_cast<quint32>(arguments.size())));
    }
    if (name.startsWith(QLatin1String("walk"))) {
        const QString beside = name.mid(4);
        bool isNumber = beside.isEmpty();
        const double more = isNumber ? 0 : beside.toDouble(&isNumber);
        if (isNumber && std::isfinite(more) &&
            (beside.isEmpty() || beside.startsWith(QLatin1Char('+')) || beside.startsWith(QLatin1Char('-'))))
            return takesNone(QString::number(m_walk + more, 'f', 2));
    }
    return error(Text::tr("there is no variable \"%1\"; there are seq, now, uuid, random, walk and choice")
                     .arg(name.left(32)));
}

std::variant<TemplateText::Filled, TemplateText::Error> TemplateText::fill(const QString &text) const
{
    Filled filled;
    filled.text.reserve(text.size());
    qsizetype from = 0;
    int place = 0;
    for (qsizetype at = text.indexOf(QLatin1String("${")); at >= 0;
         at = text.indexOf(QLatin1String("${"), from)) {
        filled.text += QStringView(text).sliced(from, at - from);
        if (at > from && text.at(at - 1) == QLatin1Char('$')) {
            filled.text += QLatin1Char('{'); // of $${, whose first $ is there
            from = at + 2;
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        if (end < 0)
            return Error{at, text.size() - at, Text::tr("the variable has no end: } is missing")};
        QStringList words =
            text.mid(at + 2, end - at - 2).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString name = words.isEmpty() ? QString() : words.takeFirst();
        auto value = valueOf(name, words, place++);
        if (auto *wrong = std::get_if<Error>(&value)) {
            wrong->position = at;
            wrong->length = end + 1 - at;
            return *wrong;
        }
        filled.used.push_back({text.mid(at, end + 1 - at), std::get<QString>(value), at});
        filled.text += std::get<QString>(value);
        from = end + 1;
    }
    filled.text += QStringView(text).sliced(from);
    return filled;
}

} // namespace models
