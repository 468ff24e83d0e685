#include "client/peercertificate.h"

#include "client/keypin.h"

#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <functional>
#include <utility>

namespace client {

namespace {

/// "CN=localhost, O=Example"; the attributes in the order of the usual ones, then the rest.
QString nameOf(const QList<QByteArray> &attributes,
               const std::function<QStringList(const QByteArray &)> &valuesOf)
{
    static const QList<QByteArray> usual{"CN", "OU", "O", "L", "ST", "C"};
    QList<QByteArray> ordered;
    for (const QByteArray &attribute : usual) {
        if (attributes.contains(attribute))
            ordered.append(attribute);
    }
    for (const QByteArray &attribute : attributes) {
        if (!ordered.contains(attribute))
            ordered.append(attribute);
    }
    QStringList parts;
    for (const QByteArray &attribute : std::as_const(ordered)) {
        for (const QString &value : valuesOf(attribute))
            parts.append(QString::fromLatin1(attribute) + QLatin1Char('=') + value);
    }
    return parts.join(QLatin1String(", "));
}

QString keyOf(const QSslKey &key)
{
    if (key.isNull() || key.length() <= 0)
        return {};
    const QString bits = QString::number(key.length());
    switch (key.algorithm()) {
    case QSsl::Rsa:
        return QStringLiteral("RSA, %1 bits").arg(bits);
    case QSsl::Dsa:
        return QStringLiteral("DSA, %1 bits").arg(bits);
    case QSsl::Ec:
        return QStringLiteral("EC, %1 bits").arg(bits);
    default:
        return {};
    }
}

} // namespace

PeerCertificate PeerCertificate::of(const QSslCertificate &certificate)
{
    PeerCertificate result;
    result.subject = nameOf(certificate.subjectInfoAttributes(), [&certificate](const QByteArray &attribute) {
        return certificate.subjectInfo(attribute);
    });
    result.issuer = nameOf(certificate.issuerInfoAttributes(), [&certificate](const QByteArray &attribute) {
        return certificate.issuerInfo(attribute);
    });
    result.hosts = certificate.subjectAlternativeNames().values();
    result.hosts.sort();
    result.from = certificate.effectiveDate();
    result.until = certificate.expiryDate();
    result.key = keyOf(certificate.publicKey());
    result.pin = keyPin(certificate);
    return result;
}

QList<PeerCertificate> describeChain(const QList<QSslCertificate> &chain)
{
    QList<PeerCertificate> result;
    const qsizetype count = std::min<qsizetype>(chain.size(), longestShownChain);
    for (const QSslCertificate &certificate : chain.first(count))
        result.append(PeerCertificate::of(certificate));
    return result;
}

} // namespace client
