#pragma once

#include <QString>

class QSslCertificate;

namespace client {

/// Whether the certificate is for this host: an address or name among its alternative names, where it has any
/// (RFC 6125 section 6.4.4: its common name means nothing then, though Qt takes it too). One without any is
/// left to Qt's verdict. `*` stands for the first label of a name of three labels at least, and for nothing
/// else.
bool isForHost(const QSslCertificate &certificate, const QString &host);

} // namespace client
