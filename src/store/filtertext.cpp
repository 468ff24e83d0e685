#include "store/filtertext.h"

#include "protocol/displayname.h"
#include "store/filter.h"
#include "store/filterexpression.h"

#include <optional>

namespace store {

namespace {

/// What a filter is at its top; nothing where the text is no filter, or matches everything.
std::optional<FilterNode> rootOf(const QString &text)
{
    const auto parsed = Filter::parse(text, FilterContext::current());
    const auto *filter = std::get_if<Filter>(&parsed);
    if (!filter || filter->isEmpty())
        return std::nullopt;
    return filter->expression()->nodes[filter->expression()->root];
}

QString inParentheses(const QString &text, bool needed)
{
    return needed ? QLatin1Char('(') + text + QLatin1Char(')') : text;
}

} // namespace

QString quotedForFilter(QByteArrayView bytes)
{
    // Its escapes are the language's too: only the quote is not one of them.
    QString shown = protocol::displayName(bytes, -1);
    shown.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + shown + QLatin1Char('"');
}

QString equalityFilter(const QString &field, QByteArrayView value)
{
    return field + QLatin1String(" == ") + quotedForFilter(value);
}

QString joinedFilter(const QString &text, FilterJoin join, const QString &term)
{
    using Kind = FilterNode::Kind;
    const QString left = text.trimmed();
    const QString right = term.trimmed();
    const auto leftRoot = rootOf(left);
    const auto rightRoot = rootOf(right);
    if (!rightRoot)
        return leftRoot ? left : right;
    if (join == FilterJoin::Or) {
        return leftRoot ? left + QLatin1String(" or ") + right : right;
    }
    const bool isNot = join == FilterJoin::AndNot;
    const bool isRightJoined = rightRoot->kind == Kind::Or || (isNot && rightRoot->kind == Kind::And);
    const QString added = (isNot ? QStringLiteral("not ") : QString()) + inParentheses(right, isRightJoined);
    if (!leftRoot)
        return isNot ? added : right;
    return inParentheses(left, leftRoot->kind == Kind::Or) + QLatin1String(" and ") + added;
}

} // namespace store
