#include "profiles/examples.h"
#include "profiles/profilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using profiles::Profile;
using profiles::ProfileStore;

namespace {

/// While it lives, writing beyond so many bytes fails, as on a full disk.
class NoLargeFiles
{
public:
    explicit NoLargeFiles(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoLargeFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(NoLargeFiles)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

/// Profiles on disk: nothing that is kept is lost, whoever else writes.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndFindsThem();
    void refusesANameThatIsTaken();
    void seesWhatAnotherProgramSaved();
    void losesNothingWhereTwoWriteAtOnce();
    void keepsABadFileAside();
    void neverOverwritesAnEarlierBadFile();
    void keepsAFileAsideThatWentBadMeanwhile();
    void doesNotWriteAFileOfANewerVersion();
    void doesNotReplaceWhatItCannotRead();
    void losesNothingWhereTheDiskIsFull();
    void replacesOnlyFiles();
    void exportsAndImports();
    void givesImportedNamesASuffix();

private:
    QByteArray content(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QStringList namesIn(const ProfileStore &store)
    {
        QStringList names;
        for (const Profile &profile : store.profiles())
            names.append(profile.name);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("config/profiles.json"));
}

void TestProfileStore::keepsAndFindsThem()
{
    ProfileStore store(m_path);
    QCOMPARE(store.load(), QStringList());
    Profile first = examples::plain("a");
    QCOMPARE(store.put(first), QString());
    QVERIFY(!first.id.isNull());
    Profile second = examples::full();
    QCOMPARE(store.put(second), QString());
    first.host = QStringLiteral("elsewhere");
    QCOMPARE(store.put(first), QString());

    ProfileStore other(m_path);
    QCOMPARE(other.load(), QStringList());
    QVERIFY(other.profiles() == (QList<Profile>{first, second}));
    QCOMPARE(other.find(QStringLiteral("a"))->host, QStringLiteral("elsewhere"));
    QCOMPARE(other.find(second.id)->name, second.name);
    QVERIFY(!other.find(QStringLiteral("b")));
    QCOMPARE(other.remove(first.id), QString());
    QCOMPARE(store.load(), QStringList());
    QCOMPARE(namesIn(store), QStringList{second.name});

    struct stat info;
    QCOMPARE(stat(QFile::encodeName(m_path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    QCOMPARE(stat(QFile::encodeName(QFileInfo(m_path).path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
}

void TestProfileStore::refusesANameThatIsTaken()
{
    ProfileStore store(m_path);
    Profile first = examples::plain("a");
    QCOMPARE(store.put(first), QString());
    Profile second = examples::plain("a");
    QVERIFY(!store.put(second).isEmpty());
    QVERIFY(second.id.isNull());
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.put(first), QString()); // its own is not taken
}

void TestProfileStore::seesWhatAnotherProgramSaved()
{
    ProfileStore one(m_path);
    ProfileStore two(m_path);
    Profile a = examples::plain("a");
    Profile b = examples::plain("b");
    Profile c = examples::plain("c");
    QCOMPARE(one.put(a), QString());
    QCOMPARE(two.put(b), QString()); // it has never read the file
    QCOMPARE(one.put(c), QString());
    QCOMPARE(namesIn(one), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(two.remove(a.id), QString());
    QCOMPARE(namesIn(two), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
}

void TestProfileStore::losesNothingWhereTwoWriteAtOnce()
{
    constexpr int each = 25;
    constexpr int writers = 4;
    std::atomic<int> refused = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([this, writer, &refused] {
            ProfileStore store(m_path);
            for (int number = 0; number < each; ++number) {
                Profile profile = examples::plain("x");
                profile.name = QStringLiteral("%1-%2").arg(QString::number(writer), QString::number(number));
                while (!store.put(profile).isEmpty()) // another held it for two seconds
                    ++refused;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    ProfileStore store(m_path);
    QCOMPARE(store.load(), QStringList());
    QCOMPARE(store.profiles().size(), each * writers);
    QVERIFY2(refused < each, qPrintable(QString::number(refused)));
}

void TestProfileStore::keepsABadFileAside()
{
    write(m_path, "no profiles");
    ProfileStore store(m_path);
    const QStringList said = store.load();
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.at(0).contains(m_path + QStringLiteral(".bad")), qPrintable(said.at(0)));
    QCOMPARE(content(m_path + QStringLiteral(".bad")), QByteArray("no profiles"));
    QVERIFY(!QFile::exists(m_path));
    Profile profile = examples::plain("a");
    QCOMPARE(store.put(profile), QString());
    QCOMPARE(content(m_path + QStringLiteral(".bad")), QByteArray("no profiles"));
    QCOMPARE(store.load(), QStringList());
}

void TestProfileStore::neverOverwritesAnEarlierBadFile()
{
    for (const char *bytes : {"first", "second", "third"}) {
        write(m_path, bytes);
        ProfileStore store(m_path);
        QCOMPARE(store.load().size(), 1);
    }
    QCOMPARE(content(m_path + QStringLiteral(".bad")), QByteArray("first"));
    QCOMPARE(content(m_path + QStringLiteral(".bad.1")), QByteArray("second"));
    QCOMPARE(content(m_path + QStringLiteral(".bad.2")), QByteArray("third"));
}

void TestProfileStore::keepsAFileAsideThatWentBadMeanwhile()
{
    ProfileStore store(m_path);
    Profile profile = examples::plain("a");
    QCOMPARE(store.put(profile), QString());
    write(m_path, "{");
    QCOMPARE(store.put(profile), QString());
    QCOMPARE(content(m_path + QStringLiteral(".bad")), QByteArray("{"));
    QCOMPARE(namesIn(store), QStringList{QStringLiteral("a")});
}

void TestProfileStore::doesNotWriteAFileOfANewerVersion()
{
    const QByteArray newer = R"({"version": 2, "profiles": [{"name": "a", "dialect": 4}], "vault": {}})";
    write(m_path, newer);
    ProfileStore store(m_path);
    const QStringList said = store.load();
    QVERIFY(!said.isEmpty() && said.at(0).contains(QLatin1String("newer")));
    QVERIFY(store.isReadOnly());
    QCOMPARE(namesIn(store), QStringList{QStringLiteral("a")});
    Profile profile = examples::plain("b");
    QVERIFY(store.put(profile).contains(QLatin1String("newer")));
    QVERIFY(!store.remove(store.profiles().at(0).id).isEmpty());
    QCOMPARE(content(m_path), newer);
}

void TestProfileStore::doesNotReplaceWhatItCannotRead()
{
    QDir().mkpath(m_path); // a folder of that name
    ProfileStore store(m_path);
    QCOMPARE(store.load().size(), 1);
    QVERIFY(store.isReadOnly());
    Profile profile = examples::plain("a");
    QVERIFY(!store.put(profile).isEmpty());
    QVERIFY(QFileInfo(m_path).isDir());
}

void TestProfileStore::replacesOnlyFiles()
{
    ProfileStore store(m_path);
    Profile profile = examples::plain("a");
    QCOMPARE(store.put(profile), QString());
    QVERIFY(!store.exportTo(m_path).isEmpty()); // not over itself
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!store.exportTo(pipe).isEmpty());
    struct stat info;
    QCOMPARE(stat(QFile::encodeName(pipe).constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void TestProfileStore::losesNothingWhereTheDiskIsFull()
{
    ProfileStore store(m_path);
    Profile profile = examples::plain("a");
    QCOMPARE(store.put(profile), QString());
    const QByteArray before = content(m_path);
    Profile large = examples::plain("b");
    large.notify = QStringList(500, QString(4000, QLatin1Char('x')));
    {
        const NoLargeFiles limit(64 * 1024);
        QVERIFY(!store.put(large).isEmpty());
    }
    QCOMPARE(content(m_path), before);
    QCOMPARE(namesIn(store), QStringList{QStringLiteral("a")});
    QCOMPARE(store.put(large), QString());
}

void TestProfileStore::exportsAndImports()
{
    ProfileStore store(m_path);
    Profile full = examples::full();
    QCOMPARE(store.put(full), QString());
    const QString path = m_folder->filePath(QStringLiteral("export.json"));
    QCOMPARE(store.exportTo(path), QString());
    QVERIFY(!content(path).contains(full.id.toByteArray(QUuid::WithoutBraces)));
    const profiles::ProfileFile file = profiles::ProfileFile::read(path);
    QCOMPARE(file.troubles(), QStringList());

    ProfileStore other(m_folder->filePath(QStringLiteral("other/profiles.json")));
    QCOMPARE(other.add(file.profiles, QStringLiteral(" 2")), QString());
    QCOMPARE(other.profiles().size(), 1);
    Profile back = other.profiles().at(0);
    QVERIFY(back.id != full.id);
    back.id = full.id;
    QVERIFY(back == full);
}

void TestProfileStore::givesImportedNamesASuffix()
{
    ProfileStore store(m_path);
    Profile a = examples::plain("a");
    Profile taken = examples::plain("a (home)");
    QCOMPARE(store.put(a), QString());
    QCOMPARE(store.put(taken), QString());
    const QList<Profile> imported{examples::plain("a"), examples::plain("b"), examples::plain("a")};
    QCOMPARE(store.add(imported, QStringLiteral(" (home)")), QString());
    QCOMPARE(namesIn(store),
             QStringList({QStringLiteral("a"), QStringLiteral("a (home)"), QStringLiteral("a (home) 2"),
                          QStringLiteral("b"), QStringLiteral("a (home) 3")}));
    ProfileStore other(m_path);
    QCOMPARE(other.load(), QStringList()); // no two with one id
    QCOMPARE(other.profiles().size(), 5);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
