#pragma once

#include "uncalleddialogs.h"
#include "windowfixture.h"

#include "gui/authorization/answerdialog.h"
#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/inboxpage.h"
#include "gui/authorization/presetsdialog.h"
#include "gui/theme/thememanager.h"
#include "models/authorizationtable.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QTabWidget>

/// Walks every panel and dialog of a window, and shows each to `visit(QWidget &root, const QString &where)`.
class WindowWalk
{
public:
    explicit WindowWalk(WindowFixture &window)
        : m_window(window)
    {}

    /// Each dock in front once, with each of its own tabs.
    template <typename Visit>
    void visitDocks(Visit visit)
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
    }

    /// The docks, then a request with its card and what answers it, then what the menus open.
    template <typename Visit>
    void visitAll(Visit visit)
    {
        visitDocks(visit);
        visitRequest(visit);
        // A figure that has just changed has its room once the layout was asked.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
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

    template <typename Visit>
    void visitRequest(Visit visit)
    {
        QDockWidget *dock = m_window.dock("authorization");
        auto *inbox = dock->findChild<gui::InboxPage *>();
        m_window.session().desk().connected(1);
        m_window.session().desk().requestArrived({{}, "desk-11", "mary", "AUTH", "TOPIC"},
                                                 authorization::TimePoint::now());
        dock->raise();
        auto *table = dock->findChild<QAbstractItemView *>(QStringLiteral("requests"));
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(inbox->chosen());
        visit(*dock, QStringLiteral("request"));
        using namespace authorization;
        const gui::DeskParts &parts = dock->findChild<gui::AuthorizationPanel *>()->parts();
        const RequestId request = *inbox->chosen(); // a copy: chosen() gives a value
        for (const Answer &answer :
             {Answer(GrantEntitlements{{1}, {}}), Answer(GrantUnfiltered{}), Answer(Deny{})}) {
            gui::AnswerDialog dialog({{request}, answer, {}, false}, parts.requests, parts.control,
                                     parts.theme, parts.icons, &m_window.window());
            visitDialog(dialog, QStringLiteral("answer"), visit);
        }
        gui::PresetsDialog presets(parts.presets, parts.theme, parts.icons, &m_window.window());
        visitDialog(presets, QStringLiteral("presets"), visit);
    }

    template <typename Visit>
    static void visitDialog(QDialog &dialog, const QString &name, Visit visit)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        visit(dialog, name);
        dialog.hide();
    }

private:
    WindowFixture &m_window;
};
