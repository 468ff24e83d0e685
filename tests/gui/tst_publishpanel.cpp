// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "publishfixture.h"

/// What a publish panel sends, and what it says of it.
class TestPublishPanel : public QObject, private PublishFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void publishesSeveralPacketsWithTheirEntitlements()
    {
        QVERIFY(!canSend());
        address();
        QTest::keyClicks(child<QLineEdit>("entitlements"), "1");
        QTest::keyClicks(child<QPlainTextEdit>("text"), "{\"bid\":1}");
        click("add");
        child<QTabWidget>("source")->setCurrentIndex(1);
        QTest::keyClicks(child<QPlainTextEdit>("hex"), "00 ff");
        QTest::keyClicks(child<QLineEdit>("entitlements"), "2, 1");
        click("delta");
        QVERIFY2(canSend(), qPrintable(note()));
        click("send");
        QCOMPARE(session->multicasts.size(), 1u);
        const auto &sent = session->multicasts[0];
        QCOMPARE(sent.feed, "PRICES");
        QCOMPARE(sent.topic, "VOD.L");
        QVERIFY(sent.content == protocol::Content(false));
        QCOMPARE(sent.packets.size(), 2u);
        QCOMPARE(sent.packets[0], (protocol::DataPacket{{1}, "{\"bid\":1}"}));
        QCOMPARE(sent.packets[1], (protocol::DataPacket{{1, 2}, QByteArray("\x00\xff", 2)}));
        QVERIFY(!result().contains("Left"));
        Q_EMIT session->publishFinished(1, {});
        QVERIFY2(result().startsWith("Left this machine at 14:32:08"), qPrintable(result()));
        QVERIFY(result().contains("never confirms"));
        QCOMPARE(history->rowCount(), 1);
        gui::savePictures(*panel, "publish", *look);
    }

    void theSentListTellsWhatBecameOfEach()
    {
        address();
        for (int i = 0; i < 3; ++i)
            click("send");
        auto *lists = child<QTabWidget>("lists");
        auto *sent = child<QTableView>("history");
        int tab = 0;
        while (tab < lists->count() && !lists->widget(tab)->isAncestorOf(sent))
            ++tab;
        QTest::mouseClick(lists->tabBar(), Qt::LeftButton, {}, lists->tabBar()->tabRect(tab).center());
        QVERIFY(sent->isVisible());
        using Sent = models::PublishHistory;
        const auto result = [sent](int row) {
            return sent->model()->index(row, Sent::ResultColumn);
        };
        const auto picture = [sent, &result](int row) {
            return sent->viewport()->grab(sent->visualRect(result(row))).toImage();
        };
        QCOMPARE(result(0).data().toString(), "on its way"); // the newest is the first
        const QImage onItsWay = picture(1);
        Q_EMIT session->publishFinished(1, {});
        Q_EMIT session->publishFinished(2, {client::SendResult::Status::QueueFull, "the peer does not read"});
        QCOMPARE(result(0).data().toString(), "on its way");
        QCOMPARE(result(1).data().toString(), "not sent: the peer does not read");
        QCOMPARE(result(2).data().toString(), "left this machine");
        QVERIFY(picture(1) != onItsWay);

        // By the mouse and by keys; what the column has no room for is in its tool tip.
        QTest::mouseClick(sent->viewport(), Qt::LeftButton, {}, sent->visualRect(result(1)).center());
        QCOMPARE(sent->selectionModel()->selectedRows().value(0).row(), 1);
        QVERIFY(sent->visualRect(result(1)).width() > 0);
        QVERIFY(result(1).data(Qt::ToolTipRole).toString().contains("the peer does not read"));
        QTest::keyClick(sent, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(sent->selectionModel()->selectedRows().value(0).row(), 2);
        QCOMPARE(session->multicasts.size(), 3u); // nothing of that sent anything again
        QTest::mouseDClick(sent->viewport(), Qt::LeftButton, {}, sent->visualRect(result(1)).center());
        QTest::keyClick(sent, Qt::Key_Return);
        QCOMPARE(session->multicasts.size(), 3u);
        gui::savePictures(*panel, "publish-sent", *look);
    }

    void controlReturnSendsOnce()
    {
        address();
        QTest::keyClick(child<QPlainTextEdit>("text"), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(session->multicasts.size(), 1u);
        Q_EMIT session->publishFinished(1, {client::SendResult::Status::QueueFull, "the peer does not read"});
        QVERIFY(result().contains("the peer does not read"));
    }

    void unicastNeedsAClientId()
    {
        address();
        click("unicast");
        QVERIFY(!canSend());
        QVERIFY(note().contains("client id"));
        QTest::keyClicks(child<QLineEdit>("client"), "00112233-4455-6677-8899-aabbccddeeff");
        QVERIFY2(canSend(), qPrintable(note()));
        click("send");
        QCOMPARE(session->unicasts.size(), 1u);
        QCOMPARE(session->unicasts[0].client.toText(), "00112233-4455-6677-8899-aabbccddeeff");
        QVERIFY(session->multicasts.empty());
    }

    void dialect6HasAContentType()
    {
        make(protocol::Dialect::V6);
        QVERIFY(child<QComboBox>("contentType")->isVisible());
        QVERIFY(!child<QPushButton>("image")->isVisible());
        address();
        child<QComboBox>("contentType")->setEditText("text/x-mine");
        click("send");
        QVERIFY(session->multicasts.at(0).content == protocol::Content(QByteArray("text/x-mine")));
    }

    void badInputIsSaidInOneLine_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("entitlements");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<bool>("canBeSent");
        QTest::addColumn<QString>("words");
        QTest::newRow("entitlements") << 0 << "1,x"
                                      << "t" << false << "Packet 1: entitlements";
        QTest::newRow("hex") << 1 << ""
                             << "4g" << false << "hex digit at character 2";
        QTest::newRow("half") << 1 << ""
                              << "4" << false << "half a byte";
        QTest::newRow("file") << 2 << ""
                              << "/no/such/file" << false << "file";
        QTest::newRow("json") << 0 << ""
                              << "{\"a\": }" << true << "JSON";
        QTest::newRow("fine") << 0 << ""
                              << "{\"a\": 1}" << true << "Can be sent";
    }
    void badInputIsSaidInOneLine()
    {
        QFETCH(int, source);
        QFETCH(QString, entitlements);
        QFETCH(QString, payload);
        QFETCH(bool, canBeSent);
        QFETCH(QString, words);
        address();
        child<QTabWidget>("source")->setCurrentIndex(source);
        child<QLineEdit>("entitlements")->setText(entitlements);
        if (source == 2)
            child<QLineEdit>("file")->setText(payload);
        else
            child<QPlainTextEdit>(source == 0 ? "text" : "hex")->setPlainText(payload);
        QVERIFY2(note().contains(words), qPrintable(note()));
        QVERIFY(!note().contains('\n'));
        QCOMPARE(canSend(), canBeSent);
        panel->sendAction()->trigger();
        QCOMPARE(session->multicasts.size(), canBeSent ? 1u : 0u);
    }

    void aFileThatGoesIsNotSent()
    {
        address();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.close();
        child<QTabWidget>("source")->setCurrentIndex(2);
        child<QLineEdit>("file")->setText(file.fileName());
        QVERIFY(canSend());
        QVERIFY(file.remove());
        click("send");
        QVERIFY(session->multicasts.empty());
        QVERIFY2(result().startsWith("Not sent. Packet 1:"), qPrintable(result()));
    }

    void saysWhyNothingCanBeSent()
    {
        address();
        QVERIFY(canSend());
        session->setPhase(client::Phase::Reconnecting);
        QVERIFY(!canSend());
        QVERIFY(note().contains("Not connected"));
        session->setPhase(client::Phase::Unconfirmed);
        QVERIFY(canSend());
        session->connection.monitorOnly = true;
        session->setPhase(client::Phase::Confirmed);
        QVERIFY(!canSend());
        QVERIFY(note().contains("only monitors"));
        QTest::keyClick(child<QPlainTextEdit>("text"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(session->multicasts.empty());
    }

    void packetsAreMovedDuplicatedAndRemoved()
    {
        address();
        QTest::keyClicks(child<QPlainTextEdit>("text"), "one");
        click("duplicate");
        child<QPlainTextEdit>("text")->setPlainText("two");
        click("up");
        click("send");
        QCOMPARE(session->multicasts.at(0).packets.at(0).data, "two");
        QCOMPARE(session->multicasts.at(0).packets.at(1).data, "one");
        click("remove");
        click("remove");
        QVERIFY(note().contains("No packets"));
        QVERIFY(canSend());
        click("send");
        QCOMPARE(session->multicasts.at(1).packets.size(), 0u);
    }

    void saysThatLeavingMakesStale()
    {
        QVERIFY(child<QLabel>("staleNote")->isVisible());
        QVERIFY(child<QLabel>("staleNote")->text().contains("stale"));
    }

    void asksBeforeItPublishesInADialectThatNothingHasConfirmed()
    {
        session->dialectUnsure = true;
        address();
        click("send");
        auto *box = child<QMessageBox>("unsureDialect");
        QVERIFY(box->text().contains("dialect 4"));
        QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(session->multicasts.empty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        click("send");
        box = child<QMessageBox>("unsureDialect");
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(session->calls.count("vouch"), 1);
        QCOMPARE(session->multicasts.size(), std::size_t{1});
        click("send"); // asked once
        QCOMPARE(session->multicasts.size(), std::size_t{2});
    }

    void anAnswerForAnotherConnectionPublishesNothing()
    {
        session->dialectUnsure = true;
        address();
        click("send");
        session->connection.host = "elsewhere";
        for (QAbstractButton *button : child<QMessageBox>("unsureDialect")->buttons()) {
            if (button != child<QMessageBox>("unsureDialect")->button(QMessageBox::Cancel))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(session->multicasts.empty());
        QVERIFY(session->dialectUnsure);
    }

    void repeatsWithNextValuesAndStops()
    {
        address();
        child<QPlainTextEdit>("text")->setPlainText("{\"n\": ${seq}}");
        QVERIFY(child<QLabel>("values")->text().contains("${seq} → 1"));
        child<QSpinBox>("every")->setValue(1);
        child<QSpinBox>("times")->setValue(1'000'000);
        click("repeat");
        QVERIFY(child<QProgressBar>("progress")->isVisible());
        QTRY_VERIFY(session->multicasts.size() >= 3);
        QTest::keyClick(child<QPlainTextEdit>("text"), Qt::Key_Escape);
        QVERIFY(!child<QProgressBar>("progress")->isVisible());
        const std::size_t sent = session->multicasts.size();
        QCOMPARE(session->multicasts.at(0).packets.at(0).data, QByteArray("{\"n\": 1}"));
        QCOMPARE(session->multicasts.at(2).packets.at(0).data, QByteArray("{\"n\": 3}"));
        click("send");
        QCOMPARE(session->multicasts.size(), sent + 1); // and nothing more by itself
    }

    void pausesARepeatAndGoesOn()
    {
        address();
        child<QSpinBox>("every")->setValue(1);
        child<QSpinBox>("times")->setValue(1'000'000);
        QVERIFY(!child<QPushButton>("pause")->isVisible());
        click("repeat");
        QTRY_VERIFY(session->multicasts.size() >= 2);
        click("pause");
        const std::size_t sent = session->multicasts.size();
        QCOMPARE(child<QPushButton>("pause")->text(), "Go on");
        click("pause");
        QTRY_VERIFY(session->multicasts.size() > sent);
        click("repeat");
        QVERIFY(!child<QPushButton>("pause")->isVisible());
    }

    void aMessageThatCameIsEditedAsItWas_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << QByteArray("{\"bid\": 1,\n\t\"x\": \"ü\"}");
        QTest::newRow("looks like a variable") << QByteArray("${seq} $${now}");
        QTest::newRow("bytes") << QByteArray("\x00\xff\x01", 3);
        QTest::newRow("control") << QByteArray("a\x1b[0m");
        QTest::newRow("none") << QByteArray();
    }

    void aMessageThatCameIsEditedAsItWas()
    {
        QFETCH(QByteArray, data);
        models::PacketDrafts drafts;
        drafts.setAll({models::PacketDrafts::draftOf({-2, 1}, data)});
        const auto packets = drafts.packets();
        QCOMPARE(std::get<std::vector<protocol::DataPacket>>(packets).at(0).data, data);
        QCOMPARE(std::get<std::vector<protocol::DataPacket>>(packets).at(0).entitlements,
                 protocol::Entitlements({-2, 1}));
    }
};

QTEST_MAIN(TestPublishPanel)
#include "tst_publishpanel.moc"
