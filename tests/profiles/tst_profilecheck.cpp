#include "profiles/examples.h"
#include "profiles/profilecheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using profiles::Field;
using profiles::Profile;
using profiles::ProfileCheck;

Q_DECLARE_METATYPE(profiles::Profile)

/// What stands in the way of connecting, and how a profile becomes a connection.
class TestProfileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong();
    void namesTheField_data();
    void namesTheField();
    void looksAtSecrets();
    void knowsAnEncryptedKey();
    void becomesAConnection();
    void leavesOutWhatIsOff();
};

void TestProfileCheck::findsNothingWrong()
{
    QVERIFY(ProfileCheck::problems(examples::plain("a")).isEmpty());
    Profile full = examples::full();
    full.tls.caFile = full.tls.certificateFile = full.tls.keyFile =
        QStringLiteral(MBM_TEST_DATA "/tls/ca.pem");
    const QList<profiles::Problem> problems = ProfileCheck::problems(full);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).text));
}

void TestProfileCheck::namesTheField_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Field>("field");
    const auto row = [](const char *name, Field field, auto change) {
        Profile profile = examples::plain("a");
        profile.login.method = protocol::LoginMethod::Basic;
        profile.login.user = QStringLiteral("tom");
        change(profile);
        QTest::newRow(name) << profile << field;
    };
    const auto text = [](const char *value) {
        return QString::fromLatin1(value);
    };
    row("no name", Field::Name, [&](Profile &p) { p.name = text("  "); });
    row("name with a line end", Field::Name, [&](Profile &p) { p.name = text("a\nb"); });
    row("endless name", Field::Name, [&](Profile &p) { p.name = QString(200, QLatin1Char('x')); });
    row("no host", Field::Host, [&](Profile &p) { p.host.clear(); });
    row("address with a path", Field::Host, [&](Profile &p) { p.host = text("http://h"); });
    row("user in the host", Field::Host, [&](Profile &p) { p.host = text("tom@h"); });
    row("no port", Field::Port, [&](Profile &p) { p.port = 0; });
    row("relative CA", Field::Tls, [&](Profile &p) {
        p.tls.enabled = true;
        p.tls.caFile = text("ca.pem");
    });
    row("no such CA", Field::Tls, [&](Profile &p) {
        p.tls.enabled = true;
        p.tls.caFile = text("/nonexistent/ca.pem");
    });
    row("short pin", Field::Tls, [&](Profile &p) {
        p.tls.enabled = true;
        p.tls.pin = QByteArray(31, 'x');
    });
    row("only a pin, and none", Field::Tls, [&](Profile &p) {
        p.tls.enabled = true;
        p.tls.pinOnly = true;
    });
    row("certificate without key", Field::Tls, [&](Profile &p) {
        p.tls.enabled = true;
        p.tls.certificateFile = text(MBM_TEST_DATA "/tls/ca.pem");
    });
    row("no user", Field::User, [&](Profile &p) { p.login.user.clear(); });
    row("semicolon", Field::Impersonating, [&](Profile &p) { p.login.impersonating = text("x;Password=y"); });
    row("control character", Field::ForwardedFor, [&](Profile &p) { p.login.forwardedFor = text("a\tb"); });
    row("too long", Field::Application,
        [&](Profile &p) { p.login.application = QString(70'000, QLatin1Char('x')); });
    row("no topic", Field::Subscribe, [&](Profile &p) { p.subscribe = {{text("PRICES"), {}}}; });
    row("empty feed", Field::Notify, [&](Profile &p) { p.notify = QStringList{QString()}; });
    row("feed with a line end", Field::NeedsAuthorization,
        [&](Profile &p) { p.needsAuthorization = QStringList{text("A\n")}; });
    row("metrics without port", Field::Metrics, [&](Profile &p) { p.metricsAddress = text("host"); });
    row("metrics in another way", Field::Metrics, [&](Profile &p) { p.metricsAddress = text("ftp://h:1"); });
}

void TestProfileCheck::namesTheField()
{
    QFETCH(Profile, profile);
    QFETCH(Field, field);
    const QList<profiles::Problem> problems = ProfileCheck::problems(profile);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.at(0).field, field);
    QVERIFY(!problems.at(0).text.isEmpty());
}

void TestProfileCheck::looksAtSecrets()
{
    Profile profile = examples::plain("a");
    QCOMPARE(ProfileCheck::secretProblem(profile, {}), QString());
    profile.login.method = protocol::LoginMethod::Token;
    QVERIFY(!ProfileCheck::secretProblem(profile, {}).isEmpty());
    const QString said = ProfileCheck::secretProblem(profile, protocol::Secret("hush;hush"));
    QVERIFY(!said.isEmpty() && !said.contains(QLatin1String("hush")));
    profile.dialect = protocol::Dialect::V3; // which has escaping
    QCOMPARE(ProfileCheck::secretProblem(profile, protocol::Secret("hush;hush")), QString());
}

void TestProfileCheck::knowsAnEncryptedKey()
{
    const QTemporaryDir folder;
    Profile profile = examples::plain("a");
    profile.tls.enabled = true;
    profile.tls.keyFile = folder.filePath(QStringLiteral("key.pem"));
    QVERIFY(!ProfileCheck::isKeyEncrypted(profile));
    const auto isEncrypted = [&profile](const char *pem) {
        QFile file(profile.tls.keyFile);
        return file.open(QIODevice::WriteOnly) && file.write(pem) > 0 && file.flush() &&
               ProfileCheck::isKeyEncrypted(profile);
    };
    QVERIFY(!isEncrypted("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(isEncrypted("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    QVERIFY(isEncrypted("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"));
    profile.tls.enabled = false;
    QVERIFY(!ProfileCheck::isKeyEncrypted(profile));
}

void TestProfileCheck::becomesAConnection()
{
    const Profile full = examples::full();
    const profiles::Secrets secrets{protocol::Secret("pass"), protocol::Secret("phrase")};
    const client::ConnectionSettings settings = full.settings(secrets);
    QCOMPARE(settings.target(), QStringLiteral("ldn-bus-01.example.net:9105"));
    QCOMPARE(settings.dialect, protocol::Dialect::V6);
    QCOMPARE(settings.tls.caFile, QStringLiteral("/etc/ca.pem"));
    QCOMPARE(settings.tls.certificateFile, QStringLiteral("/etc/tom.crt"));
    QCOMPARE(settings.tls.keyFile, QStringLiteral("/etc/tom.key"));
    QCOMPARE(settings.tls.pin, QByteArray(32, '\x5a'));
    QVERIFY(settings.tls.enabled && settings.tls.pinOnly && settings.monitorOnly);
    QVERIFY(!settings.reconnect && !settings.subscribeHeartbeat);
    QVERIFY(settings.tls.keyPassphrase == protocol::Secret("phrase"));
    QVERIFY(settings.credentials.secret == protocol::Secret("pass"));
    QCOMPARE(settings.credentials.user, QByteArray("tom"));
    QCOMPARE(settings.credentials.application, QByteArray("monitor"));
    const Profile back = Profile::fromSettings(settings);
    QVERIFY(back.tls == full.tls && back.login == full.login);
}

void TestProfileCheck::leavesOutWhatIsOff()
{
    Profile profile = examples::full();
    profile.tls.enabled = false;
    profile.login.method = protocol::LoginMethod::None;
    const auto settings = profile.settings({protocol::Secret("pass"), protocol::Secret("phrase")});
    QVERIFY(settings.tls == client::TlsSettings());
    QVERIFY(settings.credentials == protocol::Credentials());
    profile.login.method = protocol::LoginMethod::Token;
    profile.dialect = protocol::Dialect::V3;
    const auto token = profile.settings({protocol::Secret("pass"), {}});
    QVERIFY(token.credentials.user.isEmpty() && token.credentials.application.isEmpty());
    QVERIFY(!protocol::checkCredentials(token.credentials, token.dialect));
}

QTEST_GUILESS_MAIN(TestProfileCheck)
#include "tst_profilecheck.moc"
