#include "client/distributormetrics.h"

#include "client/prometheustext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace client {

namespace {

using Count = std::optional<qint64>;

constexpr QByteArrayView prefix = "messagebus_";

struct ClientMetric
{
    QByteArrayView name;
    Count MetricsClient::*member;
};
constexpr ClientMetric clientMetrics[] = {
    {"reads", &MetricsClient::reads},
    {"writes", &MetricsClient::writes},
    {"write_queue_length", &MetricsClient::writeQueue},
    {"interactor_faults", &MetricsClient::faults},
};

struct FeedMetric
{
    QByteArrayView name;
    Count MetricsFeed::*member;
    bool isGauge; ///< what a client that has left still shows does not count
};
constexpr FeedMetric feedMetrics[] = {
    {"subscriptions", &MetricsFeed::subscriptions, true},
    {"notification_requests", &MetricsFeed::notificationRequests, true},
    {"published_multicast_messages", &MetricsFeed::published, false},
    {"published_unicast_messages", &MetricsFeed::published, false},
};

struct EventMetric
{
    QByteArrayView name;
    Count DistributorMetrics::*member;
};
constexpr EventMetric eventMetrics[] = {
    {"events_enqueued", &DistributorMetrics::eventsEnqueued},
    {"events_dequeued", &DistributorMetrics::eventsDequeued},
    {"events_queue_length", &DistributorMetrics::eventsWaiting},
};

template <typename Metric, std::size_t count>
const Metric *find(const Metric (&metrics)[count], QByteArrayView name)
{
    const auto *const found = std::find_if(std::begin(metrics), std::end(metrics),
                                           [name](const Metric &metric) { return metric.name == name; });
    return found == std::end(metrics) ? nullptr : found;
}

/// The nearest whole number; what no 64 bits hold is cut off.
Count wholeNumber(double value)
{
    if (!std::isfinite(value))
        return std::nullopt;
    constexpr double limit = 9.2e18;
    return static_cast<qint64>(std::clamp(std::round(value), -limit, limit));
}

qint64 sum(qint64 left, qint64 right)
{
    qint64 result = 0;
    if (!__builtin_add_overflow(left, right, &result))
        return result;
    return left < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
}

QByteArray label(const PrometheusText &sample, QByteArrayView name)
{
    for (const PrometheusText::Label &one : sample.labels()) {
        if (one.name == name)
            return PrometheusText::unescaped(one.value);
    }
    return {};
}

/// The client of a sample: what it is called, and nothing else.
MetricsClient clientOf(const PrometheusText &sample)
{
    MetricsClient client;
    client.id = label(sample, "id");
    client.user = label(sample, "host"); // the distributor fills host with the user, and user with the host
    client.host = label(sample, "user");
    client.application = label(sample, "application");
    return client;
}

class Collector
{
public:
    /// The first walk: who has left, and whether the page can be read at all.
    void noteDepartures(const PrometheusText &sample)
    {
        if (sample.name() == "messagebus_interactors" && !(sample.value() > 0))
            m_left.insert(clientOf(sample).key());
    }

    /// The second walk.
    void add(const PrometheusText &sample)
    {
        if (!sample.name().startsWith(prefix)) {
            ++metrics.unknown;
            return;
        }
        const QByteArrayView name = sample.name().sliced(prefix.size());
        const Count value = wholeNumber(sample.value());
        const auto *const ofClient = find(clientMetrics, name);
        const auto *const ofFeed = find(feedMetrics, name);
        const auto *const ofEvents = find(eventMetrics, name);
        if (!value) {
            ++metrics.oddValues;
        } else if (ofEvents) {
            metrics.*(ofEvents->member) = value;
        } else if (ofFeed) {
            addFeed(sample, *ofFeed, *value);
        } else if (ofClient || name == QByteArrayView("interactors")) {
            if (MetricsClient *client = row(clientOf(sample), metrics.clients, m_clients)) {
                if (ofClient)
                    client->*(ofClient->member) = value;
                else
                    client->isConnected = *value > 0;
            }
        } else {
            // Forwarded subscriptions, authorization requests: known, and shown nowhere.
            m_hasOthers = true;
        }
    }

    bool isDistributors() const
    {
        return m_hasOthers || metrics.oddValues > 0 || metrics.leftOut > 0 || !metrics.clients.isEmpty() ||
               !metrics.feeds.isEmpty() || metrics.eventsEnqueued || metrics.eventsDequeued ||
               metrics.eventsWaiting;
    }

    DistributorMetrics metrics;

private:
    void addFeed(const PrometheusText &sample, const FeedMetric &metric, qint64 value)
    {
        MetricsFeed feed;
        feed.feed = label(sample, "feed");
        MetricsFeed *found = row(std::move(feed), metrics.feeds, m_feeds);
        if (!found)
            return;
        Count &total = found->*(metric.member);
        const bool counts = !metric.isGauge || m_left.isEmpty() || !m_left.contains(clientOf(sample).key());
        total = sum(total.value_or(0), counts ? value : 0);
    }

    /// The row with the key of `wanted`, which is appended where there is none; null where there is no room.
    template <typename Row>
    Row *row(Row wanted, QList<Row> &rows, QHash<QByteArray, qsizetype> &index)
    {
        const QByteArray key = wanted.key();
        if (const auto known = index.constFind(key); known != index.constEnd())
            return &rows[*known];
        if (rows.size() >= DistributorMetrics::mostRows) {
            ++metrics.leftOut;
            return nullptr;
        }
        index.insert(key, rows.size());
        rows.append(std::move(wanted));
        return &rows.last();
    }

    QSet<QByteArray> m_left;
    QHash<QByteArray, qsizetype> m_clients;
    QHash<QByteArray, qsizetype> m_feeds;
    bool m_hasOthers = false;
};

} // namespace

QByteArray MetricsClient::key() const
{
    return id.isEmpty() ? user + '\0' + host + '\0' + application : id;
}

std::variant<DistributorMetrics, MetricsPageError> MetricsPage::read(QByteArrayView page)
{
    Collector collector;
    PrometheusText first(page);
    PrometheusText::Step step = PrometheusText::Step::Sample;
    while ((step = first.next()) == PrometheusText::Step::Sample)
        collector.noteDepartures(first);
    if (step == PrometheusText::Step::Error)
        return MetricsPageError{first.line(), PrometheusText::troubleText(first.trouble())};
    PrometheusText second(page);
    while (second.next() == PrometheusText::Step::Sample)
        collector.add(second);
    if (!collector.isDistributors())
        return MetricsPageError{0, tr("it has no metrics of a distributor")};
    return std::move(collector.metrics);
}

} // namespace client
