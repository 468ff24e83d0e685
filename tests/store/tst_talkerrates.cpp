#include "feeder.h"

#include "store/packetstore.h"
#include "store/talkerrates.h"

#include <QTest>

using namespace protocol;
using namespace store;
using namespace std::chrono_literals;

namespace {

constexpr qint64 KiB = 1024;
using Window = TalkerRates::Window;
using Measure = TalkerRates::Measure;

QByteArray quote(const QByteArray &feed, const QByteArray &topic, const QByteArray &user = "tom")
{
    return multicast(topic, "some data", feed, user);
}

QByteArrayList namesOf(const TalkerRates::Ranking &ranking)
{
    QByteArrayList names;
    for (const Talker &talker : ranking.talkers)
        names.append(talker.second.isEmpty() ? talker.first : talker.first + '/' + talker.second);
    return names;
}

} // namespace

class TestTalkerRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<PacketStore>(Dialect::V4);
        feeder = std::make_unique<Feeder>(*store);
        rates = std::make_unique<TalkerRates>();
        now = 1'000s;
    }
    void ranksFeedsTopicsAndPublishers();
    void measuresEachWindow();
    void falls();
    void countsNothingOfBeforeItLooked();
    void shareOfTheTimeSinceItBegan();
    void keepsTheLongHistory();
    void leavesOthersOutAndCountsThem();
    void forgetsWhatWasEvicted();
    void manyTopics();

private:
    void send(const QByteArray &frames) { QVERIFY(feeder->receive(frames)); }
    void poll(std::chrono::nanoseconds step = 1s)
    {
        now += step;
        rates->poll(*store, now);
    }
    Talker first(TalkerRates::Kind kind, Window window) const
    {
        const auto ranking = rates->top(kind, window, Measure::MessagesPerSecond, 10);
        return ranking.talkers.empty() ? Talker() : ranking.talkers.front();
    }

    std::unique_ptr<PacketStore> store;
    std::unique_ptr<Feeder> feeder;
    std::unique_ptr<TalkerRates> rates;
    std::chrono::nanoseconds now{0};
};

void TestTalkerRates::ranksFeedsTopicsAndPublishers()
{
    poll();
    send(quote("PRICES", "A").repeated(3) + quote("PRICES", "B", "mary").repeated(4) +
         quote("NEWS", "A", "mary").repeated(5) + multicast("BIG", QByteArray(9000, 'x'), "NEWS", "dick"));
    poll();
    const auto by = [this](TalkerRates::Kind kind, Measure measure) {
        return namesOf(rates->top(kind, Window::Second, measure, 10));
    };
    QCOMPARE(by(TalkerRates::Feeds, Measure::MessagesPerSecond), (QByteArrayList{"PRICES", "NEWS"}));
    QCOMPARE(by(TalkerRates::Feeds, Measure::BytesPerSecond), (QByteArrayList{"NEWS", "PRICES"}));
    QCOMPARE(by(TalkerRates::Topics, Measure::MessagesPerSecond),
             (QByteArrayList{"NEWS/A", "PRICES/B", "PRICES/A", "NEWS/BIG"}));
    QCOMPARE(by(TalkerRates::Topics, Measure::Bytes).first(), QByteArray("NEWS/BIG"));
    QCOMPARE(by(TalkerRates::Publishers, Measure::Messages),
             (QByteArrayList{"mary/desk", "tom/desk", "dick/desk"}));
    QCOMPARE(first(TalkerRates::Feeds, Window::Second).messagesPerSecond, 7.0);
    QCOMPARE(first(TalkerRates::Publishers, Window::Second).messagesPerSecond, 9.0);
    QCOMPARE(first(TalkerRates::Publishers, Window::Second).messages, 9u);
}

void TestTalkerRates::measuresEachWindow()
{
    poll();
    const QByteArray frame = quote("F", "T");
    for (int i = 0; i < 50; ++i) {
        send(frame.repeated(10));
        poll();
    }
    for (int i = 0; i < 20; ++i) {
        send(frame.repeated(40));
        poll();
    }
    const Talker second = first(TalkerRates::Topics, Window::Second);
    QCOMPARE(second.messagesPerSecond, 40.0);
    QCOMPARE(second.bytesPerSecond, 40.0 * double(frame.size()));
    QCOMPARE(first(TalkerRates::Topics, Window::TenSeconds).messagesPerSecond, 40.0);
    const double minute = first(TalkerRates::Topics, Window::Minute).messagesPerSecond;
    QVERIFY2(qAbs(minute - 20) < 1, qPrintable(QString::number(minute)));
}

