#include "client/prometheustext.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace client {

namespace {

constexpr bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Takes a name from the front; `withColon` for those of metrics. Empty where there is none.
QByteArrayView takeName(QByteArrayView &rest, bool withColon)
{
    qsizetype size = 0;
    while (size < rest.size()) {
        const char c = rest[size];
        if (!isNameStart(c) && !(withColon && c == ':') && !(size > 0 && c >= '0' && c <= '9'))
            break;
        ++size;
    }
    const QByteArrayView name = rest.first(size);
    rest = rest.sliced(size);
    return name;
}

/// A number as Go's ParseFloat reads it, as far as metrics need it: NaN and Inf in any case, one sign.
std::optional<double> number(QByteArrayView text)
{
    const bool isNegative = text.startsWith('-');
    const QByteArrayView digits = isNegative || text.startsWith('+') ? text.sliced(1) : text;
    if (digits.startsWith('-') || digits.startsWith('+'))
        return std::nullopt;
    if (digits.compare("nan", Qt::CaseInsensitive) == 0)
        return std::numeric_limits<double>::quiet_NaN();
    double value = std::numeric_limits<double>::infinity();
    if (digits.compare("inf", Qt::CaseInsensitive) != 0) {
        bool isNumber = false;
        value = digits.toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return isNegative ? -value : value;
}

void skipBlanks(QByteArrayView &rest)
{
    const auto *const end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c != ' ' && c != '\t'; });
    rest = rest.sliced(end - rest.begin());
}

QByteArrayView takeWord(QByteArrayView &rest)
{
    const auto *const end =
        std::find_if(rest.begin(), rest.end(), [](char c) { return c == ' ' || c == '\t'; });
    const QByteArrayView word = rest.first(end - rest.begin());
    rest = rest.sliced(word.size());
    return word;
}

bool takeByte(QByteArrayView &rest, char byte)
{
    if (!rest.startsWith(byte))
        return false;
    rest = rest.sliced(1);
    return true;
}

} // namespace

PrometheusText::PrometheusText(QByteArrayView page)
    : m_rest(page)
{}

PrometheusText::Step PrometheusText::next()
{
    while (m_trouble == Trouble::None && !m_rest.isEmpty()) {
        const qsizetype found = m_rest.indexOf('\n');
        QByteArrayView line = found < 0 ? m_rest : m_rest.first(found);
        m_rest = found < 0 ? QByteArrayView() : m_rest.sliced(found + 1);
        ++m_line;
        if (line.endsWith('\r'))
            line.chop(1);
        skipBlanks(line);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        m_trouble = readSample(line);
        if (m_trouble == Trouble::None)
            return Step::Sample;
    }
    return m_trouble == Trouble::None ? Step::End : Step::Error;
}

PrometheusText::Trouble PrometheusText::readSample(QByteArrayView line)
{
    m_labels.clear();
    m_name = takeName(line, true);
    if (m_name.isEmpty())
        return Trouble::Name;
    skipBlanks(line);
    if (takeByte(line, '{')) {
        if (const Trouble trouble = readLabels(line); trouble != Trouble::None)
            return trouble;
        skipBlanks(line);
    }
    const auto value = number(takeWord(line));
    if (!value)
        return Trouble::Value;
    m_value = *value;
    skipBlanks(line);
    if (const QByteArrayView time = takeWord(line); !time.isEmpty()) {
        bool isTime = false;
        [[maybe_unused]] const qint64 ms = time.toLongLong(&isTime);
        if (!isTime)
            return Trouble::Timestamp;
    }
    skipBlanks(line);
    return line.isEmpty() ? Trouble::None : Trouble::Timestamp;
}

PrometheusText::Trouble PrometheusText::readLabels(QByteArrayView &rest)
{
    for (;;) {
        skipBlanks(rest);
        if (takeByte(rest, '}'))
            return Trouble::None;
        if (m_labels.size() == mostLabels)
            return Trouble::TooManyLabels;
        const QByteArrayView name = takeName(rest, false);
        skipBlanks(rest);
        if (name.isEmpty() || !takeByte(rest, '='))
            return Trouble::Label;
        skipBlanks(rest);
        if (!takeByte(rest, '"'))
            return Trouble::Quote;
        qsizetype size = 0;
        while (size < rest.size() && rest[size] != '"') {
            if (rest[size] == '\\') {
                ++size;
                if (size < rest.size() && rest[size] != '\\' && rest[size] != '"' && rest[size] != 'n')
                    return Trouble::Escape;
            }
            ++size;
        }
        if (size >= rest.size())
            return Trouble::Quote;
        m_labels.push_back({name, rest.first(size)});
        rest = rest.sliced(size + 1);
        skipBlanks(rest);
        if (!takeByte(rest, ',') && !rest.startsWith('}'))
            return Trouble::Label;
    }
}

QByteArray PrometheusText::unescaped(QByteArrayView value)
{
    QByteArray text;
    text.reserve(value.size());
    for (qsizetype at = 0; at < value.size(); ++at) {
        char c = value[at];
        if (c == '\\' && at + 1 < value.size()) {
            ++at;
            c = value[at] == 'n' ? '\n' : value[at];
        }
        text.append(c);
    }
    return text;
}

QString PrometheusText::troubleText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
        break;
    case Trouble::Name:
        return tr("it begins with no name");
    case Trouble::Label:
        return tr("its labels are no NAME=\"VALUE\"");
    case Trouble::Quote:
        return tr("a label's value is not in quotes");
    case Trouble::Escape:
        return tr("an escape in a label is unknown");
    case Trouble::TooManyLabels:
        return tr("it has too many labels");
    case Trouble::Value:
        return tr("its value is no number");
    case Trouble::Timestamp:
        return tr("something stands after its value");
    }
    return {};
}

} // namespace client
