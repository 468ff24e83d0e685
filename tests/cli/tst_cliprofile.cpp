#include "cli/clirun.h"
#include "cli/testbus.h"
#include "profiles/profilestore.h"

#include <QTemporaryDir>

#include <cerrno>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/// `messagebus --profile NAME`, on a machine without a keychain.
class TestCliProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectsWithAProfile();
    void takesTheSecretFromAFile();
    void saysWhichSecretIsMissing();
    void asksOnATerminal_data();
    void asksOnATerminal();
    void neverPublishesWhereItOnlyWatches();
    void wrongUsage_data();
    void wrongUsage();

private:
    void keep(const QString &name, const TestBus &bus, bool hasLogin, bool monitorOnly = false)
    {
        profiles::ProfileStore store(profiles::ProfileFile::defaultPath());
        QCOMPARE(store.load(), QStringList());
        profiles::Profile profile;
        if (const profiles::Profile *kept = store.find(name))
            profile.id = kept->id;
        profile.name = name;
        profile.host = QStringLiteral("127.0.0.1");
        profile.port = bus.target().section(QLatin1Char(':'), 1).toUShort();
        profile.dialect = protocol::Dialect::V4;
        profile.monitorOnly = monitorOnly;
        if (hasLogin) {
            profile.login.method = protocol::LoginMethod::Basic;
            profile.login.user = QStringLiteral("tom");
        }
        QCOMPARE(store.put(profile), QString());
    }
    static distributor::Options beating(distributor::Options options)
    {
        options.heartbeat = std::chrono::milliseconds(50);
        return options;
    }
    static QStringList words(const char *text)
    {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    QTemporaryDir m_home;
    QTemporaryDir m_folder;
    ScratchFile m_file{m_folder};
};

void TestCliProfile::initTestCase()
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, m_home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    QVERIFY(profiles::ProfileFile::defaultPath().startsWith(m_home.path()));
}

void TestCliProfile::connectsWithAProfile()
{
    const TestBus bus(beating(inDialect(4)));
    keep(QStringLiteral("open bus"), bus, false);
    CliRun tail(QStringList{QStringLiteral("tail"), QStringLiteral("--profile"), QStringLiteral("open bus")} +
                words("__admin__ heartbeat --count 1 --json --for 20s"));
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(tail.lines().size(), 1);
    QCOMPARE(tail.errors(), QByteArray());
}

void TestCliProfile::takesTheSecretFromAFile()
{
    const TestBus bus(beating(withLogin()));
    keep(QStringLiteral("secured"), bus, true);
    CliRun tail(words("tail --profile secured __admin__ heartbeat --count 1 --json --for 20s") +
                QStringList{QStringLiteral("--password-file"), m_file("s3cret-word")});
    QCOMPARE(tail.exitCode(), 0);
    QCOMPARE(tail.lines().size(), 1);
}

void TestCliProfile::saysWhichSecretIsMissing()
{
    const TestBus bus(withLogin());
    keep(QStringLiteral("secured"), bus, true);
    CliRun tail(words("tail --profile secured A B --for 20s"));
    QCOMPARE(tail.exitCode(), 1);
    const QByteArray line = tail.errorLine();
    for (const char *part : {"secured", "password", "--password-file", "keychain"})
        QVERIFY2(line.contains(part), line);
    QCOMPARE(tail.output(), QByteArray());
}

void TestCliProfile::asksOnATerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("the password") << QByteArray("s3cret-word\n") << 0;
    QTest::newRow("nothing") << QByteArray("\n") << 1;
    QTest::newRow("Ctrl+C") << QByteArray("s3c\x03") << 130;
}

void TestCliProfile::asksOnATerminal()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    TestBus bus(beating(withLogin()));
    keep(QStringLiteral("secured"), bus, true);
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    QByteArrayList arguments{QFile::encodeName(CliRun::program())};
    for (const QString &word : words("tail --profile secured __admin__ heartbeat --count 1 --for 20s"))
        arguments.append(word.toLatin1());
    std::vector<char *> argv;
    for (QByteArray &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    const QByteArray name(ptsname(terminal));
    const pid_t child = fork();
    if (child == 0) {
        setsid();
        const int end = open(name.constData(), O_RDWR); // becomes its controlling terminal
        for (int descriptor : {0, 1, 2})
            dup2(end, descriptor);
        execv(argv[0], argv.data());
        _exit(99);
    }
    QVERIFY(child > 0);
    QByteArray shown;
    const auto readMore = [&] {
        char bytes[4096];
        for (ssize_t count = 0; (count = read(terminal, bytes, sizeof bytes)) > 0;)
            shown.append(bytes, count);
    };
    QTRY_VERIFY2_WITH_TIMEOUT((readMore(), shown.contains("password: ")), shown, 20'000);
    QCOMPARE(write(terminal, typed.constData(), size_t(typed.size())), ssize_t(typed.size()));
    int status = 0;
    const auto hasEnded = [&] {
        readMore(); // so that it is not held up
        return waitpid(child, &status, WNOHANG) == child;
    };
    QVERIFY(QTest::qWaitFor(hasEnded, 20'000));
    readMore();
    QVERIFY(WIFEXITED(status));
    QVERIFY2(WEXITSTATUS(status) == code, shown);
    QVERIFY2(!shown.contains("s3c"), shown);
    // The terminal shows again what is typed.
    termios now{};
    const int end = open(name.constData(), O_RDWR | O_NOCTTY);
    QCOMPARE(tcgetattr(end, &now), 0);
    QVERIFY((now.c_lflag & ECHO) != 0);
    close(end);
    close(terminal);
}

void TestCliProfile::neverPublishesWhereItOnlyWatches()
{
    TestBus bus;
    keep(QStringLiteral("watching"), bus, false, true);
    CliRun run(words("publish --profile watching F T --data x --hold 0s"));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY2(run.errorLine().contains("only watches"), run.errorLine());
    QCOMPARE(bus.distributor().counters().reads, quint64(0));
}

void TestCliProfile::wrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QByteArray(named);
    };
    row("tail --profile nowhere A B", "nowhere");
    row("tail --profile secured --dialect 6 A B", "--dialect");
    row("tail --profile secured --connect other:1 A B", "--connect");
    row("notify --profile secured --token-file /nonexistent A", "--token-file");
    row("tail --profile secured --profile secured A B", "more than once");
}

void TestCliProfile::wrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, named);
    const TestBus bus;
    keep(QStringLiteral("secured"), bus, true);
    CliRun run(arguments.split(QLatin1Char(' ')));
    QCOMPARE(run.exitCode(), 2);
    QVERIFY2(run.errorLine().contains(named), run.errorLine());
}

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cliprofile.moc"
