#include "models/packetlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QtEndian>

using models::PacketListModel;

namespace {

QByteArray number(qint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A packet array as on the wire: packet i has entitlements 1 to i % 3 and i bytes.
QByteArray packets(int count)
{
    QByteArray bytes = number(count);
    for (int i = 0; i < count; ++i) {
        bytes += number(i % 3);
        for (int id = 1; id <= i % 3; ++id)
            bytes += number(id);
        bytes += number(i % 50) + QByteArray(i % 50, 'x');
    }
    return bytes;
}

} // namespace

class TestPacketListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsPackets()
    {
        PacketListModel model;
        const QByteArray bytes = packets(1000);
        model.setPackets(bytes);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        tester.setUseFetchMore(false); // it would fetch inside of fetchMore()
        QCOMPARE(model.packetCount(), 1000u);
        QCOMPARE(model.index(2, PacketListModel::NumberColumn).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(2, PacketListModel::BytesColumn).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(2, PacketListModel::EntitlementsColumn).data().toString(),
                 QStringLiteral("1, 2"));
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.packet(777).data.size(), 27);
        QCOMPARE(model.packet(3).data.size(), 3);
        QVERIFY(model.packet(1000).raw.isEmpty());
    }

    void isEmptyWithoutPackets()
    {
        PacketListModel model;
        const QByteArray bytes = packets(3);
        model.setPackets(bytes);
        QCOMPARE(model.rowCount(), 3);
        model.setPackets({});
        QCOMPARE(model.rowCount(), 0);
    }

    void survivesACountThatTheBytesDoNotHold()
    {
        PacketListModel model;
        const QByteArray lie = number(2'000'000'000) + number(0) + number(1) + 'x';
        model.setPackets(lie);
        QVERIFY(model.rowCount() < 1000);
        QCOMPARE(model.packet(0).data, QByteArrayView("x"));
        QVERIFY(model.packet(1).raw.isEmpty());
        QVERIFY(model.packet(1'999'999'999).raw.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPacketListModel)
#include "tst_packetlistmodel.moc"
