#include "gui/connection/certificatetext.h"

#include "models/timetext.h"
#include "protocol/displayname.h"

namespace gui {

namespace {

constexpr qsizetype longestName = 256; ///< bytes; a certificate may say more
constexpr qsizetype mostHosts = 8;

QString shown(const QString &text)
{
    return protocol::displayName(text.toUtf8(), longestName);
}

QString day(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return QStringLiteral("%1 %2 UTC")
        .arg(models::dateText(utc.date()), utc.time().toString(QStringLiteral("HH:mm")));
}

} // namespace

QString CertificateText::validity(const client::PeerCertificate &certificate, const QDateTime &now)
{
    const QString span = tr("%1 to %2", "dates").arg(day(certificate.from), day(certificate.until));
    if (now > certificate.until)
        return tr("%1: it has expired", "dates").arg(span);
    return now < certificate.from ? tr("%1: it is not valid yet", "dates").arg(span) : span;
}

QString CertificateText::fingerprint(const QByteArray &pin, int groups)
{
    constexpr qsizetype digits = 4;
    const QString hex = QString::fromLatin1(pin.toHex());
    QString text;
    for (qsizetype at = 0; at < hex.size(); at += digits) {
        if (at > 0)
            text += (at / digits) % groups == 0 ? QLatin1Char('\n') : QLatin1Char(' ');
        text += hex.mid(at, digits);
    }
    return text;
}

QString CertificateText::of(const client::PeerCertificate &certificate, const QDateTime &now)
{
    QStringList hosts;
    for (const QString &host : certificate.hosts.first(std::min(certificate.hosts.size(), mostHosts)))
        hosts.append(shown(host));
    if (certificate.hosts.size() > mostHosts)
        hosts.append(tr("and %1 more").arg(certificate.hosts.size() - mostHosts));
    QStringList lines{shown(certificate.subject), tr("issued by %1").arg(shown(certificate.issuer))};
    if (!hosts.isEmpty())
        lines.append(tr("for %1", "host names").arg(hosts.join(QLatin1String(", "))));
    lines.append(tr("valid %1", "dates").arg(validity(certificate, now)));
    lines.append(
        tr("key %1").arg(certificate.key.isEmpty() ? tr("of a kind that is not shown") : certificate.key));
    if (!certificate.pin.isEmpty())
        lines.append(tr("SHA-256 of the key %1").arg(QString::fromLatin1(certificate.pin.toHex())));
    return lines.join(QLatin1Char('\n'));
}

QString CertificateText::ofChain(const QList<client::PeerCertificate> &chain, const QDateTime &now)
{
    QStringList texts;
    for (const client::PeerCertificate &certificate : chain)
        texts.append(tr("Certificate %1: %2").arg(QString::number(texts.size() + 1), of(certificate, now)));
    return texts.join(QLatin1String("\n\n"));
}

} // namespace gui
