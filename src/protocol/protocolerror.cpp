#include "protocol/protocolerror.h"

namespace protocol {

namespace {

/// "topic length -1 (bytes ff ff ff ff)"
QString subject(const ProtocolError &error)
{
    QString text = error.field;
    const bool isNumber =
        error.field == QLatin1String("type") || error.field.endsWith(QLatin1String("count"));
    if (!isNumber)
        text += QLatin1String(" length");
    text += QLatin1Char(' ') + QString::number(error.value);
    if (!error.bytes.isEmpty()) {
        text += error.bytes.size() == 1 ? QLatin1String(" (byte ") : QLatin1String(" (bytes ");
        text += QString::fromLatin1(error.bytes.toHex(' ')) + QLatin1Char(')');
    }
    return text;
}

} // namespace

QString ProtocolError::text() const
{
    const QString start = QLatin1String("at offset %1: ");
    const QString where = start.arg(offset);
    switch (kind) {
    case Kind::UnknownType:
        return where + subject(*this) +
               (value >= 1 && value <= 9 ? QLatin1String(" is not sent in this direction")
                                         : QLatin1String(" is unknown"));
    case Kind::NegativeLength:
        return where + subject(*this) + QLatin1String(" is negative");
    case Kind::OverLimit:
        return where + subject(*this) + QLatin1String(" is over the limit of ") + QString::number(limit);
    case Kind::Truncated:
        return where + field + QLatin1String(" is cut short");
    case Kind::TrailingBytes:
        return where + QString::number(value) + QLatin1String(" bytes too many");
    }
    return where;
}

} // namespace protocol
