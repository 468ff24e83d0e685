#include "uncalleddialogs.h"
#include "windowfixture.h"

#include "gui/packettable.h"
#include "models/subscriptiontree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

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
        visitAll([&](QWidget &root, const QString &where) {
            const QList<QWidget *> widgets = root.findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!isShown(*widget))
                    continue;
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
        visitAll([&](QWidget &root, const QString &where) {
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

    /// Each dock in front once, with each of its own tabs; then what the menus open.
    template <typename Visit>
    void visitAll(Visit visit)
    {
        const QList<QDockWidget *> docks = m_window.page().findChildren<QDockWidget *>();
        for (QDockWidget *dock : docks) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            visit(*dock, dock->objectName());
            const QList<QTabWidget *> tabs = dock->findChildren<QTabWidget *>();
            for (QTabWidget *tab : tabs) {
                for (int index = 0; index < tab->count(); ++index) {
                    tab->setCurrentIndex(index);
                    QCoreApplication::processEvents();
                    visit(*dock, dock->objectName() + QLatin1Char('/') + tab->widget(index)->objectName());
                }
            }
        }
        visit(m_window.window(), QStringLiteral("window"));
        // A mark of three dots is the promise of a dialog; what one dialog does may make the menus anew.
        QSet<QString> promised;
        for (const gui::ListedAction &each : gui::listActions(m_window.window(), &m_window.page())) {
            if (each.action->text().endsWith(QChar(0x2026)))
                promised.insert(gui::plainActionText(*each.action));
        }
        for (const QString &name : std::as_const(promised)) {
            QAction *action = m_window.action(name);
            if (!action || !action->isEnabled())
                continue;
            action->trigger();
            QCoreApplication::processEvents();
            const QList<QDialog *> dialogs = m_window.window().findChildren<QDialog *>();
            for (QDialog *dialog : dialogs) {
                if (!dialog->isVisible())
                    continue;
                if (!dialog->inherits("QFileDialog")) // Qt's own
                    visit(*dialog, name);
                dialog->reject();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
            QCoreApplication::processEvents();
        }
        visitUncalledDialogs(m_window.window(), visit);
    }

    static bool isShown(const QWidget &widget)
    {
        // The region of an area is without its opaque viewport.
        const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
        const QRegion region = area ? area->viewport()->visibleRegion() : widget.visibleRegion();
        return widget.isVisible() && !region.isEmpty() &&
               widget.objectName() != QLatin1String("qt_toolbar_ext_button");
    }

    /// What is worked with by keys or pointer. What belongs to another control is that one's part.
    static bool isControl(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
            qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
            qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QScrollBar *>(&widget))
            return false;
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
               qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
               qobject_cast<const QPlainTextEdit *>(&widget) ||
               qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget);
    }

    /// One of several of which one is chosen: that one has the focus, and the arrows lead to the others.
    static bool isByArrows(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return button && !button->isChecked() &&
               (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    }

    static QString textOf(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->text();
        if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
            return tool->toolButtonStyle() == Qt::ToolButtonIconOnly ? QString() : tool->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return button->text();
        return {};
    }

    /// In what way the text has no room; empty where it has.
    static QString cutBy(const QWidget &widget, const QString &text)
    {
        const auto lacks = [](const char *what, int has, int needs) {
            return QStringLiteral("%1 %2 of %3")
                .arg(QLatin1String(what), QString::number(has), QString::number(needs));
        };
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const QSize has = label->contentsRect().size();
            if (label->wordWrap()) {
                const int needs = label->heightForWidth(label->width());
                return label->height() < needs ? lacks("height", label->height(), needs) : QString();
            }
            const QSize needs = label->fontMetrics().size(0, text);
            if (has.width() < needs.width())
                return lacks("width", has.width(), needs.width());
            return has.height() + 2 < needs.height() ? lacks("height", has.height(), needs.height())
                                                     : QString();
        }
        const QSize needs = qobject_cast<const QAbstractButton *>(&widget)->sizeHint();
        if (widget.width() < needs.width())
            return lacks("width", widget.width(), needs.width());
        // The frame may give way, the letters not.
        const int letters = widget.fontMetrics().height();
        return widget.height() < letters ? lacks("height", widget.height(), letters) : QString();
    }

    static QString describe(const QWidget &widget)
    {
        return QStringLiteral("%1 %2 in %3")
            .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
                 widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
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
    std::unique_ptr<QTranslator> m_translator;
};

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
