#include "client/metricsaddress.h"

#include "client/connectionoptions.h"

namespace client {

std::optional<QUrl> metricsUrl(const QString &address)
{
    QString host;
    quint16 port = 0;
    QUrl url;
    if (address.contains(QLatin1String("://"))) {
        url = QUrl(address, QUrl::StrictMode);
        const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
        if (!url.isValid() || !isHttp || url.host().isEmpty() || url.port() == 0 ||
            !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
            return std::nullopt;
    } else {
        if (!splitHostAndPort(address, host, port))
            return std::nullopt;
        url.setScheme(QStringLiteral("http"));
        url.setHost(host, QUrl::StrictMode);
        url.setPort(port);
        if (!url.isValid() || url.host().isEmpty())
            return std::nullopt;
    }
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(QStringLiteral("/metrics"));
    return url;
}

} // namespace client
