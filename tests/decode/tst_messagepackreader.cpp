#include "decode/messagepackvalue.h"
#include "treeprint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace decode;
using Kind = ValueError::Kind;

class TestMessagePackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType()
    {
        const ValueTree tree = readMessagePack(SharedBytes::of(
            QByteArray::fromHex("8a a161 cfffffffffffffffff"   // "a": 2^64 - 1
                                "   a162 d38000000000000000"   // "b": -2^63
                                "   a163 ca3dcccccd"           // "c": 0.1f
                                "   01   95 c2 c3 c0 e0 d0ff"  // 1: [false, true, nil, -32, -1]
                                "   d90165 cb3ff199999999999a" // "e": 1.1
                                "   a166 c4020102"             // "f": bin
                                "   a167 dc000105"             // "g": [5]
                                "   a168 de0001a17807"         // "h": {"x": 7}
                                "   91c0 cd0102"               // [nil]: 258
                                "   a169 c7020aabcd")));       // "i": ext 10
        QVERIFY(!tree.error);
        QCOMPARE(print(tree), QByteArray("{10} 0-SIZE\n"
                                         " a=18446744073709551615 3-12\n"
                                         " b=-9223372036854775808 14-23\n"
                                         " c=0.1 25-30\n"
                                         " 1=[5] 31-38\n"
                                         "  false 32-33\n"
                                         "  true 33-34\n"
                                         "  null 34-35\n"
                                         "  -32 35-36\n"
                                         "  -1 36-38\n"
                                         " e=1.1 41-50\n"
                                         " f=0102 52-56\n"
                                         " g=[1] 58-62\n"
                                         "  5 61-62\n"
                                         " h={1} 64-70\n"
                                         "  x=7 69-70\n"
                                         " […]=258 72-75\n"
                                         " i=ext(10) abcd 77-82\n")
                                  .replace("SIZE", QByteArray::number(tree.bytes.view.size())));
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
        row("cut array", "9201", Kind::UnexpectedEnd, 2);
        row("cut string", "a561", Kind::UnexpectedEnd, 2);
        row("cut head", "cd01", Kind::UnexpectedEnd, 2);
        row("never used", "9201c1", Kind::BadType, 2);
        row("behind", "0102", Kind::BytesBehind, 1);
        row("huge string", "dbffffffff00", Kind::UnexpectedEnd, 6);
        row("huge map", "dfffffffff0000", Kind::UnexpectedEnd, 7);
    }

    void saysWhereItBreaks()
    {
        QFETCH(QByteArray, hex);
        QFETCH(int, kind);
        QFETCH(qint64, offset);
        const ValueTree tree = readMessagePack(SharedBytes::of(QByteArray::fromHex(hex)));
        QVERIFY(tree.error);
        QCOMPARE(static_cast<int>(tree.error->kind), kind);
        QCOMPARE(tree.error->offset, offset);
        QVERIFY(isSound(tree));
    }

    void survivesBombs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("arrays") << QByteArray(100'000, '\x91');
        QTest::newRow("maps in keys") << QByteArray(100'000, '\x81');
        QTest::newRow("open arrays") << QByteArray("\xdd\xff\xff\xff\xff").repeated(20'000);
    }

    void survivesBombs()
    {
        QFETCH(QByteArray, bytes);
        const ValueTree tree = readMessagePack(SharedBytes::of(bytes));
        QVERIFY(tree.error);
        QVERIFY(tree.nodes.size() <= 1000);
        QVERIFY(isSound(tree));
    }

    void staysSoundOnRandomBytes()
    {
        QRandomGenerator random(13);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(30); i > 0; --i)
                bytes += static_cast<char>(random.bounded(2) == 0 ? random.bounded(256)
                                                                  : 0x80 + random.bounded(32));
            const ValueTree tree = readMessagePack(SharedBytes::of(bytes));
            QVERIFY2(isSound(tree), bytes.toHex().constData());
        }
    }
};

QTEST_APPLESS_MAIN(TestMessagePackReader)
#include "tst_messagepackreader.moc"
