#pragma once

#include <QByteArray>

namespace distributor {

class Metrics;

/// The page that Prometheus reads, in its text format. As on a real distributor, `host` holds the user and
/// `user` the host (docs/protocol.md section 6).
QByteArray metricsPage(const Metrics &metrics);

} // namespace distributor
