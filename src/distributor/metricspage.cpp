#include "distributor/metricspage.h"

#include "distributor/metrics.h"

#include <QString>

namespace distributor {

namespace {

/// A label value may hold any UTF-8; backslash, quote and line feed are escaped.
QByteArray labelValue(const QByteArray &text)
{
    QByteArray value = QString::fromUtf8(text).toUtf8();
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return value;
}

QByteArray clientLabels(const ClientMetrics &client)
{
    return "host=\"" + labelValue(client.user) + "\",user=\"" + labelValue(client.host) + "\",id=\"" +
           client.id.toText().toUtf8() + "\",application=\"" + labelValue(client.application) + '"';
}

class Page
{
public:
    explicit Page(const Metrics &metrics)
        : m_metrics(metrics)
    {}

    void single(const char *name, const char *type, const char *help, qint64 value)
    {
        head(name, type, help);
        m_text += QByteArray(name) + ' ' + QByteArray::number(value) + '\n';
    }

    void perClient(const char *name, const char *type, const char *help,
                   qint64 (*value)(const ClientMetrics &))
    {
        head(name, type, help);
        each([&](const ClientMetrics &client) { row(name, clientLabels(client), value(client)); });
    }

    void perFeed(const char *name, const char *type, const char *help,
                 std::optional<qint64> FeedMetrics::*value)
    {
        head(name, type, help);
        each([&](const ClientMetrics &client) {
            const QByteArray labels = client.feeds.empty() ? QByteArray() : clientLabels(client);
            for (const auto &[feed, counts] : client.feeds) {
                if (counts.*value)
                    row(name, "feed=\"" + labelValue(feed) + "\"," + labels, *(counts.*value));
            }
        });
    }

    QByteArray text() const { return m_text; }

private:
    void head(const char *name, const char *type, const char *help)
    {
        m_text += "# HELP " + QByteArray(name) + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }

    void row(const char *name, const QByteArray &labels, qint64 value)
    {
        m_text += name;
        m_text += '{' + labels + "} " + QByteArray::number(value) + '\n';
    }

    template <typename Function>
    void each(const Function &function) const
    {
        for (const ClientMetrics &client : m_metrics.departed())
            function(client);
        for (const ClientMetrics &client : m_metrics.present())
            function(client);
    }

    const Metrics &m_metrics;
    QByteArray m_text;
};

} // namespace

QByteArray metricsPage(const Metrics &metrics)
{
    Page page(metrics);
    using C = const ClientMetrics &;
    page.perClient("messagebus_reads", "counter", "The number of messages read from a client",
                   [](C client) { return client.reads; });
    page.perClient("messagebus_writes", "counter", "The number of messages written to a client",
                   [](C client) { return client.writes; });
    page.perClient("messagebus_write_queue_length", "gauge", "The number of messages waiting for a client",
                   [](C client) { return client.writeQueueLength; });
    page.perClient("messagebus_interactor_faults", "counter", "The number of faults of a client",
                   [](C client) { return client.faults; });
    page.perClient("messagebus_authorization_requests", "counter", "The number of authorization requests",
                   [](C client) { return client.authorizationRequests; });
    page.perClient("messagebus_authorization_responses", "counter", "The number of authorization responses",
                   [](C client) { return client.authorizationResponses; });
    page.perClient("messagebus_interactors", "gauge", "The number of clients",
                   [](C client) { return qint64{client.isConnected}; });
    page.perFeed("messagebus_forwarded_subscriptions", "counter", "The number of subscriptions notified",
                 &FeedMetrics::forwardedSubscriptions);
    page.perFeed("messagebus_notification_requests", "gauge", "The number of notification requests",
                 &FeedMetrics::notificationRequests);
    page.perFeed("messagebus_published_unicast_messages", "counter",
                 "The number of unicast messages published", &FeedMetrics::unicast);
    page.perFeed("messagebus_published_multicast_messages", "counter",
                 "The number of multicast messages published", &FeedMetrics::multicast);
    page.perFeed("messagebus_subscriptions", "gauge", "The number of subscriptions",
                 &FeedMetrics::subscriptions);
    page.single("messagebus_events_enqueued", "counter", "The number of events queued",
                metrics.eventsEnqueued);
    page.single("messagebus_events_dequeued", "counter", "The number of events dealt with",
                metrics.eventsDequeued);
    page.single("messagebus_events_queue_length", "gauge", "The number of events waiting",
                metrics.eventsEnqueued - metrics.eventsDequeued);
    return page.text();
}

} // namespace distributor
