#include "busfixture.h"
#include "windowfixture.h"

#include "gui/packets/packettable.h"
#include "gui/packets/packetview.h"
#include "gui/publish/publishpanel.h"

/// The built-in layouts of the real window, and what becomes of them in small and large windows.
class TestLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void cleanup() { m_window.close(); }

    void operateGivesRequestsTheRoom()
    {
        m_window.openConnected({1440, 900});
        const int before = dock("authorization")->height();
        QTest::keyClick(&m_window.window(), Qt::Key_F7);
        QTRY_VERIFY(dock("authorization")->height() > before + 50);
        QVERIFY(isSeen("authorization"));
        QVERIFY(isSeen("notifications"));
        QVERIFY(!isSeen("message")); // it is a tab behind
        QTRY_VERIFY(dock("authorization")->width() > dock("notifications")->width());
        QTest::keyClick(&m_window.window(), Qt::Key_F6);
        QTRY_VERIFY(isSeen("message") && !isSeen("authorization"));
    }

    void publishHasTheWholeRightSide()
    {
        m_window.openConnected({1440, 900});
        QTest::keyClick(&m_window.window(), Qt::Key_F8);
        QTRY_VERIFY(isSeen("publish"));
        const auto *packets = m_window.page().findChild<gui::PacketView *>();
        QTRY_VERIFY(placeOf(*dock("publish")).left() > placeOf(*packets).right());
        QTRY_VERIFY(dock("publish")->height() > packets->height() + dock("message")->height());
        QTRY_VERIFY(dock("publish")->width() >= dock("publish")->widget()->minimumSizeHint().width());
        QVERIFY(dock("subscriptions")->width() >= 250);
        QVERIFY(isSeen("message"));
    }

    void resetPutsBackWhatWasMovedFloatedAndClosed()
    {
        m_window.openConnected({1440, 900});
        const QByteArray first = m_window.page().saveState();
        dock("message")->setFloating(true);
        dock("talkers")->close();
        m_window.page().addDockWidget(Qt::RightDockWidgetArea, dock("log"));
        QVERIFY(m_window.page().saveState() != first);
        m_window.action(QStringLiteral("Reset layout"))->trigger();
        QTRY_VERIFY(isSeen("talkers") && isSeen("message"));
        QVERIFY(!dock("message")->isFloating());
        QCOMPARE(m_window.page().dockWidgetArea(dock("log")), Qt::BottomDockWidgetArea);
        QCOMPARE(m_window.page().tabifiedDockWidgets(dock("log")).size(), 4);
    }

    void aLayoutIsThereAgainAfterARestart()
    {
        m_window.openConnected({1440, 900});
        QTest::keyClick(&m_window.window(), Qt::Key_F8);
        QTRY_VERIFY(isSeen("publish"));
        m_window.window().close();
        m_window.open({1440, 900});
        QTRY_VERIFY(isSeen("publish"));
        QCOMPARE(m_window.page().dockWidgetArea(dock("publish")), Qt::RightDockWidgetArea);
    }

    void aSmallWindowHasOneGroupLedByWhatItIsAbout_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("lead");
        QTest::newRow("browse") << int(Qt::Key_F6) << QStringLiteral("message");
        QTest::newRow("operate") << int(Qt::Key_F7) << QStringLiteral("authorization");
        QTest::newRow("publish") << int(Qt::Key_F8) << QStringLiteral("publish");
    }

    void aSmallWindowHasOneGroupLedByWhatItIsAbout()
    {
        QFETCH(int, key);
        QFETCH(QString, lead);
        m_window.openConnected({1024, 700});
        QTest::keyClick(&m_window.window(), static_cast<Qt::Key>(key));
        QTRY_VERIFY(isSeen(qPrintable(lead)));
        for (const char *other : {"message", "notifications", "authorization", "publish", "log"})
            QCOMPARE(isSeen(other), lead == QLatin1String(other));
        QVERIFY(!isSeen("talkers"));
        QCOMPARE(m_window.window().size(), QSize(1024, 700));
        QCOMPARE(m_window.page().width(), 1024); // nothing asks for more
        for (const QWidget *each : m_window.page().findChildren<QDockWidget *>()) {
            if (isSeen(qPrintable(each->objectName())))
                QVERIFY2(m_window.window().rect().contains(placeOf(*each)), qPrintable(each->objectName()));
        }
    }

    void theSmallestWindowShowsTwelvePacketRows()
    {
        const BusFixture bus; // a connection that fails would have a line over the packets
        m_window.open({1024, 700});
        m_window.bench().connectTo(bus.settings());
        const auto *table = m_window.page().findChild<gui::PacketTable *>();
        QTRY_VERIFY(table->isVisible());
        const int row = gui::Theme::load(gui::Theme::Variant::Light).sizes.packetRow;
        QTRY_VERIFY2(table->viewport()->height() / row >= 12,
                     qPrintable(QString::number(table->viewport()->height())));
    }

    void aLargeWindowGivesItsRoomToThePackets()
    {
        m_window.openConnected({3840, 2160});
        const auto *packets = m_window.page().findChild<gui::PacketView *>();
        QTRY_VERIFY(packets->width() > 3840 * 3 / 4);
        QTRY_VERIFY2(packets->height() > 2160 / 2, qPrintable(QString::number(packets->height())));
        QVERIFY(isSeen("talkers"));
        QVERIFY(dock("subscriptions")->width() < 400);
    }

private:
    QDockWidget *dock(const char *name) { return m_window.dock(name); }
    /// It is in front, not behind another tab.
    bool isSeen(const char *name)
    {
        const QDockWidget *wanted = dock(name);
        return wanted->isVisible() && !wanted->visibleRegion().isEmpty();
    }
    QRect placeOf(const QWidget &widget)
    {
        return {widget.mapTo(&m_window.window(), QPoint(0, 0)), widget.size()};
    }

    WindowFixture m_window;
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
