#include "profiles/examples.h"
#include "profiles/fakesecrets.h"
#include "profiles/secretfetch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using profiles::Profile;
using profiles::SecretKind;
using profiles::Secrets;

/// Where the secrets of a connection come from.
class TestSecretFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatIsMissing();
    void doesNotReadWhatIsGiven();
    void asksForAllWithoutAKeychain();
    void readsNothingForAProfileThatKeepsNone();
    void neverFindsASecretForAnotherTarget_data();
    void neverFindsASecretForAnotherTarget();

private:
    void fetch(const Secrets &given = {})
    {
        QObject parent;
        auto *fetch = new profiles::SecretFetch(m_store, m_profile, given, &parent);
        bool isDone = false;
        connect(fetch, &profiles::SecretFetch::finished, this,
                [&](const Secrets &secrets, const QList<SecretKind> &missing, const QString &trouble) {
                    m_secrets = secrets;
                    m_missing = missing;
                    m_trouble = trouble;
                    isDone = true;
                });
        fetch->start();
        QVERIFY(!isDone); // later
        QTRY_VERIFY(isDone);
    }

    FakeSecrets m_store;
    Profile m_profile;
    Secrets m_secrets;
    QList<SecretKind> m_missing;
    QString m_trouble;
    QTemporaryDir m_folder;
};

void TestSecretFetch::init()
{
    m_store.kept.clear();
    m_store.failure = FakeSecrets::Status::Done;
    m_store.reads = 0;
    m_profile = examples::full();
    m_profile.keepSecrets = true;
    m_profile.tls.keyFile = m_folder.filePath(QStringLiteral("key.pem"));
    QFile key(m_profile.tls.keyFile);
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("-----BEGIN ENCRYPTED PRIVATE KEY-----\n");
    m_store.kept = {{secretKey(m_profile, SecretKind::Login), protocol::Secret("pass")},
                    {secretKey(m_profile, SecretKind::Passphrase), protocol::Secret("phrase")}};
}

void TestSecretFetch::readsWhatIsMissing()
{
    fetch();
    QVERIFY(m_secrets.login == protocol::Secret("pass"));
    QVERIFY(m_secrets.passphrase == protocol::Secret("phrase"));
    QVERIFY(m_missing.isEmpty() && m_trouble.isEmpty());
    m_store.kept.remove(secretKey(m_profile, SecretKind::Login));
    fetch();
    QCOMPARE(m_missing, QList<SecretKind>{SecretKind::Login});
    QVERIFY(m_trouble.isEmpty());
}

void TestSecretFetch::doesNotReadWhatIsGiven()
{
    fetch({protocol::Secret("typed"), {}});
    QVERIFY(m_secrets.login == protocol::Secret("typed"));
    QVERIFY(m_secrets.passphrase == protocol::Secret("phrase"));
    QCOMPARE(m_store.reads, 1);
}

void TestSecretFetch::asksForAllWithoutAKeychain()
{
    m_store.failure = FakeSecrets::Status::Unavailable;
    fetch();
    QCOMPARE(m_missing, (QList<SecretKind>{SecretKind::Login, SecretKind::Passphrase}));
    QVERIFY(!m_trouble.isEmpty());
    QCOMPARE(m_store.reads, 1); // once is enough to know
}

void TestSecretFetch::readsNothingForAProfileThatKeepsNone()
{
    m_profile.keepSecrets = false;
    fetch();
    QCOMPARE(m_store.reads, 0);
    QCOMPARE(m_missing.size(), 2);
}

void TestSecretFetch::neverFindsASecretForAnotherTarget_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("host") << 0;
    QTest::newRow("port") << 1;
    QTest::newRow("TLS taken away") << 2;
    QTest::newRow("token for password") << 3;
    QTest::newRow("another profile") << 4;
}

void TestSecretFetch::neverFindsASecretForAnotherTarget()
{
    QFETCH(int, what);
    switch (what) {
    case 0:
        m_profile.host = QStringLiteral("evil.example.net");
        break;
    case 1:
        m_profile.port = 9001;
        break;
    case 2:
        m_profile.tls.enabled = false;
        break;
    case 3:
        m_profile.login.method = protocol::LoginMethod::Token;
        break;
    default:
        m_profile.id = QUuid::createUuid();
    }
    fetch();
    QVERIFY(m_secrets.login.isEmpty());
    QVERIFY(m_missing.contains(SecretKind::Login));
}

QTEST_GUILESS_MAIN(TestSecretFetch)
#include "tst_secretfetch.moc"
