// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/connection/distributorpanel.h"
#include "models/distributorhealth.h"
#include "panelfixture.h"
#include "support/guitest.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeView>

using client::MetricsReading;
using models::DistributorHealth;

/// A distributor's health as a user sees and uses it.
class TestDistributorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English));
        look = std::make_unique<gui::Look>();
        health = std::make_unique<DistributorHealth>();
        panel = std::make_unique<gui::DistributorPanel>(*health, look->theme, look->icons);
        panel->resize(520, 300);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    }
    void cleanup()
    {
        panel.reset();
        health.reset();
    }

    void saysThatThereIsNoAddress()
    {
        QVERIFY(label("state")->text().contains("No metrics address"));
        QVERIFY(label("empty")->isVisible());
        QVERIFY(!label("figures")->isVisible());
        QVERIFY(!panel->findChild<QWidget *>("warning")->isVisible());
        gui::savePictures(*panel, "distributor-none", *look);
    }

    void showsClientsAndTheirQueues()
    {
        fill();
        QVERIFY(table("clients")->isVisible());
        QCOMPARE(cell("clients", 0, 1), "tom @ desk-11"); // the longest queue first
        QCOMPARE(cell("clients", 0, 3), "12,345");
        QCOMPARE(combo()->itemText(0), "Clients (4)");
        QCOMPARE(combo()->itemText(1), "Feeds (4)");
        QVERIFY(label("figures")->text().contains("3 faults"));
        gui::savePictures(*panel, "distributor-clients", *look);
    }

    void doubleClickSubscribesToAFeed()
    {
        fill();
        combo()->setCurrentIndex(1);
        QVERIFY(table("feeds")->isVisible());
        QSignalSpy asked(panel.get(), &gui::DistributorPanel::subscribeRequested);
        doubleClick(rowOf("feeds", "PRICES"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toByteArray(), "PRICES");
        QTest::keyClick(table("feeds"), Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        doubleClick(rowOf("feeds", "NO\\u{202E}ISE")); // can't be typed
        QCOMPARE(asked.size(), 2);
        gui::savePictures(*panel, "distributor-feeds", *look);
    }

    void menuAsksForNotifications()
    {
        fill();
        combo()->setCurrentIndex(1);
        QSignalSpy asked(panel.get(), &gui::DistributorPanel::notifyRequested);
        const QModelIndex row = rowOf("feeds", "NO\\u{202E}ISE");
        QTest::mouseClick(table("feeds")->viewport(), Qt::LeftButton, {},
                          table("feeds")->visualRect(row).center());
        Q_EMIT table("feeds")->customContextMenuRequested(table("feeds")->visualRect(row).center());
        auto *menu = panel->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(!menu->actions().at(0)->isEnabled()); // Subscribe…
        menu->actions().at(1)->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toByteArray(), "NO\u202EISE");
    }

    void clientsHaveNothingToSubscribeTo()
    {
        fill();
        QSignalSpy asked(panel.get(), &gui::DistributorPanel::subscribeRequested);
        const QModelIndex row = table("clients")->model()->index(0, 1);
        QTest::mouseDClick(table("clients")->viewport(), Qt::LeftButton, {},
                           table("clients")->visualRect(row).center());
        QCOMPARE(asked.size(), 0);
    }

    void findsClientsAndFeeds()
    {
        fill();
        QTest::keyClicks(panel->findChild<QLineEdit *>("find"), "MARY");
        QCOMPARE(table("clients")->model()->rowCount(), 1);
        QCOMPARE(cell("clients", 0, 1), "mary @ desk-04");
        combo()->setCurrentIndex(1);
        QCOMPARE(table("feeds")->model()->rowCount(), 0);
    }

    void warnsOfAQueueThatOnlyGrows()
    {
        fill();
        for (int page = 0; page < 4; ++page)
            read("messagebus_events_enqueued " + QByteArray::number(page * 40) +
                 "\nmessagebus_events_dequeued 0\nmessagebus_events_queue_length " +
                 QByteArray::number(page * 40) + "\n");
        QVERIFY(label("warningText")->isVisible());
        QVERIFY(label("warningText")->text().contains("stopped forwarding: 120"));
        gui::savePictures(*panel, "distributor-stopped", *look);
    }

    void keepsWhatWasReadAndSaysHowOldItIs()
    {
        fill();
        health->apply({MetricsReading::Kind::NotReadable, "its value is no number", 17, nullptr});
        QVERIFY(label("state")->text().contains("line 17: its value is no number"));
        QVERIFY(label("state")->text().contains("read 0:00 ago"));
        QCOMPARE(table("clients")->model()->rowCount(), 4);
        gui::savePictures(*panel, "distributor-failing", *look);
    }

    void takesNoMarkup()
    {
        health->setAddress("<b>x</b>");
        health->setAsking(true);
        health->apply({MetricsReading::Kind::NotReachable, "<i>y</i>", 0, nullptr});
        QCOMPARE(label("state")->textFormat(), Qt::PlainText);
        QVERIFY(label("state")->text().contains("<i>y</i>"));
        read("messagebus_reads{host=\"<b>tom</b>\",id=\"1\"} 1\n");
        const QModelIndex row = table("clients")->model()->index(0, 1);
        QVERIFY(!row.data(Qt::ToolTipRole).toString().contains("<b>"));
    }

    void sortsAnewOnlyWhileThePointerIsElsewhere()
    {
        fill();
        QWidget *viewport = table("clients")->viewport();
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QApplication::sendEvent(viewport, &enter);
        viewport->setAttribute(Qt::WA_UnderMouse, true);
        read(page(1, 99'999)); // mary's queue is the longest now
        QCOMPARE(cell("clients", 0, 1), "tom @ desk-11");
        viewport->setAttribute(Qt::WA_UnderMouse, false);
        read(page(1, 99'998));
        QCOMPARE(cell("clients", 0, 1), "mary @ desk-04");
    }

private:
    static QByteArray labels(const QByteArray &user, const QByteArray &host, int id, const QByteArray &app)
    {
        return "{host=\"" + user + "\",user=\"" + host + "\",id=\"" + QByteArray::number(id) +
               "\",application=\"" + app + "\"} ";
    }
    static QByteArray page(int tomsQueue = 12'345, int marysQueue = 7)
    {
        const QByteArray tom = labels("tom", "desk-11", 1, "excel");
        const QByteArray mary = labels("mary", "desk-04", 2, "pricer");
        const QByteArray gone = labels("dick", "desk-07", 3, "unspecified");
        const QByteArray odd = labels("harry\u202Enimda", "desk-09", 4, "");
        QByteArray text;
        for (const QByteArray &one : {tom, mary, odd})
            text += "messagebus_interactors" + one + "1\n";
        text += "messagebus_interactors" + gone + "0\n";
        text += "messagebus_write_queue_length" + tom + QByteArray::number(tomsQueue) + '\n';
        text += "messagebus_write_queue_length" + mary + QByteArray::number(marysQueue) + '\n';
        text += "messagebus_write_queue_length" + odd + "0\nmessagebus_write_queue_length" + gone + "0\n";
        text += "messagebus_reads" + tom + "912344\nmessagebus_writes" + tom + "1e6\n";
        text += "messagebus_reads" + mary + "31\nmessagebus_writes" + mary + "12\n";
        text += "messagebus_interactor_faults" + mary + "3\n";
        text += "messagebus_subscriptions{feed=\"PRICES\",id=\"1\"} 120\n"
                "messagebus_subscriptions{feed=\"NEWS\",id=\"1\"} 3\n"
                "messagebus_notification_requests{feed=\"PRICES\",id=\"2\"} 1\n"
                "messagebus_published_multicast_messages{feed=\"PRICES\",id=\"2\"} 8123456\n"
                "messagebus_published_multicast_messages{feed=\"ORDERS\",id=\"2\"} 17\n"
                "messagebus_subscriptions{feed=\"NO\u202EISE\",id=\"1\"} 1\n"
                "messagebus_events_enqueued 8123999\nmessagebus_events_dequeued 8123990\n"
                "messagebus_events_queue_length 9\n";
        return text;
    }
    void read(const QByteArray &text)
    {
        const auto metrics = client::MetricsPage::read(text);
        health->apply(
            {MetricsReading::Kind::Read,
             {},
             0,
             std::make_shared<client::DistributorMetrics>(std::get<client::DistributorMetrics>(metrics))});
    }
    void fill()
    {
        health->setAddress("prices.example:9002");
        health->setAsking(true);
        read(page());
    }
    QLabel *label(const char *name) const { return panel->findChild<QLabel *>(name); }
    QComboBox *combo() const { return panel->findChild<QComboBox *>("kind"); }
    QTreeView *table(const char *name) const { return panel->findChild<QTreeView *>(name); }
    QString cell(const char *name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    QModelIndex rowOf(const char *name, const QString &text) const
    {
        const QAbstractItemModel *model = table(name)->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly).value(0);
    }
    void doubleClick(const QModelIndex &row)
    {
        const QPoint at = table("feeds")->visualRect(row).center();
        QTest::mouseClick(table("feeds")->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table("feeds")->viewport(), Qt::LeftButton, {}, at);
    }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<DistributorHealth> health;
    std::unique_ptr<gui::DistributorPanel> panel;
};

QTEST_MAIN(TestDistributorPanel)
#include "tst_distributorpanel.moc"
