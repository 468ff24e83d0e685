#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QList>

#include <optional>
#include <variant>

namespace client {

/// What the page says of one client. Rows of clients that have left stay on it.
struct MetricsClient
{
    QByteArray id; ///< as on the page; empty where the page has none
    QByteArray user;
    QByteArray host;
    QByteArray application;
    std::optional<bool> isConnected;
    std::optional<qint64> reads;
    std::optional<qint64> writes;
    std::optional<qint64> writeQueue;
    std::optional<qint64> faults;

    /// What tells it from the others.
    QByteArray key() const;
    friend bool operator==(const MetricsClient &, const MetricsClient &) = default;
};

/// What the page says of one feed, of all its clients together.
struct MetricsFeed
{
    QByteArray feed;
    std::optional<qint64> subscriptions;        ///< of clients that are not known to have left
    std::optional<qint64> notificationRequests; ///< the same
    std::optional<qint64> published;            ///< multicast and unicast messages, ever

    QByteArray key() const { return feed; }
    friend bool operator==(const MetricsFeed &, const MetricsFeed &) = default;
};

/// A distributor's metrics page (docs/protocol.md section 6, Metrics): who is connected, which feeds there
/// are, and whether its events are dealt with. A value, bounded whatever the page holds.
struct DistributorMetrics
{
    QList<MetricsClient> clients; ///< in the order of the page
    QList<MetricsFeed> feeds;
    std::optional<qint64> eventsEnqueued;
    std::optional<qint64> eventsDequeued;
    std::optional<qint64> eventsWaiting;
    qint64 leftOut = 0;   ///< samples of clients and feeds beyond the limits
    qint64 oddValues = 0; ///< values that are no finite number: not used
    qint64 unknown = 0;   ///< samples of other metrics

    /// More clients, or more feeds, are left out.
    static constexpr qsizetype mostRows = 10'000;

    friend bool operator==(const DistributorMetrics &, const DistributorMetrics &) = default;
};

/// Why a page is none.
struct MetricsPageError
{
    qint64 line = 0; ///< from 1; 0: the page as a whole
    QString what;    ///< one plain line
    friend bool operator==(const MetricsPageError &, const MetricsPageError &) = default;
};

/// Reads metrics pages. Puts user and host, which the distributor swaps, back in their places.
class MetricsPage
{
    Q_DECLARE_TR_FUNCTIONS(client::MetricsPage)

public:
    /// Any bytes are welcome; a page without any metric of a distributor is an error. Any thread.
    [[nodiscard]] static std::variant<DistributorMetrics, MetricsPageError> read(QByteArrayView page);
};

} // namespace client
