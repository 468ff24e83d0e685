#include "distributor/brokerbench.h"
#include "distributor/distributor.h"
#include "distributor/metricspage.h"
#include "distributor/testclient.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace distributor;

namespace {

QByteArray labels(const BrokerBench::Peer &peer, const QByteArray &feed = {})
{
    return (feed.isEmpty() ? QByteArray("{") : "{feed=\"" + feed + "\",") + "host=\"" +
           peer.client->identity.loginUser + "\",user=\"bench\",id=\"" + peer.id().toText().toUtf8() +
           "\",application=\"unspecified\"} ";
}

/// One request and the whole answer.
QByteArray ask(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return "no end";
    return socket.readAll();
}

} // namespace

/// The metrics page of docs/protocol.md section 6.
class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatClientsDo();
    void everyLineIsPrometheusText();
    void labelsAreEscaped();
    void rowsOfClientsThatLeftStayButNotWithoutEnd();
    void madeUpFeedsDoNotMakeRowsWithoutEnd();
    void servesThePage();
    void answersOtherRequests_data();
    void answersOtherRequests();
    void countsFaultsAndWrites();
};

void TestMetrics::countsWhatClientsDo()
{
    Options options;
    options.authorizeFeeds = {"AUTH"};
    BrokerBench bench(options);
    auto &mary = bench.join("mary");
    auto &tom = bench.join("tom");
    bench.notify(mary);
    bench.subscribe(tom);
    bench.subscribe(tom, "BP.L");
    bench.publish(mary);
    bench.publish(mary, "NOBODY");
    bench.say(mary, protocol::UnicastData{tom.id(), "PRICES", "VOD.L", bench.content(), {}});
    bench.say(mary, protocol::UnicastData{tom.id(), "PRICES", "NOBODY", bench.content(), {}});
    bench.subscribe(tom, "FX", "AUTH");
    bench.answer(mary, tom, true, {1}, "FX", "AUTH");

    const QByteArray page = metricsPage(bench.metrics);
    const auto has = [&](const QByteArray &line) {
        return page.contains('\n' + line + '\n');
    };
    QVERIFY(has("messagebus_reads" + labels(mary) + "6")); // host holds the user, user the host
    QVERIFY(has("messagebus_reads" + labels(tom) + "3"));
    QVERIFY(has("messagebus_interactors" + labels(tom) + "1"));
    QVERIFY(has("messagebus_published_multicast_messages" + labels(mary, "PRICES") + "2"));
    QVERIFY(has("messagebus_published_unicast_messages" + labels(mary, "PRICES") + "1"));
    QVERIFY(has("messagebus_notification_requests" + labels(mary, "PRICES") + "1"));
    QVERIFY(has("messagebus_subscriptions" + labels(tom, "PRICES") + "2"));
    QVERIFY(has("messagebus_subscriptions" + labels(tom, "AUTH") + "1"));
    QVERIFY(has("messagebus_forwarded_subscriptions" + labels(tom, "PRICES") + "2"));
    QVERIFY(has("messagebus_authorization_requests" + labels(tom) + "1"));
    QVERIFY(has("messagebus_authorization_responses" + labels(mary) + "1"));
    QVERIFY(has("messagebus_events_enqueued 9"));
    QVERIFY(has("messagebus_events_dequeued 9"));
    QVERIFY(has("messagebus_events_queue_length 0"));

    bench.subscribe(tom);
    bench.unsubscribe(tom);
    bench.notify(mary, false);
    const QByteArray later = metricsPage(bench.metrics);
    QVERIFY(later.contains("messagebus_subscriptions" + labels(tom, "PRICES") + "1\n"));
    QVERIFY(later.contains("messagebus_notification_requests" + labels(mary, "PRICES") + "0\n"));
}

void TestMetrics::everyLineIsPrometheusText()
{
    BrokerBench bench;
    auto &tom = bench.join("to\"m\\\n\xff");
    bench.subscribe(tom, "T", "a \"feed\"");
    const QByteArray page = metricsPage(bench.metrics);
    QVERIFY(page.endsWith('\n'));
    static const QRegularExpression row(QStringLiteral(
        R"(^messagebus_[a-z_]+(\{[a-z]+="([^"\\]|\\["\\n])*"(,[a-z]+="([^"\\]|\\["\\n])*")*\})? -?[0-9]+$)"));
    static const QRegularExpression comment(
        QStringLiteral("^# (HELP messagebus_[a-z_]+ .+|TYPE messagebus_[a-z_]+ (counter|gauge))$"));
    QStringList names;
    for (const QByteArray &line : page.chopped(1).split('\n')) {
        const QString text = QString::fromUtf8(line);
        QVERIFY2(row.match(text).hasMatch() || comment.match(text).hasMatch(), line.constData());
        if (text.startsWith(QLatin1String("# TYPE ")))
            names.append(text.split(u' ').at(2));
    }
    names.sort();
    QCOMPARE(names, (QStringList{
                        QStringLiteral("messagebus_authorization_requests"),
                        QStringLiteral("messagebus_authorization_responses"),
                        QStringLiteral("messagebus_events_dequeued"),
                        QStringLiteral("messagebus_events_enqueued"),
                        QStringLiteral("messagebus_events_queue_length"),
                        QStringLiteral("messagebus_forwarded_subscriptions"),
                        QStringLiteral("messagebus_interactor_faults"),
                        QStringLiteral("messagebus_interactors"),
                        QStringLiteral("messagebus_notification_requests"),
                        QStringLiteral("messagebus_published_multicast_messages"),
                        QStringLiteral("messagebus_published_unicast_messages"),
                        QStringLiteral("messagebus_reads"),
                        QStringLiteral("messagebus_subscriptions"),
                        QStringLiteral("messagebus_write_queue_length"),
                        QStringLiteral("messagebus_writes"),
                    }));
}

