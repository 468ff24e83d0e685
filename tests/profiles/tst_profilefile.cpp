#include "profiles/examples.h"
#include "profiles/profilefile.h"
#include "profiles/profilejson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using profiles::Profile;
using profiles::ProfileFile;
using Status = profiles::ProfileFile::Status;

/// What a file of profiles says, whoever wrote it.
class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField();
    void takesWhatIsWrittenByHand();
    void namesWhatItDoesNotUnderstand_data();
    void namesWhatItDoesNotUnderstand();
    void writesBackWhatItDoesNotUnderstand();
    void refusesBytesThatAreNoProfiles_data();
    void refusesBytesThatAreNoProfiles();
    void survivesAnyCutAndFlip();
    void readsANewerVersionWithoutWhatItAdds();
    void doesNotWaitForAPipe();

private:
    static QByteArray fileWith(const QByteArray &entries)
    {
        return R"({"version": 1, "profiles": [)" + entries + "]}";
    }
};

void TestProfileFile::keepsEveryField()
{
    ProfileFile file;
    file.profiles = {examples::full(), examples::plain("local")};
    file.profiles.last().id = QUuid::createUuid();
    const ProfileFile back = ProfileFile::parse(file.bytes());
    QCOMPARE(back.status, Status::Good);
    QCOMPARE(back.troubles(), QStringList());
    QVERIFY(back.profiles == file.profiles);
    // Every field: an empty profile differs in each key.
    const QJsonObject full = profiles::toJson(examples::full());
    const QJsonObject empty = profiles::toJson(Profile());
    for (auto at = full.begin(); at != full.end(); ++at)
        QVERIFY2(empty.value(at.key()) != at.value(), qPrintable(at.key()));
    QCOMPARE(full.size(), 17);
}

void TestProfileFile::takesWhatIsWrittenByHand()
{
    const ProfileFile file = ProfileFile::parse(fileWith(R"({"name": "a", "host": "h", "dialect": 3})"));
    QCOMPARE(file.troubles(), QStringList());
    QCOMPARE(file.profiles.size(), 1);
    QCOMPARE(file.profiles.at(0).port, quint16(9091));
    QVERIFY(!file.profiles.at(0).id.isNull());
    const ProfileFile again = ProfileFile::parse(fileWith(R"({"name": "a", "dialect": 3})"));
    QCOMPARE(again.profiles.at(0).id, file.profiles.at(0).id); // each time the same
}

void TestProfileFile::namesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *entry, const char *names) {
        QTest::newRow(name) << QByteArray(entry) << QString::fromLatin1(names);
    };
    row("misspelled tls", R"({"name": "a", "dialect": 4, "tsl": {"enabled": true}})", "tsl");
    row("misspelled pin", R"({"name": "a", "dialect": 4, "tls": {"enabled": true, "pinn": "00"}})",
        "tls.pinn");
    row("tls without enabled", R"({"name": "a", "dialect": 4, "tls": {"ca": "/x"}})", "tls.enabled");
    row("pin is no hex", R"({"name": "a", "dialect": 4, "tls": {"enabled": true, "pin": "xyz"}})", "tls.pin");
    row("no name", R"({"dialect": 4})", "name");
    row("no dialect", R"({"name": "a"})", "dialect");
    row("dialect 5", R"({"name": "a", "dialect": 5})", "dialect");
    row("port too large", R"({"name": "a", "dialect": 4, "port": 65536})", "port");
    row("port with a fraction", R"({"name": "a", "dialect": 4, "port": 1.5})", "port");
    row("port of 1e300", R"({"name": "a", "dialect": 4, "port": 1e300})", "port");
    row("text for a flag", R"({"name": "a", "dialect": 4, "monitorOnly": "false"})", "monitorOnly");
    row("unknown environment", R"({"name": "a", "dialect": 4, "environment": "prod"})", "environment");
    row("unknown method", R"({"name": "a", "dialect": 4, "login": {"method": "kerberos"}})", "method");
    row("a password", R"({"name": "a", "dialect": 4, "login": {"method": "basic", "password": "x"}})",
        "login.password");
    row("half a surrogate pair", R"({"name": "a\ud800", "dialect": 4})", "name");
    row("no object", R"("a")", "2");
    row("null", "null", "2");
    row("bad id", R"({"name": "a", "dialect": 4, "id": "1"})", "id");
    row("topics of another shape", R"({"name": "a", "dialect": 4, "subscribe": ["PRICES"]})", "subscribe");
    row("numbers for feeds", R"({"name": "a", "dialect": 4, "notify": [1]})", "notify");
    QTest::newRow("endless host") << R"({"name": "a", "dialect": 4, "host": ")" + QByteArray(5000, 'x') +
                                         "\"}"
                                  << QStringLiteral("host");
    QTest::newRow("endless list") << R"({"name": "a", "dialect": 4, "notify": [)" +
                                         QByteArray("\"f\",").repeated(2000) + "\"f\"]}"
                                  << QStringLiteral("notify");
}

