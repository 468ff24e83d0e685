#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace client {

/// The page that a metrics address stands for: `HOST:PORT` is `http://HOST:PORT/metrics`, the distributor's
/// own. `http://` and `https://` with host, port and path are taken as they are, without path `/metrics`.
/// Nothing where it is neither, or names a user, a query or a fragment.
[[nodiscard]] std::optional<QUrl> metricsUrl(const QString &address);

} // namespace client