void TestTalkerRates::falls()
{
    poll();
    send(quote("F", "T").repeated(60));
    poll();
    poll();
    QVERIFY(rates->top(TalkerRates::Topics, Window::Second, Measure::MessagesPerSecond, 9).talkers.empty());
    QVERIFY(first(TalkerRates::Topics, Window::TenSeconds).messagesPerSecond > 5);
    poll(20s);
    QVERIFY(
        rates->top(TalkerRates::Topics, Window::TenSeconds, Measure::MessagesPerSecond, 9).talkers.empty());
    QVERIFY(first(TalkerRates::Topics, Window::Minute).messagesPerSecond > 0.9);
    poll(50s);
    QVERIFY(rates->top(TalkerRates::Topics, Window::Minute, Measure::MessagesPerSecond, 9).talkers.empty());
    QCOMPARE(rates->top(TalkerRates::Topics, Window::Minute, Measure::Messages, 9).talkers.size(), 1u);
    send(quote("F", "T").repeated(30));
    poll();
    QCOMPARE(first(TalkerRates::Topics, Window::Second).messagesPerSecond, 30.0);
}

void TestTalkerRates::countsNothingOfBeforeItLooked()
{
    send(quote("F", "T").repeated(1000));
    poll();
    poll();
    for (const auto kind : {TalkerRates::Feeds, TalkerRates::Topics, TalkerRates::Publishers}) {
        QVERIFY(rates->top(kind, Window::Minute, Measure::MessagesPerSecond, 9).talkers.empty());
        const auto ranking = rates->top(kind, Window::Minute, Measure::Messages, 9);
        QCOMPARE(ranking.talkers.size(), 1u);
        QCOMPARE(ranking.talkers.front().messages, 1000u);
    }
}

void TestTalkerRates::shareOfTheTimeSinceItBegan()
{
    poll();
    for (int i = 0; i < 4; ++i) {
        send(quote("F", "T").repeated(10));
        poll();
    }
    QCOMPARE(first(TalkerRates::Feeds, Window::Minute).messagesPerSecond, 10.0);
}

void TestTalkerRates::keepsTheLongHistory()
{
    poll();
    for (int i = 1; i <= 70; ++i) {
        send(quote("F", "T").repeated(i));
        poll();
    }
    const std::vector<float> history = first(TalkerRates::Topics, Window::Second).history;
    QCOMPARE(history.size(), TalkerRates::historyPoints);
    QVERIFY(std::is_sorted(history.begin(), history.end()));
    QVERIFY(history.front() > 5 && history.front() < 15);
    QVERIFY(history.back() > 65 && history.back() < 71);
}

void TestTalkerRates::leavesOthersOutAndCountsThem()
{
    poll();
    QByteArray frames;
    for (int i = 0; i < 50; ++i)
        frames += quote("F", "T" + QByteArray::number(i)).repeated(i);
    send(frames);
    poll();
    const auto ranking = rates->top(TalkerRates::Topics, Window::Second, Measure::MessagesPerSecond, 3);
    QCOMPARE(namesOf(ranking), (QByteArrayList{"F/T49", "F/T48", "F/T47"}));
    QCOMPARE(ranking.others, 46u); // T0 sent nothing
}

void TestTalkerRates::forgetsWhatWasEvicted()
{
    StoreOptions options;
    options.budget = 512 * KiB;
    options.segmentBytes = 8 * KiB;
    store = std::make_unique<PacketStore>(Dialect::V4, options);
    feeder = std::make_unique<Feeder>(*store);
    poll();
    for (int i = 0; i < 100; ++i) {
        for (int j = 0; j < 100; ++j)
            send(quote("FEED" + QByteArray::number(i), QByteArray::number(j)));
        poll();
    }
    const auto ranking = rates->top(TalkerRates::Topics, Window::Minute, Measure::Messages, 100'000);
    QVERIFY(ranking.talkers.size() < 5000);
    QCOMPARE(first(TalkerRates::Feeds, Window::Second).messagesPerSecond, 100.0);
    // Feeds stay as long as they have a rate.
    QVERIFY(rates->top(TalkerRates::Feeds, Window::Minute, Measure::MessagesPerSecond, 1000).talkers.size() >
            50);
    poll(100s);
    poll(100s);
    QVERIFY(rates->top(TalkerRates::Feeds, Window::Minute, Measure::Messages, 1000).talkers.size() < 50);
}

void TestTalkerRates::manyTopics()
{
    poll();
    for (int i = 0; i < 100'000; ++i)
        send(quote("F", QByteArray::number(i)));
    poll();
    QCOMPARE(first(TalkerRates::Feeds, Window::Second).messagesPerSecond, 100'000.0);
    const auto ranking = rates->top(TalkerRates::Topics, Window::Minute, Measure::MessagesPerSecond, 200);
    QCOMPARE(ranking.talkers.size(), 200u);
    QCOMPARE(ranking.others, 99'800u);
}

QTEST_APPLESS_MAIN(TestTalkerRates)
#include "tst_talkerrates.moc"
