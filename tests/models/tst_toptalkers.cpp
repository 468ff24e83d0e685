// Rows are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "../store/feeder.h"
#include "models/toptalkers.h"
#include "modeltext.h"
#include "store/packetstore.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using models::linesOf;
using models::TopTalkers;

class TestTopTalkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        store = std::make_unique<store::PacketStore>(protocol::Dialect::V4);
        feeder = std::make_unique<Feeder>(*store);
        rates = std::make_unique<store::TalkerRates>();
        talkers = std::make_unique<TopTalkers>(*rates);
        talkers->setWindow(TopTalkers::Window::Second);
        talkers->setActive(true);
        tester = std::make_unique<QAbstractItemModelTester>(
            talkers.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        now = 0s;
        poll();
    }
    void cleanup()
    {
        tester.reset();
        talkers.reset();
    }

    void ranksByTheSortedColumn()
    {
        QCOMPARE(talkers->rowCount(), 0);
        send("A", 10, 10);
        send("B", 1, 500'000);
        send("C", 5, 10);
        poll();
        QCOMPARE(names(), QStringList({"A", "C", "B"}));
        QCOMPARE(cell(0, TopTalkers::RateColumn), "10");
        talkers->sort(TopTalkers::VolumeColumn, Qt::DescendingOrder);
        QCOMPARE(names().first(), "B");
        QCOMPARE(cell(0, TopTalkers::VolumeColumn), "0.5");
        talkers->sort(TopTalkers::NameColumn, Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({"A", "B", "C"}));
        talkers->sort(TopTalkers::RateColumn, Qt::AscendingOrder);
        QCOMPARE(names(), QStringList({"B", "C", "A"}));
    }

    void switchesBetweenFeedsTopicsAndPublishers()
    {
        send("A", 2, 10);
        send("B", 1, 10);
        poll();
        talkers->setKind(TopTalkers::Kind::Feeds);
        QCOMPARE(names(), QStringList({"F"}));
        QCOMPARE(cell(0, TopTalkers::RateColumn), "3.0");
        talkers->setKind(TopTalkers::Kind::Publishers);
        QCOMPARE(names(), QStringList({"tom @ desk"}));
        QCOMPARE(talkers->headerData(0, Qt::Horizontal).toString(), "Publisher");
    }

    void selectionFollowsItsTalker()
    {
        send("A", 3, 10);
        send("B", 2, 10);
        send("C", 1, 10);
        poll();
        const QPersistentModelIndex chosen = talkers->index(2, 0);
        send("A", 1, 10);
        send("C", 9, 10);
        send("D", 5, 10);
        poll();
        QCOMPARE(names(), QStringList({"C", "D", "A"}));
        QCOMPARE(chosen.row(), 0);
        send("A", 1, 10);
        poll();
        QVERIFY(!chosen.isValid()); // silent: it is in no ranking of this second
    }

    void worksOnlyWhileLookedAt()
    {
        talkers->setActive(false);
        send("A", 3, 10);
        poll();
        QCOMPARE(talkers->rowCount(), 0);
        talkers->setActive(true);
        QCOMPARE(talkers->rowCount(), 1);
    }

    void staysSmallUnder100000Topics()
    {
        for (int i = 0; i < 100'000; ++i)
            send(QByteArray::number(i), 1, 0);
        QSignalSpy inserted(talkers.get(), &QAbstractItemModel::rowsInserted);
        poll();
        QCOMPARE(talkers->rowCount(), int(TopTalkers::most));
        QCOMPARE(talkers->others(), 100'000u - TopTalkers::most);
        QCOMPARE(inserted.size(), 1);
        const QStringList before = names();
        for (int i = 0; i < 100'000; ++i)
            send(QByteArray::number(i), 1, 0);
        poll();
        QCOMPARE(names(), before); // equal rates keep their order
    }

    void keepsItsInvariantsUnderRandomChange()
    {
        QRandomGenerator random(7);
        for (int step = 0; step < 300; ++step) {
            for (int i = random.bounded(20); i > 0; --i)
                send(QByteArray::number(random.bounded(500)), random.bounded(5), random.bounded(100));
            if (random.bounded(10) == 0)
                talkers->sort(random.bounded(int(TopTalkers::ColumnCount)),
                              random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (random.bounded(10) == 0)
                talkers->setKind(static_cast<TopTalkers::Kind>(random.bounded(3)));
            if (random.bounded(10) == 0)
                talkers->setWindow(static_cast<TopTalkers::Window>(random.bounded(3)));
            poll();
        }
        QVERIFY(talkers->rowCount() >= 0);
    }

    void escapesNames()
    {
        send("<b>\u202E", 1, 1);
        poll();
        QCOMPARE(names(), QStringList({R"(<b>\u{202E})"}));
        const QString toolTip = talkers->index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(!toolTip.contains("<b>"), qPrintable(toolTip));
    }

private:
    void send(const QByteArray &topic, int messages, int size)
    {
        QVERIFY(feeder->receive(multicast(topic, QByteArray(size, 'x'), "F").repeated(messages)));
    }
    void poll()
    {
        now += 1s;
        rates->poll(*store, now);
        talkers->refresh();
    }
    QString cell(int row, int column) const { return talkers->index(row, column).data().toString(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < talkers->rowCount(); ++row)
            names.append(cell(row, TopTalkers::NameColumn));
        return names;
    }

    std::unique_ptr<store::PacketStore> store;
    std::unique_ptr<Feeder> feeder;
    std::unique_ptr<store::TalkerRates> rates;
    std::unique_ptr<TopTalkers> talkers;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::chrono::nanoseconds now{0};
};

QTEST_MAIN(TestTopTalkers)
#include "tst_toptalkers.moc"