void TestProfileFile::namesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, names);
    const ProfileFile file = ProfileFile::parse(fileWith(R"({"name": "good", "dialect": 4}, )" + entry));
    QCOMPARE(file.status, Status::Good);
    QCOMPARE(file.profiles.size(), 1);
    QCOMPARE(file.kept.size(), 1);
    QVERIFY2(file.troubles().at(0).contains(names), qPrintable(file.troubles().at(0)));
    QVERIFY(file.troubles().at(0).size() < 1000);
}

void TestProfileFile::writesBackWhatItDoesNotUnderstand()
{
    ProfileFile file = ProfileFile::parse(fileWith(R"({"name": "a", "dialect": 4},
        {"name": "a", "dialect": 6}, {"name": "b", "dialect": 4, "quantum": true}, 7)"));
    QCOMPARE(file.profiles.size(), 1);
    QCOMPARE(file.profiles.at(0).dialect, protocol::Dialect::V4); // the first of two with one name
    QCOMPARE(file.kept.size(), 3);
    file.profiles.append(examples::plain("c"));
    const QJsonArray entries =
        QJsonDocument::fromJson(file.bytes()).object().value(QLatin1String("profiles")).toArray();
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries.at(2)[QLatin1String("dialect")].toInt(), 6);
    QCOMPARE(entries.at(3)[QLatin1String("quantum")].toBool(), true);
    QCOMPARE(entries.at(4).toInt(), 7);
}

void TestProfileFile::refusesBytesThatAreNoProfiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("other JSON") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"profiles": []})");
    QTest::newRow("version 0") << QByteArray(R"({"version": 0, "profiles": []})");
    QTest::newRow("version is text") << QByteArray(R"({"version": "1", "profiles": []})");
    QTest::newRow("profiles are no list") << QByteArray(R"({"version": 1, "profiles": {}})");
    QTest::newRow("100 thousand deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
    QTest::newRow("100 thousand deep inside")
        << fileWith(R"({"a":)" + QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000) + "}");
    QTest::newRow("64 MiB") << QByteArray(64 * 1024 * 1024, ' ');
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "profiles": [{"name": "a")");
    QTest::newRow("UTF-16") << QByteArray::fromHex("fffe7b007d00");
    QTest::newRow("not UTF-8") << fileWith("{\"name\": \"\xff\xfe\", \"dialect\": 4}");
}

void TestProfileFile::refusesBytesThatAreNoProfiles()
{
    QFETCH(QByteArray, bytes);
    const ProfileFile file = ProfileFile::parse(bytes);
    QCOMPARE(file.status, Status::Bad);
    QVERIFY(file.profiles.isEmpty());
    QCOMPARE(file.troubles().size(), 1);
    QVERIFY(!file.text.contains(QLatin1Char('\n')));
}

void TestProfileFile::survivesAnyCutAndFlip()
{
    ProfileFile file;
    file.profiles = {examples::full()};
    const QByteArray bytes = file.bytes();
    int different = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const ProfileFile cut = ProfileFile::parse(bytes.first(at));
        QVERIFY(cut.profiles.isEmpty() || cut.profiles == file.profiles);
        for (const int bit : {0, 3, 6}) {
            QByteArray flipped = bytes;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
            const ProfileFile read = ProfileFile::parse(flipped);
            // Whatever it says, what is written from it says the same.
            if (read.status == Status::Good)
                QVERIFY(ProfileFile::parse(read.bytes()).profiles == read.profiles);
            different += read.profiles != file.profiles ? 1 : 0;
        }
    }
    QVERIFY(different > bytes.size());
}

void TestProfileFile::readsANewerVersionWithoutWhatItAdds()
{
    const ProfileFile file = ProfileFile::parse(R"({"version": 2, "vault": 1, "profiles":
        [{"name": "a", "dialect": 4}, {"name": "b", "dialect": 4, "secondPin": "00"}]})");
    QCOMPARE(file.status, Status::Newer);
    QCOMPARE(file.profiles.size(), 1); // not b: what it asks for could not be kept
    QVERIFY(file.text.contains(QLatin1String("newer")));
    QCOMPARE(file.troubles().size(), 2);
}

void TestProfileFile::doesNotWaitForAPipe()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(ProfileFile::read(pipe).status, Status::Unreadable);
    QCOMPARE(ProfileFile::read(folder.path()).status, Status::Unreadable);
    QCOMPARE(ProfileFile::read(folder.filePath(QStringLiteral("none"))).status, Status::Missing);
}

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
