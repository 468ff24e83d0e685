#include "app/logfile.h"
#include "app/qtmessages.h"
#include "app/workbench.h"
#include "busfixture.h"
#include "gui/connection/connectiondialog.h"
#include "gui/connection/connectionform.h"
#include "gui/connection/secretdialog.h"
#include "gui/window/reportdialog.h"
#include "profiles/fakesecrets.h"
#include "support/guitest.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

/// Plants secrets, goes through what the program does with them, and looks for them wherever they must not
/// be.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsHidden_data();
    void findsWhatIsHidden();
    void keepsThemOutOfEverything_data();
    void keepsThemOutOfEverything();

private:
    struct Text
    {
        QString where;
        QByteArray bytes;
    };
    /// The first place that holds a canary in any of its guises; empty where none does.
    static QString placeOf(const QList<Text> &texts);
    void addFiles(QList<Text> &texts) const;
    static void addWindow(QList<Text> &texts, const QWidget &window);
    /// The diagnostic report, with names and without, as it is shown and as it is saved.
    void addReport(QList<Text> &texts, app::Workbench &bench) const;
    static void addProcess(QList<Text> &texts);
    void addProgram(QList<Text> &texts, const profiles::Profile &profile) const;

    QTemporaryDir m_home;
};

namespace {

constexpr const char *canaries[] = {"CanaryPassword7391", "CanaryToken5527", "CanaryPassphrase8846"};

QList<QByteArray> guisesOf(const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {secret,
            secret.toHex(),
            secret.toHex().toUpper(),
            secret.toBase64(QByteArray::OmitTrailingEquals).chopped(2),
            wide,
            secret.toPercentEncoding()};
}

} // namespace

QString TestCanary::placeOf(const QList<Text> &texts)
{
    for (const Text &text : texts) {
        for (const char *canary : canaries) {
            for (const QByteArray &guise : guisesOf(canary)) {
                if (text.bytes.contains(guise))
                    return QStringLiteral("%1 has %2").arg(text.where, QString::fromLatin1(canary));
            }
        }
    }
    return {};
}

void TestCanary::addFiles(QList<Text> &texts) const
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            texts.append({file.fileName(), file.fileName().toUtf8() + '\n' + file.readAll()});
    }
}

void TestCanary::addWindow(QList<Text> &texts, const QWidget &window)
{
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets += QApplication::topLevelWidgets();
    for (const QWidget *widget : std::as_const(widgets)) {
        const QString name = QStringLiteral("widget %1").arg(widget->objectName());
        QString said = widget->windowTitle() + widget->toolTip() + widget->statusTip() + widget->whatsThis() +
                       widget->accessibleName() + widget->accessibleDescription();
        for (const char *property : {"text", "placeholderText", "plainText", "title", "displayText"})
            said += QLatin1Char('\n') + widget->property(property).toString();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget);
            edit && edit->echoMode() == QLineEdit::Password)
            said = edit->displayText(); // what is typed is there, and shown as dots
        texts.append({name, said.toUtf8()});
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel &model = *view->model();
            QString cells;
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    for (const int role :
                         {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        cells += model.index(row, column).data(role).toString() + QLatin1Char('\n');
                }
            }
            texts.append({name + QStringLiteral(" cells"), cells.toUtf8()});
        }
    }
    texts.append({QStringLiteral("clipboard"), QGuiApplication::clipboard()->text().toUtf8()});
}

void TestCanary::addReport(QList<Text> &texts, app::Workbench &bench) const
{
    Q_EMIT bench.window().reportRequested();
    auto *dialog = bench.window().findChild<gui::ReportDialog *>();
    QVERIFY(dialog);
    for (const char *name : {"unnamed", "named"}) {
        const QString path = m_home.filePath(QString::fromLatin1(name) + QStringLiteral(".json"));
        QVERIFY(dialog->saveTo(path));
        QVERIFY(QFileInfo(path).size() > 500);
        addWindow(texts, *dialog);
        dialog->findChild<QCheckBox *>(QStringLiteral("names"))->click();
    }
    addFiles(texts);
    dialog->reject();
}

