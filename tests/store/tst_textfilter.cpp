#include "store/textfilter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace store;

class TestTextFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesEverythingWhenEmpty();
    void agreesWithTheSlowWay();
    void comparesOtherBytesAsTheyAre();
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

QTEST_APPLESS_MAIN(TestTextFilter)
#include "tst_textfilter.moc"
