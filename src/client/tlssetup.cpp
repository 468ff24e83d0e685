#include "client/tlssetup.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <optional>

namespace client {

namespace {

constexpr qint64 largestFile = qint64{16} * 1024 * 1024;
constexpr qsizetype pinSize = 32;

ConnectionError badFile(const QString &what, const QString &whatToTry)
{
    return {ConnectionError::Kind::BadFile, what, whatToTry};
}

/// The bytes, or nothing and why.
std::optional<QByteArray> readAll(const QString &name, QString &why)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        why = file.errorString();
        return std::nullopt;
    }
    QByteArray bytes = file.read(largestFile);
    if (file.error() != QFileDevice::NoError) {
        why = file.errorString();
        return std::nullopt;
    }
    return bytes;
}

QSslKey readKey(const QByteArray &pem, const protocol::Secret &passphrase)
{
    QByteArray words = passphrase.view().toByteArray();
    QSslKey key;
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        key = QSslKey(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, words);
        if (!key.isNull())
            break;
    }
    protocol::wipe(words);
    return key;
}

} // namespace

std::variant<QSslConfiguration, ConnectionError> TlsSetup::make(const TlsSettings &settings)
{
    if (!QSslSocket::supportsSsl())
        return ConnectionError{ConnectionError::Kind::Other, tr("This machine's Qt has no TLS"),
                               tr("Install OpenSSL")};
    if ((settings.pinOnly || !settings.pin.isEmpty()) && settings.pin.size() != pinSize)
        return ConnectionError{ConnectionError::Kind::TlsWrongPin,
                               tr("The key pin is not the 32 bytes of a SHA-256"),
                               tr("Give the pin as 64 hex digits")};

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);

    QString why;
    if (!settings.caFile.isEmpty()) {
        const auto pem = readAll(settings.caFile, why);
        if (!pem)
            return badFile(tr("The CA file %1 can't be read: %2").arg(settings.caFile, why),
                           tr("Name a PEM file that can be read"));
        const auto authorities = QSslCertificate::fromData(*pem, QSsl::Pem);
        if (authorities.isEmpty())
            return badFile(tr("The CA file %1 holds no certificate").arg(settings.caFile),
                           tr("Name a PEM file with BEGIN CERTIFICATE in it"));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (std::all_of(authorities.begin(), authorities.end(),
                        [&now](const QSslCertificate &each) { return each.expiryDate() < now; }))
            return badFile(tr("Every CA in %1 has expired").arg(settings.caFile),
                           tr("Name a file with the CA's new certificate, or check this machine's clock"));
        configuration.setCaCertificates(authorities);
    } // else the system's, looked up as they are needed: loading all takes a second

    if (settings.certificateFile.isEmpty() != settings.keyFile.isEmpty())
        return badFile(
            settings.keyFile.isEmpty()
                ? tr("The client certificate %1 has no key file with it").arg(settings.certificateFile)
                : tr("The key %1 has no certificate file with it").arg(settings.keyFile),
            tr("Give both a certificate and its key, or neither"));
    if (settings.certificateFile.isEmpty())
        return configuration;

    const auto certificatePem = readAll(settings.certificateFile, why);
    if (!certificatePem)
        return badFile(tr("The client certificate %1 can't be read: %2").arg(settings.certificateFile, why),
                       tr("Name a PEM file that can be read"));
    const auto chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return badFile(tr("The file %1 holds no certificate").arg(settings.certificateFile),
                       tr("Name a PEM file with BEGIN CERTIFICATE in it"));

    auto keyPem = readAll(settings.keyFile, why);
    if (!keyPem)
        return badFile(tr("The key %1 can't be read: %2").arg(settings.keyFile, why),
                       tr("Name a PEM file that can be read"));
    const QSslKey key = readKey(*keyPem, settings.keyPassphrase);
    protocol::wipe(*keyPem);
    if (key.isNull())
        return badFile(settings.keyPassphrase.isEmpty()
                           ? tr("The file %1 holds no RSA, EC or DSA key that opens without a passphrase")
                                 .arg(settings.keyFile)
                           : tr("The key %1 does not open with this passphrase").arg(settings.keyFile),
                       settings.keyPassphrase.isEmpty()
                           ? tr("Give its passphrase, or a PEM key of such a kind")
                           : tr("Check the passphrase"));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace client
