#include "seen.h"
#include "windowwalk.h"

#include "gui/packets/packettable.h"
#include "models/eventlog.h"
#include "models/subscriptiontree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

using namespace seen;

/// Every panel and dialog of the real window, in every language and the other direction: nothing is cut,
/// everything has a name, and the keys get everywhere.
class TestWholeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void cleanup()
    {
        m_window.close();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        if (m_translator) {
            QCoreApplication::removeTranslator(m_translator.get());
            m_translator.reset();
        }
    }

    void cutsNoText_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isMirrored");
        for (const char *language : {"en", "de", "fr", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language) << false;
        QTest::newRow("en, right to left") << QStringLiteral("en") << true;
    }

    void cutsNoText()
    {
        QFETCH(QString, language);
        QFETCH(bool, isMirrored);
        speak(language);
        if (isMirrored)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_window.openConnected();
        QStringList cut;
        int seen = 0;
        m_walk.visitAll([&](QWidget &root, const QString &where) {
            const QList<QWidget *> widgets = root.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!isShown(*widget))
                    continue;
                if (const auto *header = qobject_cast<const QHeaderView *>(widget))
                    cut += cutTitles(*header, where);
                const QString text = textOf(*widget);
                if (text.isEmpty())
                    continue;
                ++seen;
                if (const QString trouble = cutBy(*widget, text); !trouble.isEmpty())
                    cut.append(QStringLiteral("%1: %2 \"%3\" %4")
                                   .arg(where, describe(*widget), text.left(60), trouble));
            }
        });
        QVERIFY(seen > 80);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }

    /// Nobody is left before a blank area: one line says what will appear there and what to do.
    void anEmptyPanelSaysWhatWillAppear()
    {
        m_window.open();
        m_window.session().events().clear();
        QStringList blank;
        QSet<QString> said;
        const QList<QDockWidget *> docks = m_window.page().findChildren<QDockWidget *>();
        QCOMPARE(docks.size(), 8);
        m_walk.visitDocks([&](QWidget &root, const QString &where) {
            const QString line = emptyLine(root);
            if (line.isEmpty())
                blank.append(where);
            said.insert(line);
        });
        QVERIFY2(blank.isEmpty(), qPrintable(blank.join(QLatin1Char('\n'))));
        QVERIFY2(said.size() >= docks.size(), qPrintable(QStringList(said.values()).join(QLatin1Char('\n'))));

        for (const char *list : {"log", "history", "requests"}) {
            const auto *view = m_window.page().findChild<QAbstractItemView *>(QLatin1String(list));
            const auto *note = view->viewport()->findChild<QLabel *>(QStringLiteral("emptyNote"));
            QVERIFY2(note && !note->isHidden() && !note->text().isEmpty(), list);
        }
        m_window.openConnected();
        const auto *packets = m_window.page().findChild<gui::PacketTable *>();
        QTRY_VERIFY2(packets->emptyText().contains(QLatin1String("Subscribe")),
                     qPrintable(packets->emptyText()));
    }

    void mirrorsItsLayout()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_window.openConnected();
        const auto *find = m_window.dock("subscriptions")->findChild<QLineEdit *>(QStringLiteral("find"));
        const auto *subscribe =
            m_window.dock("subscriptions")->findChild<QToolButton *>(QStringLiteral("subscribe"));
        QVERIFY(find->x() > subscribe->x());
        const auto *tabs = m_window.find<QTabBar>("sessionTabs");
        QVERIFY(tabs->mapTo(&m_window.window(), QPoint(0, 0)).x() > m_window.window().width() / 2);
    }

    void namesEveryControl()
    {
        m_window.openConnected();
        QStringList unnamed;
        int seen = 0;
        m_walk.visitAll([&](QWidget &root, const QString &where) {
            const QList<QWidget *> widgets = root.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!isShown(*widget) || !isControl(*widget))
                    continue;
                ++seen;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                    unnamed.append(where + QStringLiteral(": ") + describe(*widget));
            }
        });
        QVERIFY(seen > 80);
        unnamed.removeDuplicates();
        QVERIFY2(unnamed.isEmpty(), qPrintable(QLatin1Char('\n') + unnamed.join(QLatin1Char('\n'))));
    }

    /// Tab alone gets through the window and comes back; each stop is seen.
    void tabGoesRoundTheWindow()
    {
        m_window.openConnected();
        m_window.page().findChild<gui::PacketTable *>()->setFocus();
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        QSet<const QWidget *> stops;
        for (int step = 0; step < 300; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            QCoreApplication::processEvents();
            if (now == first)
                break;
            QVERIFY2(isShown(*now), qPrintable(describe(*now)));
            stops.insert(now);
        }
        QCOMPARE(QApplication::focusWidget(), first);
        QVERIFY2(stops.size() > 15, qPrintable(QString::number(stops.size())));
    }

    /// Whatever the pointer reaches in a panel, Tab alone reaches too.
    void tabReachesEveryControl_data()
    {
        QTest::addColumn<QString>("dock");
        for (const char *dock : {"subscriptions", "message", "notifications", "authorization", "publish",
                                 "log", "distributor", "talkers"})
            QTest::newRow(dock) << QString::fromLatin1(dock);
    }

    void tabReachesEveryControl()
    {
        QFETCH(QString, dock);
        m_window.open();
        for (QDockWidget *each : m_window.page().findChildren<QDockWidget *>())
            each->raise(); // the order of the window's children is another one now
        m_window.connect();
        QTRY_VERIFY(m_window.page().findChild<gui::PacketTable *>()->isVisible());
        authorization::Desk &desk = m_window.session().desk();
        desk.connected(1);
        desk.requestArrived({{}, "desk-11", "mary", "AUTH", "TOPIC"}, authorization::TimePoint::now());
        desk.notified({"dick", "desk-12", {}, "AUTH", "TOPIC", true}, authorization::TimePoint::now());
        QTRY_VERIFY(m_window.find<QTableView>("grants")->model()->rowCount() > 0);
        QDockWidget *panel = m_window.dock(qPrintable(dock));
        panel->show();
        panel->raise();
        const QTabWidget *pages = panel->findChild<QTabWidget *>();
        QStringList missed;
        for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
            if (pages)
                panel->findChild<QTabWidget *>()->setCurrentIndex(page);
            QCoreApplication::processEvents();
            const QList<QTableView *> tables = panel->findChildren<QTableView *>();
            for (QTableView *table : tables) {
                if (table->isVisible())
                    table->selectRow(0); // most buttons are for what is chosen
            }
            QSet<QWidget *> expected;
            const QList<QWidget *> widgets = panel->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (isShown(*widget) && widget->isEnabled() && isControl(*widget) &&
                    widget->focusPolicy() & Qt::TabFocus && !isByArrows(*widget))
                    expected.insert(widget);
            }
            auto *first = m_window.find<QTabBar>("sessionTabs");
            first->setFocus();
            QVERIFY(first->hasFocus());
            for (int step = 0; step < 300; ++step) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                expected.remove(QApplication::focusWidget());
                if (QApplication::focusWidget() == first)
                    break;
            }
            for (const QWidget *widget : std::as_const(expected))
                missed.append(QString::number(page) + QStringLiteral(": ") + describe(*widget));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }

    void theTreeSpeaks()
    {
        m_window.openConnected();
        m_window.session().subscriptions().applySubscription(
            {"PRICES", "VOD.L", client::SubscriptionState::Live, 0});
        auto *tree = m_window.dock("subscriptions")->findChild<QTreeView *>();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(tree);
        QVERIFY(face && face->tableInterface());
        QCOMPARE(face->role(), QAccessible::Tree);
        QTRY_COMPARE(face->tableInterface()->rowCount(), 2);
        QStringList rows;
        for (int row = 0; row < face->tableInterface()->rowCount(); ++row)
            rows.append(face->tableInterface()->cellAt(row, 0)->text(QAccessible::Name));
        QCOMPARE(rows, QStringList({QStringLiteral("Feed PRICES, 0 messages a second"),
                                    QStringLiteral("VOD.L, live, 0 messages a second")}));
    }

    void theInboxSpeaks()
    {
        m_window.openConnected();
        m_window.session().desk().connected(1);
        m_window.session().desk().requestArrived({{}, "desk-11", "mary", "AUTH", "TOPIC"},
                                                 authorization::TimePoint::now());
        const auto views = m_window.dock("authorization")->findChildren<QAbstractItemView *>();
        QString spoken;
        QTRY_VERIFY_WITH_TIMEOUT(!(spoken = spokenBy(views)).isEmpty(), 10'000);
        QVERIFY2(spoken.contains(QStringLiteral("mary")) && spoken.contains(QStringLiteral("AUTH")),
                 qPrintable(spoken));
    }

    void thePacketsSpeak()
    {
        m_window.openConnected();
        auto *table = m_window.page().findChild<gui::PacketTable *>();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(table);
        QVERIFY(face && face->tableInterface());
        QCOMPARE(face->role(), QAccessible::Table);
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
        QStringList columns;
        for (int column = 0; column < face->tableInterface()->columnCount(); ++column)
            columns.append(face->tableInterface()->columnDescription(column));
        QVERIFY2(columns.contains(QStringLiteral("Topic")), qPrintable(columns.join(QLatin1Char(' '))));
    }

private:
    void speak(const QString &language)
    {
        if (language == QLatin1String("en"))
            return;
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(QStringLiteral(MBM_QM "/messagebus-monitor_") + language));
        QCoreApplication::installTranslator(m_translator.get());
    }

    static QString spokenBy(const QList<QAbstractItemView *> &views)
    {
        QString all;
        for (QAbstractItemView *view : views) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
            QAccessibleTableInterface *table = face ? face->tableInterface() : nullptr;
            for (int row = 0; table && row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column)
                    all += table->cellAt(row, column)->text(QAccessible::Name) + QLatin1Char(' ');
            }
        }
        return all.trimmed();
    }

    WindowFixture m_window;
    WindowWalk m_walk{m_window};
    std::unique_ptr<QTranslator> m_translator;
};

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
