// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "app/diagnosticreport.h"
#include "app/logfile.h"
#include "app/workbench.h"
#include "busfixture.h"
#include "gui/window/reportdialog.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using app::Redactor;

/// What the program tells of itself to somebody else.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarnings(); }
    void takesNamesOut_data();
    void takesNamesOut();
    void callsTheSameNameTheSame();
    void leavesWordsAlone_data();
    void leavesWordsAlone();
    void savesWhatItShows();
    void saysWhyItWasNotSaved();
    void keepsEventsAndCountsInTheLog();
};

void TestDiagnosis::takesNamesOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char *text, const char *redacted) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(redacted);
    };
    // Known: host prices, user tom, user jo.doe, profile "Night desk"
    row("prices:9001: Connecting", "host-1:9001: Connecting");
    row("tom was refused", "user-1 was refused");
    row("Tom, TOM and tomato", "user-1, user-1 and tomato");
    row("profile Night desk is bad", "profile profile-1 is bad");
    row("jo.doe left", "user-2 left");
    row("audit/prices_9001.jsonl", "audit/prices_9001.jsonl");
    row("/home/tom/.local/share/x.log", "~/.local/share/x.log");
    // Not known, but seen for what they are.
    row("10.1.2.3:9001 refused", "host-2:9001 refused");
    row("[fe80::1%eth0]:9001 refused", "host-2:9001 refused");
    row("to 2001:db8::17 failed", "to host-2 failed");
    row("the certificate is for bus.bank.example", "the certificate is for host-2");
    row("mary @ desk-11 asks", "user-3 @ host-2 asks");
    row("mail mary@desk now", "mail user-3@host-2 now");
}

void TestDiagnosis::takesNamesOut()
{
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    Redactor redactor;
    redactor.setHome("/home/tom");
    redactor.know(Redactor::Kind::Host, "prices");
    redactor.know(Redactor::Kind::User, "tom");
    redactor.know(Redactor::Kind::User, "jo.doe");
    redactor.know(Redactor::Kind::Profile, "Night desk");
    QCOMPARE(redactor.redacted(text), redacted);
}

void TestDiagnosis::callsTheSameNameTheSame()
{
    Redactor redactor;
    const QString first = redactor.placeholder(Redactor::Kind::Host, "bus.example");
    QCOMPARE(redactor.redacted("bus.example, other.example, BUS.example"),
             QString("%1, host-2, %1").arg(first));
    QCOMPARE(redactor.redacted(redactor.redacted("bus.example")), first);
    QCOMPARE(redactor.placeholder(Redactor::Kind::User, ""), "");
}

void TestDiagnosis::leavesWordsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2026-11-28T02:03:04.123Z  info     program: ends", "Messagebus Monitor 0.1.0, Qt 6.4.2",
          "profiles.json can't be read", "away from 10:02:11 to 10:02:40", "OpenSSL 3.0.17 1 Jul 2025",
          "warning  Qt, qt.network.ssl: no", "ends. Then more", "received 12 messages and 1,234 bytes"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDiagnosis::leavesWordsAlone()
{
    QFETCH(QString, text);
    Redactor redactor;
    redactor.know(Redactor::Kind::User, "a"); // too short to be told from text
    QCOMPARE(redactor.redacted(text), text);
}

