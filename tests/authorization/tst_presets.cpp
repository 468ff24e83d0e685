#include "authorization/decision.h"
#include "authorization/presetstore.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace authorization;

/// Named sets of entitlements, and the file that they are kept in.
class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesASetWhereItHasAName();
    void keepsNamesApartByFeed();
    void refusesWhatIsNoPreset_data();
    void refusesWhatIsNoPreset();
    void replacesAndRemoves();
    void readsWhatItWrote();
    void countsVersions();
    void refusesABadFile_data();
    void refusesABadFile();
    void keepsABadFileAside();
    void leavesANewerFileAlone();
    void losesNobodysChange();
    void savesNothingWhileAnotherProgramChanges();

private:
    QByteArray bytes() const;
    void write(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

namespace {

const Preset level1{QStringLiteral("PRICES"), QStringLiteral("Level 1"), {1, 2}};

PresetBook book()
{
    PresetBook book;
    if (const QString why = book.put(level1); !why.isEmpty())
        qFatal("%s", qPrintable(why));
    return book;
}

} // namespace

void TestPresets::init()
{
    m_path = m_folder.filePath(QStringLiteral("%1/presets.json").arg(++m_count));
}

QByteArray TestPresets::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPresets::write(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestPresets::namesASetWhereItHasAName()
{
    QCOMPARE(book().text("PRICES", {1, 2}), QStringLiteral("Level 1 (1, 2)"));
    QCOMPARE(book().text("PRICES", {1, 2, 3}), QStringLiteral("1, 2, 3"));
    QCOMPARE(book().text("NEWS", {1, 2}), QStringLiteral("1, 2"));
}

void TestPresets::keepsNamesApartByFeed()
{
    PresetBook presets = book();
    QCOMPARE(presets.put({QStringLiteral("NEWS"), QStringLiteral("Level 1"), {7, 7, 3}}), QString());
    QCOMPARE(presets.find("NEWS", QStringLiteral("Level 1"))->entitlements, (protocol::Entitlements{3, 7}));
    QCOMPARE(presets.find("PRICES", QStringLiteral("Level 1"))->entitlements, (protocol::Entitlements{1, 2}));
    QCOMPARE(presets.of("NEWS").size(), 1);
    QCOMPARE(presets.find("OTHER", QStringLiteral("Level 1")), nullptr);
}

void TestPresets::refusesWhatIsNoPreset_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("numbers");
    const QString feed = QStringLiteral("PRICES"), name = QStringLiteral("Level 2");
    QTest::newRow("no name") << feed << QStringLiteral(" ") << QList<int>{1};
    QTest::newRow("long name") << feed << QString(101, QLatin1Char('a')) << QList<int>{1};
    QTest::newRow("hidden name") << feed << QStringLiteral("Level\u202e") << QList<int>{1};
    QTest::newRow("no feed") << QString() << name << QList<int>{1};
    QTest::newRow("hidden feed") << QStringLiteral("A\u200b") << name << QList<int>{1};
    QTest::newRow("no numbers") << feed << name << QList<int>{};
    QTest::newRow("the revoking number") << feed << name << QList<int>{1, revokingEntitlement};
    QTest::newRow("a name that is taken") << feed << QStringLiteral("Level 1") << QList<int>{1};
}

void TestPresets::refusesWhatIsNoPreset()
{
    QFETCH(QString, feed);
    QFETCH(QString, name);
    QFETCH(QList<int>, numbers);
    PresetBook presets = book();
    QVERIFY(!presets.put({feed, name, {numbers.begin(), numbers.end()}}).isEmpty());
    QCOMPARE(presets, book());
}

void TestPresets::replacesAndRemoves()
{
    PresetBook presets = book();
    const Preset renamed{QStringLiteral("PRICES"), QStringLiteral("Basic"), {1}};
    QVERIFY(!presets.put(renamed, QStringLiteral("Level 9")).isEmpty());
    QCOMPARE(presets.put(renamed, QStringLiteral("Level 1")), QString());
    QCOMPARE(presets.all(), QList<Preset>{renamed});
    QVERIFY(!presets.remove("NEWS", QStringLiteral("Basic")).isEmpty());
    QCOMPARE(presets.remove("PRICES", QStringLiteral("Basic")), QString());
    QVERIFY(presets.all().isEmpty());
}

void TestPresets::readsWhatItWrote()
{
    const auto again = PresetBook::parse(book().bytes());
    QVERIFY2(std::holds_alternative<PresetBook>(again), "");
    QCOMPARE(std::get<PresetBook>(again), book());
}

void TestPresets::countsVersions()
{
    PresetStore store(m_path);
    QCOMPARE(store.load(), QString()); // no file is no error
    QCOMPARE(store.change([](PresetBook &presets) { return presets.put(level1); }), QString());
    QCOMPARE(store.book().version(), 1);
    QCOMPARE(store.change([](PresetBook &presets) { return presets.remove("PRICES", level1.name); }),
             QString());
    PresetStore other(m_path);
    QCOMPARE(other.load(), QString());
    QCOMPARE(other.book().version(), 2);
    QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestPresets::refusesABadFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{\n \"format\": 1,\n oops}") << QStringLiteral("line 3");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("missing");
    QTest::newRow("no format") << QByteArray(R"({"presets": []})") << QStringLiteral("format");
    QTest::newRow("unknown key") << QByteArray(R"({"format": 1, "presets": [], "preset": []})")
                                 << QStringLiteral("\"preset\"");
    QTest::newRow("a fraction")
        << QByteArray(R"({"format": 1, "presets": [{"feed": "A", "name": "B", "entitlements": [1.5]}]})")
        << QStringLiteral("preset 1: \"entitlements\"");
    QTest::newRow("twice") << QByteArray(R"({"format": 1, "presets": [
        {"feed": "A", "name": "B", "entitlements": [1]}, {"feed": "A", "name": "B", "entitlements": [2]}]})")
                           << QStringLiteral("preset 2");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QStringLiteral("line 1");
}

