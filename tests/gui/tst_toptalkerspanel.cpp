// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "../store/feeder.h"
#include "gui/packets/toptalkerspanel.h"
#include "models/toptalkers.h"
#include "panelfixture.h"
#include "store/packetstore.h"
#include "support/guitest.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTreeView>

using namespace std::chrono_literals;
using models::TopTalkers;

/// The ranking as a user sees and uses it.
class TestTopTalkersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        look = std::make_unique<gui::Look>();
        store = std::make_unique<store::PacketStore>(protocol::Dialect::V4);
        feeder = std::make_unique<Feeder>(*store);
        rates = std::make_unique<store::TalkerRates>();
        talkers = std::make_unique<TopTalkers>(*rates);
        panel = std::make_unique<gui::TopTalkersPanel>(*talkers, look->theme, look->icons);
        panel->resize(288, 200);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        now = 0s;
        poll();
    }
    void cleanup()
    {
        panel.reset();
        talkers.reset();
    }

    void saysWhatWillAppear()
    {
        QVERIFY(panel->findChild<QLabel *>("empty")->isVisible());
        send("VOD.L", 3);
        poll();
        QVERIFY(!panel->findChild<QLabel *>("empty")->isVisible());
        QVERIFY(table()->isVisible());
    }

    /// Titles with the arrow of the order, and figures of a million a second, have their room.
    void columnsFitTitlesAndFigures()
    {
        const QHeaderView *header = table()->header();
        const int padding = 2 * look->theme.theme().sizes.cellPadding;
        for (const int column : {TopTalkers::RateColumn, TopTalkers::VolumeColumn})
            QVERIFY(header->sectionSize(column) >= header->sectionSizeHint(column));
        QVERIFY(header->sectionSize(TopTalkers::RateColumn) >=
                table()->fontMetrics().horizontalAdvance("1,000,000") - 2 + padding);
    }

    void namesHaveRoomWhereSpaceIsShort()
    {
        send("HSBA.L", 3);
        poll();
        panel->resize(268, 300); // what the window's left edge gives it
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        const QHeaderView *header = table()->header();
        QVERIFY2(header->sectionSize(TopTalkers::NameColumn) >=
                     table()->fontMetrics().horizontalAdvance("HSBA.L") +
                         2 * look->theme.theme().sizes.cellPadding,
                 qPrintable(QString::number(header->sectionSize(TopTalkers::NameColumn))));
        const int narrow = header->sectionSize(TopTalkers::HistoryColumn);
        QVERIFY(narrow >= header->fontMetrics().horizontalAdvance("60 s"));
        panel->resize(500, 300);
        QTRY_VERIFY(header->sectionSize(TopTalkers::HistoryColumn) > narrow);
    }

    void doubleClickAsksForItsPackets()
    {
        send("VOD.L", 3);
        send("AZN.L", 9);
        poll();
        QSignalSpy topic(panel.get(), &gui::TopTalkersPanel::topicActivated);
        doubleClick(1);
        QCOMPARE(topic.size(), 1);
        QCOMPARE(topic.first().at(0).toByteArray(), "F");
        QCOMPARE(topic.first().at(1).toByteArray(), "VOD.L");

        choose("kind", 0);
        QSignalSpy feed(panel.get(), &gui::TopTalkersPanel::feedActivated);
        doubleClick(0);
        QCOMPARE(feed.size(), 1);
        QCOMPARE(feed.first().at(0).toByteArray(), "F");

        choose("kind", 2);
        QSignalSpy publisher(panel.get(), &gui::TopTalkersPanel::publisherActivated);
        table()->setCurrentIndex(talkers->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(publisher.size(), 1);
        QCOMPARE(publisher.first().at(0).toByteArray(), "tom");
        QCOMPARE(publisher.first().at(1).toByteArray(), "desk");
    }

    void headerClickRanksAnew()
    {
        send("MANY", 5);
        QVERIFY(feeder->receive(multicast("LARGE", QByteArray(5'000, 'x'), "F")));
        poll();
        QCOMPARE(first(), "MANY");
        clickHeader(TopTalkers::VolumeColumn);
        if (first() == "MANY") // the first click may rank from the least
            clickHeader(TopTalkers::VolumeColumn);
        QCOMPARE(first(), "LARGE");
    }

    void restsWhileHidden()
    {
        panel->hide();
        send("VOD.L", 3);
        poll();
        QCOMPARE(talkers->rowCount(), 0);
        panel->show();
        QCOMPARE(talkers->rowCount(), 1);
    }

    void tellsOfThoseWithoutARow()
    {
        for (int i = 0; i < 1'234; ++i)
            send(QByteArray::number(i), 1);
        poll();
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(panel->findChild<QLabel *>("others")->text(), "and 1,034 more");
        choose("kind", 0);
        QCOMPARE(panel->findChild<QLabel *>("others")->text(), "");
        gui::savePictures(*panel, "toptalkers", *look);
    }

private:
    void send(const QByteArray &topic, int messages)
    {
        QVERIFY(feeder->receive(multicast(topic, "data", "F").repeated(messages)));
    }
    void poll()
    {
        now += 1s;
        rates->poll(*store, now);
        talkers->refresh();
    }
    QTreeView *table() const { return panel->findChild<QTreeView *>("table"); }
    QString first() const { return talkers->index(0, TopTalkers::NameColumn).data().toString(); }
    void choose(const char *combo, int index)
    {
        panel->findChild<QComboBox *>(combo)->setCurrentIndex(index);
    }
    void doubleClick(int row)
    {
        const QPoint at = table()->visualRect(talkers->index(row, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, at);
    }
    void clickHeader(int column)
    {
        QHeaderView *header = table()->header();
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<store::PacketStore> store;
    std::unique_ptr<Feeder> feeder;
    std::unique_ptr<store::TalkerRates> rates;
    std::unique_ptr<TopTalkers> talkers;
    std::unique_ptr<gui::TopTalkersPanel> panel;
    std::chrono::nanoseconds now{0};
};

QTEST_MAIN(TestTopTalkersPanel)
#include "tst_toptalkerspanel.moc"
