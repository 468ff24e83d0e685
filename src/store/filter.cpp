#include "store/filter.h"

#include "store/filterexpression.h"

#include <QCoreApplication>

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

std::variant<Filter, FilterError> Filter::parse(const QString &text, const FilterContext &)
{
    const QString word = text.trimmed();
    if (word.isEmpty())
        return Filter();
    return Filter(std::make_shared<FilterExpression>(FilterExpression{text, TextFilter(word)}));
}

QString Filter::text() const
{
    return m_expression ? m_expression->text : QString();
}

bool Filter::readsPayload() const
{
    return m_expression != nullptr;
}

bool Filter::readsTime() const
{
    return false;
}

bool operator==(const Filter &left, const Filter &right)
{
    return left.text() == right.text();
}

} // namespace store
