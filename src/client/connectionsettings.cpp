#include "client/connectionsettings.h"

namespace client {

QString ConnectionSettings::target() const
{
    if (host.contains(QLatin1Char(':')))
        return QStringLiteral("[%1]:%2").arg(host, QString::number(port));
    return QStringLiteral("%1:%2").arg(host, QString::number(port));
}

} // namespace client
