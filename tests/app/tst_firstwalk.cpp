#include "windowfixture.h"

#include "authorization/desk.h"
#include "gui/authorization/inboxpage.h"
#include "gui/packets/filterbar.h"
#include "gui/packets/packetview.h"
#include "gui/publish/publishpanel.h"
#include "models/subscriptiontree.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

/// The walk of docs/manual.md, "The first two minutes": somebody who has never seen the window does it with
/// the pointer, in exactly as many clicks as the manual says.
class TestFirstWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_window.open({1440, 900});
        m_clicks = 0;
    }
    void cleanup() { m_window.close(); }

    void seesOneTopicAnswersARequestAndPublishes()
    {
        m_window.bench().startDemo();
        showsOneTopic();
        QCOMPARE(std::exchange(m_clicks, 0), 1);
        grantsARequest();
        QCOMPARE(std::exchange(m_clicks, 0), 5);
        publishes();
        QCOMPARE(std::exchange(m_clicks, 0), 2);
    }

    void theFirstPageHasTheDemoOneClickAway()
    {
        auto *demo = m_window.page().findChild<QPushButton *>(QStringLiteral("demo"));
        click(*demo);
        QCOMPARE(m_clicks, 1);
        QTRY_VERIFY(m_window.session().connectionState().isUp());
    }

private:
    void showsOneTopic()
    {
        auto *tree = m_window.dock("subscriptions")->findChild<QTreeView *>();
        QModelIndex row;
        QTRY_VERIFY_WITH_TIMEOUT((row = rowOf(*tree, QStringLiteral("VOD.L"))).isValid(), 20'000);
        const QPoint over = tree->visualRect(row).center();
        QTest::mouseMove(tree->viewport(), over - QPoint(1, 0));
        QTest::mouseMove(tree->viewport(), over);
        auto *button = tree->viewport()->findChild<QToolButton *>(QStringLiteral("rowButton"));
        QTRY_VERIFY(button->isVisible());
        click(*button);
        const gui::FilterBar *bar = m_window.page().findChild<gui::PacketView *>()->filterBar();
        QCOMPARE(bar->text(), QStringLiteral("feed == \"PRICES\" and topic == \"VOD.L\""));
    }

    void grantsARequest()
    {
        auto *requests = m_window.dock("authorization")->findChild<QTableView *>(QStringLiteral("requests"));
        QTRY_VERIFY_WITH_TIMEOUT(requests->model()->rowCount() > 0, 30'000);
        clickTab(QStringLiteral("Authorization"));
        QTRY_VERIFY(!requests->viewport()->visibleRegion().isEmpty());
        clickAt(*requests->viewport(), requests->visualRect(requests->model()->index(0, 1)).center());
        const auto chosen = m_window.page().findChild<gui::InboxPage *>()->chosen();
        QVERIFY(chosen);
        auto *ids = m_window.dock("authorization")->findChild<QLineEdit *>(QStringLiteral("entitlements"));
        click(*ids);
        QTest::keyClicks(m_window.window().focusWidget(), QStringLiteral("1"));
        QCOMPARE(ids->text(), QStringLiteral("1"));
        click(*m_window.dock("authorization")->findChild<QPushButton *>(QStringLiteral("grant")));
        auto *dialog = m_window.dock("authorization")->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *answer = dialog->findChild<QPushButton *>(QStringLiteral("answer"));
        QTRY_VERIFY(answer->isEnabled()); // not by the rest of the click before
        click(*answer);
        QTRY_VERIFY_WITH_TIMEOUT(wasSent(*chosen), 10'000);
    }

    void publishes()
    {
        auto *panel = m_window.page().findChild<gui::PublishPanel *>();
        click(*tool(QStringLiteral("Publish…")));
        // What the user looks at is the suggested target, and the keys are where the message goes.
        QCOMPARE(panel->findChild<QLineEdit *>(QStringLiteral("feed"))->text(), QStringLiteral("PRICES"));
        QCOMPARE(panel->findChild<QLineEdit *>(QStringLiteral("topic"))->text(), QStringLiteral("VOD.L"));
        auto *text = panel->findChild<QPlainTextEdit *>(QStringLiteral("text"));
        QCOMPARE(m_window.window().focusWidget(), text);
        QTRY_VERIFY(!text->viewport()->visibleRegion().isEmpty());
        QTest::keyClicks(text, QStringLiteral("{\"bid\": 71.5}"));
        auto *send = panel->findChild<QPushButton *>(QStringLiteral("send"));
        click(*send);
        auto *result = panel->findChild<QLabel *>(QStringLiteral("result"));
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(QLatin1String("Left this machine")), 10'000);
        QVERIFY(!result->visibleRegion().isEmpty());
    }

    bool wasSent(authorization::RequestId request)
    {
        using authorization::RequestState;
        const authorization::Request *found = m_window.session().desk().find(request);
        return found && (found->state == RequestState::Sent || found->state == RequestState::Confirmed);
    }

    /// As a hand does: only what is in sight, and in front, can be clicked.
    void clickAt(QWidget &widget, const QPoint &place)
    {
        QVERIFY2(widget.isVisible() && widget.visibleRegion().contains(place),
                 qPrintable(widget.objectName()));
        QVERIFY2(widget.isEnabled(), qPrintable(widget.objectName()));
        QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
        ++m_clicks;
    }
    void click(QWidget &widget) { clickAt(widget, widget.rect().center()); }

    QWidget *tool(const QString &text)
    {
        const auto *tools = m_window.page().findChild<QToolBar *>(QStringLiteral("tools"));
        for (QAction *action : tools->actions()) {
            if (action->text() == text)
                return tools->widgetForAction(action);
        }
        qFatal("no such tool");
    }

    void clickTab(const QString &text)
    {
        const auto bars = m_window.page().findChildren<QTabBar *>();
        for (QTabBar *bar : bars) {
            for (int index = 0; index < bar->count(); ++index) {
                if (bar->isVisible() && bar->tabText(index).startsWith(text)) {
                    clickAt(*bar, bar->tabRect(index).center());
                    return;
                }
            }
        }
        QFAIL(qPrintable(text));
    }

    static QModelIndex rowOf(const QTreeView &tree, const QString &topic)
    {
        const QModelIndexList found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, topic,
                                                          1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    WindowFixture m_window;
    int m_clicks = 0;
};

QTEST_MAIN(TestFirstWalk)
#include "tst_firstwalk.moc"
