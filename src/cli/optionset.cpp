#include "cli/optionset.h"

#include "protocol/duration.h"

#include <QSet>

#include <algorithm>

namespace cli {

void addOption(QCommandLineParser &parser, const char *name, const QString &description,
               const char *valueName)
{
    parser.addOption(QCommandLineOption(QString::fromLatin1(name), description,
                                        valueName ? QString::fromLatin1(valueName) : QString()));
}

QString repeatedOption(const QCommandLineParser &parser)
{
    QSet<QString> looked;
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        if (looked.contains(name))
            continue;
        looked.insert(name);
        if (parser.values(name).size() > 1)
            return name;
    }
    return {};
}

std::optional<std::chrono::milliseconds> durationOption(const QCommandLineParser &parser, QLatin1String name,
                                                        QString &error)
{
    if (!parser.isSet(name))
        return std::nullopt;
    const auto duration = protocol::durationFromText(parser.value(name));
    if (!duration)
        error = QStringLiteral("--%1 takes a number with ms, s, m or h, such as 10s, not \"%2\"")
                    .arg(name, parser.value(name));
    return duration;
}

std::optional<quint64> countOption(const QCommandLineParser &parser, QLatin1String name, QString &error)
{
    if (!parser.isSet(name))
        return std::nullopt;
    const QString text = parser.value(name);
    const bool areDigits = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    bool isNumber = false;
    const quint64 count = text.toULongLong(&isNumber);
    if (areDigits && isNumber && count > 0)
        return count;
    error = QStringLiteral("--%1 takes a whole number from 1, not \"%2\"").arg(name, text);
    return std::nullopt;
}

} // namespace cli
