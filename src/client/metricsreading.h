#pragma once

#include "client/distributormetrics.h"

#include <QMetaType>
#include <QString>

#include <memory>

namespace client {

/// What came of asking for a metrics page once.
struct MetricsReading
{
    enum class Kind : std::uint8_t {
        Read,         ///< `metrics` is there
        NotReachable, ///< no answer, or no whole one in time
        Refused,      ///< an answer, but no page: another status than 200, a redirection
        TooLarge,
        NotReadable, ///< a page, but none of a distributor: `line` where a line is to blame
    };
    Kind kind = Kind::NotReachable;
    QString what;    ///< one plain line where it was not read
    qint64 line = 0; ///< NotReadable: from 1; 0: the page as a whole
    std::shared_ptr<const DistributorMetrics> metrics;
};

} // namespace client

Q_DECLARE_METATYPE(client::MetricsReading)
