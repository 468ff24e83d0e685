// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/distributorhealth.h"

#include "modeltext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using client::DistributorMetrics;
using client::MetricsReading;
using models::DistributorHealth;
using models::EventQueueWatch;
using models::linesOf;
using models::Tone;
using Verdict = EventQueueWatch::Verdict;

/// What the pages of a distributor say of it.
class TestDistributorHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        now = 1'000'000;
        health = std::make_unique<DistributorHealth>([this] { return now; });
        clientsTester = std::make_unique<QAbstractItemModelTester>(&health->clients(), fatal);
        feedsTester = std::make_unique<QAbstractItemModelTester>(&health->feeds(), fatal);
    }
    void cleanup()
    {
        clientsTester.reset();
        feedsTester.reset();
    }

    void listsClientsAndFeeds()
    {
        start();
        read("messagebus_interactors{host=\"tom\",user=\"desk\",id=\"1\",application=\"excel\"} 1\n"
             "messagebus_reads{host=\"tom\",user=\"desk\",id=\"1\",application=\"excel\"} 1234\n"
             "messagebus_write_queue_length{host=\"tom\",user=\"desk\",id=\"1\",application=\"excel\"} 2\n"
             "messagebus_interactors{host=\"a\\nb\",user=\"\xff\",id=\"2\"} 0\n"
             "messagebus_subscriptions{feed=\"PRICES\",id=\"1\"} 3\n");
        QCOMPARE(linesOf(health->clients()),
                 QStringList({" | tom @ desk | excel | 2 | 1,234", " | a\\u{000A}b @ \\xff"}));
        QCOMPARE(linesOf(health->feeds()), QStringList({"PRICES | 3"}));
        QCOMPARE(health->clients().index(1, 0).data(models::StateRole).toInt(),
                 int(models::DistributorClients::Presence::Left));
    }

    void keepsRowsInTheirPlaces()
    {
        start();
        QByteArray page;
        for (int id = 0; id < 6; ++id)
            page += "messagebus_reads{id=\"" + QByteArray::number(id) + "\"} 1\n";
        read(page);
        const QPersistentModelIndex third = health->clients().index(3, 0);
        QSignalSpy resets(&health->clients(), &QAbstractItemModel::modelReset);
        QSignalSpy changes(&health->clients(), &QAbstractItemModel::dataChanged);
        read("messagebus_reads{id=\"9\"} 7\nmessagebus_reads{id=\"3\"} 5\nmessagebus_reads{id=\"2\"} 1\n"
             "messagebus_reads{id=\"0\"} 1\n");
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(third.row(), 2); // 1, 4 and 5 went
        QStringList reads;
        for (int row = 0; row < health->clients().rowCount(); ++row)
            reads.append(
                health->clients().index(row, models::DistributorClients::ReadsColumn).data().toString());
        QCOMPARE(reads, QStringList({"1", "1", "5", "7"}));
    }

    void startsAnewWhereAlmostAllChanges()
    {
        start();
        QByteArray odd, all;
        for (int id = 0; id < 1'000; ++id) {
            const QByteArray line = "messagebus_reads{id=\"" + QByteArray::number(id) + "\"} 1\n";
            all += line;
            if (id % 2 == 1)
                odd += line;
        }
        read(all);
        QSignalSpy resets(&health->clients(), &QAbstractItemModel::modelReset);
        read(odd);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(health->clients().rowCount(), 500);
    }

    void saysWhereItStands()
    {
        QVERIFY(health->stateText().contains("No metrics address"));
        health->setAddress("localhost:9002");
        QVERIFY(health->stateText().contains("Not connected"));
        health->setAsking(true);
        QCOMPARE(health->state(), DistributorHealth::State::Asking);
        QVERIFY(health->stateText().contains("localhost:9002"));
        fail(MetricsReading::Kind::NotReachable, "refused");
        QVERIFY(health->stateText().contains("not reachable: refused"));
        QVERIFY(health->stateText().contains("Nothing was read yet"));
        read("messagebus_events_enqueued 1\n");
        now += 2'000;
        QCOMPARE(health->stateText(), "localhost:9002, read 0:02 ago");
        now += 10'000;
        fail(MetricsReading::Kind::NotReadable, "its value is no number", 17);
        QVERIFY2(health->stateText().contains("can't be read, line 17: its value is no number"),
                 qPrintable(health->stateText()));
        QVERIFY(health->stateText().contains("read 0:12 ago"));
        fail(MetricsReading::Kind::TooLarge, "the page is larger than 4096 KiB");
        QVERIFY(health->stateText().contains("too large"));
        health->setAsking(false);
        QCOMPARE(health->stateText(), "Not connected. Last read 0:12 ago.");
        health->setAddress({});
        QVERIFY(health->stateText().contains("No metrics address"));
        QVERIFY(health->figuresText().isEmpty());
    }

    void forgetsAnotherDistributor()
    {
        start();
        read("messagebus_reads{id=\"1\"} 1\nmessagebus_subscriptions{feed=\"F\"} 1\n");
        health->setAddress("other:9002");
        QCOMPARE(health->clients().rowCount(), 0);
        QCOMPARE(health->feeds().rowCount(), 0);
        read("messagebus_reads{id=\"1\"} 1\n"); // late, of the one before: nobody asks yet
        QCOMPARE(health->clients().rowCount(), 0);
    }

    void tellsTheLogOnce()
    {
        start();
        QSignalSpy told(health.get(), &DistributorHealth::happened);
        for (int i = 0; i < 3; ++i)
            fail(MetricsReading::Kind::NotReachable, "refused");
        QCOMPARE(told.size(), 1);
        fail(MetricsReading::Kind::TooLarge, "4 MiB");
        QCOMPARE(told.size(), 2);
        read("messagebus_events_enqueued 1\n");
        read("messagebus_events_enqueued 1\n");
        QCOMPARE(told.size(), 3);
    }

    void saysThatForwardingHasStopped()
    {
        start();
        QSignalSpy told(health.get(), &DistributorHealth::happened);
        events(100, 100);
        for (qint64 page = 1; page <= 3; ++page) {
            QVERIFY(health->verdictText().isEmpty());
            events(100 + page * 10, 100);
        }
        QCOMPARE(health->verdict(), Verdict::Stopped);
        QVERIFY(health->verdictText().contains("stopped forwarding: 30 events"));
        QCOMPARE(told.last().at(0).value<Tone>(), Tone::Bad);
        events(130, 101);
        QVERIFY(health->verdictText().isEmpty());
        QCOMPARE(told.last().at(0).value<Tone>(), Tone::Ok);
    }

    void watchesTheQueue_data()
    {
        QTest::addColumn<QList<QList<qint64>>>("pages"); // enqueued, dequeued, waiting; -1: not told
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, const QList<QList<qint64>> &pages, Verdict verdict) {
            QTest::newRow(name) << pages << verdict;
        };
        row("nothing told", {{-1, -1, -1}, {-1, -1, -1}}, Verdict::Unknown);
        row("idle", {{9, 9, 0}, {9, 9, 0}, {9, 9, 0}, {9, 9, 0}}, Verdict::Fine);
        row("busy", {{9, 7, 2}, {19, 16, 3}, {29, 28, 1}, {39, 37, 2}}, Verdict::Fine);
        row("a burst", {{9, 9, 0}, {99, 20, 79}, {199, 90, 109}, {200, 150, 50}}, Verdict::Fine);
        row("two pages are too few", {{9, 9, 0}, {19, 9, 10}, {29, 9, 20}}, Verdict::Fine);
        row("stopped", {{9, 9, 0}, {19, 9, 10}, {29, 9, 20}, {39, 9, 30}}, Verdict::Stopped);
        row("stopped, and nobody sends", {{9, 5, 4}, {9, 5, 4}, {9, 5, 4}, {9, 5, 4}}, Verdict::Stopped);
        row("stopped, told without a length", {{9, 9, -1}, {19, 9, -1}, {29, 9, -1}, {39, 9, -1}},
            Verdict::Stopped);
        row("stopped, only the length told", {{-1, -1, 1}, {-1, -1, 2}, {-1, -1, 3}, {-1, -1, 4}},
            Verdict::Stopped);
        row("a length that stays tells nothing", {{-1, -1, 4}, {-1, -1, 4}, {-1, -1, 4}, {-1, -1, 4}},
            Verdict::Fine);
        row("falls behind", {{9, 9, 0}, {29, 19, 10}, {49, 29, 20}, {69, 39, 30}}, Verdict::FallingBehind);
        row("restarted", {{9, 9, 0}, {19, 9, 10}, {29, 9, 20}, {5, 1, 4}}, Verdict::Fine);
    }

    void watchesTheQueue()
    {
        QFETCH(QList<QList<qint64>>, pages);
        QFETCH(Verdict, verdict);
        const auto told = [](qint64 value) {
            return value < 0 ? std::nullopt : std::optional(value);
        };
        EventQueueWatch watch;
        for (const QList<qint64> &page : std::as_const(pages))
            watch.see(told(page.at(0)), told(page.at(1)), told(page.at(2)));
        QCOMPARE(watch.verdict(), verdict);
    }

    void takesAFullPageWithoutStalling()
    {
        // As in the panel, with a view's proxy on it, and without the tester, which looks at every cell.
        cleanup();
        start();
        QSortFilterProxyModel proxy;
        proxy.setSortRole(models::DistributorClients::SortRole);
        proxy.setSourceModel(&health->clients());
        proxy.setDynamicSortFilter(false);
        const auto page = [](int from) {
            QByteArray text;
            for (int id = from; id < from + DistributorMetrics::mostRows; ++id)
                text += "messagebus_reads{host=\"" + QByteArray(200, 'x') + "\",id=\"" +
                        QByteArray::number(id) + "\"} " + QByteArray::number(id * 7 % 1000) + '\n';
            return reading(text);
        };
        const MetricsReading first = page(0), second = page(5'000);
        QElapsedTimer timer;
        timer.start();
        health->apply(first);
        proxy.sort(models::DistributorClients::ReadsColumn);
        health->apply(second);
        proxy.sort(models::DistributorClients::ReadsColumn);
        qInfo("two pages of %lld clients: %lld ms", qint64(DistributorMetrics::mostRows), timer.elapsed());
        QCOMPARE(proxy.rowCount(), DistributorMetrics::mostRows);
    }

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    void start()
    {
        health->setAddress("localhost:9002");
        health->setAsking(true);
    }
    static MetricsReading reading(const QByteArray &page)
    {
        const auto metrics = client::MetricsPage::read(page);
        return {MetricsReading::Kind::Read,
                {},
                0,
                std::make_shared<DistributorMetrics>(std::get<DistributorMetrics>(metrics))};
    }
    void read(const QByteArray &page) { health->apply(reading(page)); }
    void events(qint64 enqueued, qint64 dequeued)
    {
        read("messagebus_events_enqueued " + QByteArray::number(enqueued) + "\nmessagebus_events_dequeued " +
             QByteArray::number(dequeued) + "\nmessagebus_events_queue_length " +
             QByteArray::number(enqueued - dequeued) + '\n');
    }
    void fail(MetricsReading::Kind kind, const QString &what, qint64 line = 0)
    {
        health->apply({kind, what, line, nullptr});
    }

    qint64 now = 0;
    std::unique_ptr<DistributorHealth> health;
    std::unique_ptr<QAbstractItemModelTester> clientsTester;
    std::unique_ptr<QAbstractItemModelTester> feedsTester;
};

QTEST_GUILESS_MAIN(TestDistributorHealth)
#include "tst_distributorhealth.moc"
