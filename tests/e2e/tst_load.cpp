#include "busfixture.h"
#include "distributor/loadframes.h"
#include "gui/packets/filterbar.h"
#include "gui/packets/holdbar.h"
#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "profiles/fakesecrets.h"
#include "workbenchfixture.h"

#include <QAction>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using gui::PacketView;
using gui::ViewCounters;

/// The real window while a distributor on another thread sends it 200 thousand messages a second over a real
/// socket, more than its memory holds. How many are looked at is fixed, so that a slow machine takes longer
/// and no less is checked.
class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheSelectedRowWhereItIs_data();
    void keepsTheSelectedRowWhereItIs();
    void countsRightWhateverIsDone_data();
    void countsRightWhateverIsDone();

private:
    static constexpr int topics = 20;
    static constexpr qint64 rate = 200'000;
    static constexpr std::chrono::minutes patience{2};

    void subscribeToAll();
    PacketView &view() const { return *m_fixture->bench().current().page().findChild<PacketView *>(); }
    app::Session &session() const { return m_fixture->bench().current().session(); }
    bool reaches(const std::function<bool()> &condition) const
    {
        return QTest::qWaitFor(condition, int(std::chrono::milliseconds(patience).count()));
    }

    FakeSecrets m_secrets;
    std::shared_ptr<store::MemoryBudget> m_budget;
    std::unique_ptr<BusFixture> m_bus;
    std::unique_ptr<WorkbenchFixture> m_fixture;
};

namespace {

/// What is wrong with the counters of one moment; empty where nothing is. `last`: those of the moment before.
QString wrongIn(const ViewCounters &now, const ViewCounters &last)
{
    const quint64 sum = now.shown + now.filtered + now.evicted + now.dropped;
    if (now.received != sum)
        return QStringLiteral("%1 received, %2 shown + %3 filtered + %4 evicted + %5 dropped")
            .arg(now.received)
            .arg(now.shown)
            .arg(now.filtered)
            .arg(now.evicted)
            .arg(now.dropped);
    if (now.untested + now.undecided + now.paused + now.cleared + now.captureFiltered > now.filtered)
        return QStringLiteral(
                   "%1 filtered, %2 untested + %3 undecided + %4 paused + %5 cleared + %6 not stored")
            .arg(now.filtered)
            .arg(now.untested)
            .arg(now.undecided)
            .arg(now.paused)
            .arg(now.cleared)
            .arg(now.captureFiltered);
    if (now.received < last.received || now.evicted < last.evicted || now.dropped < last.dropped)
        return QStringLiteral("a counter fell");
    return {};
}

} // namespace

void TestLoad::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    distributor::Options load;
    load.dialect = protocol::Dialect::V4;
    load.load = distributor::LoadPlan{rate, topics, 133};
    m_bus = std::make_unique<BusFixture>(load);
    m_budget = std::make_shared<store::MemoryBudget>(qint64{24} << 20); // less than a second of it
    m_fixture->options.memoryBudget = m_budget;
    m_fixture->open(&m_secrets);
    m_fixture->window().resize(1440, 900);
    m_fixture->bench().connectTo(m_bus->settings());
    subscribeToAll();
}

void TestLoad::cleanup()
{
    m_fixture.reset();
    m_bus.reset();
}

void TestLoad::subscribeToAll()
{
    for (int i = 0; i < topics; ++i)
        session().subscribe(distributor::LoadFrames::feed(), distributor::LoadFrames::topic(i));
}

void TestLoad::keepsTheSelectedRowWhereItIs_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("all rows") << QString();
    QTest::newRow("a filter") << QStringLiteral("topic in (\"T3\", \"T7\")");
}

