// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/connectiondialog.h"

#include "panelfixture.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

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
    std::unique_ptr<ConnectionDialog> dialog;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        look = std::make_unique<gui::Look>();
        dialog = std::make_unique<ConnectionDialog>(look->theme, look->icons);
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
        const auto settings = dialog->settings();
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
        QVERIFY(dialog->settings().credentials.application.isEmpty());
    }

    void badHostsAndPortsAreRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::newRow("no host") << ""
                                 << "9001";
        QTest::newRow("space") << "a b"
                               << "9001";
        QTest::newRow("path") << "http://x"
                              << "9001";
        QTest::newRow("no port") << "h"
                                 << "";
        QTest::newRow("port 0") << "h"
                                << "0";
        QTest::newRow("port too large") << "h"
                                        << "65536";
        QTest::newRow("no number") << "h"
                                   << "90x";
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
        QCOMPARE(dialog->settings().tls.pin, QByteArray(32, '\xaa'));
        edit("pin")->clear();
        child<QCheckBox>("pinOnly")->setChecked(true);
        QVERIFY(!canConnect());
        child<QCheckBox>("pinOnly")->setChecked(false);
        edit("certificate")->setText(ca.fileName());
        QVERIFY(!canConnect());
        edit("key")->setText(ca.fileName());
        QVERIFY(canConnect());
        child<QGroupBox>("tls")->setChecked(false);
        QVERIFY(!dialog->settings().tls.enabled);
    }

    void remembersAllButSecrets()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("settings.ini");
        client::ConnectionSettings settings;
        settings.host = "ldn";
        settings.port = 9105;
        settings.dialect = Dialect::V6;
        settings.tls.enabled = true;
        settings.tls.pin = QByteArray(32, 'p');
        settings.tls.keyPassphrase = protocol::Secret(QByteArray("passphrase-1"));
        settings.credentials.method = protocol::LoginMethod::Basic;
        settings.credentials.user = "tom";
        settings.credentials.secret = protocol::Secret(QByteArray("password-1"));
        settings.monitorOnly = true;
        settings.subscribeHeartbeat = false;
        dialog->setSettings(settings);
        QVERIFY(dialog->settings() == settings);
        {
            QSettings store(path, QSettings::IniFormat);
            dialog->save(store);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("ldn"));
        QVERIFY(!text.contains("passphrase-1") && !text.contains("password-1"));

        ConnectionDialog other(look->theme, look->icons);
        QSettings store(path, QSettings::IniFormat);
        other.restore(store);
        settings.tls.keyPassphrase = {};
        settings.credentials.secret = {};
        QVERIFY(other.settings() == settings);
    }

    void secretsAreDots()
    {
        for (const char *name : {"password", "token", "passphrase"})
            QCOMPARE(edit(name)->echoMode(), QLineEdit::Password);
        press("methodToken");
        QVERIFY(edit("token")->isVisible());
        QVERIFY(!edit("user")->isVisible());
    }

    void saysWhatAWrongLoginCosts()
    {
        QVERIFY(note("cost").contains("malformed"));
        QVERIFY(child<QLabel>("cost")->isVisible());
    }
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
