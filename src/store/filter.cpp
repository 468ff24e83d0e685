#include "store/filter.h"

#include "store/filterexpression.h"
#include "store/filterparser.h"

#include <algorithm>
#include <chrono>

namespace store {

FilterContext FilterContext::current()
{
    using namespace std::chrono;
    return {duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count(),
            QTimeZone::systemTimeZone()};
}

Filter::Filter(std::shared_ptr<const FilterExpression> expression)
    : m_expression(std::move(expression))
{}

std::variant<Filter, FilterError> Filter::parse(const QString &text, const FilterContext &context)
{
    if (QStringView(text).trimmed().isEmpty())
        return Filter();
    auto parsed = parseFilter(text, context);
    if (auto *error = std::get_if<FilterError>(&parsed))
        return std::move(*error);
    auto expression = std::make_shared<FilterExpression>(std::move(std::get<FilterExpression>(parsed)));
    expression->text = text;
    return Filter(std::move(expression));
}

QString Filter::text() const
{
    return m_expression ? m_expression->text : QString();
}

bool Filter::readsPayload() const
{
    return m_expression &&
           std::any_of(m_expression->tests.begin(), m_expression->tests.end(), [](const FilterTest &test) {
               return test.field == FilterField::Text || test.field == FilterField::Bytes ||
                      test.field == FilterField::Json || test.field == FilterField::Entitlements;
           });
}

bool Filter::readsTime() const
{
    return m_expression &&
           std::any_of(m_expression->tests.begin(), m_expression->tests.end(),
                       [](const FilterTest &test) { return test.field == FilterField::Time; });
}

bool operator==(const Filter &left, const Filter &right)
{
    if (left.m_expression == right.m_expression)
        return true;
    if (!left.m_expression || !right.m_expression || left.m_expression->text != right.m_expression->text)
        return false;
    return !left.m_expression->isRelative || left.m_expression->utcNs == right.m_expression->utcNs;
}

} // namespace store
