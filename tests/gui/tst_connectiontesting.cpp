// Texts are compared with many literals here.
#undef QT_NO_CAST_FROM_ASCII

#include "gui/connection/connectiondialog.h"
#include "gui/connection/connectionform.h"
#include "gui/connection/connectiontestpanel.h"

#include "client/manualclock.h"
#include "client/testpeer.h"
#include "distributor/distributor.h"
#include "panelfixture.h"
#include "profiles/fakesecrets.h"
#include "support/guitest.h"

#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace client::testing;
using namespace std::chrono_literals;

/// The test of a connection as a person sees it: real sockets, time by hand.
class TestConnectionTesting : public QObject
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
    void type(const char *name, const QString &text)
    {
        child<QLineEdit>(name)->clear();
        QTest::keyClicks(child<QLineEdit>(name), text);
    }
    void typeTarget(quint16 port)
    {
        type("host", "127.0.0.1");
        type("port", QString::number(port));
    }
    void typeLogin(const QString &user, const QString &password)
    {
        child<QPushButton>("methodBasic")->click();
        type("user", user);
        type("password", password);
    }
    void useTls(const QString &ca)
    {
        child<QGroupBox>("tls")->setChecked(true);
        child<QRadioButton>("trustFile")->setChecked(true);
        child<QLineEdit>("caFile")->setText(tlsFile(ca));
    }
    void pressTest() { QTest::mouseClick(child<QPushButton>("testButton"), Qt::LeftButton); }
    /// What a person sees of a step; empty where it is not there.
    QString stepText(client::TestStep::Kind kind)
    {
        const auto *label = child<QLabel>(qPrintable(QStringLiteral("testStep%1").arg(int(kind))));
        return label->isVisible() ? label->text() : QString();
    }
    QString found() { return child<QLabel>("testFound")->text(); }
    void finish()
    {
        QTRY_VERIFY_WITH_TIMEOUT((clock->advance(1s), !dialog->testPanel().isRunning()), 30'000);
    }

    std::shared_ptr<ManualClock> clock;
    std::unique_ptr<gui::Look> look;
    std::unique_ptr<QTemporaryDir> folder;
    FakeSecrets secrets;
    std::unique_ptr<profiles::ProfileStore> store;
    std::unique_ptr<gui::ConnectionDialog> dialog;

private Q_SLOTS:
    void init()
    {
        support::failOnWarnings();
        clock = std::make_shared<ManualClock>();
        look = std::make_unique<gui::Look>();
        folder = std::make_unique<QTemporaryDir>();
        store = std::make_unique<profiles::ProfileStore>(folder->filePath("profiles.json"));
        dialog = std::make_unique<gui::ConnectionDialog>(look->theme, look->icons, *store, secrets);
        dialog->testPanel().setEnvironment(manualEnvironment(clock));
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }
    void cleanup()
    {
        dialog.reset();
        look.reset();
    }

    void isOffUntilTheFormIsValid()
    {
        QVERIFY(!child<QPushButton>("testButton")->isEnabled());
        QVERIFY(!dialog->testPanel().isVisible());
        typeTarget(1);
        QVERIFY(child<QPushButton>("testButton")->isEnabled());
    }

    void saysWhatAWrongLoginCostsBeforeAnythingIsSent()
    {
        QVERIFY(child<QLabel>("cost")->text().contains("malformed"));
        QVERIFY(child<QLabel>("cost")->isVisible());
    }

    void endsAtLoginSentNotConfirmed()
    {
        TestPeer peer(serverTls("server"));
        typeTarget(peer.serverPort());
        useTls("ca.pem");
        typeLogin("tom", "hush");
        pressTest();
        using Kind = client::TestStep::Kind;
        QTRY_COMPARE(stepText(Kind::Login), "Login sent, not confirmed");
        QCOMPARE(child<QPushButton>("testButton")->text(), "Stop the test");
        finish();
        QVERIFY(stepText(Kind::Name).startsWith("Name "));
        QVERIFY(stepText(Kind::Tcp).startsWith("TCP "));
        QCOMPARE(stepText(Kind::Tls), "TLS 1.3: name, CA");
        QCOMPARE(stepText(Kind::FirstFrame), "No frame");
        QCOMPARE(stepText(Kind::Identity), QString());
        QVERIFY2(found().contains("refused"), qPrintable(found()));
        QCOMPARE(child<QPushButton>("testButton")->text(), "Test connection");
        QVERIFY(!child<QPlainTextEdit>("chain")->isVisible());
        QTest::mouseClick(child<QPushButton>("showChain"), Qt::LeftButton);
        QVERIFY(child<QPlainTextEdit>("chain")->isVisible());
        QVERIFY(child<QPlainTextEdit>("chain")->toPlainText().contains("issued by CN=Test CA"));
        gui::savePictures(*dialog, "connect-tested", *look);
    }

    void aNamedFeedProvesTheLogin()
    {
        distributor::Options options;
        options.dialect = protocol::Dialect::V4;
        options.login = protocol::LoginMethod::Basic;
        options.users = std::get<distributor::Users>(
            distributor::Users::fromJson(R"({"tom": {"password": "hush"}})", false));
        distributor::Distributor bus(options);
        QVERIFY(!bus.listen());
        typeTarget(bus.port());
        typeLogin("tom", "hush");
        type("testFeed", "PRICES");
        QTest::keyClick(dialog.get(), Qt::Key_T, Qt::ControlModifier);
        using Kind = client::TestStep::Kind;
        QTRY_COMPARE(stepText(Kind::Identity), "Known");
        QCOMPARE(stepText(Kind::Login), "Login confirmed");
        QVERIFY2(found().startsWith("The distributor knows it as tom @ "), qPrintable(found()));
        finish();
    }

    void saysWhichStepFailedAndShowsTheChain()
    {
        TestPeer peer(serverTls("server"));
        typeTarget(peer.serverPort());
        useTls("other-ca.pem");
        pressTest();
        QTRY_VERIFY(!dialog->testPanel().isRunning() && dialog->testPanel().isVisible());
        QVERIFY2(found().contains("not trusted"), qPrintable(found()));
        QVERIFY(child<QPlainTextEdit>("chain")->isVisible());
        QVERIFY(child<QPlainTextEdit>("chain")->toPlainText().contains("CN=localhost"));
        QCOMPARE(peer.received(), QByteArray());
    }

    void theKeyCanBePinnedOnlyWhereNoneIs()
    {
        TestPeer peer(serverTls("server"));
        typeTarget(peer.serverPort());
        useTls("ca.pem");
        pressTest();
        QTRY_VERIFY(child<QPushButton>("pinKey")->isVisible());
        QTest::mouseClick(child<QPushButton>("pinKey"), Qt::LeftButton);
        QCOMPARE(child<QLineEdit>("pin")->text().size(), 64);
        QVERIFY(!child<QPushButton>("pinKey")->isVisible()); // a pin that is there takes more than a click
        QVERIFY(child<QLabel>("testFound")->isVisible());
        finish();
        pressTest();
        QTRY_COMPARE(stepText(client::TestStep::Kind::Tls), "TLS 1.3: pin, name, CA");
        finish();
    }

    void takesTheSecretFromTheKeychainOrSaysThatThereIsNone()
    {
        TestPeer peer;
        typeTarget(peer.serverPort());
        typeLogin("tom", "hush");
        type("name", "ldn");
        QTest::mouseClick(child<QPushButton>("saveButton"), Qt::LeftButton);
        QTRY_COMPARE(secrets.kept.size(), 1);
        pressTest();
        QTRY_COMPARE(stepText(client::TestStep::Kind::Login), "Login sent, not confirmed");
        QTRY_VERIFY(peer.received().contains("hush"));
        finish();
        secrets.kept.clear();
        pressTest();
        QTRY_VERIFY2(found().contains("type it"), qPrintable(found()));
        QCOMPARE(peer.connections(), 1);
        QVERIFY(child<QPushButton>("testButton")->isEnabled());
    }

    void saysThatTheSettingsWereOthers()
    {
        TestPeer peer;
        typeTarget(peer.serverPort());
        pressTest();
        QTRY_VERIFY(dialog->testPanel().isRunning());
        finish();
        const auto titles = [this] {
            QStringList texts;
            for (const QLabel *label : dialog->testPanel().findChildren<QLabel *>())
                texts.append(label->text());
            return texts;
        };
        QVERIFY(titles().contains("Last test"));
        type("host", "elsewhere");
        QVERIFY(titles().contains("Last test, of other settings"));
        QTest::mouseClick(child<QToolButton>("closeTest"), Qt::LeftButton);
        QVERIFY(!dialog->testPanel().isVisible());
    }

    void closingTheDialogCutsNoFrame()
    {
        TestPeer peer;
        typeTarget(peer.serverPort());
        type("testFeed", "PRICES");
        pressTest();
        QTRY_COMPARE(stepText(client::TestStep::Kind::Login), "No login");
        dialog.reset();
        QTRY_COMPARE(peer.connections(), 1);
        QTRY_VERIFY(peer.received().size() > 0);
        QTest::qWait(50);           // a close would be seen
        QVERIFY(!peer.allClosed()); // a second has not passed
        clock->advance(1s);
        QTRY_VERIFY(peer.allClosed());
    }
};

QTEST_MAIN(TestConnectionTesting)
#include "tst_connectiontesting.moc"
