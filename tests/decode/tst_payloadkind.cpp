#include "decode/payloadkind.h"

#include <QTest>

using decode::guess;
using decode::PayloadKind;

Q_DECLARE_METATYPE(decode::PayloadKind)

class TestPayloadKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<PayloadKind>("kind");
        const QByteArray none;
        const QByteArray padding(20'000, ' ');
        QTest::newRow("empty") << none << none << PayloadKind::Empty;
        QTest::newRow("empty JSON") << none << QByteArray("application/json") << PayloadKind::Empty;
        QTest::newRow("object") << QByteArray(" {\"a\":1}\n") << none << PayloadKind::Json;
        QTest::newRow("array") << QByteArray("[1,2]") << none << PayloadKind::Json;
        QTest::newRow("BOM") << QByteArray("\xef\xbb\xbf{}") << none << PayloadKind::Json;
        QTest::newRow("broken object") << QByteArray("{oops}") << none << PayloadKind::Json;
        QTest::newRow("cut object") << QByteArray("{\"a\":1") << none << PayloadKind::Text;
        QTest::newRow("cut, but said")
            << QByteArray("{\"a\":1") << QByteArray("Application/JSON; charset=utf-8") << PayloadKind::Json;
        QTest::newRow("said +json") << QByteArray("x") << QByteArray("application/vnd.x+json")
                                    << PayloadKind::Json;
        QTest::newRow("long object") << QByteArray("{\"a\":\"" + QByteArray(20'000, 'x') + "\"}") << none
                                     << PayloadKind::Json;
        QTest::newRow("long text") << QByteArray("{\"a\":\"" + QByteArray(20'000, 'x')) << none
                                   << PayloadKind::Text;
        QTest::newRow("spaces") << padding << none << PayloadKind::Text;
        QTest::newRow("text") << QByteArray("FTSE up 0.3 %\r\n") << none << PayloadKind::Text;
        QTest::newRow("UTF-8") << QByteArray("na\xc3\xafve \xe2\x82\xac") << none << PayloadKind::Text;
        QTest::newRow("character at the sample's end")
            << QByteArray(QByteArray(4095, 'x') + "\xe2\x82\xac" + "rest") << none << PayloadKind::Text;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9 au lait") << none << PayloadKind::Text;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << none << PayloadKind::Binary;
        QTest::newRow("binary said to be JSON")
            << QByteArray("\x00\x01{}", 4) << QByteArray("application/json") << PayloadKind::Binary;
        QTest::newRow("high bytes") << QByteArray("\x93\x94\xfe\xff") << none << PayloadKind::Binary;
        QTest::newRow("picture") << QByteArray("{}") << QByteArray("image/png") << PayloadKind::Binary;
        QTest::newRow("SVG") << QByteArray("<svg/>") << QByteArray("image/svg+xml") << PayloadKind::Text;
    }

    void guesses()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, contentType);
        QFETCH(PayloadKind, kind);
        QCOMPARE(guess(payload, contentType), kind);
    }
};

QTEST_APPLESS_MAIN(TestPayloadKind)
#include "tst_payloadkind.moc"
