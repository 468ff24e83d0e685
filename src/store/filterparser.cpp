#include "store/filterparser.h"

#include "store/filtercomparison.h"
#include "store/filterlexer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace store {

namespace {

using Kind = FilterLexeme::Kind;
using Op = FilterOperator;
using Node = FilterNode;

constexpr int deepest = 100;

QString listOf(FilterType type)
{
    QStringList names;
    const std::vector<Op> operators = operatorsOf(type);
    for (const Op op : operators) {
        if (op != Op::Holds)
            names.append(nameOf(op));
    }
    return names.join(QLatin1String(", "));
}

QString fieldList()
{
    QStringList names;
    for (const FilterFieldInfo &info : filterFields())
        names.append(info.name);
    return names.join(QLatin1String(", "));
}

/// One pass over the pieces. The first thing that is wrong ends it: m_error is set, and every function
/// returns at once.
class Parser
{
public:
    Parser(const QString &text, const FilterContext &context)
        : m_text(text)
        , m_context(context)
        , m_lexemes(lexFilter(text))
    {}

    std::variant<FilterExpression, FilterError> parse()
    {
        m_expression.utcNs = m_context.utcNs;
        m_expression.root = parseOr();
        if (!m_error && !is(Kind::End))
            failBehindTerm();
        if (m_error)
            return std::move(*m_error);
        return std::move(m_expression);
    }

private:
    const FilterLexeme &current() const { return m_lexemes[m_at]; }
    const FilterLexeme &following() const { return m_lexemes[std::min(m_at + 1, m_lexemes.size() - 1)]; }
    bool is(Kind kind) const { return current().kind == kind; }
    QStringView textOf(const FilterLexeme &lexeme) const
    {
        return QStringView(m_text).sliced(lexeme.position, lexeme.length);
    }
    bool isWord(bool (*test)(QStringView)) const { return is(Kind::Word) && test(textOf(current())); }
    bool isJoin() const { return isWord(isAndWord) || isWord(isOrWord); }
    bool isValue() const
    {
        return (is(Kind::Word) && !isJoin() && !isWord(isNotWord)) || is(Kind::Quoted) || is(Kind::JsonPath);
    }

    static std::optional<Op> operatorOf(const FilterLexeme &lexeme, QStringView text)
    {
        return lexeme.kind == Kind::Word || lexeme.kind == Kind::Compare ? filterOperatorNamed(text)
                                                                         : std::nullopt;
    }
    std::optional<Op> currentOperator() const { return operatorOf(current(), textOf(current())); }

    std::optional<FilterField> currentField() const
    {
        if (is(Kind::JsonPath))
            return FilterField::Json;
        return is(Kind::Word) ? filterFieldNamed(textOf(current())) : std::nullopt;
    }

    std::uint32_t fail(const FilterLexeme &at, const QString &message)
    {
        if (!m_error)
            m_error = at.kind == Kind::Bad ? FilterError{at.position, at.length, at.message}
                                           : FilterError{at.position, at.length, message};
        return 0;
    }

    std::uint32_t add(Node node)
    {
        m_expression.nodes.push_back(std::move(node));
        return static_cast<std::uint32_t>(m_expression.nodes.size() - 1);
    }

    std::uint32_t addTest(FilterTest test)
    {
        m_expression.tests.push_back(std::move(test));
        return add({Node::Kind::Test, {}, static_cast<std::uint32_t>(m_expression.tests.size() - 1)});
    }

    std::uint32_t negated(std::uint32_t node) { return add({Node::Kind::Not, {node}, 0}); }

    std::uint32_t parseOr()
    {
        return parseJoined(Node::Kind::Or, isOrWord, [this] { return parseAnd(); });
    }

    std::uint32_t parseAnd()
    {
        return parseJoined(Node::Kind::And, isAndWord, [this] { return parseNot(); });
    }

    template <typename Operand>
    std::uint32_t parseJoined(Node::Kind kind, bool (*isJoinWord)(QStringView), Operand operand)
    {
        std::vector<std::uint32_t> children{operand()};
        while (!m_error && isWord(isJoinWord)) {
            ++m_at;
            children.push_back(operand());
        }
        return children.size() == 1 ? children.front() : add({kind, std::move(children), 0});
    }

