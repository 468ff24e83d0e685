#include "protocol/configfile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using protocol::ConfigFile;
using State = ConfigFile::Content::State;

/// What the files of profiles, presets and rules have in common.
class TestConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("own/file.json"));
    }

    void isForThisUserOnly()
    {
        const ConfigFile file(m_path);
        QCOMPARE(file.change(good, making("one")), QString());
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(file.change(good, making("two")), QString());
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(m_path).path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
    }

    void leavesAFolderThatIsThereAsItIs()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QCOMPARE(::chmod(QFile::encodeName(QFileInfo(m_path).path()).constData(), 0755), 0);
        QCOMPARE(ConfigFile(m_path).change(good, making("one")), QString());
        struct stat info = {};
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(m_path).path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0755U);
    }

    void readsOnlyWhatIsAFileOfFewMebibytes()
    {
        QVERIFY(std::holds_alternative<ConfigFile::Missing>(ConfigFile(m_path).read()));
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(std::get<QString>(ConfigFile(pipe).read()).contains(QStringLiteral("is no file")));
        QVERIFY(ConfigFile(pipe).write("x").contains(QStringLiteral("is no file")));
        QVERIFY(std::holds_alternative<QString>(ConfigFile(m_folder->path()).read()));
        write(QByteArray(ConfigFile::largest, 'x'));
        QCOMPARE(std::get<QByteArray>(ConfigFile(m_path).read()).size(), ConfigFile::largest);
        write(QByteArray(ConfigFile::largest + 1, 'x'));
        QVERIFY(std::get<QString>(ConfigFile(m_path).read()).contains(QStringLiteral("larger than 4 MiB")));
        QVERIFY(!ConfigFile(m_path).write(QByteArray(ConfigFile::largest + 1, 'x')).isEmpty());
    }

    void keepsBadContentAsideWhenItIsLoaded()
    {
        write("nonsense");
        const QString told = ConfigFile(m_path).load(bad);
        QVERIFY2(told.startsWith(QStringLiteral("no use; ")) &&
                     told.contains(m_path + QStringLiteral(".bad")),
                 qPrintable(told));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(content(m_path + QStringLiteral(".bad")), QByteArray("nonsense"));
    }

    void keepsNothingAsideThatAnotherProgramMended()
    {
        write("nonsense");
        int looks = 0;
        const QString told =
            ConfigFile(m_path).load([&]() -> ConfigFile::Content { return ++looks == 1 ? bad() : good(); });
        QCOMPARE(told, QString());
        QCOMPARE(looks, 2);
        QVERIFY(QFile::exists(m_path));
    }

    void keepsBadContentAsideOnlyWhereSomethingTakesItsPlace()
    {
        write("nonsense");
        const ConfigFile file(m_path);
        QCOMPARE(file.change(bad, [] { return ConfigFile::Made(QStringLiteral("not today")); }),
                 QStringLiteral("not today"));
        QCOMPARE(content(m_path), QByteArray("nonsense"));
        QCOMPARE(file.change(bad, making("new")), QString());
        QCOMPARE(content(m_path), QByteArray("new"));
        QCOMPARE(content(m_path + QStringLiteral(".bad")), QByteArray("nonsense"));
    }

    void replacesNothingThatIsToStay()
    {
        write("newer");
        bool isMade = false;
        const QString why = ConfigFile(m_path).change(
            [] {
                return ConfigFile::Content{State::Untouched, QStringLiteral("of a newer version")};
            },
            [&] {
                isMade = true;
                return ConfigFile::Made(QByteArray("mine"));
            });
        QCOMPARE(why, QStringLiteral("of a newer version"));
        QVERIFY(!isMade);
        QCOMPARE(content(m_path), QByteArray("newer"));
    }

    void changesNothingWhileAnotherProgramDoes()
    {
        write("theirs");
        QLockFile theirs(m_path + QStringLiteral(".lock"));
        QVERIFY(theirs.tryLock());
        const QString why = ConfigFile(m_path).change(good, making("mine"));
        QVERIFY2(why.contains(QStringLiteral("another program is changing")), qPrintable(why));
        QCOMPARE(content(m_path), QByteArray("theirs"));
    }

private:
    static ConfigFile::Content good() { return {}; }
    static ConfigFile::Content bad() { return {State::Bad, QStringLiteral("no use")}; }
    static std::function<ConfigFile::Made()> making(const QByteArray &bytes)
    {
        return [bytes] {
            return ConfigFile::Made(bytes);
        };
    }
    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
