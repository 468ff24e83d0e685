#include "protocol/packetcursor.h"

#include <QTest>

using namespace protocol;

class TestPacketCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThroughPackets();
    void endsEarlyInBadBytes_data();
    void endsEarlyInBadBytes();
};

void TestPacketCursor::stepsThroughPackets()
{
    const QByteArray bytes =
        QByteArray::fromHex("00000003 00000002 ffffffff 7fffffff 00000001 61  00000000 00000000"
                            "00000001 00000005 00000002 6263  abcd");
    PacketCursor cursor(bytes);
    QCOMPARE(cursor.count(), 3u);
    PacketView packet;
    QVERIFY(cursor.next(packet));
    QCOMPARE(packet.entitlementCount(), 2);
    QCOMPARE(packet.entitlementAt(0), -1);
    QCOMPARE(packet.entitlements(), Entitlements({-1, 2147483647}));
    QCOMPARE(packet.data, QByteArrayView("a"));
    QCOMPARE(packet.raw, QByteArrayView(bytes).sliced(4, 17));
    QVERIFY(cursor.next(packet));
    QVERIFY(packet.rawEntitlements.isEmpty());
    QVERIFY(packet.data.isEmpty());
    QCOMPARE(packet.raw.size(), 8);
    QVERIFY(cursor.next(packet));
    QCOMPARE(packet.entitlements(), Entitlements({5}));
    QCOMPARE(packet.data, QByteArrayView("bc"));
    QVERIFY(!cursor.next(packet));
}

void TestPacketCursor::endsEarlyInBadBytes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("packets");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("half a count") << QByteArray("0000") << 0;
    QTest::newRow("no packets") << QByteArray("00000000") << 0;
    QTest::newRow("negative count") << QByteArray("ffffffff0000000000000000") << 0;
    QTest::newRow("more packets than bytes") << QByteArray("7fffffff00000000000000010a") << 1;
    QTest::newRow("negative entitlements") << QByteArray("00000001ffffffff00000000") << 0;
    QTest::newRow("many entitlements") << QByteArray("000000014000000100000000") << 0;
    QTest::newRow("negative data") << QByteArray("000000010000000080000000") << 0;
    QTest::newRow("data cut") << QByteArray("0000000200000000000000000000000000000002ff") << 1;
}

void TestPacketCursor::endsEarlyInBadBytes()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, packets);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const std::vector<char> exact(bytes.begin(), bytes.end());
    PacketCursor cursor(QByteArrayView(exact.data(), bytes.size()));
    PacketView packet;
    int count = 0;
    while (cursor.next(packet))
        ++count;
    QCOMPARE(count, packets);
    QVERIFY(!cursor.next(packet));
    QVERIFY(qint64(cursor.count()) * 8 <= bytes.size());
}

QTEST_APPLESS_MAIN(TestPacketCursor)
#include "tst_packetcursor.moc"
