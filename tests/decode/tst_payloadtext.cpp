#include "decode/payloadtext.h"

#include <QTest>

using namespace decode;

class TestPayloadText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8") << QByteArray("\xe2\x82\xac 5") << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf x") << QStringLiteral("UTF-8");
        QTest::newRow("Latin-1") << QByteArray("caf\xe9") << QStringLiteral("Latin-1");
        QTest::newRow("little") << QByteArray("\xff\xfe"
                                              "a\0",
                                              4)
                                << QStringLiteral("UTF-16 LE");
        QTest::newRow("big") << QByteArray("\xfe\xff\0a", 4) << QStringLiteral("UTF-16 BE");
        QTest::newRow("character across the 16 MiB that are looked at")
            << 'x' + QByteArray("\xe2\x82\xac").repeated(6'000'000) << QStringLiteral("UTF-8");
    }

    void guessesTheEncoding()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, name);
        QCOMPARE(encodingName(encodingOf(payload)), name);
    }
};

QTEST_APPLESS_MAIN(TestPayloadText)
#include "tst_payloadtext.moc"