    std::uint32_t parseNot()
    {
        bool isNegated = false;
        while (isWord(isNotWord)) {
            isNegated = !isNegated;
            ++m_at;
        }
        const std::uint32_t term = parseTerm();
        return isNegated && !m_error ? negated(term) : term;
    }

    std::uint32_t parseTerm()
    {
        if (is(Kind::Open))
            return parseGroup();
        if (is(Kind::End))
            return fail(current(), QCoreApplication::translate(
                                       "store::FilterParser",
                                       "Something is missing here: a field such as topic, or a word."));
        if (is(Kind::Close))
            return fail(current(),
                        QCoreApplication::translate("store::FilterParser",
                                                    "Something is missing before the closing parenthesis."));
        if (isJoin())
            return fail(current(), QCoreApplication::translate("store::FilterParser",
                                                               "Something is missing before '%1'.")
                                       .arg(textOf(current())));
        if (const auto field = currentField())
            return parseField(*field);
        if (currentOperator())
            return fail(current(),
                        QCoreApplication::translate(
                            "store::FilterParser",
                            "A field is missing before '%1'; to search for the word put it in quotes.")
                            .arg(textOf(current())));
        if (!isValue())
            return fail(current(), QCoreApplication::translate(
                                       "store::FilterParser",
                                       "Here a field such as topic, a word or a parenthesis is expected."));
        return parseWord();
    }

    std::uint32_t parseGroup()
    {
        const FilterLexeme open = current();
        if (++m_depth > deepest)
            return fail(open, QCoreApplication::translate("store::FilterParser",
                                                          "The parentheses are nested too deep."));
        ++m_at;
        const std::uint32_t inner = parseOr();
        --m_depth;
        if (m_error)
            return 0;
        if (is(Kind::End))
            return fail(
                open, QCoreApplication::translate("store::FilterParser", "This parenthesis is not closed."));
        if (!is(Kind::Close))
            return failBehindTerm();
        ++m_at;
        return inner;
    }

    /// A word or a quoted text alone: in the topic, or in the payload.
    std::uint32_t parseWord()
    {
        const FilterLexeme &word = current();
        if (word.hasBadEscape())
            return fail({Kind::Word, word.badPosition, word.badLength, {}, {}, {}, 0, 0}, word.message);
        if (following().kind == Kind::Compare ||
            (word.kind == Kind::Word && operatorOf(following(), textOf(following()))))
            return fail(word,
                        QCoreApplication::translate("store::FilterParser", "'%1' is no field. Fields are %2.")
                            .arg(textOf(word), fieldList()));
        FilterTest test;
        test.op = Op::Contains;
        test.texts = {word.kind == Kind::Quoted ? word.bytes : textOf(word).toUtf8()};
        ++m_at;
        test.field = FilterField::Topic;
        const std::uint32_t topic = addTest(test);
        test.field = FilterField::Text;
        return add({Node::Kind::Or, {topic, addTest(std::move(test))}, 0});
    }

    std::uint32_t parseField(FilterField id)
    {
        const FilterLexeme field = current();
        const FilterType type = infoOf(id).type;
        const bool isPath = field.kind == Kind::JsonPath;
        ++m_at;
        // `topic not in (…)`, `topic not contains x`.
        const bool isNegated = isWord(isNotWord) && following().kind == Kind::Word &&
                               operatorOf(following(), textOf(following()));
        m_at += isNegated;
        if (const auto op = currentOperator()) {
            if (id == FilterField::Json && !isPath)
                return fail(field,
                            QCoreApplication::translate("store::FilterParser",
                                                        "json needs a path, such as json.path.to[0].field."));
            if (!isAllowed(type, *op))
                return fail(current(),
                            QCoreApplication::translate("store::FilterParser",
                                                        "%1 can't be tested with '%2'. It can with %3.")
                                .arg(infoOf(id).name, textOf(current()), listOf(type)));
            ++m_at;
            const std::uint32_t test = parseOperands(field, id, *op);
            return isNegated && !m_error ? negated(test) : test;
        }
        if (is(Kind::Bad))
            return fail(current(), {});
        if (!isPath && !(isAllowed(type, Op::Holds) && type == FilterType::Boolean))
            return fail(field,
                        QCoreApplication::translate(
                            "store::FilterParser",
                            "%1 needs an operator, such as in %2; to search for the word put it in quotes.")
                            .arg(QString(infoOf(id).name), QString(infoOf(id).example)));
        FilterTest test;
        test.field = id;
        test.path = field.path;
        if (type == FilterType::Boolean)
            test.ranges = {{1, 1}};
        return addTest(std::move(test));
    }

