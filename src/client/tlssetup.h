#pragma once

#include "client/connectionsettings.h"
#include "client/connectionstate.h"

#include <QCoreApplication>
#include <QSslConfiguration>

#include <variant>

namespace client {

/// Makes the TLS configuration of one socket from files: CAs, client certificate chain, its key. It is set on
/// the socket's own configuration only, and holds no CA but those asked for (CVE-2023-34410).
class TlsSetup
{
    Q_DECLARE_TR_FUNCTIONS(client::TlsSetup)

public:
    /// The configuration, or an error of kind BadFile (TlsWrongPin for a pin that can't match anything).
    /// Never holds a secret in its words. Reads files.
    [[nodiscard]] static std::variant<QSslConfiguration, ConnectionError> make(const TlsSettings &settings);
};

} // namespace client
