#include "feeder.h"

#include "store/framefields.h"
#include "store/textfilter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace protocol;
using namespace store;

class TestTextFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesEverythingWhenEmpty();
    void agreesWithTheSlowWay();
    void comparesOtherBytesAsTheyAre();
    void looksIntoPacketsAlone();
    void looksIntoEachNameAlone();
};

void TestTextFilter::matchesEverythingWhenEmpty()
{
    QVERIFY(TextFilter().isEmpty());
    QVERIFY(TextFilter(QString()).matches({}));
    QVERIFY(TextFilter().matches("x"));
    QVERIFY(!TextFilter(u"x"_qs).matches({}));
}

void TestTextFilter::agreesWithTheSlowWay()
{
    QRandomGenerator random(7);
    const QByteArray letters = "aAbB1{";
    const auto text = [&](int length) {
        QByteArray result;
        for (int i = 0; i < length; ++i)
            result += letters[random.bounded(int(letters.size()))];
        return result;
    };
    int matched = 0;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray needle = text(1 + random.bounded(5));
        const QByteArray haystack = text(random.bounded(40));
        const bool expected = haystack.toLower().contains(needle.toLower());
        QVERIFY2(TextFilter(needle).matches(haystack) == expected, needle + " in " + haystack);
        matched += expected;
    }
    QVERIFY(matched > 10'000 && matched < 90'000);
}

void TestTextFilter::comparesOtherBytesAsTheyAre()
{
    QVERIFY(TextFilter(u"grün"_qs).matches("GRün"));
    QVERIFY(!TextFilter(u"grün"_qs).matches("GRÜN"));
    QVERIFY(TextFilter(QByteArray("\xff\0a", 3)).matches(QByteArray("..\xff\0A", 5)));
    QVERIFY(!TextFilter(QByteArray("@")).matches("`")); // one bit apart, as a and A are
    QVERIFY(!TextFilter(QByteArray("[")).matches("{"));
}

void TestTextFilter::looksIntoPacketsAlone()
{
    const QByteArray frame =
        encoded(ForwardedMulticastData{"u", "h", "f", "t", true, {{{0x61626364}, "one"}, {{}, "two"}}});
    const QByteArrayView packets = QByteArrayView(frame).sliced(layoutOf(frame, Dialect::V4).packets);
    QVERIFY(TextFilter(QByteArray("ONE")).matchesPackets(packets));
    QVERIFY(TextFilter(QByteArray("two")).matchesPackets(packets));
    QVERIFY(!TextFilter(QByteArray("abcd")).matchesPackets(packets)); // an entitlement
    QVERIFY(!TextFilter(QByteArray("e\0", 2)).matchesPackets(packets));
    QVERIFY(TextFilter().matchesPackets(packets));
}

void TestTextFilter::looksIntoEachNameAlone()
{
    const QByteArray span("\0\0\0\4FEED\0\0\0\5TOPIC", 17);
    QVERIFY(TextFilter(QByteArray("fee")).matchesNames(span));
    QVERIFY(TextFilter(QByteArray("pic")).matchesNames(span));
    QVERIFY(!TextFilter(QByteArray("d\0", 2)).matchesNames(span));
    QVERIFY(!TextFilter(QByteArray("\5", 1)).matchesNames(span));
}

QTEST_APPLESS_MAIN(TestTextFilter)
#include "tst_textfilter.moc"