void TestLoad::keepsTheSelectedRowWhereItIs()
{
    QFETCH(const QString, filter);
    gui::PacketTable &table = *view().table();
    view().filterBar()->setText(filter);
    QVERIFY(reaches([&] { return view().counters().shown > 200 && table.screenRows().size() > 8; }));

    // A person clicks on a row in the middle.
    const quint64 wanted = table.screenRows().at(5);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.rowRect(wanted).center());
    QVERIFY(table.currentRow());
    const quint64 row = *table.currentRow();
    const QRect place = table.rowRect(row);
    QVERIFY(!place.isNull());
    QVERIFY(!table.isFollowing());
    const QImage picture = table.viewport()->grab(place).toImage();

    QString wrong;
    int polls = 0;
    ViewCounters last = view().counters();
    const ViewCounters first = last;
    connect(&view(), &PacketView::countersChanged, this, [&](const ViewCounters &now) {
        ++polls;
        if (wrong.isEmpty())
            wrong = wrongIn(now, last);
        if (wrong.isEmpty() && (table.currentRow() != row || table.rowRect(row) != place))
            wrong = QStringLiteral("row %1 moved at poll %2").arg(row).arg(polls);
        last = now;
    });
    QElapsedTimer since;
    since.start();
    constexpr quint64 messages = 500'000; // twice what the memory holds
    const auto isOver = [&] {
        return !wrong.isEmpty() ||
               (last.received - first.received >= messages && view().index().totals().rows.first > row);
    };
    QVERIFY(reaches(isOver));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qInfo("%lld messages a second, %d polls",
          static_cast<long long>(last.received - first.received) * 1000 /
              std::max<qint64>(1, since.elapsed()),
          polls);

    // It left the memory long ago, stands where it stood, can be read, and the bar below says what came.
    QVERIFY(last.evicted > 0);
    QCOMPARE(last.dropped, 0u);
    QVERIFY(!view().currentRow().isNull());
    QCOMPARE(table.viewport()->grab(place).toImage(), picture);
    QVERIFY(table.newerRows() > 0);
    QVERIFY(view().holdBar()->isVisible());
    disconnect(&view(), &PacketView::countersChanged, this, nullptr);
}

void TestLoad::countsRightWhateverIsDone_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestLoad::countsRightWhateverIsDone()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QString wrong;
    QStringList done;
    ViewCounters last;
    connect(&view(), &PacketView::countersChanged, this, [&](const ViewCounters &now) {
        if (wrong.isEmpty())
            wrong = wrongIn(now, last);
        last = now;
    });
    const QStringList filters{QString(), QStringLiteral("topic == \"T1\""),
                              QStringLiteral("text contains \"7\""), QStringLiteral("not T2"),
                              QStringLiteral("json.a > 1")};
    const auto filter = [&] {
        return filters.at(random.bounded(int(filters.size())));
    };
    const std::pair<const char *, std::function<void()>> operations[] = {
        {"pause or resume",
         [&] {
             view().pauseAction()->trigger();
         }},
        {"filter",
         [&] {
             view().filterBar()->setText(filter());
         }},
        {"clear",
         [&] {
             view().clearAction()->trigger();
         }},
        {"follow",
         [&] {
             view().followAction()->trigger();
         }},
        {"select",
         [&] {
             if (!view().table()->screenRows().empty())
                 view().table()->setCurrentRow(view().table()->screenRows().front());
         }},
        {"capture filter",
         [&] {
             const auto parsed = store::Filter::parse(filter(), store::FilterContext::current());
             session().store().setCaptureFilter(std::get<store::Filter>(parsed));
         }},
        {"budget",
         [&] {
             m_budget->setBytes(qint64{random.bounded(16, 48)} << 20);
         }},
        {"unsubscribe",
         [&] {
             session().unsubscribe(distributor::LoadFrames::feed(),
                                   distributor::LoadFrames::topic(random.bounded(topics)));
         }},
        {"subscribe",
         [&] {
             session().subscribe(distributor::LoadFrames::feed(),
                                 distributor::LoadFrames::topic(random.bounded(topics)));
         }},
        {"reconnect",
         [&] {
             session().connectTo(m_bus->settings());
         }},
    };
    for (int step = 0; step < 40; ++step) {
        const auto &[name, operation] = operations[random.bounded(int(std::size(operations)))];
        done.append(QLatin1String(name));
        operation();
        for (int turns = random.bounded(6); turns > 0; --turns) // some come before the next, or none
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        view().poll();
        const QString now = wrongIn(view().counters(), last);
        QVERIFY2(wrong.isEmpty() && now.isEmpty(),
                 qPrintable(done.join(QLatin1String(", ")) + QLatin1String(": ") + wrong + now));
    }
    // All are wanted again, and all tested: what is left out of the view is left out for a reason.
    view().filterBar()->setText({});
    session().store().setCaptureFilter({});
    m_budget->setBytes(qint64{24} << 20);
    session().connectTo(m_bus->settings());
    subscribeToAll();
    if (view().isPaused())
        view().pauseAction()->trigger();
    const quint64 before = last.received;
    QVERIFY(reaches([&] { return last.received > before + 100'000 && last.evicted > 0; }));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(last.filtered, last.cleared + last.captureFiltered);
    disconnect(&view(), &PacketView::countersChanged, this, nullptr);
}

QTEST_MAIN(TestLoad)
#include "tst_load.moc"
