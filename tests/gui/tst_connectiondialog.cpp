// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/connection/connectiondialog.h"
#include "gui/connection/connectionform.h"
#include "gui/widgets/namestable.h"

#include "panelfixture.h"
#include "profiles/examples.h"
#include "profiles/fakesecrets.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using gui::ConnectionDialog;
using protocol::Dialect;

class TestConnectionDialog : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    T *child(const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    QLineEdit *edit(const char *name) { return child<QLineEdit>(name); }
    QString note(const char *name) { return child<QLabel>(name)->text(); }
    void press(const char *name) { child<QPushButton>(name)->click(); }
    bool canConnect() { return child<QPushButton>("connectButton")->isEnabled(); }

    std::unique_ptr<gui::Look> look;
    std::unique_ptr<QTemporaryDir> folder;
    FakeSecrets secrets;
    std::unique_ptr<profiles::ProfileStore> store;
    std::unique_ptr<ConnectionDialog> dialog;
    client::ConnectionSettings settings()
    {
        return dialog->form().profile().settings(dialog->form().secrets());
    }

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        look = std::make_unique<gui::Look>();
        folder = std::make_unique<QTemporaryDir>();
        store = std::make_unique<profiles::ProfileStore>(folder->filePath("profiles.json"));
        dialog = std::make_unique<ConnectionDialog>(look->theme, look->icons, *store, secrets);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    void cleanup()
    {
        dialog.reset();
        look.reset();
    }

    void connectStaysOffUntilAllIsValid()
    {
        QVERIFY(!canConnect());
        QTest::keyClicks(edit("host"), "ldn-bus-01");
        QVERIFY(canConnect());
        press("methodBasic");
        QVERIFY(!canConnect());
        QTest::keyClicks(edit("user"), "tom");
        QVERIFY(!canConnect());
        QTest::keyClicks(edit("password"), "secret");
        QVERIFY(canConnect());
        QTest::keyClicks(edit("impersonating"), "desk;Application=x");
        QVERIFY(!canConnect());
        QVERIFY2(note("impersonatingNote").contains("cannot be sent"), qPrintable(note("impersonatingNote")));
        QVERIFY(child<QLabel>("impersonatingNote")->isVisible());
        QVERIFY(note("sum").startsWith("1 field"));
        gui::savePictures(*dialog, "connect", *look);
        edit("impersonating")->clear();
        QVERIFY(canConnect());
        QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        const auto settings = this->settings();
        QCOMPARE(settings.host, "ldn-bus-01");
        QCOMPARE(settings.port, 9001);
        QCOMPARE(settings.credentials.user, "tom");
        QCOMPARE(settings.credentials.secret.view(), QByteArrayView("secret"));
        QVERIFY(settings.credentials.method == protocol::LoginMethod::Basic);
    }

    void theDialectDecidesThePortUntilItIsTouched()
    {
        QCOMPARE(edit("port")->text(), "9001");
        press("dialect3");
        QCOMPARE(edit("port")->text(), "9091");
        press("dialect6");
        QCOMPARE(edit("port")->text(), "9001");
        edit("port")->selectAll();
        QTest::keyClicks(edit("port"), "9105");
        press("dialect3");
        QCOMPARE(edit("port")->text(), "9105");
    }

    void dialect3CarriesASemicolonButNoApplication()
    {
        edit("host")->setText("h");
        press("methodBasic");
        edit("user")->setText("a;b");
        edit("password")->setText("p");
        edit("application")->setText("monitor");
        QVERIFY(!canConnect());
        press("dialect3");
        QVERIFY2(canConnect(), qPrintable(note("userNote")));
        QVERIFY(!edit("application")->isEnabled());
        QVERIFY(settings().credentials.application.isEmpty());
    }

    void badHostsAndPortsAreRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        const auto row = [](const char *name, const QString &host, const QString &port) {
            QTest::newRow(name) << host << port;
        };
        row("no host", "", "9001");
        row("space", "a b", "9001");
        row("path", "http://x", "9001");
        row("no port", "h", "");
        row("port 0", "h", "0");
        row("port too large", "h", "65536");
        row("no number", "h", "90x");
    }

    void badHostsAndPortsAreRefused()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        edit("host")->setText(host);
        edit("port")->setText(port);
        QVERIFY(!canConnect());
        QVERIFY(!note("hostNote").isEmpty());
    }

    void tlsNeedsWhatItNames()
    {
        edit("host")->setText("h");
        child<QGroupBox>("tls")->setChecked(true);
        QVERIFY(canConnect());
        child<QRadioButton>("trustFile")->click();
        QVERIFY(!canConnect());
        QTemporaryDir directory;
        QFile ca(directory.filePath("ca.pem"));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        edit("caFile")->setText(ca.fileName());
        QVERIFY2(canConnect(), qPrintable(note("tlsNote")));
        edit("pin")->setText("abc");
        QVERIFY(!canConnect());
        edit("pin")->setText(QString(64, 'a'));
        QVERIFY(canConnect());
        QCOMPARE(settings().tls.pin, QByteArray(32, '\xaa'));
        edit("pin")->clear();
        child<QCheckBox>("pinOnly")->setChecked(true);
        QVERIFY(!canConnect());
        child<QCheckBox>("pinOnly")->setChecked(false);
        edit("certificate")->setText(ca.fileName());
        QVERIFY(!canConnect());
        edit("key")->setText(ca.fileName());
        QVERIFY(canConnect());
        child<QGroupBox>("tls")->setChecked(false);
        QVERIFY(!settings().tls.enabled);
    }

    void keepsAnUnfinishedConnectionWithoutItsSecrets()
    {
        const QString path = folder->filePath("settings.ini");
        edit("host")->setText("ldn bad host");
        edit("port")->setText("91o5");
        child<QGroupBox>("tls")->setChecked(true);
        child<QRadioButton>("trustFile")->click();
        edit("pin")->setText("abc");
        edit("passphrase")->setText("passphrase-1");
        press("methodBasic");
        edit("user")->setText("tom");
        edit("password")->setText("password-1");
        child<QCheckBox>("monitorOnly")->setChecked(true);
        child<gui::NamesTable>("subscribe")->setRows({{"PRICES", ""}});
        child<QComboBox>("environment")->setCurrentIndex(3);
        {
            QSettings ini(path, QSettings::IniFormat);
            dialog->saveDraft(ini);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("ldn"));
        QVERIFY(!text.contains("passphrase-1") && !text.contains("password-1"));

        const QVariantMap before = dialog->form().draft();
        profiles::ProfileStore again(store->path());
        ConnectionDialog other(look->theme, look->icons, again, secrets);
        QSettings ini(path, QSettings::IniFormat);
        other.restoreDraft(ini);
        QCOMPARE(other.findChild<QLineEdit *>("port")->text(), "91o5");
        QVERIFY(other.findChild<QRadioButton *>("trustFile")->isChecked());
        QCOMPARE(other.form().profile(), dialog->form().profile());
        QCOMPARE(other.form().draft().size(), before.size());
        QVERIFY(other.form().secrets() == profiles::Secrets());
    }

    void savesAProfileAndItsSecretsInTheKeychain()
    {
        QVERIFY(!child<QPushButton>("saveButton")->isEnabled());
        QTest::keyClicks(edit("host"), "ldn-bus-01");
        QVERIFY(!child<QPushButton>("saveButton")->isEnabled()); // it has no name
        QTest::keyClicks(edit("name"), "prod-ldn");
        press("methodBasic");
        QTest::keyClicks(edit("user"), "tom");
        QTest::keyClicks(edit("password"), "CANARY-word");
        child<QComboBox>("environment")->setCurrentIndex(3);
        press("saveButton");
        QCOMPARE(store->profiles().size(), 1);
        const profiles::Profile kept = store->profiles().at(0);
        QCOMPARE(kept.name, "prod-ldn");
        QCOMPARE(kept.environment, profiles::Environment::Production);
        QTRY_COMPARE(secrets.kept.size(), 1);
        QVERIFY(secrets.kept.value(profiles::secretKey(kept, profiles::SecretKind::Login)) ==
                protocol::Secret(QByteArray("CANARY-word")));
        QVERIFY(edit("password")->text().isEmpty()); // it is not needed here any more
        QVERIFY(!child<QPushButton>("saveButton")->isEnabled());
        QVERIFY(canConnect());
        QCOMPARE(child<QListView>("profiles")->model()->rowCount(), 2); // with the title

        // Pointed elsewhere, what was kept for the old target goes.
        edit("host")->setText("evil");
        press("saveButton");
        QTRY_COMPARE(secrets.kept.size(), 0);
    }

    void connectSavesWhatHasAName()
    {
        QSignalSpy connected(dialog.get(), &ConnectionDialog::connectRequested);
        edit("host")->setText("h");
        edit("name")->setText("a");
        QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
        QCOMPARE(connected.size(), 1);
        QCOMPARE(store->profiles().size(), 1);
        QCOMPARE(connected.at(0).at(0).value<profiles::Profile>(), store->profiles().at(0));
    }

    void connectKeepsNothingWithoutAName()
    {
        QSignalSpy connected(dialog.get(), &ConnectionDialog::connectRequested);
        edit("host")->setText("h");
        press("connectButton");
        QCOMPARE(connected.size(), 1);
        QVERIFY(store->profiles().isEmpty());
    }

    void changesAreNotLostSilently()
    {
        profiles::Profile a = examples::plain("a");
        profiles::Profile b = examples::plain("b");
        QCOMPARE(store->put(a), QString());
        QCOMPARE(store->put(b), QString());
        dialog = std::make_unique<ConnectionDialog>(look->theme, look->icons, *store, secrets);
        dialog->show();
        edit("host")->setText("half");
        auto *view = child<QListView>("profiles");
        view->setCurrentIndex(view->model()->index(1, 0));
        QCOMPARE(edit("name")->text(), "a"); // what has no name stays as a draft
        edit("host")->setText("changed");
        view->setCurrentIndex(view->model()->index(2, 0));
        const auto answer = [this](const char *text) {
            auto *box = dialog->findChild<QMessageBox *>();
            if (!box)
                return false;
            for (QAbstractButton *button : box->buttons()) {
                if (button->text() == text) {
                    button->click();
                    return true;
                }
            }
            return false;
        };
        QCOMPARE(edit("host")->text(), "changed");
        QVERIFY(answer("Go on changing it"));
        QCOMPARE(edit("name")->text(), "a");
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        dialog->reject();
        QVERIFY(dialog->isVisible());
        QVERIFY(answer("Go on changing it"));
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        view->setCurrentIndex(view->model()->index(2, 0));
        QVERIFY(answer("Save"));
        QCOMPARE(edit("name")->text(), "b");
        QCOMPARE(store->find(a.id)->host, "changed");
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        edit("host")->setText("dropped");
        child<QToolButton>("addProfile")->click();
        QVERIFY(answer("Drop the changes"));
        QCOMPARE(store->find(b.id)->host, "localhost");
        QCOMPARE(edit("host")->text(), "half");
    }

    void duplicatesAndDeletes()
    {
        profiles::Profile a = examples::plain("a");
        a.login.method = protocol::LoginMethod::Token;
        QCOMPARE(store->put(a), QString());
        secrets.kept = {
            {profiles::secretKey(a, profiles::SecretKind::Login), protocol::Secret(QByteArray("t"))}};
        dialog = std::make_unique<ConnectionDialog>(look->theme, look->icons, *store, secrets);
        dialog->show();
        QVERIFY(!child<QToolButton>("removeProfile")->isEnabled());
        dialog->showProfile(a.id);
        child<QToolButton>("duplicateProfile")->click();
        QCOMPARE(store->profiles().size(), 2);
        QCOMPARE(edit("name")->text(), "a (copy)");
        QCOMPARE(secrets.kept.size(), 1); // a copy has no secrets
        dialog->showProfile(a.id);
        child<QToolButton>("removeProfile")->click();
        auto *box = dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->textFormat(), Qt::PlainText);
        box->defaultButton()->click();
        QCOMPARE(store->profiles().size(), 2); // Cancel is the default
        QTRY_VERIFY(!dialog->findChild<QMessageBox *>());
        child<QToolButton>("removeProfile")->click();
        for (QAbstractButton *button : dialog->findChild<QMessageBox *>()->buttons()) {
            if (button->text() == "Delete")
                button->click();
        }
        QCOMPARE(store->profiles().size(), 1);
        QTRY_VERIFY(secrets.kept.isEmpty());
        QCOMPARE(edit("name")->text(), QString());
    }

    void saysThatThereIsNoKeychain()
    {
        secrets.failure = FakeSecrets::Status::Unavailable;
        dialog = std::make_unique<ConnectionDialog>(look->theme, look->icons, *store, secrets);
        dialog->show();
        edit("name")->setText("a");
        edit("host")->setText("h");
        press("methodToken");
        edit("token")->setText("t");
        QTRY_VERIFY2(note("keepNote").contains("no keychain in this test"), qPrintable(note("keepNote")));
        QVERIFY(!child<QCheckBox>("keepSecrets")->isEnabled());
        QVERIFY(note("passphraseNote").contains("each time"));
        secrets.failure = FakeSecrets::Status::Done;
    }

    void aNewerFileCanBeUsedButNotChanged()
    {
        QFile file(store->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version": 2, "profiles": [{"name": "a", "host": "h", "dialect": 4}]})");
        file.close();
        dialog = std::make_unique<ConnectionDialog>(look->theme, look->icons, *store, secrets);
        dialog->show();
        QVERIFY(note("trouble").contains("newer"));
        dialog->showProfile(store->profiles().at(0).id);
        QVERIFY(canConnect());
        edit("host")->setText("other");
        QVERIFY(!child<QPushButton>("saveButton")->isEnabled());
        QSignalSpy connected(dialog.get(), &ConnectionDialog::connectRequested);
        press("connectButton");
        QCOMPARE(connected.size(), 1);
    }

    void secretsAreDots()
    {
        for (const char *name : {"password", "token", "passphrase"})
            QCOMPARE(edit(name)->echoMode(), QLineEdit::Password);
        press("methodToken");
        QVERIFY(edit("token")->isVisible());
        QVERIFY(!edit("user")->isVisible());
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
