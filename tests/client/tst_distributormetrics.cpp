#include "client/distributormetrics.h"
#include "client/metricsaddress.h"

#include <QTest>

using namespace client;

/// What a metrics page says of a distributor.
class TestDistributorMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsUserAndHostBackInTheirPlaces();
    void gathersAClientsRows();
    void countsAFeedOfAllItsClients();
    void leavesOutWhatClientsThatLeftStillShow();
    void readsTheEvents();
    void usesNoOddValues();
    void cutsOffWhatIsTooLargeToCount();
    void limitsTheRows();
    void tellsAClientWithoutAnId();
    void refusesWhatIsNoPage_data();
    void refusesWhatIsNoPage();
    void understandsAddresses_data();
    void understandsAddresses();

private:
    static DistributorMetrics read(const QByteArray &page)
    {
        const auto result = MetricsPage::read(page);
        if (const auto *error = std::get_if<MetricsPageError>(&result))
            qWarning("line %lld: %s", static_cast<long long>(error->line), qPrintable(error->what));
        return std::get<DistributorMetrics>(result);
    }
};

void TestDistributorMetrics::putsUserAndHostBackInTheirPlaces()
{
    const auto metrics =
        read("messagebus_reads{host=\"tom\",user=\"desk-11\",id=\"1\",application=\"excel\"} 7\n");
    QCOMPARE(metrics.clients.size(), 1);
    QCOMPARE(metrics.clients.at(0).user, "tom");
    QCOMPARE(metrics.clients.at(0).host, "desk-11");
    QCOMPARE(metrics.clients.at(0).application, "excel");
    QCOMPARE(metrics.clients.at(0).id, "1");
    QCOMPARE(metrics.clients.at(0).reads, 7);
}

void TestDistributorMetrics::gathersAClientsRows()
{
    const auto metrics = read("messagebus_reads{id=\"1\"} 7\nmessagebus_reads{id=\"2\"} 9\n"
                              "messagebus_writes{id=\"2\"} 1e3\nmessagebus_write_queue_length{id=\"1\"} 12\n"
                              "messagebus_interactor_faults{id=\"1\"} 2\nmessagebus_interactors{id=\"1\"} 1\n"
                              "messagebus_interactors{id=\"2\"} 0\nprocess_cpu_seconds_total 3\n");
    QCOMPARE(metrics.clients.size(), 2);
    const MetricsClient &one = metrics.clients.at(0);
    QCOMPARE(one.reads, 7);
    QVERIFY(!one.writes); // nothing was said of it
    QCOMPARE(one.writeQueue, 12);
    QCOMPARE(one.faults, 2);
    QCOMPARE(one.isConnected, true);
    QCOMPARE(metrics.clients.at(1).writes, 1000);
    QCOMPARE(metrics.clients.at(1).isConnected, false);
    QCOMPARE(metrics.unknown, 1);
}

void TestDistributorMetrics::countsAFeedOfAllItsClients()
{
    const auto metrics = read("messagebus_subscriptions{feed=\"PRICES\",id=\"1\"} 2\n"
                              "messagebus_subscriptions{feed=\"PRICES\",id=\"2\"} 3\n"
                              "messagebus_notification_requests{feed=\"PRICES\",id=\"2\"} 1\n"
                              "messagebus_published_multicast_messages{feed=\"NEWS\",id=\"1\"} 40\n"
                              "messagebus_published_unicast_messages{feed=\"NEWS\",id=\"1\"} 2\n");
    QCOMPARE(metrics.feeds.size(), 2);
    QCOMPARE(metrics.feeds.at(0).feed, "PRICES");
    QCOMPARE(metrics.feeds.at(0).subscriptions, 5);
    QCOMPARE(metrics.feeds.at(0).notificationRequests, 1);
    QVERIFY(!metrics.feeds.at(0).published);
    QCOMPARE(metrics.feeds.at(1).published, 42);
    QVERIFY(metrics.clients.isEmpty()); // the labels of a feed's row make no client
}

void TestDistributorMetrics::leavesOutWhatClientsThatLeftStillShow()
{
    const auto metrics = read("messagebus_subscriptions{feed=\"PRICES\",id=\"1\"} 2\n"
                              "messagebus_subscriptions{feed=\"OLD\",id=\"2\"} 3\n"
                              "messagebus_published_multicast_messages{feed=\"OLD\",id=\"2\"} 40\n"
                              "messagebus_interactors{id=\"1\"} 1\nmessagebus_interactors{id=\"2\"} 0\n");
    QCOMPARE(metrics.feeds.at(0).subscriptions, 2);
    QCOMPARE(metrics.feeds.at(1).subscriptions, 0); // the feed is known all the same
    QCOMPARE(metrics.feeds.at(1).published, 40);
}

