#pragma once

#include <QString>
#include <QTimeZone>

#include <memory>
#include <variant>

namespace store {

struct FilterExpression;

/// Where and why a text is no filter.
struct FilterError
{
    qsizetype position = 0; ///< UTF-16 units from the text's beginning
    qsizetype length = 0;   ///< of what is wrong; 0 at the text's end, where something is missing
    QString message;        ///< a plain sentence for the user, translated
    friend bool operator==(const FilterError &, const FilterError &) = default;
};

/// What times in a filter are read against.
struct FilterContext
{
    qint64 utcNs = 0;   ///< now: nanoseconds since 1970, UTC; what `-5m` is counted from
    QTimeZone timeZone; ///< of times and dates without an offset of their own; not valid: UTC

    /// The system's clock and time zone.
    static FilterContext current();
};

/// Which messages are wanted, in the language of docs/filters.md. An immutable value, shared and cheap to
/// copy, for any thread. A RowTester says what it holds for.
class Filter
{
public:
    /// Matches everything.
    Filter() = default;

    /// A text of nothing but spaces is the filter that matches everything. Time and memory are bounded by the
    /// text's size, which is limited.
    [[nodiscard]] static std::variant<Filter, FilterError> parse(const QString &text,
                                                                 const FilterContext &context);

    /// True where it matches everything without looking.
    bool isEmpty() const { return !m_expression; }
    /// As it was given to parse(); empty where isEmpty().
    QString text() const;

    /// Whether packets may have to be looked at; else names and records decide. Such tests take longer.
    bool readsPayload() const;
    /// Whether a RowTester needs the anchors to the wall clock.
    bool readsTime() const;

    /// Null where isEmpty().
    const FilterExpression *expression() const { return m_expression.get(); }

    /// The same text, and, where times are relative to now, the same now.
    friend bool operator==(const Filter &left, const Filter &right);

private:
    explicit Filter(std::shared_ptr<const FilterExpression> expression);

    std::shared_ptr<const FilterExpression> m_expression;
};

} // namespace store
