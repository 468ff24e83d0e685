#include "busfixture.h"
#include "gui/publish/publishpanel.h"
#include "gui/window/sessionpage.h"
#include "workbenchfixture.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

/// What closing a tab or the whole window asks, once something was published that goes stale.
class TestCloseQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void closesAtOnceWhereNothingBecomesStale();
    void aTabClosesAtOnceToo();
    void aTabTellsWhatBecomesStaleForWhom();
    void theWindowTellsItToo_data();
    void theWindowTellsItToo();
    void theWindowTellsOfEverySession();
    void doesNotAskWhoCannotAnswer();

private:
    void connectAndPublish(const char *topic);
    QMessageBox *question()
    {
        return m_fixture->window().findChild<QMessageBox *>(QStringLiteral("leavesStale"));
    }
    static void click(QMessageBox &box, QMessageBox::ButtonRole role);

    BusFixture m_bus;
    std::unique_ptr<WorkbenchFixture> m_fixture;
    std::unique_ptr<OtherClient> m_other;
    QString m_subscriber; ///< as the tree names the other client
};

void TestCloseQuestion::init()
{
    m_fixture = std::make_unique<WorkbenchFixture>();
    m_fixture->open();
    m_other = std::make_unique<OtherClient>(m_bus.settings());
}

void TestCloseQuestion::cleanup()
{
    m_other.reset();
    m_fixture.reset();
}

/// As a person does it, on a feed that another client listens to.
void TestCloseQuestion::connectAndPublish(const char *topic)
{
    m_fixture->bench().connectTo(m_bus.settings());
    app::OpenSession &open = m_fixture->bench().current();
    QTRY_VERIFY(open.session().connectionState().isUp());
    open.session().requestNotifications("NEWS");
    m_other->client.subscribe("NEWS", topic);
    const models::SubscriptionTree &tree = open.session().subscriptions();
    QTRY_VERIFY(tree.topicIndex("NEWS", topic).isValid());
    m_subscriber = tree.index(0, 0, tree.topicIndex("NEWS", topic)).data().toString();
    QVERIFY(!m_subscriber.isEmpty());

    open.page().arrange(gui::SessionPage::Arrangement::Publish);
    auto &panel = *open.page().findChild<gui::PublishPanel *>();
    QTest::keyClicks(panel.findChild<QLineEdit *>(QStringLiteral("feed")), QStringLiteral("NEWS"));
    QTest::keyClicks(panel.findChild<QLineEdit *>(QStringLiteral("topic")), QLatin1String(topic));
    auto *send = panel.findChild<QPushButton *>(QStringLiteral("send"));
    QTRY_VERIFY(send->isEnabled() && !open.session().isDialectUnsure());
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(m_other->dataOn("NEWS", topic).size() == 1);
    QVERIFY(!panel.topicsLeftStale().isEmpty());
}

void TestCloseQuestion::click(QMessageBox &box, QMessageBox::ButtonRole role)
{
    const QList<QAbstractButton *> buttons = box.buttons();
    for (QAbstractButton *button : buttons) {
        if (box.buttonRole(button) == role) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    qFatal("no such button");
}

void TestCloseQuestion::closesAtOnceWhereNothingBecomesStale()
{
    m_fixture->bench().connectTo(m_bus.settings());
    m_fixture->window().close();
    QVERIFY(!question());
    QVERIFY(!m_fixture->window().isVisible());
}

void TestCloseQuestion::aTabClosesAtOnceToo()
{
    m_fixture->bench().connectTo(m_bus.settings());
    QTRY_VERIFY(m_fixture->bench().current().session().connectionState().isUp());
    const QPointer<gui::SessionPage> page = &m_fixture->bench().current().page();
    auto *tabs = m_fixture->window().findChild<QTabBar *>(QStringLiteral("sessionTabs"));
    QTest::mouseClick(tabs->tabButton(0, QTabBar::RightSide)->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!question());
    QTRY_VERIFY(!page);
}

void TestCloseQuestion::aTabTellsWhatBecomesStaleForWhom()
{
    connectAndPublish("HEADLINES");
    auto *tabs = m_fixture->window().findChild<QTabBar *>(QStringLiteral("sessionTabs"));
    auto *close = tabs->tabButton(0, QTabBar::RightSide)->findChild<QToolButton *>();
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(question());
    QVERIFY2(question()->text().contains(QStringLiteral("NEWS / HEADLINES, for ") + m_subscriber),
             qPrintable(question()->text()));
    QTest::keyClick(question(), Qt::Key_Return); // Cancel is the default
    QTRY_VERIFY(!question());
    QVERIFY(m_fixture->bench().current().session().connectionState().isUp());

    QTest::mouseClick(close, Qt::LeftButton);
    const QPointer<gui::SessionPage> page = &m_fixture->bench().current().page();
    click(*question(), QMessageBox::AcceptRole);
    QTRY_VERIFY(!page);
}

void TestCloseQuestion::theWindowTellsItToo_data()
{
    QTest::addColumn<bool>("withKeys");
    QTest::newRow("its button") << false;
    QTest::newRow("Ctrl+Q") << true;
}

void TestCloseQuestion::theWindowTellsItToo()
{
    QFETCH(bool, withKeys);
    connectAndPublish("HEADLINES");
    gui::MainWindow &window = m_fixture->window();
    const auto close = [&] {
        if (withKeys)
            QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
        else
            window.close();
    };
    close();
    QVERIFY(question());
    QVERIFY2(question()->text().contains(QStringLiteral("NEWS / HEADLINES, for ") + m_subscriber),
             qPrintable(question()->text()));
    window.close(); // once more: the question is there already
    QCOMPARE(window.findChildren<QMessageBox *>(QStringLiteral("leavesStale")).size(), 1);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(window.isVisible());
    QVERIFY(m_fixture->bench().current().session().connectionState().isUp());

    window.activateWindow(); // a window manager would
    QVERIFY(QTest::qWaitForWindowActive(&window));
    close();
    QVERIFY(question());
    click(*question(), QMessageBox::AcceptRole);
    QTRY_VERIFY(!window.isVisible());
}

void TestCloseQuestion::theWindowTellsOfEverySession()
{
    connectAndPublish("HEADLINES");
    const QString first = m_fixture->bench().current().page().name();
    connectAndPublish("WEATHER");
    m_fixture->bench().current().page().setName(QStringLiteral("second"));
    m_fixture->window().close();
    const QString text = question()->text();
    QVERIFY2(text.contains(first + QStringLiteral(": NEWS / HEADLINES, for ") + m_subscriber),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("second: NEWS / WEATHER, for ") + m_subscriber), qPrintable(text));
}

void TestCloseQuestion::doesNotAskWhoCannotAnswer()
{
    connectAndPublish("HEADLINES");
    m_fixture->window().closeWithoutAsking();
    QVERIFY(!question());
    QVERIFY(!m_fixture->window().isVisible());
}

QTEST_MAIN(TestCloseQuestion)
#include "tst_closequestion.moc"
