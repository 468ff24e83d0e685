#include "windowfixture.h"

#include "gui/packets/filterbar.h"
#include "gui/packets/packettable.h"
#include "gui/window/commandpalette.h"
#include "gui/window/keymapoverlay.h"
#include "models/subscriptiontree.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSet>
#include <QTreeView>

/// The command palette and the key map of the real window, by keys alone.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_window.openConnected();
        m_window.session().subscribe("PRICES", "VOD.L");
        m_window.session().subscribe("PRICES", "BARC.L");
        QTRY_COMPARE(m_window.session().subscriptions().ownSubscriptionCount(), 2);
        QApplication::setActiveWindow(&m_window.window());
        m_window.page().findChild<gui::PacketTable *>()->setFocus();
    }
    void cleanup() { m_window.close(); }

    void doesACommandAndGivesTheKeysBack()
    {
        const QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        openPalette();
        type(QStringLiteral("pause"));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QVERIFY(m_window.action(QStringLiteral("Pause"))->isChecked());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void knowsEveryActionOfTheMenus()
    {
        openPalette();
        QSet<QString> listed;
        for (const gui::ListedAction &each : gui::listActions(m_window.window(), &m_window.page()))
            listed.insert(gui::plainActionText(*each.action));
        const auto check = [&](const auto &self, const QMenu *menu) -> void {
            for (const QAction *action : menu->actions()) {
                if (action->menu())
                    self(self, action->menu());
                else if (!action->isSeparator() && action->isVisible())
                    QVERIFY2(listed.contains(gui::plainActionText(*action)), qPrintable(action->text()));
            }
        };
        for (const QAction *title : m_window.window().menuBar()->actions())
            check(check, title->menu());
        // As many rows as actions and names; the list shows the best few of them.
        const auto names = m_window.page().knownNames();
        QCOMPARE(names.size(), std::size_t{3});
        const auto actions = gui::listActions(m_window.window(), &m_window.page());
        QCOMPARE(palette()->list().matchCount(), actions.size() + 3);
    }

    void showsKeysAndSkipsWhatIsNotPossible()
    {
        openPalette();
        type(QStringLiteral("subscribe"));
        const QModelIndex first = view()->model()->index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("Subscribe"));
        QCOMPARE(first.data(models::PaletteList::KeysRole).toString(), QStringLiteral("Ctrl+Shift+S"));
        type(QStringLiteral("grant"));
        QVERIFY(view()->model()->rowCount() > 0);
        QCOMPARE(view()->model()->index(0, 0).data().toString(), QStringLiteral("Grant"));
        QVERIFY(view()->currentIndex().data().toString() != QStringLiteral("Grant")); // nobody asks
    }

    void goesToATopicInTheTree()
    {
        openPalette();
        type(QStringLiteral("barc"));
        QTest::keyClick(field(), Qt::Key_Return);
        const auto *tree = m_window.dock("subscriptions")->findChild<QTreeView *>();
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("BARC.L"));
        QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(tree));
    }

    void showsOnlyThePacketsOfATopic()
    {
        openPalette();
        type(QStringLiteral("vod"));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window.page().findChild<gui::FilterBar *>()->text(),
                 QStringLiteral("feed == \"PRICES\" and topic == \"VOD.L\""));
    }

    void subscribesToATopicThatOthersHave()
    {
        m_window.session().subscriptions().setNotified("ORDERS", true);
        m_window.session().subscriptions().applyNotifications(
            {{{}, "host", "mary", "ORDERS", "EQUITY", true}}, 1);
        openPalette();
        type(QStringLiteral("equity"));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(m_window.session().subscriptions().ownSubscriptionCount(), 3);
    }

    void stepsRoundAndClosesWithEscape()
    {
        openPalette();
        type(QStringLiteral("prices"));
        const int rows = view()->model()->rowCount();
        QVERIFY(rows >= 3);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(view()->currentIndex().row(), rows - 1);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(view()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
    }

    void theKeyMapHasTheKeysOfEveryAction()
    {
        QTest::keyClick(&m_window.window(), Qt::Key_F1);
        const auto *map = m_window.find<gui::KeyMapOverlay>("keyMap");
        QVERIFY(map->isVisible());
        const QStringList lines = map->lines();
        int withKeys = 0;
        for (const gui::ListedAction &each : gui::listActions(m_window.window(), &m_window.page())) {
            if (each.action->shortcut().isEmpty())
                continue;
            ++withKeys;
            const QString keys = gui::keysText(each.action->shortcut());
            const QString text = gui::plainActionText(*each.action);
            QVERIFY2(std::any_of(
                         lines.begin(), lines.end(),
                         [&](const QString &line) { return line.startsWith(keys) && line.endsWith(text); }),
                     qPrintable(keys + QLatin1Char(' ') + text));
        }
        QVERIFY(lines.size() <= withKeys); // what two views of a panel have stands there once
        QVERIFY(withKeys > 40);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!map->isVisible());
    }

    void panelsAreNamedWithoutWhatTheirTitlesTellOfTheMoment()
    {
        auto *dock = m_window.page().findChild<QDockWidget *>(QStringLiteral("authorization"));
        QVERIFY(dock);
        dock->setWindowTitle(QStringLiteral("Authorization (4)"));
        QCOMPARE(dock->toggleViewAction()->text(), QStringLiteral("Authorization"));
        QSet<QString> places;
        for (const gui::ListedAction &each : gui::listActions(m_window.window(), &m_window.page()))
            places.insert(each.place);
        QVERIFY(places.contains(QStringLiteral("Authorization")));
        for (const QString &place : std::as_const(places))
            QVERIFY2(!place.contains(QLatin1Char('(')), qPrintable(place));
    }

    /// Every shortcut that works in the window is a named action: one that isn't would be in no list.
    void noKeyOfTheWindowIsWithoutAName()
    {
        QSet<const QAction *> listed;
        for (const gui::ListedAction &each : gui::listActions(m_window.window(), &m_window.page()))
            listed.insert(each.action);
        for (const QAction *action : m_window.window().findChildren<QAction *>()) {
            if (action->shortcut().isEmpty() || !action->isVisible())
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->shortcut().toString()));
            const bool isMenus = qobject_cast<QMenu *>(action->parent()) != nullptr;
            QVERIFY2(isMenus || listed.contains(action), qPrintable(action->text()));
        }
        QVERIFY(m_window.window().findChildren<QObject *>().size() > 100);
        for (const QObject *object : m_window.window().findChildren<QObject *>())
            QVERIFY2(!object->inherits("QShortcut"), qPrintable(object->parent()->objectName()));
    }

    void noKeysMeanTwoThings()
    {
        QHash<QString, QString> known;
        for (const gui::ListedAction &each : gui::listActions(m_window.window(), &m_window.page())) {
            if (each.action->shortcutContext() != Qt::WindowShortcut)
                continue; // where another panel has the keys, they are that one's
            for (const QKeySequence &keys : each.action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(
                    !known.contains(text),
                    qPrintable(
                        QStringLiteral("%1: %2 and %3").arg(text, known.value(text), each.action->text())));
                known.insert(text, each.action->text());
            }
        }
    }

    void theKeyMapStartsWithThePanelThatHasTheKeysAndCanBeSearched()
    {
        QTest::keyClick(&m_window.window(), Qt::Key_Question);
        const auto *map = m_window.find<gui::KeyMapOverlay>("keyMap");
        QVERIFY(map->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Reset layout"));
        QStringList shown;
        for (const QLabel *label : map->findChildren<QLabel *>()) {
            if (label->isVisibleTo(map))
                shown.append(label->text());
        }
        QVERIFY(!shown.contains(QStringLiteral("F7")));
    }

private:
    gui::CommandPalette *palette() { return m_window.find<gui::CommandPalette>("commandPalette"); }
    QLineEdit *field() { return palette()->findChild<QLineEdit *>(); }
    QListView *view() { return palette()->findChild<QListView *>(); }
    void openPalette()
    {
        QTest::keyClick(&m_window.window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field()));
    }
    void type(const QString &text)
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }

    WindowFixture m_window;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
