#include "models/framefields.h"
#include "store/feeder.h"
#include "store/packetstore.h"

#include <QAbstractItemModelTester>
#include <QTest>

using models::FrameField;

class TestFrameFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryByteInOrder_data()
    {
        QTest::addColumn<bool>("unicast");
        QTest::newRow("multicast") << false;
        QTest::newRow("unicast") << true;
    }

    void coversEveryByteInOrder()
    {
        QFETCH(bool, unicast);
        store::PacketStore store{protocol::Dialect::V4};
        Feeder feeder{store};
        const std::vector<protocol::DataPacket> packets{
            {{1, 2}, "abc"}, {{}, ""}, {{7}, QByteArray(100, 'x')}};
        if (unicast)
            feeder.receive(encoded(protocol::ForwardedUnicastData{"mary", "pub-02", protocol::ClientId(),
                                                                  "PRICES", "VOD.L", true, packets}));
        else
            feeder.receive(encoded(
                protocol::ForwardedMulticastData{"mary", "pub-02", "PRICES", "VOD.L", true, packets}));
        const store::PinnedRow row = store.row(store.rows().end - 1);
        const std::vector<FrameField> fields = models::frameFields(row);
        qsizetype at = 0;
        QStringList names;
        for (const FrameField &field : fields) {
            QCOMPARE(field.begin, at);
            if (!field.isGroup)
                at = field.end;
            names += field.name;
        }
        QCOMPARE(at, row.frame().size());
        QStringList expected{QStringLiteral("type"), QStringLiteral("user"), QStringLiteral("host")};
        if (unicast)
            expected += QStringLiteral("client id");
        expected += {QStringLiteral("feed"), QStringLiteral("topic"), QStringLiteral("is-image"),
                     QStringLiteral("data packets")};
        for (const char *packet : {"data packet 1", "data packet 2", "data packet 3"})
            expected += {QString::fromLatin1(packet), QStringLiteral("entitlements"), QStringLiteral("data")};
        QCOMPARE(names, expected);

        models::FrameFieldTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        table.setFields(fields);
        QCOMPARE(table.rowAt(0), 0);
        QCOMPARE(table.rowAt(1), 1);
        QCOMPARE(table.rowAt(row.frame().size() - 1), static_cast<int>(fields.size()) - 1);
        QCOMPARE(table.rowAt(row.frame().size()), -1);
        QCOMPARE(table.rowAt(-1), -1);
        const int user = 1;
        QCOMPARE(table.index(user, 1).data().toString(), QStringLiteral("1"));
        QCOMPARE(table.index(user, 2).data().toString(), QStringLiteral("8"));
        QCOMPARE(table.index(user, 3).data().toString(), QStringLiteral("mary"));
    }

    void aMillionPacketsAreOneFieldMore()
    {
        store::PacketStore store{protocol::Dialect::V4};
        Feeder feeder{store};
        feeder.receive(encoded(protocol::ForwardedMulticastData{
            "mary", "pub-02", "PRICES", "VOD.L", false, std::vector<protocol::DataPacket>(1'000'000)}));
        const std::vector<FrameField> fields = models::frameFields(store.row(store.rows().end - 1), 10);
        QVERIFY(fields.size() < 50);
        QCOMPARE(fields.back().name, QStringLiteral("999,990 more data packets"));
        QCOMPARE(fields.back().end, store.row(store.rows().end - 1).frame().size());
    }
};

QTEST_APPLESS_MAIN(TestFrameFields)
#include "tst_framefields.moc"
