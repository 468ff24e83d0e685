#include "distributor/options.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace distributor {

namespace {

/// The key in `pem`, of whichever algorithm it is; null where there is none.
QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

std::variant<QByteArray, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1: %2").arg(path, file.errorString());
    return file.readAll();
}

} // namespace

std::variant<QSslConfiguration, QString> serverTls(const QString &certificateFile, const QString &keyFile,
                                                   const QString &clientCaFile)
{
    if (!QSslSocket::supportsSsl())
        return QStringLiteral("this Qt has no TLS");
    const auto certificatePem = readFile(certificateFile);
    if (const auto *error = std::get_if<QString>(&certificatePem))
        return *error;
    const QList<QSslCertificate> chain = QSslCertificate::fromData(std::get<QByteArray>(certificatePem));
    if (chain.isEmpty())
        return QStringLiteral("%1: no PEM certificate in it").arg(certificateFile);

    const auto keyPem = readFile(keyFile);
    if (const auto *error = std::get_if<QString>(&keyPem))
        return *error;
    const QSslKey key = readKey(std::get<QByteArray>(keyPem));
    if (key.isNull())
        return QStringLiteral("%1: no PEM private key in it, or one with a passphrase").arg(keyFile);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // else a server asks for a client certificate
    if (!clientCaFile.isEmpty()) {
        const auto caPem = readFile(clientCaFile);
        if (const auto *error = std::get_if<QString>(&caPem))
            return *error;
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(std::get<QByteArray>(caPem));
        if (authorities.isEmpty())
            return QStringLiteral("%1: no PEM certificate in it").arg(clientCaFile);
        configuration.setCaCertificates(authorities);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return configuration;
}

} // namespace distributor
