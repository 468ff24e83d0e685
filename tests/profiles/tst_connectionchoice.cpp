#include "profiles/connectionchoice.h"
#include "profiles/examples.h"
#include "profiles/profilestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using profiles::ConnectionChoice;
using profiles::Profile;

/// `--profile` on a command line, alone and with other options.
class TestConnectionChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesAProfile();
    void takesOptionsAlone();
    void addsWhatTheProfileLeavesOpen();
    void takesTheSecretsFile();
    void refusesWhatContradicts_data();
    void refusesWhatContradicts();
    void saysWhichProfilesThereAre();
    void leavesABadFileWhereItIs();

private:
    std::variant<ConnectionChoice, QString> read(const char *words)
    {
        QString line = QString::fromLatin1(words);
        line.replace(QLatin1Char('@'), m_folder.path() + QLatin1Char('/'));
        QCommandLineParser parser;
        ConnectionChoice::addTo(parser);
        if (!parser.parse(QStringList(QStringLiteral("test")) +
                          line.split(QLatin1Char(' '), Qt::SkipEmptyParts)))
            qFatal("%s", qPrintable(parser.errorText()));
        return ConnectionChoice::read(parser, m_path);
    }
    static const char *errorOf(const std::variant<ConnectionChoice, QString> &read)
    {
        const auto *error = std::get_if<QString>(&read);
        return error ? qPrintable(*error) : "";
    }
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    QString m_path;
};

void TestConnectionChoice::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("config/profiles.json"));
    write("secret", "hush\n");
    write("ca.pem", "x");
    profiles::ProfileStore store(m_path);
    Profile open = examples::plain("open");
    Profile basic = examples::plain("basic");
    basic.login.method = protocol::LoginMethod::Basic;
    basic.login.user = QStringLiteral("tom");
    basic.monitorOnly = true;
    basic.subscribe = {{QStringLiteral("F"), QStringLiteral("T")}};
    Profile token = examples::plain("token");
    token.login.method = protocol::LoginMethod::Token;
    Profile tls = examples::plain("tls");
    tls.tls.enabled = true;
    tls.tls.pin = QByteArray(32, '\x11');
    Profile broken = examples::plain("broken");
    broken.tls.enabled = true;
    broken.tls.caFile = QStringLiteral("/nonexistent/ca.pem");
    for (Profile *profile : {&open, &basic, &token, &tls, &broken})
        QCOMPARE(store.put(*profile), QString());
}

void TestConnectionChoice::takesAProfile()
{
    const auto read1 = read("--profile basic");
    QVERIFY2(std::holds_alternative<ConnectionChoice>(read1), errorOf(read1));
    const auto &choice = std::get<ConnectionChoice>(read1);
    QVERIFY(choice.profile);
    QCOMPARE(choice.settings.target(), QStringLiteral("localhost:9001"));
    QCOMPARE(choice.settings.credentials.user, QByteArray("tom"));
    QVERIFY(choice.settings.credentials.secret.isEmpty());
    QVERIFY(choice.settings.monitorOnly);
    profiles::ProfileStore store(m_path);
    QCOMPARE(store.load(), QStringList());
    QVERIFY(*choice.profile == *store.find(QStringLiteral("basic")));
}

void TestConnectionChoice::takesOptionsAlone()
{
    const auto choice = read("--connect h:1 --dialect 3");
    QVERIFY(std::holds_alternative<ConnectionChoice>(choice));
    QVERIFY(!std::get<ConnectionChoice>(choice).profile);
    QVERIFY(std::holds_alternative<QString>(read("--dialect 3")));
}

void TestConnectionChoice::addsWhatTheProfileLeavesOpen()
{
    const auto same = read("--profile open --connect localhost:9001 --dialect 4");
    QVERIFY(std::holds_alternative<ConnectionChoice>(same));
    const auto login = read("--profile open --user mary --password-file @secret --tls --ca @ca.pem");
    QVERIFY2(std::holds_alternative<ConnectionChoice>(login), errorOf(login));
    const auto &choice = std::get<ConnectionChoice>(login);
    QCOMPARE(choice.settings.credentials.user, QByteArray("mary"));
    QVERIFY(choice.settings.credentials.secret == protocol::Secret("hush"));
    QVERIFY(choice.settings.tls.enabled);
    QCOMPARE(choice.profile->login.user, QStringLiteral("mary"));
}

void TestConnectionChoice::takesTheSecretsFile()
{
    for (const char *words :
         {"--profile basic --password-file @secret", "--profile token --token-file @secret",
          "--profile basic --user tom --password-file @secret"}) {
        const auto choice = read(words);
        QVERIFY2(std::holds_alternative<ConnectionChoice>(choice), words);
        QVERIFY(std::get<ConnectionChoice>(choice).secrets().login == protocol::Secret("hush"));
    }
}

void TestConnectionChoice::refusesWhatContradicts_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *words, const char *named) {
        QTest::newRow(words) << QByteArray(words) << QString::fromLatin1(named);
    };
    row("--profile basic --connect other:9001", "--connect");
    row("--profile basic --connect localhost:9002", "--connect");
    row("--profile basic --dialect 6", "--dialect");
    row("--profile basic --user mary --password-file @secret", "--user");
    row("--profile basic --token-file @secret", "--token-file");
    row("--profile token --user tom --password-file @secret", "--user");
    row("--profile token --password-file @secret", "--password-file");
    row("--profile open --password-file @secret", "--user");
    row("--profile open --ca @ca.pem", "--tls");
    row("--profile tls --pin-only", "--pin-only");
    row("--profile tls --pin 0000000000000000000000000000000000000000000000000000000000000000", "--pin");
    row("--profile open --impersonating mary", "impersonating");
    row("--profile broken", "/nonexistent/ca.pem");
}

void TestConnectionChoice::refusesWhatContradicts()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, named);
    const auto choice = read(words.constData());
    QVERIFY(std::holds_alternative<QString>(choice));
    const QString error = std::get<QString>(choice);
    QVERIFY2(error.contains(named) && error.contains(QLatin1String("profile")), qPrintable(error));
    QVERIFY(!error.contains(QLatin1String("hush")));
}

void TestConnectionChoice::saysWhichProfilesThereAre()
{
    const auto choice = read("--profile nowhere");
    QVERIFY(std::get<QString>(choice).contains(QLatin1String("\"basic\", \"token\"")));
}

void TestConnectionChoice::leavesABadFileWhereItIs()
{
    const QString good = std::exchange(m_path, m_folder.filePath(QStringLiteral("half-edited.json")));
    write("half-edited.json", "{");
    const auto choice = read("--profile a");
    QVERIFY(std::get<QString>(choice).contains(QLatin1String("no JSON")));
    QVERIFY(QFile::exists(m_path));
    m_path = good;
}

QTEST_GUILESS_MAIN(TestConnectionChoice)
#include "tst_connectionchoice.moc"
