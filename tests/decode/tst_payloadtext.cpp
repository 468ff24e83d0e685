#include "decode/payloadtext.h"

#include <QTest>

using namespace decode;

class TestPayloadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUtf8()
    {
        const PayloadText text = textOf(QByteArrayView("\xe2\x82\xac 5"));
        QCOMPARE(text.text, QStringLiteral("€ 5"));
        QCOMPARE(text.encoding, TextEncoding::Utf8);
        QCOMPARE(encodingName(text.encoding), QStringLiteral("UTF-8"));
    }

    void fallsBackToLatin1AndSaysSo()
    {
        const PayloadText text = textOf(QByteArrayView("caf\xe9"));
        QCOMPARE(text.text, QStringLiteral("café"));
        QCOMPARE(text.encoding, TextEncoding::Latin1);
    }

    void piecesMakeTheWhole_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("UTF-8") << QStringLiteral("a€ü𝄞").repeated(50).toUtf8();
        QTest::newRow("Latin-1") << QByteArray("\xff\xfe z").repeated(50);
    }

    void piecesMakeTheWhole()
    {
        QFETCH(QByteArray, payload);
        const QString whole = textOf(payload).text;
        const TextEncoding encoding = encodingOf(payload);
        for (qsizetype piece = 1; piece < 12; ++piece) {
            QString joined;
            QByteArrayView rest = payload;
            while (!rest.isEmpty()) {
                const PayloadText text = textOf(rest, encoding, piece);
                QVERIFY(text.bytes > 0);
                QVERIFY(text.bytes <= std::max<qsizetype>(piece, 4));
                joined += text.text;
                rest = rest.sliced(text.bytes);
            }
            QCOMPARE(joined, whole);
        }
    }
};

QTEST_APPLESS_MAIN(TestPayloadText)
#include "tst_payloadtext.moc"
