#include "app/redactor.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

namespace {

/// IP addresses, names with dots, and what stands before an @. A file's name has a dot too: those that this
/// program writes about stay readable.
const QRegularExpression &suspect()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]))"
        R"(|\[[0-9A-Fa-f:.%a-z]*:[0-9A-Fa-f:.%a-z]*\])"
        R"(|(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{1,4}(?![\w:]))"
        R"(|(?<![\w./\\-])(?!qt\.)[\w-]+(?:\.[\w-]+)*\.(?!(?:jsonl?|log|ini|pem|key|frames|so|cpp|h|qml|ts|svg)\b)[A-Za-z][\w-]+(?![\w-]))"));
    return pattern;
}

const QRegularExpression &beforeAt()
{
    static const QRegularExpression pattern(QStringLiteral(R"([^\s"'(<>]+(?=\s?@\s?))"));
    return pattern;
}

const QRegularExpression &afterAt()
{
    static const QRegularExpression pattern(QStringLiteral(R"((?:(?<=@)|(?<=@ ))[^\s"'(),<>]+)"));
    return pattern;
}

/// `HH:MM:SS` is no address, though colons stand in it.
bool isTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\d{1,2}:\d\d(:\d\d)?$)"));
    return pattern.match(text).hasMatch();
}

bool isMade(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(host|user|profile)-\d+$)"));
    return pattern.match(text).hasMatch();
}

} // namespace

void Redactor::know(Kind kind, const QString &name)
{
    placeholder(kind, name);
}

QString Redactor::placeholder(Kind kind, const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString key = name.toLower();
    if (const auto known = m_placeholders.constFind(key); known != m_placeholders.constEnd())
        return *known;
    constexpr QLatin1String words[] = {QLatin1String("host-"), QLatin1String("user-"),
                                       QLatin1String("profile-")};
    const auto at = static_cast<std::size_t>(kind);
    const QString made = words[at] + QString::number(++m_counts[at]);
    m_placeholders.insert(key, made);
    if (name.size() > 1)
        addMade(name, made);
    return made;
}

void Redactor::addMade(const QString &name, const QString &placeholder)
{
    const auto place = std::find_if(m_names.begin(), m_names.end(),
                                    [&name](const Name &other) { return other.name.size() < name.size(); });
    m_names.insert(place, {name, placeholder});
}

QString Redactor::redacted(const QString &text)
{
    QString result = text;
    if (!m_home.isEmpty())
        result.replace(m_home, QStringLiteral("~"));
    for (const Name &one : m_names) {
        const QRegularExpression whole(
            QStringLiteral(R"((?<![\p{L}\p{N}_]))") + QRegularExpression::escape(one.name) +
                QStringLiteral(R"((?![\p{L}\p{N}_]))"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        result.replace(whole, one.placeholder);
    }
    const auto replaceEach = [this, &result](const QRegularExpression &pattern, Kind kind) {
        qsizetype from = 0;
        for (auto match = pattern.match(result, from); match.hasMatch();
             match = pattern.match(result, from)) {
            const QString found = match.captured();
            const QString made = isMade(found) || isTime(found) ? found : placeholder(kind, found);
            result.replace(match.capturedStart(), match.capturedLength(), made);
            from = match.capturedStart() + made.size();
        }
    };
    replaceEach(beforeAt(), Kind::User);
    replaceEach(afterAt(), Kind::Host);
    replaceEach(suspect(), Kind::Host);
    return result;
}

} // namespace app