    std::uint32_t parseOperands(const FilterLexeme &field, FilterField id, Op op)
    {
        const bool isSet = infoOf(id).type == FilterType::Entitlements && op != Op::Contains;
        if (op != Op::In && !(isSet && is(Kind::Open))) {
            if (!isValue())
                return failMissingValue();
            return addOperands(field, id, op, std::span(m_lexemes).subspan(m_at++, 1));
        }
        if (!is(Kind::Open))
            return fail(current(),
                        QCoreApplication::translate(
                            "store::FilterParser", "Behind '%1' comes a list in parentheses, such as (1, 2).")
                            .arg(nameOf(op)));
        const FilterLexeme open = current();
        ++m_at;
        std::vector<FilterLexeme> operands;
        const bool mayBeEmpty = isSet && op != Op::In;
        while (!(mayBeEmpty && operands.empty() && is(Kind::Close))) {
            if (!isValue())
                return is(Kind::End)
                           ? fail(open, QCoreApplication::translate("store::FilterParser",
                                                                    "This parenthesis is not closed."))
                           : failMissingValue();
            operands.push_back(current());
            ++m_at;
            if (!is(Kind::Comma))
                break;
            ++m_at;
        }
        if (is(Kind::End))
            return fail(
                open, QCoreApplication::translate("store::FilterParser", "This parenthesis is not closed."));
        if (!is(Kind::Close))
            return fail(current(), QCoreApplication::translate("store::FilterParser",
                                                               "Between the values of a list stand commas."));
        ++m_at;
        return addOperands(field, id, op, operands);
    }

    std::uint32_t addOperands(const FilterLexeme &field, FilterField id, Op op,
                              std::span<const FilterLexeme> operands)
    {
        auto result = comparisonOf(m_text, field, id, op, operands, m_context, m_expression.isRelative);
        if (auto *error = std::get_if<FilterError>(&result)) {
            m_error = std::move(*error);
            return 0;
        }
        return addTest(std::move(std::get<FilterTest>(result)));
    }

    std::uint32_t failMissingValue()
    {
        if (isJoin() || isWord(isNotWord))
            return fail(current(),
                        QCoreApplication::translate(
                            "store::FilterParser",
                            "A value is missing before '%1'; to compare with the word put it in quotes.")
                            .arg(textOf(current())));
        return fail(current(),
                    QCoreApplication::translate("store::FilterParser", "A value is missing here."));
    }

    /// Something stands behind a whole term that can't.
    std::uint32_t failBehindTerm()
    {
        if (is(Kind::Close))
            return fail(current(),
                        QCoreApplication::translate("store::FilterParser",
                                                    "There is no opening parenthesis for this one."));
        return fail(current(),
                    QCoreApplication::translate(
                        "store::FilterParser",
                        "Here and, or, or the end is expected. Put quotes around a text with spaces."));
    }

    const QString &m_text;
    const FilterContext &m_context;
    const std::vector<FilterLexeme> m_lexemes;
    std::size_t m_at = 0;
    int m_depth = 0;
    FilterExpression m_expression;
    std::optional<FilterError> m_error;
};

} // namespace

std::variant<FilterExpression, FilterError> parseFilter(const QString &text, const FilterContext &context)
{
    if (text.size() > longestFilter)
        return FilterError{
            longestFilter, text.size() - longestFilter,
            QCoreApplication::translate("store::FilterParser", "A filter has at most %1 characters.")
                .arg(longestFilter)};
    return Parser(text, context).parse();
}

} // namespace store