void TestPresets::refusesABadFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto parsed = PresetBook::parse(bytes);
    const auto *why = std::get_if<QString>(&parsed);
    QVERIFY(why);
    QVERIFY2(why->contains(says), qPrintable(*why));
}

void TestPresets::keepsABadFileAside()
{
    write("not at all");
    PresetStore store(m_path);
    const QString told = store.load();
    QVERIFY2(told.contains(m_path + QStringLiteral(".bad")), qPrintable(told));
    QVERIFY(!QFile::exists(m_path));
    write("nor this");
    QVERIFY(store.load().contains(QStringLiteral(".bad.1")));
    QCOMPARE(store.change([](PresetBook &presets) { return presets.put(level1); }), QString());
    QFile kept(m_path + QStringLiteral(".bad"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("not at all"));
}

void TestPresets::leavesANewerFileAlone()
{
    const QByteArray newer(R"({"format": 2, "sets": {}})");
    write(newer);
    PresetStore store(m_path);
    QVERIFY(store.load().contains(QStringLiteral("newer")));
    QVERIFY(!store.change([](PresetBook &presets) { return presets.put(level1); }).isEmpty());
    QCOMPARE(bytes(), newer);
}

void TestPresets::losesNobodysChange()
{
    PresetStore one(m_path), other(m_path);
    QCOMPARE(one.change([](PresetBook &presets) { return presets.put(level1); }), QString());
    const Preset level2{QStringLiteral("PRICES"), QStringLiteral("Level 2"), {3}};
    QCOMPARE(other.change([&](PresetBook &presets) { return presets.put(level2); }), QString());
    QCOMPARE(other.book().all(), (QList<Preset>{level1, level2}));
    const QByteArray before = bytes();
    QCOMPARE(one.change([](PresetBook &) { return QStringLiteral("no"); }), QStringLiteral("no"));
    QCOMPARE(bytes(), before);
}

void TestPresets::savesNothingWhileAnotherProgramChanges()
{
    PresetStore store(m_path);
    QCOMPARE(store.change([](PresetBook &presets) { return presets.put(level1); }), QString());
    const QByteArray before = bytes();
    QLockFile lock(m_path + QStringLiteral(".lock"));
    QVERIFY(lock.lock());
    QVERIFY(
        !store.change([](PresetBook &presets) { return presets.remove("PRICES", level1.name); }).isEmpty());
    QCOMPARE(bytes(), before);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
