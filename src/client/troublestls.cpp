#include "client/keypin.h"
#include "client/troubles.h"

#include <QStringList>

#include <algorithm>

namespace client {

using Kind = ConnectionError::Kind;

namespace {

bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> wanted)
{
    return std::any_of(errors.begin(), errors.end(), [wanted](const QSslError &error) {
        return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
    });
}

} // namespace

ConnectionError Troubles::ofCertificate(const QList<QSslError> &errors, Weakness weakness) const
{
    QStringList words;
    if (weakness == Weakness::Key)
        words.append(tr("Its key, or that of a CA, is too short"));
    if (weakness == Weakness::Signature)
        words.append(tr("It, or a CA, is signed over a hash that can be forged"));
    for (const QSslError &error : errors) {
        const bool isNamed = error.error() != QSslError::UnspecifiedError;
        if (!isNamed && weakness != Weakness::None)
            continue; // that is what the library had no name for
        const QString text =
            isNamed ? error.errorString()
                    : tr("It breaks a rule of its CA, or holds something critical that nobody knows");
        if (!words.contains(text))
            words.append(text);
    }
    const bool wrongHost = has(errors, {QSslError::HostNameMismatch});
    if (wrongHost && errors.size() == 1 && weakness == Weakness::None)
        return {Kind::TlsWrongHost, tr("%1: the certificate is not for the host %2").arg(m_target, m_host),
                tr("Connect with the name that is in the certificate")};
    return {Kind::TlsUntrusted,
            tr("%1: the certificate is not trusted: %2").arg(m_target, words.join(QStringLiteral("; "))),
            cure(errors, weakness)};
}

QString Troubles::cure(const QList<QSslError> &errors, Weakness weakness) const
{
    if (weakness != Weakness::None)
        return tr("Have it made anew, with an RSA key of 2048 bits or more and SHA-256");
    if (has(errors, {QSslError::CertificateNotYetValid}))
        return tr("Check this machine's clock; else wait until the certificate is valid");
    if (has(errors, {QSslError::CertificateExpired}))
        return tr("Have the certificate renewed, or check this machine's clock");
    if (has(errors, {QSslError::SelfSignedCertificate}))
        return tr(
            "Ask the operator for the certificate or the pin of its key, and give that; nobody else vouches "
            "for it");
    if (has(errors, {QSslError::InvalidCaCertificate, QSslError::PathLengthExceeded,
                     QSslError::CertificateSignatureFailed, QSslError::UnspecifiedError}))
        return tr("Do not connect before the operator has explained it: no CA lets such a certificate be");
    if (has(errors, {QSslError::InvalidPurpose, QSslError::CertificateRejected}))
        return tr("Have one made for a server (TLS server authentication)");
    return tr("Give the file of the CA that signed it, or the pin of its key");
}

ConnectionError Troubles::ofPin(const QSslCertificate &certificate) const
{
    const QByteArray seen = keyPin(certificate);
    return {Kind::TlsWrongPin,
            seen.isEmpty() ? tr("%1: the certificate has no key that could be pinned").arg(m_target)
                           : tr("%1: the certificate's key is not the pinned one, but %2")
                                 .arg(m_target, QString::fromLatin1(seen.toHex())),
            tr("Ask the operator whether the key was changed; if nobody knows of it, do not connect")};
}

ConnectionError Troubles::ofAlert(QSsl::AlertType alert, const QString &text) const
{
    switch (alert) {
    case QSsl::AlertType::CertificateRequired:
    case QSsl::AlertType::NoCertificate:
        return {Kind::TlsHandshake, tr("%1 wants a client certificate").arg(m_target),
                tr("Give a client certificate and its key")};
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateRevoked:
    case QSsl::AlertType::CertificateExpired:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::UnknownCa:
    case QSsl::AlertType::AccessDenied:
        return {Kind::TlsHandshake, tr("%1 refused the client certificate: %2").arg(m_target, text),
                tr("Give a client certificate of a CA that the distributor trusts")};
    case QSsl::AlertType::ProtocolVersion:
        return {Kind::TlsHandshake, tr("%1 does not speak TLS 1.2 or later").arg(m_target),
                tr("Check that the distributor speaks TLS at this port; where its TLS is older, have it "
                   "renewed")};
    default:
        return {Kind::TlsHandshake, tr("%1: TLS could not be agreed on: %2").arg(m_target, text),
                tr("Check that the distributor speaks TLS at this port, and whether it wants a client "
                   "certificate")};
    }
}

} // namespace client
