#include "decode/cborvalue.h"
#include "decode/jsonwriter.h"
#include "decode/messagepackvalue.h"

#include <QTest>

using namespace decode;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutOneMemberALine()
    {
        const ValueTree tree =
            readJson(SharedBytes::of("{\"b\":1.10,\"a\":[],\"c\":[true,{\"d\":\"\\u0041\"}],\"e\":{}}"));
        QCOMPARE(jsonText(tree, 0, JsonLayout::Lines, 1000).text, QByteArray("{\n"
                                                                             "  \"b\": 1.10,\n"
                                                                             "  \"a\": [],\n"
                                                                             "  \"c\": [\n"
                                                                             "    true,\n"
                                                                             "    {\n"
                                                                             "      \"d\": \"\\u0041\"\n"
                                                                             "    }\n"
                                                                             "  ],\n"
                                                                             "  \"e\": {}\n"
                                                                             "}"));
    }

    void copiesJsonAsItStands()
    {
        const ValueTree tree = readJson(SharedBytes::of("{\"a\": [1.0,  2]}"));
        QCOMPARE(jsonText(tree, 1, JsonLayout::Compact, 1000).text, QByteArray("[1.0,  2]"));
    }

    void saysThatItWasCut()
    {
        const ValueTree tree = readJson(SharedBytes::of("[1,2,3,4,5,6]"));
        QVERIFY(!jsonText(tree, 0, JsonLayout::Lines, 100).isCut);
        const JsonText cut = jsonText(tree, 0, JsonLayout::Lines, 10);
        QVERIFY(cut.isCut);
        QCOMPARE(cut.text.size(), 10);
    }

    void writesBinaryFormatsAsJson()
    {
        // {"a": h'0102', "b": NaN, 3: [-1, undefined]}
        const ValueTree cbor =
            readCbor(SharedBytes::of(QByteArray::fromHex("a3 6161 420102 6162 f97e00 03 82 20 f7")));
        QVERIFY(!cbor.error);
        QCOMPARE(jsonText(cbor, 0, JsonLayout::Compact, 1000).text,
                 QByteArray("{\"a\":\"0102\",\"b\":\"NaN\",\"3\":[-1,\"undefined\"]}"));
        const ValueTree pack =
            readMessagePack(SharedBytes::of(QByteArray::fromHex("82 a161 a3220a78 a162 d4 05 ff")));
        QVERIFY(!pack.error);
        QCOMPARE(jsonText(pack, 0, JsonLayout::Compact, 1000).text,
                 QByteArray("{\"a\":\"\\\"\\nx\",\"b\":\"ext(5) ff\"}"));
    }

    void pathsAreThoseOfTheFilterLanguage()
    {
        const ValueTree tree = readJson(SharedBytes::of("{\"a\":[{\"b\":1}],\"odd \\\"name\":2}"));
        QCOMPARE(jsonPath(tree, 0).text(), QStringLiteral("json"));
        QCOMPARE(jsonPath(tree, 3).text(), QStringLiteral("json.a[0].b"));
        QCOMPARE(jsonPath(tree, 4).text(), QStringLiteral("json[\"odd \\\"name\"]"));
        QCOMPARE(std::get<JsonPath>(JsonPath::parse(jsonPath(tree, 4).text())), jsonPath(tree, 4));
    }
};

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
