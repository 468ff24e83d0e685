#include "decode/cborvalue.h"
#include "treeprint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace decode;
using Kind = ValueError::Kind;

class TestCborReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType()
    {
        const ValueTree tree = readCbor(
            SharedBytes::of(QByteArray::fromHex("a6 6161 1bffffffffffffffff" // "a": 2^64 - 1
                                                "   6162 3bffffffffffffffff" // "b": -2^64
                                                "   6163 fa3dcccccd"         // "c": 0.1f
                                                "   01   9f f4 f6 f0 ff"     // 1: [_ false, null, simple(16)]
                                                "   6165 c1 fb3ff199999999999a" // "e": 1(1.1)
                                                "   6166 7f 6161 6162 ff")));   // "f": (_ "a", "b")
        QVERIFY(!tree.error);
        QCOMPARE(print(tree), QByteArray("{6} 0-66\n"
                                         " a=18446744073709551615 3-12\n"
                                         " b=-18446744073709551616 14-23\n"
                                         " c=0.1 25-30\n"
                                         " 1=[3] 31-36\n"
                                         "  false 32-33\n"
                                         "  null 33-34\n"
                                         "  simple(16) 34-35\n"
                                         " e=1.1 38-48\n"
                                         " f='ab' 50-56\n")
                                  .replace("0-66", "0-" + QByteArray::number(tree.bytes.view.size())));
        QCOMPARE(tree.tag(tree.node(8)), std::optional<quint64>(1));
        QVERIFY(isSound(tree));
    }

    void saysWhereItBreaks_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("offset");
        const auto row = [](const char *name, const QByteArray &hex, Kind kind, qint64 offset) {
            QTest::newRow(name) << hex << static_cast<int>(kind) << offset;
        };
        row("empty", "", Kind::UnexpectedEnd, 0);
        row("cut array", "8201", Kind::UnexpectedEnd, 2);
        row("cut string", "6561", Kind::UnexpectedEnd, 0);
        row("reserved", "82011c", Kind::BadType, 2);
        row("behind", "0102", Kind::BytesBehind, 1);
        row("not UTF-8", "8161ff", Kind::BadString, 1);
        row("break alone", "ff", Kind::BadType, 0);
        row("huge string", "5b7fffffffffffffff00", Kind::UnexpectedEnd, 0);
    }

    void saysWhereItBreaks()
    {
        QFETCH(QByteArray, hex);
        QFETCH(int, kind);
        QFETCH(qint64, offset);
        const ValueTree tree = readCbor(SharedBytes::of(QByteArray::fromHex(hex)));
        QVERIFY(tree.error);
        QCOMPARE(static_cast<int>(tree.error->kind), kind);
        QCOMPARE(tree.error->offset, offset);
        QVERIFY(isSound(tree));
    }

    void survivesBombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("arrays") << QByteArray(100'000, '\x81');
        QTest::newRow("open arrays") << QByteArray(100'000, '\x9f');
        QTest::newRow("maps in keys") << QByteArray(100'000, '\xa1');
        QTest::newRow("tags") << QByteArray(100'000, '\xc1');
        QTest::newRow("many") << QByteArray::fromHex("9bffffffffffffffff0000");
    }

    void survivesBombs()
    {
        QFETCH(QByteArray, bytes);
        const ValueTree tree = readCbor(SharedBytes::of(bytes));
        QVERIFY(tree.error);
        QVERIFY(tree.nodes.size() <= 1000);
        QVERIFY(isSound(tree));
    }

    void staysSoundOnRandomBytes()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(30); i > 0; --i)
                bytes +=
                    static_cast<char>(random.bounded(3) == 0 ? random.bounded(256)
                                                             : random.bounded(8) * 32 + random.bounded(4));
            const ValueTree tree = readCbor(SharedBytes::of(bytes));
            QVERIFY2(isSound(tree), bytes.toHex().constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestCborReader)
#include "tst_cborreader.moc"