void TestMetrics::labelsAreEscaped()
{
    BrokerBench bench;
    bench.join("to\"m\\\n");
    QVERIFY(metricsPage(bench.metrics).contains(R"(host="to\"m\\\n")"));
}

void TestMetrics::rowsOfClientsThatLeftStayButNotWithoutEnd()
{
    BrokerBench bench;
    auto &first = bench.join("first");
    bench.subscribe(first);
    const QByteArray row = "messagebus_interactors" + labels(first);
    bench.leave(first);
    QVERIFY(metricsPage(bench.metrics).contains(row + "0\n"));
    for (std::size_t i = 0; i < Metrics::departedLimit; ++i)
        bench.leave(bench.join());
    QVERIFY(!metricsPage(bench.metrics).contains(row));
    QCOMPARE(bench.metrics.departed().size(), Metrics::departedLimit);
    QVERIFY(bench.metrics.present().empty());
}

void TestMetrics::madeUpFeedsDoNotMakeRowsWithoutEnd()
{
    BrokerBench bench;
    for (int client = 0; client < 60; ++client) {
        auto &tom = bench.join();
        for (int feed = 0; feed < 1'000; ++feed)
            bench.publish(tom, "T", QByteArray::number(feed), {});
        QCOMPARE(tom.client->metrics->feeds.size(), ClientMetrics::feedLimit);
        bench.leave(tom);
    }
    std::size_t rows = 0;
    for (const ClientMetrics &client : bench.metrics.departed())
        rows += client.feeds.size();
    QVERIFY(rows <= Metrics::departedFeedLimit);
    QVERIFY(rows > Metrics::departedFeedLimit - 2 * ClientMetrics::feedLimit);
}

void TestMetrics::servesThePage()
{
    Options options;
    options.metrics = Endpoint{QStringLiteral("127.0.0.1"), 0};
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    QVERIFY(distributor.metricsPort() != 0 && distributor.metricsPort() != distributor.port());
    TestClient client(options.dialect);
    QVERIFY(client.connectTo(distributor.port()));
    QVERIFY(client.settle());
    const QByteArray answer = ask(distributor.metricsPort(), "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nContent-Type: text/plain; version=0.0.4"));
    const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    QVERIFY(answer.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QVERIFY(body.contains("messagebus_reads{host=\"nobody\",user=\""));
    QVERIFY(client.settle());
}

void TestMetrics::answersOtherRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("other path") << QByteArray("GET / HTTP/1.1\r\n\r\n") << QByteArray("404");
    QTest::newRow("post") << QByteArray("POST /metrics HTTP/1.1\r\n\r\n") << QByteArray("405");
    QTest::newRow("rubbish") << QByteArray("\xff\xff\r\n\r\n") << QByteArray("400");
    QTest::newRow("too long") << "GET /metrics HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')
                              << QByteArray("431");
    QTest::newRow("query") << QByteArray("GET /metrics?a=b HTTP/1.0\r\n\r\n") << QByteArray("200");
}

void TestMetrics::answersOtherRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Options options;
    options.metrics = Endpoint{QStringLiteral("127.0.0.1"), 0};
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    QCOMPARE(ask(distributor.metricsPort(), request).left(12), "HTTP/1.1 " + status);
}

void TestMetrics::countsFaultsAndWrites()
{
    Options options;
    options.metrics = Endpoint{QStringLiteral("127.0.0.1"), 0};
    Distributor distributor(options);
    QVERIFY(!distributor.listen());
    TestClient bad(options.dialect), good(options.dialect);
    QVERIFY(bad.connectTo(distributor.port()));
    QVERIFY(good.connectTo(distributor.port()));
    QVERIFY(good.settle() && bad.settle() && bad.settle());
    bad.send(QByteArray(1, '\xff'));
    QTRY_VERIFY(!bad.isConnected());
    const QByteArray page = ask(distributor.metricsPort(), "GET /metrics HTTP/1.1\r\n\r\n");
    static const QRegularExpression fault(QStringLiteral("messagebus_interactor_faults\\{[^}]*\\} 1\n"));
    static const QRegularExpression twoWrites(QStringLiteral("messagebus_writes\\{[^}]*\\} 2\n"));
    static const QRegularExpression oneWrite(QStringLiteral("messagebus_writes\\{[^}]*\\} 1\n"));
    QVERIFY(fault.match(QString::fromUtf8(page)).hasMatch());
    QVERIFY(twoWrites.match(QString::fromUtf8(page)).hasMatch());
    QVERIFY(oneWrite.match(QString::fromUtf8(page)).hasMatch());
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
