// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "publishfixture.h"

/// What stands around a message that is written: lock, audience, frame, values, templates.
class TestPublishParts : public QObject, private PublishFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void isLockedInProductionAndAsksOnce()
    {
        panel->setEnvironment(profiles::Environment::Production);
        session->connection.host = QStringLiteral("prod-ldn");
        session->setPhase(client::Phase::Confirmed);
        address();
        QVERIFY(!canSend());
        QVERIFY2(note().contains("production"), qPrintable(note()));
        QVERIFY(child<QPushButton>("send")->text().contains("prod-ldn"));
        QVERIFY(child<QLabel>("lockText")->text().contains("locked"));
        click("send");
        QTest::keyClick(child<QPlainTextEdit>("text"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(session->multicasts.empty());

        click("unlock");
        auto *box = panel->findChild<QMessageBox *>("production");
        QVERIFY(box);
        QVERIFY(box->text().contains("prod-ldn"));
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!panel->findChild<QMessageBox *>("production"));
        QVERIFY(!canSend());
        click("unlock");
        accept(panel->findChild<QMessageBox *>("production"));
        QVERIFY2(canSend(), qPrintable(note()));
        QVERIFY(session->multicasts.empty()); // unlocking sends nothing
        click("send");
        QCOMPARE(session->multicasts.size(), std::size_t{1});

        click("unlock"); // which locks it
        QVERIFY(!canSend());
        QTRY_VERIFY(!panel->findChild<QMessageBox *>("production"));
        click("unlock");
        QVERIFY(!panel->findChild<QMessageBox *>("production")); // asked once
        QVERIFY(canSend());

        session->connection.host = QStringLiteral("prod-nyc"); // another target is asked about anew
        session->setPhase(client::Phase::Confirmed);
        QVERIFY(!canSend());
        click("unlock");
        QVERIFY(panel->findChild<QMessageBox *>("production")->text().contains("prod-nyc"));
    }

    void anAnswerForAnotherTargetUnlocksNothing()
    {
        panel->setEnvironment(profiles::Environment::Production);
        session->connection.host = QStringLiteral("prod-ldn");
        session->setPhase(client::Phase::Confirmed);
        address();
        click("unlock");
        auto *box = panel->findChild<QMessageBox *>("production");
        QVERIFY(box->text().contains("prod-ldn"));
        session->connection.host = QStringLiteral("prod-nyc");
        session->setPhase(client::Phase::Confirmed);
        accept(box);
        QVERIFY(!canSend());
        QTRY_VERIFY(!panel->findChild<QMessageBox *>("production"));
        click("unlock");
        QVERIFY(panel->findChild<QMessageBox *>("production")); // and it is asked
    }

    void aRepeatHoldsTheLockAndEndsWithIt()
    {
        panel->setEnvironment(profiles::Environment::Production);
        session->setPhase(client::Phase::Confirmed);
        address();
        click("unlock");
        accept(panel->findChild<QMessageBox *>("production"));
        child<QSpinBox>("times")->setValue(100'000);
        const auto *lock = panel->findChild<models::PublishLock *>();
        QVERIFY(!lock->isHeld());
        click("repeat");
        QVERIFY(lock->isHeld()); // it would fall in the middle of a repeat
        QCOMPARE(child<QPushButton>("repeat")->text(), "Stop");
        click("unlock"); // which locks it
        QCOMPARE(child<QPushButton>("repeat")->text(), "Repeat");
        QVERIFY(!lock->isHeld() && lock->isLocked());
        QVERIFY(!result().contains("Not sent"));
    }

    void thePublishLockFallsByItself()
    {
        qint64 now = 0;
        models::PublishLock lock([&now] { return now; });
        QVERIFY(!lock.isLocked());
        lock.setTarget("prod", true);
        QVERIFY(lock.isLocked() && !lock.wasAsked());
        lock.unlock();
        now += 5 * 60 * 1000 - 1;
        lock.tick();
        QVERIFY(!lock.isLocked());
        QCOMPARE(lock.left(), std::chrono::seconds(1));
        lock.setHeld(true); // a repeat runs
        now += 1000;
        lock.tick();
        QVERIFY(!lock.isLocked());
        lock.setHeld(false);
        lock.tick();
        QVERIFY(lock.isLocked() && lock.wasAsked());
        lock.unlock();
        lock.setTarget("other", true);
        QVERIFY(lock.isLocked() && !lock.wasAsked());
        lock.setTarget("other", false);
        QVERIFY(!lock.isLocked());
    }

    void ourGrantsTellWhatEachSubscriberSees()
    {
        Audience audience(*this);
        audience.tree.setNotified("PRICES", true);
        address();
        child<QLineEdit>("entitlements")->setText("1");
        click("duplicate");
        child<QLineEdit>("entitlements")->setText("1, 2");
        click("duplicate");
        child<QLineEdit>("entitlements")->setText("3");
        audience.grant("dick", 1, {1});
        audience.grant("mary", 2, {1, 2});
        audience.grant("tom", 3, {1, 2, 3});
        audience.grant("eve", 4, {9});
        audience.notify("harry", 5);
        QTRY_COMPARE(audience.rows(), QStringList({"dick @ desk-11|1|1 of 3", "mary @ desk-11|1, 2|2 of 3",
                                                   "tom @ desk-11|1, 2, 3|3 of 3", "eve @ desk-11|9|0 of 3",
                                                   "harry @ desk-11|not known|?"}));
        QVERIFY2(audience.text().contains("All of it: 1, in part: 2, nothing: 1, not known: 1"),
                 qPrintable(audience.text()));
        // What is typed counts at once; what can't be read counts for nothing.
        child<QLineEdit>("entitlements")->setText("9");
        QTRY_VERIFY(audience.rows().contains("eve @ desk-11|9|1 of 3"));
        child<QLineEdit>("entitlements")->setText("9,x");
        QTRY_COMPARE(audience.rows(), QStringList());
        QVERIFY(audience.text().contains("can't be read"));
        child<QLineEdit>("entitlements")->setText("9");
        // One client is told of alone.
        click("unicast");
        QTRY_VERIFY(audience.text().contains("client id"));
        protocol::ClientId client;
        client.bytes[0] = 2;
        child<QLineEdit>("client")->setText(client.toText());
        QTRY_COMPARE(audience.rows(), QStringList("mary @ desk-11|1, 2|2 of 3"));
    }

    void aGrantThatIsChangedShowsAtOnce()
    {
        Audience audience(*this);
        audience.tree.setNotified("PRICES", true);
        address();
        child<QLineEdit>("entitlements")->setText("2");
        audience.grant("dick", 1, {1});
        QTRY_COMPARE(audience.rows(), QStringList("dick @ desk-11|1|0 of 1"));
        const auto grant = session->desk.grants().all().begin()->first;
        QVERIFY(!session->control.change(grant, authorization::GrantEntitlements{{2}}, {true, true}, "why"));
        session->control.send();
        QTRY_COMPARE(audience.rows(), QStringList("dick @ desk-11|2|1 of 1")); // nobody was notified of it
    }

    void tellsWhoWillSeeItAndWhatBecomesStale()
    {
        Audience audience(*this);
        address();
        QTRY_VERIFY2(audience.text().contains("not known"), qPrintable(audience.text()));
        click("notify");
        QCOMPARE(session->calls, QStringList("notify PRICES"));
        audience.tree.setNotified("PRICES", true);
        QTRY_VERIFY2(audience.text().contains("Nobody"), qPrintable(audience.text()));
        QVERIFY(!child<QPushButton>("notify")->isVisible());
        audience.notify("mary", 1);
        QTRY_COMPARE(audience.rows(), QStringList("mary @ desk-11|not known|?"));
        QCOMPARE(panel->topicsLeftStale(), QStringList());
        click("send");
        QCOMPARE(panel->topicsLeftStale(), QStringList("PRICES / VOD.L, for mary @ desk-11"));
        session->setPhase(client::Phase::NotConnected);
        QCOMPARE(panel->topicsLeftStale(), QStringList());
    }

    void showsTheFrameThatWillBeSent()
    {
        address();
        child<QPlainTextEdit>("text")->setPlainText("{\"n\": ${seq}}");
        child<QLineEdit>("entitlements")->setText("1");
        child<QTabWidget>("lists")->setCurrentWidget(const_cast<gui::FramePane *>(&panel->frame()));
        const auto bytes = [this] {
            const decode::HexLines &lines = panel->frame().hex()->lines();
            qsizetype sum = 0;
            for (qsizetype line = 0; line < lines.count(); ++line)
                sum += lines.at(line).size;
            return sum;
        };
        click("send");
        const auto frame = protocol::encode(session->multicasts.at(0), protocol::Dialect::V4);
        QTRY_COMPARE(bytes(), std::get<QByteArray>(frame).size());
        QVERIFY2(child<QLabel>("figures")->text().contains("type 1"),
                 qPrintable(child<QLabel>("figures")->text()));
        click("unicast");
        child<QLineEdit>("client")->setText("00112233-4455-6677-8899-aabbccddeeff");
        QTRY_VERIFY(child<QLabel>("figures")->text().contains("type 2"));
        child<QPlainTextEdit>("text")->setPlainText("${wat}");
        QTRY_VERIFY(child<QLabel>("figures")->text().contains("wat"));
        QCOMPARE(bytes(), qsizetype{0});
        child<QPlainTextEdit>("text")->setPlainText(QString(2 * 1024 * 1024, 'x'));
        QTRY_VERIFY(child<QLabel>("figures")->text().contains("too long"));
    }

    void showsTheNextValuesBesideTheirLines()
    {
        auto *text = child<gui::PayloadEdit>("text");
        text->setPlainText("{\n\"n\": ${seq},\n\"p\": [${choice a}, ${random 5 5}]\n}");
        QCOMPARE(text->hints(), (QMap<int, QString>{{1, "1"}, {2, "a, 5"}}));
        address();
        click("send");
        QCOMPARE(text->hints().value(1), "2");
        const QImage with = text->grab().toImage();
        text->setHints({});
        QVERIFY(text->grab().toImage() != with); // it was painted
    }

    void savesAndTakesTemplatesInFolders()
    {
        QTemporaryDir folder;
        models::Templates templates(folder.filePath("templates.json"));
        panel->setTemplates(templates);
        child<QTabWidget>("lists")->setCurrentWidget(&panel->templates());
        address();
        child<QPlainTextEdit>("text")->setPlainText("{\"n\": ${seq}}");
        child<QLineEdit>("entitlements")->setText("1, 2");
        child<QSpinBox>("every")->setValue(40);
        click("saveTemplate");
        QCOMPARE(dialogField()->text(), "PRICES/"); // the feed is a likely folder
        dialogField()->setText("PRICES/");
        QVERIFY(!dialogButton(QDialogButtonBox::Save)->isEnabled());
        QTest::keyClicks(dialogField(), "tick");
        QTest::mouseClick(dialogButton(QDialogButtonBox::Save), Qt::LeftButton);
        QCOMPARE(templates.book().all().keys(), QStringList("PRICES/tick"));
        QTRY_VERIFY(!panel->findChild<QDialog *>("templateDialog"));

        // Another message, then the template once more, by its row.
        click("remove");
        child<QLineEdit>("topic")->setText("other");
        child<QSpinBox>("every")->setValue(7);
        auto *tree = child<QTreeView>("tree");
        const QModelIndex tick = tree->model()->index(0, 0, tree->model()->index(0, 0));
        QCOMPARE(tick.data().toString(), "tick");
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(tick).center());
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(child<QLineEdit>("topic")->text(), "VOD.L");
        QCOMPARE(child<QPlainTextEdit>("text")->toPlainText(), "{\"n\": ${seq}}");
        QCOMPARE(child<QLineEdit>("entitlements")->text(), "1, 2");
        QCOMPARE(child<QSpinBox>("every")->value(), 40);
        click("send");
        QCOMPARE(session->multicasts.at(0).packets.at(0).data, "{\"n\": 1}");

        // It is found, moved and removed.
        child<QLineEdit>("find")->setText("nothing like it");
        QCOMPARE(tree->model()->rowCount(), 0);
        child<QLineEdit>("find")->setText("TICK");
        QCOMPARE(tree->model()->rowCount(), 1);
        child<QLineEdit>("find")->clear();
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        click("moveTemplate");
        dialogField()->setText("Edge cases/one");
        QTest::mouseClick(dialogButton(QDialogButtonBox::Save), Qt::LeftButton);
        QCOMPARE(templates.book().all().keys(), QStringList("Edge cases/one"));
        QTRY_VERIFY(!panel->findChild<QDialog *>("templateDialog"));
        tree->setCurrentIndex(tree->model()->index(0, 0)); // the folder
        QTest::mouseClick(child<QToolButton>("dropTemplate"), Qt::LeftButton);
        auto *box = panel->findChild<QMessageBox *>("removeTemplate");
        QVERIFY(box->text().contains("Edge cases"));
        QTest::keyClick(box, Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!panel->findChild<QMessageBox *>("removeTemplate"));
        QCOMPARE(templates.book().all().size(), 1);
        QTest::mouseClick(child<QToolButton>("dropTemplate"), Qt::LeftButton);
        box = panel->findChild<QMessageBox *>("removeTemplate");
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(templates.book().all().isEmpty());
    }

    void offersExamplesThatKeepTheAddress()
    {
        QTemporaryDir folder;
        models::Templates templates(folder.filePath("templates.json"));
        panel->setTemplates(templates);
        child<QTabWidget>("lists")->setCurrentWidget(&panel->templates());
        QVERIFY(!QFile::exists(templates.path()));
        auto *add = child<QPushButton>("addExamples");
        QVERIFY(add->isVisible());
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(!add->isVisible());
        QVERIFY(templates.book().contains("Examples/No packets"));
        address();
        auto *tree = child<QTreeView>("tree");
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, "Counter and time", 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree->setCurrentIndex(found.first());
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(child<QLineEdit>("feed")->text(), "PRICES");
        QCOMPARE(child<QLineEdit>("topic")->text(), "VOD.L");
        click("send");
        QVERIFY(session->multicasts.at(0).packets.at(0).data.contains("\"seq\": 1"));
    }

    void aFolderIsNoTemplateOfItsName()
    {
        QTemporaryDir folder;
        models::Templates templates(folder.filePath("templates.json"));
        panel->setTemplates(templates);
        child<QTabWidget>("lists")->setCurrentWidget(&panel->templates());
        models::PublishTemplate kept;
        kept.topic = "taken";
        QCOMPARE(templates.change([&](models::TemplateBook &book) {
            return book.put("tick", kept) + book.put("tick/one", kept);
        }),
                 QString());
        address();
        auto *tree = child<QTreeView>("tree");
        tree->setCurrentIndex(tree->model()->index(0, 0)); // the folder
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(child<QLineEdit>("topic")->text(), "VOD.L");
        tree->setCurrentIndex(tree->model()->index(1, 0));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(child<QLineEdit>("topic")->text(), "taken");
    }

    void saysWhereABadTemplateFileIsKept()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("templates.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("oops");
        file.close();
        models::Templates templates(file.fileName());
        templates.load();
        panel->setTemplates(templates);
        child<QTabWidget>("lists")->setCurrentWidget(&panel->templates());
        QVERIFY(child<QLabel>("problem")->isVisible());
        QVERIFY(child<QLabel>("problem")->text().contains(".bad"));
    }

    void pastesHex()
    {
        address();
        QGuiApplication::clipboard()->setText("00 ff\n0A");
        click("pasteHex");
        click("send");
        QCOMPARE(session->multicasts.at(0).packets.at(0).data, QByteArray("\x00\xff\n", 3));
    }

    void showsAllBesideEachOtherWhereThereIsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("hasTabs");
        QTest::newRow("narrow") << QSize(460, 700) << true;
        QTest::newRow("medium") << QSize(800, 420) << true;
        QTest::newRow("wide") << QSize(1400, 800) << false;
    }
    void showsAllBesideEachOtherWhereThereIsRoom()
    {
        QFETCH(QSize, size);
        QFETCH(bool, hasTabs);
        panel->resize(1400, 800); // it comes from another shape
        panel->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(child<QTabWidget>("lists")->isVisible(), hasTabs);
        QCOMPARE(panel->templates().isVisible(), !hasTabs);
        QCOMPARE(child<QTableView>("history")->isVisible(), !hasTabs);
        QCOMPARE(panel->frame().isVisible(), !hasTabs);
        QVERIFY(panel->audience().isVisible());
        for (const char *name : {"send", "repeat", "text", "packets"}) {
            auto *widget = child<QWidget>(name);
            QTRY_VERIFY2(panel->rect().contains(QRect(widget->mapTo(panel.get(), QPoint()), widget->size())),
                         name);
            QVERIFY2(widget->isVisible(), name);
        }
        gui::savePictures(*panel, QString("publish-%1").arg(QTest::currentDataTag()), *look);
    }
};

QTEST_MAIN(TestPublishParts)
#include "tst_publishparts.moc"
