#include "profiles/keychain.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using profiles::SecretOutcome;

/// The real keychain library where there is no keychain: it says so, soon, and writes nothing.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
    void doesNotWaitForever();
    void leavesNobodyWaitingWhoHasGone();
    void mayGoBeforeItsAnswersCome();
    void writesNoFile();

private:
    QTemporaryDir m_home;
};

void TestKeychain::initTestCase()
{
    // A machine without a session bus, and with a home of its own.
    QVERIFY(m_home.isValid());
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, m_home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("DISPLAY");
}

void TestKeychain::saysThatThereIsNone_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("read") << 0;
    QTest::newRow("write") << 1;
    QTest::newRow("remove") << 2;
}

void TestKeychain::saysThatThereIsNone()
{
    QFETCH(int, call);
    profiles::Keychain keychain(std::chrono::seconds(20));
    std::optional<SecretOutcome> told;
    const auto done = [&told](const SecretOutcome &outcome) {
        QVERIFY(!told);
        told = outcome;
    };
    const QString key = QStringLiteral("key");
    if (call == 0)
        keychain.read(key, this, done);
    else if (call == 1)
        keychain.write(key, protocol::Secret("CANARY-secret"), this, done);
    else
        keychain.remove(key, this, done);
    QVERIFY(!told);
    QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 15'000);
    QVERIFY2(told->status == SecretOutcome::Status::Unavailable, qPrintable(told->text));
    QVERIFY(!told->text.isEmpty() && !told->text.contains(QLatin1Char('\n')));
    QVERIFY(!told->text.contains(QLatin1String("CANARY")));
    QVERIFY(told->secret.isEmpty());
}

void TestKeychain::doesNotWaitForever()
{
    profiles::Keychain keychain(std::chrono::milliseconds(0));
    int calls = 0;
    keychain.read(QStringLiteral("key"), this, [&calls](const SecretOutcome &outcome) {
        QVERIFY(outcome.status != SecretOutcome::Status::Done);
        ++calls;
    });
    QTRY_COMPARE(calls, 1);
    std::optional<SecretOutcome> later; // the queue behind it moves on
    keychain.read(QStringLiteral("key"), this, [&later](const SecretOutcome &outcome) { later = outcome; });
    QTRY_VERIFY(later.has_value());
    QCOMPARE(calls, 1);
}

void TestKeychain::leavesNobodyWaitingWhoHasGone()
{
    profiles::Keychain keychain(std::chrono::seconds(20));
    bool isTold = false;
    {
        QObject context;
        keychain.read(QStringLiteral("key"), &context, [&isTold](const SecretOutcome &) { isTold = true; });
    }
    std::optional<SecretOutcome> later;
    keychain.read(QStringLiteral("key"), this, [&later](const SecretOutcome &outcome) { later = outcome; });
    QTRY_VERIFY(later.has_value());
    QVERIFY(!isTold);
}

void TestKeychain::mayGoBeforeItsAnswersCome()
{
    bool isTold = false;
    for (int round = 0; round < 20; ++round) {
        profiles::Keychain keychain(std::chrono::seconds(20));
        for (int call = 0; call < 3; ++call)
            keychain.read(QStringLiteral("key"), this, [&isTold](const SecretOutcome &) { isTold = true; });
        QCoreApplication::processEvents();
    }
    std::optional<SecretOutcome> later; // all that was asked before has been answered by then
    profiles::Keychain keychain(std::chrono::seconds(20));
    keychain.read(QStringLiteral("key"), this, [&later](const SecretOutcome &outcome) { later = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(later.has_value(), 15'000);
    QVERIFY(!isTold);
}

void TestKeychain::writesNoFile()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
