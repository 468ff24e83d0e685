#include "decode/jsonpayload.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using decode::JsonError;
using decode::JsonPayload;
using decode::parseJson;

class TestJsonPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsObjectsAndArrays()
    {
        const JsonPayload object = parseJson(QByteArrayView("{\"bid\":71.34,\"venue\":{\"mic\":\"XLON\"}}"));
        QVERIFY(!object.error);
        QCOMPARE(object.root.toObject().value(QLatin1StringView("bid")).toDouble(), 71.34);
        const JsonPayload array = parseJson(QByteArrayView(" [1, true, null]\n"));
        QVERIFY(!array.error);
        QCOMPARE(array.root.toArray().size(), 3);
    }

    void saysWhereItBreaks_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("empty") << QByteArray() << qint64{0} << qint64{0};
        QTest::newRow("no document") << QByteArray("hello") << qint64{0} << qint64{1};
        QTest::newRow("bad value") << QByteArray("{\"a\":1,\"b\":oops}") << qint64{11} << qint64{13};
        QTest::newRow("cut") << QByteArray("{\"a\":[1,2") << qint64{8} << qint64{9};
        QTest::newRow("text behind") << QByteArray("{} x") << qint64{2} << qint64{4};
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << qint64{6} << qint64{7};
    }

    void saysWhereItBreaks()
    {
        QFETCH(QByteArray, payload);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        const JsonPayload result = parseJson(payload);
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, JsonError::Kind::Syntax);
        QVERIFY(!result.error->text.isEmpty());
        QVERIFY2(result.error->offset >= from && result.error->offset <= to,
                 QByteArray::number(result.error->offset).constData());
    }

    void survivesNestingBombs_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("arrays") << QByteArray("[");
        QTest::newRow("objects") << QByteArray("{\"a\":");
    }

    void survivesNestingBombs()
    {
        QFETCH(QByteArray, unit);
        const JsonPayload result = parseJson(unit.repeated(900'000));
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, JsonError::Kind::NestedTooDeep);
        QVERIFY(result.error->offset >= 1023 * unit.size());
        QVERIFY(result.error->offset <= 1026 * unit.size());
    }

    void refusesMoreValuesThanATreeCanHold()
    {
        const QByteArray many = '[' + QByteArray("[],").repeated(1000) + "[]]";
        const JsonPayload refused = parseJson(many, 1500);
        QVERIFY(refused.error);
        QCOMPARE(refused.error->kind, JsonError::Kind::TooManyValues);
        QVERIFY(refused.error->values > 1500);
        QVERIFY(!parseJson(many, 5000).error);
    }

    void doesNotCountWhatIsInStrings()
    {
        const QByteArray commas = "{\"a\":\"" + QByteArray(5000, ',') + "\\\",,\"}";
        QVERIFY(!parseJson(commas, 10).error);
    }

    void readsSixteenMebibytes()
    {
        const QByteArray big = "{\"a\":\"" + QByteArray(16 * 1024 * 1024, 'x') + "\"}";
        const JsonPayload result = parseJson(big);
        QVERIFY(!result.error);
        QCOMPARE(result.root.toObject().value(QLatin1StringView("a")).toString().size(), 16 * 1024 * 1024);
    }
};

QTEST_APPLESS_MAIN(TestJsonPayload)
#include "tst_jsonpayload.moc"
