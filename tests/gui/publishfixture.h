#pragma once

// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/publish/audiencepane.h"
#include "gui/publish/framepane.h"
#include "gui/publish/payloadedit.h"
#include "gui/publish/publishpanel.h"
#include "gui/publish/templatespane.h"
#include "gui/widgets/hexview.h"
#include "models/granttable.h"
#include "models/packetdrafts.h"
#include "models/presets.h"
#include "models/publishhistory.h"
#include "models/publishlock.h"
#include "models/sighttable.h"
#include "models/subscriptiontree.h"
#include "models/templates.h"
#include "protocol/encoder.h"

#include "panelfixture.h"
#include "support/guitest.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QToolButton>
#include <QTreeView>

/// The publish panel with a session that only remembers, and the hands of a person.
class PublishFixture
{
public:
    template <typename T>
    T *child(const char *name)
    {
        T *found = panel->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QString note() { return child<QLabel>("note")->text(); }
    QString result() { return child<QLabel>("result")->text(); }
    bool canSend() { return child<QPushButton>("send")->isEnabled(); }
    void click(const char *name) { QTest::mouseClick(child<QWidget>(name), Qt::LeftButton); }
    void address()
    {
        QTest::keyClicks(child<QLineEdit>("feed"), "PRICES");
        QTest::keyClicks(child<QLineEdit>("topic"), "VOD.L");
    }

    static void accept(QMessageBox *box)
    {
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QLineEdit *dialogField() { return child<QDialog>("templateDialog")->findChild<QLineEdit *>("path"); }
    QPushButton *dialogButton(QDialogButtonBox::StandardButton which)
    {
        return child<QDialog>("templateDialog")->findChild<QDialogButtonBox *>("buttons")->button(which);
    }

    /// Subscribers and grants around the panel, and what its audience says of them.
    struct Audience
    {
        explicit Audience(PublishFixture &owner)
            : test(owner)
        {
            test.panel->setAudience(tree, test.session->control, grants, presets);
        }
        QString text() const { return test.child<QLabel>("audience")->text(); }
        QStringList rows() const
        {
            const models::SightTable &table = test.panel->audience().table();
            QStringList all;
            for (int row = 0; row < table.rowCount(); ++row) {
                QStringList cells;
                for (const int column : {models::SightTable::SubscriberColumn,
                                         models::SightTable::GrantColumn, models::SightTable::PacketsColumn})
                    cells.append(table.index(row, column).data().toString());
                all.append(cells.join('|'));
            }
            return all;
        }
        static protocol::ClientId idOf(quint8 client)
        {
            protocol::ClientId id;
            id.bytes[0] = static_cast<char>(client);
            return id;
        }
        /// As a session does it: tree and desk both hear of it.
        void notify(const QByteArray &user, quint8 client)
        {
            const QList<protocol::ForwardedSubscriptionRequest> batch{
                {user, "desk-11", idOf(client), "PRICES", "VOD.L", true}};
            tree.applyNotifications(batch, 1);
            test.session->desk.notified(batch.first(), test.session->now());
        }
        void grant(const QByteArray &user, quint8 client, const protocol::Entitlements &set)
        {
            gui::FakeSession &session = *test.session;
            const auto request = *session.desk.requestArrived(
                {idOf(client), "desk-11", user, "PRICES", "VOD.L"}, session.now());
            QVERIFY(!session.control.answer(request, authorization::GrantEntitlements{set}, {true, true},
                                            "because"));
            session.control.send();
            notify(user, client);
        }

        PublishFixture &test;
        QTemporaryDir folder;
        models::SubscriptionTree tree;
        models::Presets presets{folder.filePath("presets.json")};
        models::GrantTable grants{test.session->desk, presets, [this] {
                                      return test.session->now();
                                  }};
    };

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<gui::FakeSession> session;
    std::unique_ptr<models::PublishHistory> history;
    std::unique_ptr<gui::PublishPanel> panel;

    void make(protocol::Dialect dialect)
    {
        session->connection.dialect = dialect;
        panel = std::make_unique<gui::PublishPanel>(*history, *session, look->theme, look->icons,
                                                    [] { return qint64{(14 * 3600 + 32 * 60 + 8) * 1000}; });
        panel->resize(460, 700);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    }

    void open()
    {
        support::failOnWarnings();
        look = std::make_unique<gui::Look>();
        session = std::make_unique<gui::FakeSession>();
        history = std::make_unique<models::PublishHistory>();
        make(protocol::Dialect::V4);
    }
    void close()
    {
        panel.reset();
        history.reset();
        session.reset();
        look.reset();
    }
};
