#include "decode/jsonpath.h"

#include "decode/quotedtext.h"

#include <algorithm>

namespace decode {

namespace {

bool endsName(QChar character)
{
    return character.isSpace() || QStringView(u".[](),\"'=<>").contains(character);
}

/// Up to the character that can't be in a name that is not quoted. `!` belongs to it unless it begins `!=`.
qsizetype endOfName(QStringView text, qsizetype at)
{
    while (at < text.size() && !endsName(text[at]) &&
           !(text[at] == QLatin1Char('!') && text.sliced(at + 1).startsWith(QLatin1Char('='))))
        ++at;
    return at;
}

struct ReadStep
{
    JsonPath::Step step;
    qsizetype end = 0;
};

std::variant<ReadStep, JsonPathError> readBracket(QStringView text, qsizetype from)
{
    using Kind = JsonPathError::Kind;
    ReadStep result;
    qsizetype at = from + 1;
    if (at < text.size() && (text[at] == QLatin1Char('"') || text[at] == QLatin1Char('\''))) {
        QuotedText key = readQuoted(text, at);
        if (!key.isClosed)
            return JsonPathError{Kind::NotClosed, at, key.end - at};
        if (key.badEscape >= 0)
            return JsonPathError{Kind::BadEscape, key.badEscape, key.badSize};
        result.step.key = std::move(key.bytes);
        at = key.end;
        if (at < text.size() && text[at] != QLatin1Char(']'))
            return JsonPathError{Kind::BadIndex, from, at + 1 - from};
    } else {
        const qsizetype end = endOfName(text, at);
        bool isNumber = false;
        result.step.index = text.sliced(at, end - at).toLongLong(&isNumber);
        if (end == text.size())
            return JsonPathError{Kind::NotClosed, from, end - from};
        const bool isPlain = isNumber && text[at].isDigit();
        if (!isPlain || text[end] != QLatin1Char(']'))
            return JsonPathError{Kind::BadIndex, from, std::max<qsizetype>(end - from, 1)};
        at = end;
    }
    if (at == text.size())
        return JsonPathError{Kind::NotClosed, from, at - from};
    result.end = at + 1;
    return result;
}

bool isPlainKey(const QByteArray &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte == '_' || byte == '-';
    });
}

} // namespace

std::variant<JsonPath::Parsed, JsonPathError> JsonPath::parseSteps(QStringView text, qsizetype from)
{
    using Kind = JsonPathError::Kind;
    Parsed result;
    qsizetype at = from;
    while (at < text.size() && (text[at] == QLatin1Char('.') || text[at] == QLatin1Char('['))) {
        if (result.path.m_steps.size() == maxSteps)
            return JsonPathError{Kind::TooManySteps, at, text.size() - at};
        if (text[at] == QLatin1Char('.')) {
            const qsizetype end = endOfName(text, at + 1);
            if (end == at + 1)
                return JsonPathError{Kind::Empty, at, 1};
            result.path.m_steps.push_back({text.sliced(at + 1, end - at - 1).toUtf8(), -1});
            at = end;
            continue;
        }
        auto read = readBracket(text, at);
        if (const auto *error = std::get_if<JsonPathError>(&read))
            return *error;
        auto &step = std::get<ReadStep>(read);
        result.path.m_steps.push_back(std::move(step.step));
        at = step.end;
    }
    if (result.path.m_steps.empty())
        return JsonPathError{Kind::Empty, at, 0};
    result.end = at;
    return result;
}

std::variant<JsonPath, JsonPathError> JsonPath::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype before = text.indexOf(trimmed);
    const bool isWhole =
        trimmed.startsWith(QLatin1String("json.")) || trimmed.startsWith(QLatin1String("json["));
    const bool isStep = trimmed.startsWith(QLatin1Char('.')) || trimmed.startsWith(QLatin1Char('['));
    const QString steps = isWhole ? trimmed.sliced(4) : isStep ? trimmed : QLatin1Char('.') + trimmed;
    const qsizetype shift = before + (isWhole ? 4 : isStep ? 0 : -1);
    auto parsed = parseSteps(steps, 0);
    if (auto *error = std::get_if<JsonPathError>(&parsed)) {
        error->position = std::max<qsizetype>(error->position + shift, 0);
        error->length = std::min(error->length, text.size() - error->position);
        return *error;
    }
    auto &result = std::get<Parsed>(parsed);
    if (result.end < steps.size())
        return JsonPathError{JsonPathError::Kind::BadIndex, result.end + shift, steps.size() - result.end};
    return std::move(result.path);
}

QString JsonPath::text() const
{
    QString result = QStringLiteral("json");
    for (const Step &step : m_steps) {
        if (step.index >= 0)
            result += QLatin1Char('[') + QString::number(step.index) + QLatin1Char(']');
        else if (isPlainKey(step.key))
            result += QLatin1Char('.') + QString::fromLatin1(step.key);
        else
            result += QLatin1Char('[') + quoted(step.key) + QLatin1Char(']');
    }
    return result;
}

} // namespace decode
