#include "decode/hexlines.h"

#include <QTest>

using decode::HexLine;
using decode::HexLines;

class TestHexLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryByteOnce()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        bytes += "tail";
        const HexLines lines(bytes);
        QCOMPARE(lines.count(), 17);
        QByteArray back;
        for (qsizetype i = 0; i < lines.count(); ++i)
            back += QByteArray::fromHex(lines.at(i).hex.toLatin1());
        QCOMPARE(back, bytes);
    }

    void partsTheLineInTheMiddle()
    {
        const QByteArray bytes("{\"a\":1}\n\x7f\xff z", 12);
        const HexLines lines(bytes);
        QCOMPARE(lines.at(0), (HexLine{0, 12, QStringLiteral("7b 22 61 22 3a 31 7d 0a  7f ff 20 7a"),
                                       QStringLiteral("{\"a\":1}... z")}));
    }

    void hasNoLineOutOfRange()
    {
        QCOMPARE(HexLines().count(), 0);
        QCOMPARE(HexLines().at(0), HexLine());
        const HexLines lines(QByteArrayView("x"));
        QCOMPARE(lines.at(-1), HexLine());
        QCOMPARE(lines.at(1), HexLine());
        QCOMPARE(lines.at(0).size, 1);
    }

    void copiesWholeLines()
    {
        const QByteArray bytes(17, 'A');
        const QString text = HexLines(bytes).text(0, 10);
        QCOMPARE(text, QStringLiteral(
                           "00000000  41 41 41 41 41 41 41 41  41 41 41 41 41 41 41 41  AAAAAAAAAAAAAAAA\n"
                           "00000010  41                                                A\n"));
    }

    void widensOffsetsBeyondFourGiB()
    {
        // Never read: only the size matters here.
        static const char byte = 0;
        QCOMPARE(HexLines(QByteArrayView(&byte, qsizetype{1} << 31)).offsetDigits(), 8);
        QCOMPARE(HexLines(QByteArrayView(&byte, qsizetype{1} << 33)).offsetDigits(), 9);
    }
};

QTEST_APPLESS_MAIN(TestHexLines)
#include "tst_hexlines.moc"
