#include "distributor/endpoint.h"

namespace distributor {

std::optional<Endpoint> Endpoint::fromText(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    QStringView host = text.first(colon);
    const QStringView digits = text.sliced(colon + 1);
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    bool isNumber = false;
    const ushort port = digits.toUShort(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.sliced(1, host.size() - 2);
        if (!host.contains(u':'))
            return std::nullopt;
    } else if (host.contains(u':')) {
        return std::nullopt; // an IPv6 address without its brackets
    }
    if (host.isEmpty())
        return std::nullopt;
    return Endpoint{host.toString(), port};
}

QString Endpoint::toText() const
{
    const QString number = QString::number(port);
    return host.contains(u':') ? u'[' + host + QStringLiteral("]:") + number : host + u':' + number;
}

} // namespace distributor