void TestDiagnosis::savesWhatItShows()
{
    distributor::Options busOptions;
    busOptions.login = protocol::LoginMethod::Basic;
    busOptions.users = std::get<distributor::Users>(
        distributor::Users::fromJson(R"({"user4711": {"password": "CanaryPassword7391"}})", false));
    const BusFixture bus(busOptions);
    QTemporaryDir folder;
    app::LogFile log(folder.filePath("logs"));
    QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
    gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
    theme.apply(*qApp);
    app::SessionOptions options;
    options.operatorName = "operator77";
    options.auditFolder = folder.filePath("audit");
    options.log = &log;
    app::Workbench bench(theme, settings, options);
    bench.window().show();
    client::ConnectionSettings target = bus.settings();
    target.credentials.method = protocol::LoginMethod::Basic;
    target.credentials.user = "user4711";
    target.credentials.secret = protocol::Secret("CanaryPassword7391");
    bench.connectTo(target);
    QTRY_VERIFY(bench.current().session().connectionState().isUp());
    profiles::Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = "Profile0815";
    profile.host = "secret-host";
    profile.port = 9001;
    profile.login = {protocol::LoginMethod::Basic, "user4712", {}, {}, {}};
    profiles::ProfileStore store(folder.filePath("profiles.json"));
    QCOMPARE(store.load(), QStringList());
    QCOMPARE(store.add({profile}, {}), QString());
    Q_EMIT bench.window().recentConnectionRequested({}); // reads the profiles anew
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (auto *open = qobject_cast<QDialog *>(dialog))
            open->reject();
    }

    Q_EMIT bench.window().reportRequested();
    auto *dialog = bench.window().findChild<gui::ReportDialog *>();
    QVERIFY(dialog);
    auto *shown = dialog->findChild<QPlainTextEdit *>("report");
    const QString text = shown->toPlainText();
    for (const char *name : {"user4711", "user4712", "secret-host", "Profile0815", "operator77", "127.0.0.1"})
        QVERIFY2(!text.contains(name), name);
    QVERIFY(text.contains("profile-1"));
    dialog->findChild<QCheckBox *>("names")->click();
    for (const char *name : {"user4711", "user4712", "secret-host", "Profile0815", "127.0.0.1"})
        QVERIFY2(shown->toPlainText().contains(name), name);
    QVERIFY(!shown->toPlainText().contains("CanaryPassword"));
    dialog->findChild<QCheckBox *>("names")->click();
    QCOMPARE(shown->toPlainText(), text);

    dialog->findChild<QPushButton *>("save")->click();
    auto *asks = dialog->findChild<QFileDialog *>();
    QVERIFY(asks);
    const QString path = folder.filePath("report.json");
    Q_EMIT asks->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray saved = file.readAll();
    QCOMPARE(QString::fromUtf8(saved), text);
    const QJsonObject report = QJsonDocument::fromJson(saved).object();
    QCOMPARE(report.value("program").toObject().value("qt").toString(), QString::fromLatin1(qVersion()));
    QVERIFY(!report.value("program").toObject().value("tlsLibrary").toString().isEmpty());
    QVERIFY(!report.value("system").toObject().value("name").toString().isEmpty());
    QCOMPARE(report.value("sessions").toArray().size(), 1);
    QCOMPARE(report.value("profiles").toArray().at(0).toObject().value("login").toString(), "basic");
    QVERIFY(!report.value("log").toArray().isEmpty());
}

void TestDiagnosis::saysWhyItWasNotSaved()
{
    gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
    const gui::Icons icons(theme.sharedTheme());
    gui::ReportDialog dialog([](bool) { return QByteArray("{}"); }, theme, icons);
    QVERIFY(!dialog.saveTo("/nonexistent/folder/report.json"));
    QVERIFY(dialog.findChild<QLabel *>("note")->text().startsWith("Not saved: "));
    QVERIFY(!dialog.findChild<QLabel *>("note")->isHidden());
}

void TestDiagnosis::keepsEventsAndCountsInTheLog()
{
    BusFixture bus;
    QTemporaryDir folder;
    app::LogFile log(folder.filePath("logs"));
    QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
    gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
    app::SessionOptions options;
    options.auditFolder = folder.filePath("audit");
    options.log = &log;
    app::Workbench bench(theme, settings, options);
    const auto has = [&log](const QString &text) {
        return !log.recent().filter(text).isEmpty();
    };
    client::ConnectionSettings target = bus.settings();
    target.reconnect = false;
    bench.connectTo(target);
    app::Session &session = bench.current().session();
    QTRY_VERIFY(session.connectionState().isUp());
    session.subscribe("PRICES", "VOD.L");
    OtherClient other(bus.settings());
    QTRY_VERIFY(other.client.state().isUp());
    QTRY_VERIFY((other.publish("PRICES", "VOD.L", "PayloadCanary"), session.store().totals().received >= 3));
    bus.stop();
    QTRY_VERIFY(has("session 1: received "));
    QVERIFY(has("error"));
    QVERIFY(has(target.target()));
    QVERIFY(!has("PayloadCanary"));
    QVERIFY(!has("received 0 messages"));
}

QTEST_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
