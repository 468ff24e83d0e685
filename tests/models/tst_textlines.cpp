#include "models/textlines.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using decode::TextEncoding;
using models::TextLine;
using models::TextLines;

class TestTextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksAtLineFeedsAndKeepsTabs()
    {
        const TextLines lines("a\r\n\tb\xe2\x80\xae\n\nlast", TextEncoding::Utf8);
        QCOMPARE(texts(lines), QStringList({QStringLiteral("a"), QStringLiteral("\tbU+202E"), QString(),
                                            QStringLiteral("last")}));
        const TextLine second = lines.lineAt(3);
        QCOMPARE(second.begin, 3);
        QCOMPARE(second.end, 9);
        QVERIFY(second.runs.back().isEscape);
    }

    void breaksLongLines()
    {
        const QByteArray bytes(5000, 'x');
        const TextLines lines(bytes, TextEncoding::Utf8);
        QCOMPARE(lines.lineAt(0).text().size(), TextLines::lineLimit);
        QCOMPARE(texts(lines).size(), 5);
    }

    void showsEachEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<QStringList>("expected");
        const QStringList text{QStringLiteral("€𝄞"), QStringLiteral("b")};
        QTest::newRow("UTF-8") << QStringLiteral("€𝄞\nb").toUtf8() << 0 << text;
        QTest::newRow("Latin-1") << QByteArray("\xe9\xa0\n\x80") << 1
                                 << QStringList{QStringLiteral("éU+00A0"), QStringLiteral("U+0080")};
        QStringEncoder little(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 LE") << QByteArray(little(QStringLiteral("€𝄞\nb"))) << 2 << text;
        QStringEncoder big(QStringConverter::Utf16BE);
        QTest::newRow("UTF-16 BE") << QByteArray(big(QStringLiteral("€𝄞\r\nb"))) << 3 << text;
        QTest::newRow("half a unit") << QByteArray("a\0\xc3", 3) << 2
                                     << QStringList{QStringLiteral("a\\xc3")};
        QTest::newRow("bad UTF-8") << QByteArray("a\xc3") << 0 << QStringList{QStringLiteral("a\\xc3")};
    }

    void showsEachEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(TextLines(bytes, static_cast<TextEncoding>(encoding))), expected);
    }

    void charactersAndBytesFindEachOther()
    {
        QRandomGenerator random(3);
        const QByteArray pieces[] = {"a",  "\t",   "\n",           "\xc3\xa9",         "\xe2\x82\xac",
                                     "\\", "\xff", "\xe2\x80\xae", "\xf0\x9d\x84\x9e", QByteArray("\0", 1)};
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(200); i > 0; --i)
                bytes += pieces[random.bounded(static_cast<int>(std::size(pieces)))];
            for (const TextEncoding encoding :
                 {TextEncoding::Utf8, TextEncoding::Latin1, TextEncoding::Utf16LittleEndian,
                  TextEncoding::Utf16BigEndian}) {
                const TextLines lines(bytes, encoding);
                qsizetype next = 0;
                while (next < bytes.size()) {
                    const TextLine line = lines.lineAt(next);
                    QVERIFY(line.end > next);
                    qsizetype at = line.begin;
                    for (const models::TextRun &run : line.runs) {
                        QCOMPARE(run.begin, at); // no byte is left out
                        QVERIFY(run.end > run.begin);
                        at = run.end;
                    }
                    QVERIFY(line.end >= at && line.end - at <= 4); // but for the line's end
                    for (qsizetype byte = line.begin; byte < at; ++byte)
                        QVERIFY(lines.byteAt(line, lines.columnAt(line, byte)) <= byte);
                    for (qsizetype column = 0; column < line.text().size(); ++column) {
                        const qsizetype byte = lines.byteAt(line, column);
                        QVERIFY(lines.columnAt(line, byte) <= column);
                        QCOMPARE(lines.byteAt(line, lines.columnAt(line, byte)), byte);
                    }
                    next = line.end;
                }
                QCOMPARE(next, bytes.size());
            }
        }
    }

private:
    static QStringList texts(const TextLines &lines)
    {
        QStringList all;
        for (qsizetype at = 0; at < lines.bytes().size();) {
            const TextLine line = lines.lineAt(at);
            all += line.text();
            at = line.end;
        }
        return all;
    }
};

QTEST_APPLESS_MAIN(TestTextLines)
#include "tst_textlines.moc"
