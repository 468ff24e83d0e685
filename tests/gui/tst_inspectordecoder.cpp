#include "decode/unwrap.h"
#include "gui/inspector/decodermenu.h"
#include "gui/inspector/payloaddecoder.h"
#include "gui/widgets/hexview.h"
#include "gui/widgets/notebar.h"
#include "inspectorbench.h"
#include "models/jsontreemodel.h"
#include "support/guitest.h"

#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

class TestInspectorDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }

    void readsCborAndMessagePackWhereAsked()
    {
        InspectorBench bench;
        const QByteArray cbor = QByteArray::fromHex("a1616118ff"); // {"a": 255}
        bench.open(cbor);
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
        QCOMPARE(bench.decoderText(), QStringLiteral("Decoder: Bytes"));
        choose(bench, QStringLiteral("CBOR"));
        QCOMPARE(bench.inspector.tab(), Inspector::JsonTab);
        QCOMPARE(bench.decoderText(), QStringLiteral("Decoder: CBOR"));
        auto *tabs = bench.inspector.findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(Inspector::JsonTab), QStringLiteral("CBOR"));
        QCOMPARE(firstMember(bench), QStringLiteral("a|255"));
        bench.open(QByteArray::fromHex("81a162cd0100"));
        choose(bench, QStringLiteral("MessagePack"));
        QCOMPARE(firstMember(bench), QStringLiteral("b|256"));
        bench.open(QByteArray::fromHex("82a162c1"));
        choose(bench, QStringLiteral("MessagePack"));
        QVERIFY(bench.inspector.jsonTab()->errorText().startsWith(
            QStringLiteral("Not valid MessagePack at byte 3: no value begins with this byte.")));
    }

    void selfDescribedCborNeedsNoChoice()
    {
        InspectorBench bench;
        bench.open(QByteArray::fromHex("d9d9f7a1616101"));
        QCOMPARE(bench.inspector.tab(), Inspector::JsonTab);
        QCOMPARE(firstMember(bench), QStringLiteral("a|1"));
    }

    void offersToUnwrapLayerByLayer()
    {
        InspectorBench bench;
        bench.open(QByteArray("{\"inside\": true}").toBase64().toBase64());
        QCOMPARE(bench.inspector.tab(), Inspector::TextTab);
        QVERIFY(note(bench)->isVisible());
        QCOMPARE(note(bench)->text(), QStringLiteral("This looks like Base64."));
        QTest::mouseClick(note(bench)->button(), Qt::LeftButton);
        QTRY_VERIFY(!bench.inspector.decoder()->isBusy());
        QCOMPARE(note(bench)->button()->text(), QStringLiteral("Unwrap Base64"));
        QTest::mouseClick(note(bench)->button(), Qt::LeftButton);
        QTRY_VERIFY(!bench.inspector.decoder()->isBusy());
        QCOMPARE(bench.inspector.tab(), Inspector::JsonTab);
        QCOMPARE(firstMember(bench), QStringLiteral("inside|true"));
        QCOMPARE(note(bench)->text(), QStringLiteral("As received: 32 B → Base64: 24 B → Base64: 16 B"));
        QTest::mouseClick(note(bench)->button(), Qt::LeftButton); // Show as received
        QCOMPARE(bench.inspector.tab(), Inspector::TextTab);
    }

    void saysWhyUnwrappingFailsAndWhere()
    {
        InspectorBench bench;
        bench.open("QUJDQUJDQUJDQUJD*");
        bench.inspector.decoder()->unwrap(decode::Wrapping::Base64);
        QTRY_VERIFY(!bench.inspector.decoder()->isBusy());
        QVERIFY2(note(bench)->text().endsWith(QStringLiteral("Not valid Base64 at byte 16.")),
                 qPrintable(note(bench)->text()));
        QVERIFY(bench.appears(QStringLiteral("ABCABCABCABC"))); // what came out before
        bench.inspector.decoder()->showAsReceived();
        bench.inspector.decoder()->unwrap(decode::Wrapping::Zstd);
        QTRY_VERIFY(!bench.inspector.decoder()->isBusy());
        QVERIFY(note(bench)->text().contains(QStringLiteral("Not valid zstd at byte")));
        QVERIFY(bench.appears(QStringLiteral("QUJD"))); // nothing came out
    }

    void endsABombAndSaysSo()
    {
        InspectorBench bench;
        // 4 GiB of zeros: a zstd frame of 32,768 blocks, each a run of 128 KiB of one byte.
        QByteArray bomb = QByteArray::fromHex("28b52ffd0058"); // magic, no sizes, window 2 MiB
        for (int block = 0; block < 32'768; ++block)
            bomb += QByteArray::fromHex(block == 32'767 ? "03001000" : "02001000");
        bench.open(bomb);
        bench.inspector.decoder()->unwrap(decode::Wrapping::Zstd);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.inspector.decoder()->isBusy(), 30'000);
        QVERIFY2(note(bench)->text().contains(QStringLiteral("More than 67,108,864 B come out")),
                 qPrintable(note(bench)->text()));
        QCOMPARE(bench.inspector.decoder()->bytes().view.size(), decode::unwrapLimit);
        bench.inspector.showTab(Inspector::HexTab);
        bench.inspector.grab();
    }

    void nestsNoDeeperThanTheLimit()
    {
        InspectorBench bench;
        QByteArray payload("x");
        for (std::size_t i = 0; i < 10; ++i)
            payload = payload.toBase64();
        bench.open(payload);
        for (std::size_t i = 0; i < 10; ++i) {
            bench.inspector.decoder()->unwrap(decode::Wrapping::Base64);
            QTRY_VERIFY(!bench.inspector.decoder()->isBusy());
        }
        QCOMPARE(bench.inspector.decoder()->choice().wrappings.size(), decode::unwrapDepth);
        QVERIFY(!bench.inspector.decoder()->offer());
    }

    void theLastPayloadWins()
    {
        InspectorBench bench;
        bench.open(QByteArray(8 << 20, 'A'));
        bench.inspector.decoder()->unwrap(decode::Wrapping::Base64);
        QVERIFY(bench.inspector.decoder()->isBusy());
        bench.open("other");
        QVERIFY(!bench.inspector.decoder()->isBusy());
        QVERIFY(bench.appears(QStringLiteral("other")));
        bench.open(QByteArray(4 << 20, 'A'));
        bench.inspector.decoder()->unwrap(decode::Wrapping::Base64); // the bench ends meanwhile
    }

    void encodingIsGuessedAndChosen()
    {
        InspectorBench bench;
        bench.open(QByteArray("\xff\xfe"
                              "h\0\xe9\0",
                              6));
        QCOMPARE(bench.inspector.tab(), Inspector::TextTab);
        QVERIFY(bench.inspector.foot().endsWith(QStringLiteral("6 B, UTF-16 LE")));
        QVERIFY(bench.appears(QStringLiteral("hé")));
        bench.open("caf\xc3\xa9");
        QVERIFY(bench.appears(QStringLiteral("café")));
        choose(bench, QStringLiteral("Latin-1"));
        QVERIFY(bench.appears(QStringLiteral("cafÃ©")));
    }

    void rememberedByTopicAndFeed()
    {
        models::DecoderBook book;
        InspectorBench bench;
        bench.inspector.setDecoderBook(&book);
        bench.open(QByteArray::fromHex("a1616101"));
        choose(bench, QStringLiteral("CBOR"));
        choose(bench, QStringLiteral("Remember for topic VOD.L"));
        QCOMPARE(bench.decoderText(), QStringLiteral("Decoder: CBOR, for this topic"));
        bench.open({protocol::DataPacket{{1}, QByteArray::fromHex("a1616102")}}, "BARC.L");
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
        bench.open(QByteArray::fromHex("a1616103"));
        QCOMPARE(firstMember(bench), QStringLiteral("a|3"));

        models::DecoderBook kept; // as a new start reads it
        kept.restore(book.save());
        QCOMPARE(kept.find("PRICES", "VOD.L").choice, book.find("PRICES", "VOD.L").choice);
        choose(bench, QStringLiteral("Remember for feed PRICES"));
        QCOMPARE(book.find("PRICES", "BARC.L").choice.format, models::DecoderFormat::Cbor);
        choose(bench, QStringLiteral("Forget for this feed and topic"));
        QCOMPARE(book.find("PRICES", "VOD.L").scope, models::DecoderBook::Scope::None);
        QCOMPARE(bench.inspector.tab(), Inspector::HexTab);
    }

private:
    static gui::NoteBar *note(InspectorBench &bench)
    {
        return bench.inspector.findChild<gui::NoteBar *>(QStringLiteral("payloadNote"));
    }
    static QString firstMember(InspectorBench &bench)
    {
        const QAbstractItemModel *model = bench.inspector.jsonTab()->tree()->model();
        const QModelIndex first = model->index(0, 0, model->index(0, 0));
        return first.data().toString() + QLatin1Char('|') + first.siblingAtColumn(1).data().toString();
    }
    /// Triggers an entry of the decoder's menu or of a menu in it.
    static void choose(InspectorBench &bench, const QString &text)
    {
        auto *menu = bench.inspector.findChild<gui::DecoderMenu *>();
        menu->fill();
        QList<QAction *> actions = menu->actions();
        for (QAction *action : menu->actions()) {
            if (action->menu())
                actions += action->menu()->actions();
        }
        for (QAction *action : actions) {
            if (action->text() == text && action->isEnabled())
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
};

QTEST_MAIN(TestInspectorDecoder)
#include "tst_inspectordecoder.moc"
