#include "client/certificatehost.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace client {

namespace {

bool fits(const QString &pattern, const QString &host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    const QLatin1String wildcard("*.");
    const qsizetype dot = host.indexOf(QLatin1Char('.'));
    if (!pattern.startsWith(wildcard) || dot <= 0)
        return false;
    const QStringView rest = QStringView(pattern).sliced(1);
    return rest.indexOf(QLatin1Char('.'), 1) > 0 &&
           rest.compare(QStringView(host).sliced(dot), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isForHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (names.isEmpty())
        return true;
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
                           [&address](const QString &each) { return QHostAddress(each) == address; });
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    const QString wanted = ascii.isEmpty() ? host : ascii;
    const QStringList patterns = names.values(QSsl::DnsEntry);
    return std::any_of(patterns.begin(), patterns.end(),
                       [&wanted](const QString &each) { return fits(each, wanted); });
}

} // namespace client