void TestCanary::addProcess(QList<Text> &texts)
{
    for (const char *name : {"/proc/self/cmdline", "/proc/self/environ"}) {
        QFile file(QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly))
            texts.append({file.fileName(), file.readAll()});
    }
    texts.append({QStringLiteral("environment of children"),
                  QProcessEnvironment::systemEnvironment().toStringList().join(QLatin1Char('\n')).toUtf8()});
}

void TestCanary::addProgram(QList<Text> &texts, const profiles::Profile &profile) const
{
    QTemporaryDir secrets;
    QFile file(secrets.filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const bool isToken = profile.login.method == protocol::LoginMethod::Token;
    file.write(canaries[isToken ? 1 : 0]);
    file.close();
    const QString option = isToken ? QStringLiteral("--token-file") : QStringLiteral("--password-file");
    const QString wrong = isToken ? QStringLiteral("--password-file") : QStringLiteral("--token-file");
    for (const QString &given : {option, wrong}) {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(MBM_MESSAGEBUS),
                      {QStringLiteral("tail"), QStringLiteral("--profile"), profile.name, given,
                       file.fileName(), QStringLiteral("--for"), QStringLiteral("300ms"), QStringLiteral("A"),
                       QStringLiteral("B")});
        QVERIFY(program.waitForStarted());
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(program.processId()));
        if (line.open(QIODevice::ReadOnly))
            texts.append({QStringLiteral("command line of messagebus"), line.readAll()});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
        const QByteArray said = program.readAll();
        texts.append({QStringLiteral("output of messagebus"), said});
        QVERIFY2(given == option || said.contains("contradicts"), said);
    }
}

void TestCanary::initTestCase()
{
    support::failOnWarnings();
    QVERIFY(m_home.isValid());
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, m_home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void TestCanary::findsWhatIsHidden_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *canary : canaries) {
        for (const QByteArray &guise : guisesOf(canary))
            QTest::addRow("%s %s", canary, guise.left(12).toHex().constData())
                << "before " + guise + " after";
    }
}

void TestCanary::findsWhatIsHidden()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!placeOf({{QStringLiteral("here"), bytes}}).isEmpty());
    QVERIFY(placeOf({{QStringLiteral("here"), "nothing"}}).isEmpty());
    QLineEdit edit;
    edit.setText(QString::fromLatin1(canaries[0]));
    QList<Text> texts;
    addWindow(texts, edit);
    QVERIFY(!placeOf(texts).isEmpty()); // a field that shows it
    edit.setEchoMode(QLineEdit::Password);
    texts.clear();
    addWindow(texts, edit);
    QVERIFY(placeOf(texts).isEmpty());
}

void TestCanary::keepsThemOutOfEverything_data()
{
    QTest::addColumn<bool>("isToken");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("password, taken") << false << true;
    QTest::newRow("password, refused") << false << false;
    QTest::newRow("token, refused") << true << false;
}

