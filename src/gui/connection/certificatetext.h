#pragma once

#include "client/peercertificate.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gui {

/// What a certificate says of itself, as plain text that is fit to be shown: its own words are escaped.
class CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(gui::CertificateText)

public:
    /// A few lines: subject, issuer, hosts, validity, key with its pin.
    static QString of(const client::PeerCertificate &certificate, const QDateTime &now);
    /// The same for each of a chain, numbered, the peer's own first.
    static QString ofChain(const QList<client::PeerCertificate> &chain, const QDateTime &now);
    /// From when to when, UTC, with what is wrong with it.
    static QString validity(const client::PeerCertificate &certificate, const QDateTime &now);
    /// The 64 hex digits of a pin in groups of four, in lines of `groups`.
    static QString fingerprint(const QByteArray &pin, int groups);
};

} // namespace gui
