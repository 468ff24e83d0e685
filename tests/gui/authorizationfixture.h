#pragma once

// Texts are compared with many literals in these tests.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/authorization/answerdialog.h"
#include "gui/authorization/authorizationpanel.h"
#include "gui/authorization/inboxpage.h"
#include "gui/widgets/deliberatebutton.h"
#include "models/granttable.h"
#include "models/presets.h"
#include "models/rules.h"
#include "store/packetstore.h"

#include "panelfixture.h"
#include "support/guitest.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace gui {

/// An authorization panel before a desk with a session that only remembers, and the hands of a person.
class AuthorizationFixture
{
public:
    AuthorizationFixture()
    {
        panel.resize(440, 560);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the panel does not show");
    }

    template <typename T>
    T *child(const char *name)
    {
        T *found = panel.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QPushButton *button(const char *name) { return child<QPushButton>(name); }
    AnswerDialog *dialog() { return panel.findChild<AnswerDialog *>(); }
    DeliberateButton *answerButton() { return dialog()->findChild<DeliberateButton *>(); }
    QPoint middleOf(int row)
    {
        const QModelIndex at = table.index(row, models::AuthorizationTable::SubscriberColumn);
        return child<QTableView>("requests")->visualRect(at).center();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(child<QTableView>("requests")->viewport(), Qt::LeftButton, {}, middleOf(row));
    }
    static void click(QPushButton *target) { QTest::mouseClick(target, Qt::LeftButton); }
    /// Opens the dialog of a button and waits until its answer can be given, or needs something more.
    bool openDialog(const char *name)
    {
        click(button(name));
        return dialog() && QTest::qWaitForWindowExposed(dialog()) &&
               QTest::qWaitFor([this] { return answerButton()->isArmed(); });
    }
    static QString textOf(QWidget *parent, const char *name)
    {
        return parent->findChild<QLabel *>(QLatin1String(name))->text();
    }
    QString note() { return textOf(&panel, "note"); }

    Look look;
    FakeSession session;
    models::AuthorizationTable table{session.desk, [this] {
                                         return session.now();
                                     }};
    QTemporaryDir folder;
    models::Presets presets{folder.filePath("presets.json")};
    models::Rules rules{folder.filePath("rules.json")};
    models::GrantTable grants{session.desk, presets, [this] {
                                  return session.now();
                              }};
    store::PacketStore store{protocol::Dialect::V4};
    AuthorizationPanel panel{
        {session.control, table, grants, presets, rules, session, store, look.theme, look.icons}};
    InboxPage &inbox = panel.inbox();
};

} // namespace gui
