// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "models/lastvaluechoices.h"
#include "models/lastvaluereader.h"
#include "store/packetstore.h"

#include "../store/feeder.h"

#include <QSignalSpy>
#include <QTest>

using models::LastValueChoice;
using models::LastValueChoices;
using models::LastValueReader;
using models::LastValueWish;

/// The last values of topics, as the tree shows them.
class TestLastValues : public QObject
{
    Q_OBJECT

private:
    static LastValueWish wish(const QByteArray &topic, const QString &path = {})
    {
        LastValueWish result{"FEED", topic, std::nullopt};
        if (!path.isEmpty())
            result.path = std::get<decode::JsonPath>(decode::JsonPath::parse(path));
        return result;
    }
    QString valueOf(LastValueReader &reader, const LastValueWish &wish)
    {
        const auto values = reader.read({wish}, m_stop);
        return values.value({wish.feed, wish.topic}, "as before");
    }

    const std::atomic<bool> m_stop = false;

private Q_SLOTS:
    void readsTheFirstLineOrAField_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("line") << QByteArray("one\ntwo") << ""
                              << "one";
        QTest::newRow("carriage return") << QByteArray("one\r\ntwo") << ""
                                         << "one";
        QTest::newRow("number") << QByteArray("{\"bid\": 71.30}") << "json.bid"
                                << "71.30";
        QTest::newRow("text") << QByteArray("{\"a\": [{\"b\": \"x y\"}]}") << "json.a[0].b"
                              << "x y";
        QTest::newRow("not there") << QByteArray("{\"ask\": 1}") << "json.bid"
                                   << "";
        QTest::newRow("no JSON") << QByteArray("bid") << "json.bid"
                                 << "";
        QTest::newRow("hidden signs") << QByteArray("a\xe2\x80\xae"
                                                    "b")
                                      << ""
                                      << "a\\u{202E}b";
        QTest::newRow("long") << QByteArray(1000, 'x') << "" << QString(120, 'x');
    }
    void readsTheFirstLineOrAField()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, path);
        QFETCH(QString, value);
        store::PacketStore store(protocol::Dialect::V4);
        Feeder feeder(store);
        feeder.connected(1);
        QVERIFY(feeder.receive(multicast("T", data)));
        LastValueReader reader(store);
        const QString found = valueOf(reader, wish("T", path));
        if (QString(QTest::currentDataTag()) == "hidden signs")
            QVERIFY2(!found.contains(QChar(0x202e)) && found.contains("202"), qPrintable(found));
        else
            QCOMPARE(found, value);
    }

    void followsWhatComesAndOnlyThat()
    {
        store::PacketStore store(protocol::Dialect::V4);
        Feeder feeder(store);
        feeder.connected(1);
        QVERIFY(feeder.receive(multicast("T", "{\"bid\": 1}") + multicast("U", "{\"bid\": 10}")));
        LastValueReader reader(store);
        const std::vector<LastValueWish> both{wish("T", "bid"), wish("U", "bid")};
        QCOMPARE(reader.read(both, m_stop).size(), 2);
        QVERIFY(reader.read(both, m_stop).isEmpty()); // nothing came
        QVERIFY(feeder.receive(multicast("T", "{\"bid\": 2}") + multicast("T", "{\"bid\": 3}") +
                               multicast("T", "{\"ask\": 4}")));
        const auto values = reader.read(both, m_stop);
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.value({"FEED", "T"}), "3"); // the newest that has it
        // Another path is another wish, of what is there already.
        QCOMPARE(valueOf(reader, wish("T", "ask")), "4");
        // Another feed's topic of the same name is another topic.
        QVERIFY(feeder.receive(multicast("T", "{\"ask\": 9}", "OTHER")));
        QCOMPARE(valueOf(reader, wish("T", "ask")), "as before");
    }

    void passesOverEmptyPackets()
    {
        store::PacketStore store(protocol::Dialect::V4);
        Feeder feeder(store);
        feeder.connected(1);
        protocol::ForwardedMulticastData message{"u", "h", "FEED", "T", true, {{{1}, ""}, {{2}, "here"}}};
        QVERIFY(feeder.receive(encoded(message)));
        LastValueReader reader(store);
        QCOMPARE(valueOf(reader, wish("T")), "here");
    }

    void looksAtSoManyMessagesAndNoMore_data()
    {
        QTest::addColumn<int>("without");
        QTest::addColumn<QString>("value");
        QTest::newRow("the last that is looked at") << LastValueReader::mostTries - 1 << "5";
        QTest::newRow("one more") << LastValueReader::mostTries << "as before";
    }
    void looksAtSoManyMessagesAndNoMore()
    {
        QFETCH(int, without);
        QFETCH(QString, value);
        store::PacketStore store(protocol::Dialect::V4);
        Feeder feeder(store);
        feeder.connected(1);
        LastValueReader reader(store);
        QCOMPARE(valueOf(reader, wish("T", "bid")), "");
        QVERIFY(feeder.receive(multicast("T", "{\"bid\": 5}") + multicast("T", "{}").repeated(without)));
        QCOMPARE(valueOf(reader, wish("T", "bid")), value);
    }

    void findsWhatCameBeforeAFlood()
    {
        store::PacketStore store(protocol::Dialect::V4);
        Feeder feeder(store);
        feeder.connected(1);
        LastValueReader reader(store);
        QCOMPARE(valueOf(reader, wish("T")), "");
        QVERIFY(feeder.receive(multicast("T", "news")));
        const QByteArray others = multicast("U", "x").repeated(10'000);
        for (quint64 sent = 0; sent < LastValueReader::mostRows; sent += 10'000)
            QVERIFY(feeder.receive(others));
        QCOMPARE(valueOf(reader, wish("T")), "news"); // beyond the rows that are walked
    }

    void leavesNothingUndoneWhereItWasStopped()
    {
        store::PacketStore store(protocol::Dialect::V4);
        Feeder feeder(store);
        feeder.connected(1);
        LastValueReader reader(store);
        QCOMPARE(valueOf(reader, wish("T")), "");
        QVERIFY(feeder.receive(multicast("T", "news")));
        std::atomic<bool> stopped = true;
        QVERIFY(reader.read({wish("T")}, stopped).isEmpty());
        QCOMPARE(valueOf(reader, wish("T")), "news");
    }

    void theTopicsChoiceGoesBeforeItsFeeds()
    {
        LastValueChoices choices;
        QSignalSpy changed(&choices, &LastValueChoices::changed);
        QCOMPARE(choices.find("F", "T"), LastValueChoice());
        const LastValueChoice bid{LastValueChoice::Kind::Field, "json.bid"};
        const LastValueChoice nothing{LastValueChoice::Kind::Nothing, {}};
        choices.setForFeed("F", bid);
        choices.setForTopic("F", "T\xff", nothing);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(choices.find("F", "U"), bid);
        QCOMPARE(choices.find("F", "T\xff"), nothing);
        QCOMPARE(choices.find("G", "U"), LastValueChoice());
        LastValueChoices again;
        again.restore(choices.save());
        QCOMPARE(again.find("F", "U"), bid);
        QCOMPARE(again.find("F", "T\xff"), nothing);
        again.restore("[{\"feed\": 1}, 7, {\"topic\": \"eA==\"}]");
        QCOMPARE(again.find("F", "U"), LastValueChoice());
        // All topics are meant where the feed's is chosen anew.
        choices.setForFeed("F", LastValueChoice());
        QCOMPARE(choices.find("F", "T\xff"), LastValueChoice());
    }

    void forgetsTheOldestChoice()
    {
        LastValueChoices choices;
        const LastValueChoice nothing{LastValueChoice::Kind::Nothing, {}};
        for (int i = 0; i <= LastValueChoices::most; ++i)
            choices.setForTopic("F", QByteArray::number(i), nothing);
        QCOMPARE(choices.find("F", "0"), LastValueChoice());
        QCOMPARE(choices.find("F", "1"), nothing);
    }
};

QTEST_GUILESS_MAIN(TestLastValues)
#include "tst_lastvalues.moc"