void TestDistributorMetrics::readsTheEvents()
{
    const auto metrics = read("messagebus_events_enqueued 9\nmessagebus_events_dequeued 7\n"
                              "messagebus_events_queue_length 2\n");
    QCOMPARE(metrics.eventsEnqueued, 9);
    QCOMPARE(metrics.eventsDequeued, 7);
    QCOMPARE(metrics.eventsWaiting, 2);
}

void TestDistributorMetrics::usesNoOddValues()
{
    const auto metrics = read("messagebus_events_queue_length NaN\nmessagebus_events_enqueued +Inf\n"
                              "messagebus_reads{id=\"1\"} 3\nmessagebus_reads{id=\"1\"} NaN\n");
    QVERIFY(!metrics.eventsWaiting);
    QVERIFY(!metrics.eventsEnqueued);
    QCOMPARE(metrics.clients.at(0).reads, 3);
    QCOMPARE(metrics.oddValues, 3);
}

void TestDistributorMetrics::cutsOffWhatIsTooLargeToCount()
{
    const auto metrics = read("messagebus_subscriptions{feed=\"A\",id=\"1\"} 1e300\n"
                              "messagebus_subscriptions{feed=\"A\",id=\"2\"} 1e300\n"
                              "messagebus_events_queue_length -1e300\n");
    QVERIFY(*metrics.feeds.at(0).subscriptions > qint64{9'000'000'000'000'000'000});
    QVERIFY(*metrics.eventsWaiting < qint64{-9'000'000'000'000'000'000});
}

void TestDistributorMetrics::limitsTheRows()
{
    QByteArray page;
    for (int row = 0; row < DistributorMetrics::mostRows + 500; ++row) {
        page += "messagebus_reads{id=\"" + QByteArray::number(row) + "\"} 1\n";
        page += "messagebus_subscriptions{feed=\"" + QByteArray::number(row) + "\"} 1\n";
    }
    const auto metrics = read(page);
    QCOMPARE(metrics.clients.size(), DistributorMetrics::mostRows);
    QCOMPARE(metrics.feeds.size(), DistributorMetrics::mostRows);
    QCOMPARE(metrics.leftOut, 1'000);
}

void TestDistributorMetrics::tellsAClientWithoutAnId()
{
    const auto metrics = read("messagebus_reads{host=\"tom\",user=\"a\"} 1\n"
                              "messagebus_reads{host=\"tom\",user=\"b\"} 2\n"
                              "messagebus_writes{host=\"tom\",user=\"a\"} 3\n");
    QCOMPARE(metrics.clients.size(), 2);
    QCOMPARE(metrics.clients.at(0).writes, 3);
}

void TestDistributorMetrics::refusesWhatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<qint64>("line");
    QTest::newRow("empty") << QByteArray() << qint64{0};
    QTest::newRow("another program's") << QByteArray("go_threads 3\nmessagebu 1\n") << qint64{0};
    QTest::newRow("HTML") << QByteArray("<html>\n") << qint64{1};
    QTest::newRow("a bad line after good ones")
        << QByteArray("messagebus_reads{id=\"1\"} 1\n\nmessagebus_reads{id=\"1} 1\n") << qint64{3};
    QTest::newRow("zeros") << QByteArray(1000, '\0') << qint64{1};
}

void TestDistributorMetrics::refusesWhatIsNoPage()
{
    QFETCH(QByteArray, page);
    QFETCH(qint64, line);
    const auto result = MetricsPage::read(page);
    const auto *error = std::get_if<MetricsPageError>(&result);
    QVERIFY(error);
    QCOMPARE(error->line, line);
    QVERIFY(!error->what.isEmpty());
}

void TestDistributorMetrics::understandsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *address, const char *url) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(url);
    };
    row("localhost:9002", "http://localhost:9002/metrics");
    row("[::1]:9002", "http://[::1]:9002/metrics");
    row("http://a:1", "http://a:1/metrics");
    row("http://a:1/", "http://a:1/metrics");
    row("https://a.example/other", "https://a.example/other");
    row("", "");
    row("a", "");
    row("a:0", "");
    row("a b:1", "");
    row("ftp://a:1", "");
    row("file:///etc/passwd", "");
    row("http://tom:secret@a:1", "");
    row("http://a:1/metrics?x=y", "");
    row("http://a:1/metrics#x", "");
    row("http:///metrics", "");
}

void TestDistributorMetrics::understandsAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, url);
    const auto found = metricsUrl(address);
    QCOMPARE(found ? found->toString() : QString(), url);
}

QTEST_APPLESS_MAIN(TestDistributorMetrics)
#include "tst_distributormetrics.moc"
