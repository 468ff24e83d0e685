#include "app/startoptions.h"

#include <QTemporaryDir>
#include <QTest>

class TestStartOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithoutOptions();
    void takesTheDemo();
    void takesAConnection();
    void takesAProfile();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void printsHelpAndVersion();
};

static app::StartOptions read(QStringList arguments)
{
    arguments.prepend(QStringLiteral("messagebus-monitor"));
    return app::readStartOptions(arguments);
}

void TestStartOptions::goesOnWithoutOptions()
{
    const app::StartOptions options = read({});
    QCOMPARE(options.exitCode, -1);
    QVERIFY(!options.demo);
    QVERIFY(!options.connection);
}

void TestStartOptions::takesTheDemo()
{
    const app::StartOptions options = read({QStringLiteral("--demo")});
    QCOMPARE(options.exitCode, -1);
    QVERIFY(options.demo);
}

void TestStartOptions::takesAConnection()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("password")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("secret\r\nsecond line\n");
    file.close();
    const app::StartOptions options =
        read({QStringLiteral("--connect"), QStringLiteral("[::1]:9001"), QStringLiteral("--dialect"),
              QStringLiteral("4"), QStringLiteral("--user"), QStringLiteral("tom"),
              QStringLiteral("--password-file"), file.fileName()});
    QCOMPARE(options.message, QString());
    QVERIFY(options.connection);
    QCOMPARE(options.connection->host, QStringLiteral("::1"));
    QCOMPARE(options.connection->port, quint16(9001));
    QCOMPARE(options.connection->dialect, protocol::Dialect::V4);
    QCOMPARE(options.connection->credentials.user, QByteArray("tom"));
    QVERIFY(options.connection->credentials.secret.view() == QByteArrayView("secret"));
}

void TestStartOptions::takesAProfile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("profiles.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "profiles": [{"name": "prod", "host": "h", "dialect": 6}]})");
    file.close();
    const auto readWith = [&path](const char *name) {
        return app::readStartOptions(
            {QStringLiteral("messagebus-monitor"), QStringLiteral("--profile"), QLatin1String(name)}, path);
    };
    const app::StartOptions options = readWith("prod");
    QCOMPARE(options.message, QString());
    QVERIFY(options.profile && !options.connection);
    QCOMPARE(options.profile->target(), QStringLiteral("h:9001"));
    const app::StartOptions none = readWith("other");
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.message.contains(QLatin1String("\"prod\"")), qPrintable(none.message));
}

void TestStartOptions::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *arguments, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                            << QString::fromLatin1(says);
    };
    row("unknown option", "--wat", "wat");
    row("two files", "some.raw other.raw", "other.raw");
    row("file and connection", "some.raw --connect localhost:9001 --dialect 4", "FILE");
    row("file and demo", "some.raw --demo", "FILE");
    row("file and dialect 5", "some.raw --dialect 5", "3, 4 or 6");
    row("no dialect", "--connect localhost:9001", "--dialect");
    row("no port", "--connect localhost --dialect 4", "HOST:PORT");
    row("dialect 5", "--connect localhost:9001 --dialect 5", "3, 4 or 6");
    row("demo and connection", "--demo --connect localhost:9001 --dialect 4", "--demo");
    row("last and demo", "--last --demo", "--last");
    row("last and profile", "--last --profile x", "--last");
    row("tls option without tls", "--connect localhost:9001 --dialect 4 --ca x", "--tls");
    row("application in dialect 3", "--connect localhost:9001 --dialect 3 --application x", "dialect 3");
    row("login without password", "--connect localhost:9001 --dialect 3 --user x", "--password-file");
}

void TestStartOptions::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const app::StartOptions options = read(arguments);
    QCOMPARE(options.exitCode, 2);
    QVERIFY2(options.message.contains(says), qPrintable(options.message));
    QCOMPARE(options.message.count(QLatin1Char('\n')), 1);
}

void TestStartOptions::printsHelpAndVersion()
{
    QCOMPARE(read({QStringLiteral("--help")}).exitCode, 0);
    const QString help = read({QStringLiteral("--help")}).message;
    QVERIFY2(help.startsWith(QStringLiteral("Usage: messagebus-monitor [options] [FILE]\n")),
             qPrintable(help));
    QVERIFY(help.contains(QStringLiteral("--connect")));
    QCOMPARE(read({QStringLiteral("--version")}).message,
             QStringLiteral("messagebus-monitor " MBM_VERSION "\n"));
}

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
