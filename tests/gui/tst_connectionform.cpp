#include "gui/connection/connectiondialog.h"
#include "gui/widgets/emptynote.h"

#include "panelfixture.h"
#include "profiles/fakesecrets.h"
#include "support/guitest.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

/// How the dialog of connections looks before there is any.
class TestConnectionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        m_dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_dialog));
    }

    void fieldsOfAllGroupsBeginBelowEachOther()
    {
        const auto left = [this](const char *name) {
            return edit(name)->mapTo(&m_dialog, QPoint()).x();
        };
        QCOMPARE(left("certificate"), left("name"));
        QCOMPARE(left("user"), left("name"));
        QCOMPARE(left("metrics"), left("name"));
    }

    void aLongNoteIsNotCut()
    {
        auto *note = m_dialog.findChild<QLabel *>(QStringLiteral("keepNote"));
        note->setText(QStringLiteral("a reason of the system's own ").repeated(12));
        note->show();
        QTRY_VERIFY(note->height() >= note->heightForWidth(note->width()));
        QVERIFY(note->height() >= 2 * note->fontMetrics().height());
    }

    void anEmptyListOfProfilesSaysWhatAppearsThere()
    {
        const auto *list = m_dialog.findChild<QListView *>(QStringLiteral("profiles"));
        const auto *note = list->findChild<gui::EmptyNote *>();
        QVERIFY(note && note->isVisible());
        const QString none = note->text();
        QTest::keyClicks(edit("findProfile"), QStringLiteral("x"));
        QVERIFY(note->isVisible() && note->text() != none);
    }

private:
    QLineEdit *edit(const char *name) { return m_dialog.findChild<QLineEdit *>(QLatin1String(name)); }

    gui::Look m_look;
    QTemporaryDir m_folder;
    FakeSecrets m_secrets;
    profiles::ProfileStore m_store{m_folder.filePath(QStringLiteral("profiles.json"))};
    gui::ConnectionDialog m_dialog{m_look.theme, m_look.icons, m_store, m_secrets};
};

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
