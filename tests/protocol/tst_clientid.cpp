#include "protocol/clientid.h"

#include <QTest>

using protocol::ClientId;

class TestClientId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swapsTheFirstThreeFields();
    void readsTextInAnyUsualForm();
    void refusesOtherText_data();
    void refusesOtherText();
};

static const QByteArray wire = QByteArray::fromHex("33221100554477668899aabbccddeeff");
static const QString text = QStringLiteral("00112233-4455-6677-8899-aabbccddeeff");

void TestClientId::swapsTheFirstThreeFields()
{
    const ClientId id = ClientId::fromWire(wire);
    QCOMPARE(QByteArray(id.bytes.data(), ClientId::size), wire);
    QCOMPARE(id.toText(), text);
    QCOMPARE(ClientId::fromText(text), std::optional(id));
}

void TestClientId::readsTextInAnyUsualForm()
{
    const std::optional<ClientId> id = ClientId::fromWire(wire);
    QCOMPARE(ClientId::fromText(text.toUpper()), id);
    QCOMPARE(ClientId::fromText(QLatin1Char('{') + text + QLatin1Char('}')), id);
    QVERIFY(ClientId::fromText(QStringLiteral("10112233-4455-6677-8899-aabbccddeeff")) != id);
}

void TestClientId::refusesOtherText_data()
{
    QTest::addColumn<QString>("other");
    QTest::newRow("empty") << QString();
    QTest::newRow("braces only") << QStringLiteral("{}");
    QTest::newRow("open brace") << QLatin1Char('{') + text;
    QTest::newRow("short") << text.chopped(1);
    QTest::newRow("long") << text + QLatin1Char('0');
    QTest::newRow("no dashes") << QString(text).remove(QLatin1Char('-'));
    QTest::newRow("dash moved") << QStringLiteral("0011223-34455-6677-8899-aabbccddeeff");
    QTest::newRow("not a digit") << QStringLiteral("0011223g-4455-6677-8899-aabbccddeeff");
    QTest::newRow("full-width digit") << QStringLiteral(u"0011223\uff11-4455-6677-8899-aabbccddeeff");
    QTest::newRow("sign") << QStringLiteral("+0112233-4455-6677-8899-aabbccddeeff");
}

void TestClientId::refusesOtherText()
{
    QFETCH(QString, other);
    QVERIFY(!ClientId::fromText(other));
}

QTEST_APPLESS_MAIN(TestClientId)
#include "tst_clientid.moc"