void TestCanary::keepsThemOutOfEverything()
{
    QFETCH(bool, isToken);
    QFETCH(bool, isTaken);
    distributor::Options options;
    options.dialect = protocol::Dialect::V4;
    options.login = protocol::LoginMethod::Basic;
    options.heartbeat = std::chrono::milliseconds(50);
    options.users = std::get<distributor::Users>(distributor::Users::fromJson(
        isTaken ? R"({"tom": {"password": "CanaryPassword7391"}})" : R"({"tom": {"password": "another"}})",
        false));
    const BusFixture bus(options);
    FakeSecrets keychain;
    const QString folder = m_home.filePath(QStringLiteral("messagebus-monitor"));
    QDir().mkpath(folder);
    QFile::remove(folder + QStringLiteral("/profiles.json"));
    QSettings settings(folder + QStringLiteral("/window.ini"), QSettings::IniFormat);
    gui::ThemeManager theme(gui::ThemeManager::Choice::Light);
    theme.apply(*qApp);
    app::LogFile log(m_home.filePath(QStringLiteral("messagebus-monitor/logs")));
    const app::QtMessages messages(log);
    app::SessionOptions session;
    session.log = &log;
    session.operatorName = QStringLiteral("op");
    session.auditFolder = m_home.filePath(QStringLiteral("messagebus-monitor/audit"));
    QList<Text> texts;
    profiles::Profile kept;
    {
        app::Workbench bench(theme, settings, session, &keychain);
        bench.window().show();
        // Typed into a connection without a name first, and left.
        Q_EMIT bench.window().newConnectionRequested();
        auto *dialog = bench.window().findChild<gui::ConnectionDialog *>();
        QVERIFY(dialog);
        const auto type = [&dialog](const char *name, const QString &text) {
            dialog->findChild<QLineEdit *>(QLatin1String(name))->setText(text);
        };
        const auto press = [&dialog](const char *name) {
            dialog->findChild<QPushButton *>(QLatin1String(name))->click();
        };
        type("host", QStringLiteral("127.0.0.1"));
        type("port", QString::number(bus.port()));
        dialog->findChild<QGroupBox *>(QStringLiteral("tls"))->setChecked(true);
        type("passphrase", QString::fromLatin1(canaries[2]));
        press(isToken ? "methodToken" : "methodBasic");
        type("user", QStringLiteral("tom"));
        type(isToken ? "token" : "password", QString::fromLatin1(canaries[isToken ? 1 : 0]));
        addWindow(texts, bench.window());
        dialog->reject();
        QTRY_VERIFY(!bench.window().findChild<gui::ConnectionDialog *>());
        addFiles(texts);

        // Then with a name: kept, exported, connected with.
        Q_EMIT bench.window().newConnectionRequested();
        dialog = bench.window().findChild<gui::ConnectionDialog *>();
        QVERIFY(dialog);
        type("name", QStringLiteral("canary"));
        type("certificate", QStringLiteral(MBM_TEST_DATA "/tls/server.pem"));
        type("key", QStringLiteral(MBM_TEST_DATA "/tls/server.key"));
        type("passphrase", QString::fromLatin1(canaries[2]));
        type(isToken ? "token" : "password", QString::fromLatin1(canaries[isToken ? 1 : 0]));
        press("saveButton");
        QTRY_COMPARE(keychain.kept.size(), 2); // there they are
        dialog->findChild<QGroupBox *>(QStringLiteral("tls"))->setChecked(false);
        type(isToken ? "token" : "password", QString::fromLatin1(canaries[isToken ? 1 : 0]));
        press("testButton");
        auto *tested = dialog->findChild<QLabel *>(QStringLiteral("testStep3")); // the login
        QTRY_VERIFY(tested->isVisible() && tested->text() != QStringLiteral("Login"));
        addWindow(texts, bench.window());
        press("connectButton"); // which lets the test go on to its end
        QTRY_VERIFY(!bench.current().session().settings().host.isEmpty());
        QVERIFY(!bench.current().session().settings().credentials.secret.isEmpty());
        if (isTaken)
            QTRY_COMPARE(bench.current().session().connectionState().phase, client::Phase::Confirmed);
        else
            QTRY_VERIFY(bench.current().session().connectionState().phase != client::Phase::Confirmed &&
                        bench.current().session().events().rowCount() >= 2);

        profiles::ProfileStore store(folder + QStringLiteral("/profiles.json"));
        QCOMPARE(store.load(), QStringList());
        QCOMPARE(store.profiles().size(), 1);
        kept = store.profiles().constFirst();
        QCOMPARE(store.exportTo(m_home.filePath(QStringLiteral("export.json"))), QString());
        addWindow(texts, bench.window());
        addReport(texts, bench);
        addProcess(texts);
    }
    settings.sync();
    texts.append({QStringLiteral("log"), log.recent().join(QLatin1Char('\n')).toUtf8()});
    QTRY_VERIFY(QFileInfo(log.folder() + QStringLiteral("/messagebus-monitor.log")).size() > 0);
    addFiles(texts);
    addProgram(texts, kept);
    addFiles(texts);
    QVERIFY(texts.size() > 100);
    QCOMPARE(placeOf(texts), QString());
}

QTEST_MAIN(TestCanary)
#include "tst_canary.moc"
