#include "store/filtertext.h"

#include "decode/quotedtext.h"

namespace store {

QString quotedForFilter(QByteArrayView bytes)
{
    return decode::quoted(bytes);
}

QString equalityFilter(const QString &field, QByteArrayView value)
{
    return field + QLatin1String(" == ") + quotedForFilter(value);
}

QString joinedFilter(const QString &text, FilterJoin join, const QString &term)
{
    const bool isFirst = text.trimmed().isEmpty();
    switch (join) {
    case FilterJoin::And:
        return isFirst ? term : QStringLiteral("(%1) and %2").arg(text, term);
    case FilterJoin::AndNot:
        return isFirst ? QLatin1String("not ") + term : QStringLiteral("(%1) and not %2").arg(text, term);
    case FilterJoin::Or:
        break;
    }
    return isFirst ? term : QStringLiteral("(%1) or %2").arg(text, term);
}

} // namespace store
