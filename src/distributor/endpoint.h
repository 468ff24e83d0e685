#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace distributor {

/// Where to listen: an IP address or a host name, and a port. Port 0 picks a free one.
struct Endpoint
{
    QString host;
    quint16 port = 0;

    /// Reads `HOST:PORT` (`[::1]:9001` too).
    static std::optional<Endpoint> fromText(QStringView text);
    /// `HOST:PORT`, an IPv6 address in brackets.
    QString toText() const;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace distributor
