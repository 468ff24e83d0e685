#include "decode/jsonmerge.h"

#include <QTest>

using namespace decode;

class TestJsonMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterMembersReplaceEarlierOnes()
    {
        QCOMPARE(merged({"{\"a\":1.50,\"b\":{\"x\":1,\"y\":[1]},\"c\":3}",
                         "{\"b\":{\"y\":[2,3],\"z\":null},\"\\u0061\":\"\\u00e9\"}", "{\"d\":{}}",
                         "{\"c\":{\"q\":1}}"}),
                 QByteArray(
                     "{\"a\":\"\\u00e9\",\"b\":{\"x\":1,\"y\":[2,3],\"z\":null},\"c\":{\"q\":1},\"d\":{}}"));
        QCOMPARE(merged({"{\"a\":{\"x\":1}}", "{\"a\":2}", "{\"a\":{\"y\":3}}"}),
                 QByteArray("{\"a\":{\"y\":3}}"));
    }

    void takesNothingButWholeObjects()
    {
        JsonMerge merge;
        for (const char *text : {"[1]", "1", "{\"a\":1", "", "{\"a\":1} x"})
            QVERIFY2(!merge.add(readJson(SharedBytes::of(text))), text);
        QVERIFY(merge.isEmpty());
    }

    void goesAsDeepAsATree()
    {
        const QByteArray deep = QByteArray("{\"a\":").repeated(999) + "{}" + QByteArray("}").repeated(999);
        QCOMPARE(merged({deep, deep}), deep);
    }

private:
    static QByteArray merged(const QList<QByteArray> &texts)
    {
        JsonMerge merge;
        for (const QByteArray &text : texts) {
            if (!merge.add(readJson(SharedBytes::of(text))))
                return "refused";
        }
        return merge.text();
    }
};

QTEST_APPLESS_MAIN(TestJsonMerge)
#include "tst_jsonmerge.moc"
