// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "busfixture.h"
#include "gui/packets/packettable.h"
#include "gui/publish/publishpanel.h"
#include "gui/window/sessionpage.h"
#include "workbenchfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

/// A message that came is changed and published again, in the real window on a real bus.
class TestEditAndPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageThatCameIsChangedAndSent()
    {
        BusFixture bus;
        WorkbenchFixture fixture;
        fixture.open();
        fixture.bench().connectTo(bus.settings());
        app::OpenSession &open = fixture.bench().current();
        QTRY_VERIFY(open.session().connectionState().isUp());
        open.page().arrange(gui::SessionPage::Arrangement::Publish);
        auto &panel = *open.page().findChild<gui::PublishPanel *>();
        auto *fromMessage = panel.findChild<QToolButton *>("fromMessage");
        auto *result = panel.findChild<QLabel *>("result");
        QTest::mouseClick(fromMessage, Qt::LeftButton);
        QVERIFY2(result->text().contains("Choose a message"), qPrintable(result->text()));

        OtherClient other(bus.settings());
        other.client.subscribe("NEWS", "UK");
        open.session().requestNotifications("NEWS");
        open.session().subscribe("NEWS", "UK");
        const models::SubscriptionTree &tree = open.session().subscriptions();
        QTRY_COMPARE(tree.rowCount(tree.topicIndex("NEWS", "UK")), 2);
        other.publish("NEWS", "UK", "{\"rain\": 1}", {1, 2});
        auto *table = open.page().findChild<gui::PacketTable *>();
        QTRY_COMPARE(open.session().store().totals().received, quint64(1));
        QTRY_VERIFY(table->screenRows().size() > 1); // the connection's and the message's
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->rowRect(table->screenRows().back()).center());
        QTest::mouseClick(fromMessage, Qt::LeftButton);
        QCOMPARE(panel.findChild<QLineEdit *>("feed")->text(), "NEWS");
        QCOMPARE(panel.findChild<QLineEdit *>("topic")->text(), "UK");
        QCOMPARE(panel.findChild<QLineEdit *>("entitlements")->text(), "1, 2");
        auto *text = panel.findChild<QPlainTextEdit *>("text");
        QCOMPARE(text->toPlainText(), "{\"rain\": 1}");
        text->selectAll();
        QTest::keyClicks(text, "{\"rain\": 0}");
        panel.findChild<QLineEdit *>("entitlements")->clear();
        auto *send = panel.findChild<QPushButton *>("send");
        QTRY_VERIFY(send->isEnabled() && !open.session().isDialectUnsure());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_VERIFY(other.dataOn("NEWS", "UK").contains("{\"rain\": 0}"));
    }
};

QTEST_MAIN(TestEditAndPublish)
#include "tst_editandpublish.moc"
