#include "store/filtercomparison.h"

#include "store/filtervalues.h"
#include "store/packetrecord.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace store {

namespace {

using Op = FilterOperator;
using Type = FilterType;

struct FilterComparison
{
    Q_DECLARE_TR_FUNCTIONS(store::FilterComparison)
};

QString operandText(const QString &text, const FilterLexeme &lexeme)
{
    return lexeme.kind == FilterLexeme::Kind::Quoted ? QString::fromUtf8(lexeme.bytes)
                                                     : text.sliced(lexeme.position, lexeme.length);
}

/// What the operand says as bytes.
QByteArray operandBytes(const QString &text, const FilterLexeme &lexeme)
{
    return lexeme.kind == FilterLexeme::Kind::Quoted ? lexeme.bytes
                                                     : text.sliced(lexeme.position, lexeme.length).toUtf8();
}

QString wrongValue(Type type, const QString &field, const QString &value)
{
    switch (type) {
    case Type::Size:
        return FilterComparison::tr("%1 is a number of bytes, such as 512, 2kB or 1MiB: '%2' is not.")
            .arg(field, value);
    case Type::Count:
        return FilterComparison::tr("%1 is a number: '%2' is not.").arg(field, value);
    case Type::Time:
        return FilterComparison::tr(
                   "%1 is a time, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z: '%2' is not.")
            .arg(field, value);
    case Type::Kind:
        return FilterComparison::tr("%1 is multicast or unicast: '%2' is neither.").arg(field, value);
    case Type::Boolean:
        return FilterComparison::tr("%1 is true or false: '%2' is neither.").arg(field, value);
    case Type::Entitlements:
        return FilterComparison::tr("%1 are whole numbers: '%2' is not.").arg(field, value);
    case Type::Bytes:
        return FilterComparison::tr("%1 are pairs of hex digits, such as 0a0b: '%2' is not.")
            .arg(field, value);
    case Type::Text:
    case Type::Json:
        break;
    }
    return {};
}

class Comparison
{
public:
    Comparison(const QString &text, FilterField id, Op op, const FilterContext &context)
        : m_text(text)
        , m_context(context)
        , m_type(infoOf(id).type)
    {
        m_test.field = id;
        m_test.op = op;
    }

    std::optional<FilterError> take(const FilterLexeme &operand)
    {
        if (m_test.op == Op::Matches)
            return takePattern(operand);
        if (operand.hasBadEscape())
            return FilterError{operand.badPosition, operand.badLength, operand.message};
        if (takeValue(operand))
            return std::nullopt;
        const QString shown = operandText(m_text, operand);
        constexpr qsizetype longest = 40;
        const QString value = shown.size() > longest ? shown.first(longest) + QChar(0x2026) : shown;
        return FilterError{operand.position, operand.length,
                           wrongValue(m_type, infoOf(m_test.field).name, value)};
    }

    FilterTest finish()
    {
        joinRanges(m_test.ranges);
        std::sort(m_test.texts.begin(), m_test.texts.end());
        std::sort(m_test.entitlements.begin(), m_test.entitlements.end());
        const auto last = std::unique(m_test.entitlements.begin(), m_test.entitlements.end());
        m_test.entitlements.erase(last, m_test.entitlements.end());
        return std::move(m_test);
    }

    bool isRelative() const { return m_isRelative; }

private:
    bool takeValue(const FilterLexeme &operand)
    {
        switch (m_type) {
        case Type::Text:
            m_test.texts.push_back(operandBytes(m_text, operand));
            return true;
        case Type::Json:
            takeJson(operand);
            return true;
        case Type::Bytes: {
            auto bytes = hexFromText(operandText(m_text, operand));
            if (bytes)
                m_test.texts.push_back(std::move(*bytes));
            return bytes.has_value();
        }
        case Type::Size:
            return takePoint(sizeFromText(operandText(m_text, operand)));
        case Type::Count:
            return takePoint(countFromText(operandText(m_text, operand)));
        case Type::Time:
            return takePoint(timeFromText(operandText(m_text, operand), m_context));
        case Type::Kind:
            return takeOneOf(operand, QLatin1String("multicast"), static_cast<qint64>(RowKind::Multicast),
                             QLatin1String("unicast"), static_cast<qint64>(RowKind::Unicast));
        case Type::Boolean:
            return takeOneOf(operand, QLatin1String("false"), 0, QLatin1String("true"), 1);
        case Type::Entitlements: {
            bool isNumber = false;
            const int id = operandText(m_text, operand).toInt(&isNumber);
            if (isNumber)
                m_test.entitlements.push_back(id);
            return isNumber;
        }
        }
        return false;
    }

    bool takePoint(const std::optional<FilterPoint> &point)
    {
        if (!point)
            return false;
        m_isRelative = m_isRelative || point->isRelative;
        const std::vector<FilterRange> ranges = rangesOf(m_test.op, *point);
        m_test.ranges.insert(m_test.ranges.end(), ranges.begin(), ranges.end());
        return true;
    }

    bool takeOneOf(const FilterLexeme &operand, QLatin1String first, qint64 firstValue, QLatin1String second,
                   qint64 secondValue)
    {
        const QString value = operandText(m_text, operand);
        if (value != first && value != second)
            return false;
        const qint64 number = value == first ? firstValue : secondValue;
        return takePoint(FilterPoint{number, number, false, false});
    }

    void takeJson(const FilterLexeme &operand)
    {
        const bool isText =
            m_test.op == Op::Contains || m_test.op == Op::StartsWith || m_test.op == Op::EndsWith;
        if (isText)
            m_test.texts.push_back(operandBytes(m_text, operand));
        else if (operand.kind == FilterLexeme::Kind::Quoted)
            m_test.values.emplace_back(operand.bytes);
        else
            m_test.values.push_back(jsonValueFromText(operandText(m_text, operand)));
    }

    /// A pattern is taken as it is written between its quotes: backslashes are its own.
    std::optional<FilterError> takePattern(const FilterLexeme &operand)
    {
        const bool isQuoted = operand.kind == FilterLexeme::Kind::Quoted;
        const qsizetype begin = operand.position + isQuoted;
        m_test.pattern = m_text.sliced(begin, operand.length - 2 * isQuoted);
        const QRegularExpression expression(m_test.pattern);
        if (expression.isValid())
            return std::nullopt;
        const qsizetype offset =
            std::clamp<qsizetype>(expression.patternErrorOffset(), 0, m_test.pattern.size());
        return FilterError{
            begin + offset, offset < m_test.pattern.size() ? 1 : 0,
            FilterComparison::tr("The regular expression is wrong: %1.").arg(expression.errorString())};
    }

    const QString &m_text;
    const FilterContext &m_context;
    const Type m_type;
    FilterTest m_test;
    bool m_isRelative = false;
};

} // namespace

std::variant<FilterTest, FilterError> comparisonOf(const QString &text, const FilterLexeme &field,
                                                   FilterField id, FilterOperator op,
                                                   std::span<const FilterLexeme> operands,
                                                   const FilterContext &context, bool &isRelative)
{
    Comparison comparison(text, id, op, context);
    for (const FilterLexeme &operand : operands) {
        if (auto error = comparison.take(operand))
            return std::move(*error);
    }
    isRelative = isRelative || comparison.isRelative();
    FilterTest test = comparison.finish();
    test.path = field.path;
    return test;
}

} // namespace store
