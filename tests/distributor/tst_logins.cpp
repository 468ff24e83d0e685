#include "distributor/doorkeeper.h"
#include "distributor/jwt.h"
#include "distributor/tokenverifier.h"
#include "distributor/users.h"

#include <QTest>

using namespace distributor;

namespace {

constexpr qint64 now = 1'700'000'000;

protocol::Secret secret(const QByteArray &text)
{
    return protocol::Secret(QByteArray(text.constData(), text.size()));
}

} // namespace

/// Who is let in, and with which roles.
class TestLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyGoodTokens_data();
    void believesOnlyGoodTokens();
    void knowsTheVectorOfRfc7515();
    void everyChangeOfATokenIsNoticed();
    void passwordAndUserMustBothBeRight();
    void rolesHoldForListedFeeds();
    void closedShutsUnlistedFeeds();
    void saysWhatIsWrongWithAUsersFile_data();
    void saysWhatIsWrongWithAUsersFile();
    void tokensHaveNoAuthorizeRole();
    void claimsCountOnlyWhereAllowed();
    void withoutLoginTheUserIsADialectsOwn();
};

void TestLogins::believesOnlyGoodTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("user"); // empty: refused
    const QByteArray key("key");
    const QByteArray good(R"({"sub":"tom","exp":1700000001})");
    const QByteArray none;
    QTest::newRow("good") << signedToken(good, key) << QByteArray("tom");
    QTest::newRow("more claims") << signedToken(R"({"iss":"x","sub":"tøm","exp":1.8e9,"nbf":1600000000})",
                                                key)
                                 << QByteArray("tøm");
    QTest::newRow("expired") << signedToken(R"({"sub":"tom","exp":1699999999})", key) << none;
    QTest::newRow("expires now") << signedToken(R"({"sub":"tom","exp":1700000000})", key) << none;
    QTest::newRow("no exp") << signedToken(R"({"sub":"tom"})", key) << none;
    QTest::newRow("exp as text") << signedToken(R"({"sub":"tom","exp":"1800000000"})", key) << none;
    QTest::newRow("not yet") << signedToken(R"({"sub":"tom","exp":1800000000,"nbf":1700000001})", key)
                             << none;
    QTest::newRow("no sub") << signedToken(R"({"exp":1800000000})", key) << none;
    QTest::newRow("empty sub") << signedToken(R"({"sub":"","exp":1800000000})", key) << none;
    QTest::newRow("sub is a number") << signedToken(R"({"sub":7,"exp":1800000000})", key) << none;
    QTest::newRow("other key") << signedToken(good, "other") << none;
    QTest::newRow("alg none, signed") << signedToken(R"({"alg":"none"})", good, key) << none;
    QTest::newRow("alg None, signed") << signedToken(R"({"alg":"None"})", good, key) << none;
    QTest::newRow("alg hs256") << signedToken(R"({"alg":"hs256"})", good, key) << none;
    QTest::newRow("alg HS512") << signedToken(R"({"alg":"HS512"})", good, key) << none;
    QTest::newRow("alg missing") << signedToken(R"({"typ":"JWT"})", good, key) << none;
    QTest::newRow("crit") << signedToken(R"({"alg":"HS256","crit":["exp"]})", good, key) << none;
    QTest::newRow("claims not an object") << signedToken("[1]", key) << none;
    QByteArray unsignedToken = signedToken(R"({"alg":"none"})", good, key);
    unsignedToken.truncate(unsignedToken.lastIndexOf('.') + 1);
    QTest::newRow("alg none, no signature") << unsignedToken << none;
    QByteArray stripped = signedToken(good, key);
    stripped.truncate(stripped.lastIndexOf('.') + 1);
    QTest::newRow("no signature") << stripped << none;
    QTest::newRow("four parts") << signedToken(good, key) + ".x" << none;
    for (const char *text : {"", ".", "..", "...", "a.b.c", "tom"})
        QTest::addRow("garbage '%s'", text) << QByteArray(text) << none;
}

void TestLogins::believesOnlyGoodTokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, user);
    const TokenVerifier verifier(secret("key"), [] { return now; });
    const std::optional<QByteArray> found = verifier.verify(token);
    QCOMPARE(found.has_value(), !user.isEmpty());
    if (found)
        QCOMPARE(*found, user);
    // Without a secret nothing is believed, not even what is signed with nothing.
    QVERIFY(!TokenVerifier(protocol::Secret(), [] {
                 return now;
             }).verify(signedToken(R"({"sub":"a","exp":1e12})", "")));
}

void TestLogins::knowsTheVectorOfRfc7515()
{
    // RFC 7515, appendix A.1: its claims have no sub, but its signature is right; so check the digest itself.
    const QByteArray message(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ");
    const QByteArray key = QByteArray::fromBase64(
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
        QByteArray::Base64UrlEncoding);
    QCOMPARE(
        hmacSha256(key, message).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
}

void TestLogins::everyChangeOfATokenIsNoticed()
{
    const QByteArray token = signedToken(R"({"sub":"tom","exp":1800000000})", "key");
    const TokenVerifier verifier(secret("key"), [] { return now; });
    QVERIFY(verifier.verify(token));
    for (qsizetype i = 0; i < token.size() - 1; ++i) { // the last character has bits that mean nothing
        QByteArray changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!verifier.verify(changed), qPrintable(QString::number(i)));
        QVERIFY(!verifier.verify(token.left(i)));
    }
}

void TestLogins::passwordAndUserMustBothBeRight()
{
    Users users;
    users.add("tom", secret("right"), Roles());
    users.add("dick", secret("-"), Roles());
    QVERIFY(users.authenticate("tom", secret("right")));
    for (const char *password : {"", "wrong", "righ", "right ", "Right", "-"})
        QVERIFY(!users.authenticate("tom", secret(password)));
    QVERIFY(!users.authenticate("Tom", secret("right")));
    QVERIFY(!users.authenticate("", secret("right")));
    QVERIFY(!users.authenticate("mary", secret("-")));
    QVERIFY(!users.authenticate("mary", secret("")));
}

void TestLogins::rolesHoldForListedFeeds()
{
    const auto parsed = Users::fromJson(R"({"tom": {"password": "p", "roles": {
        "AUTH": ["Subscribe", "Notify"], "NONE": [], "ALL": ["All"]}}, "dick": {"password": "q"}})",
                                        false);
    const Users &users = std::get<Users>(parsed);
    const Roles tom = *users.authenticate("tom", secret("p"));
    QVERIFY(tom.has("AUTH", Role::Subscribe) && tom.has("AUTH", Role::Notify));
    QVERIFY(!tom.has("AUTH", Role::Publish) && !tom.has("AUTH", Role::Authorize));
    for (const Role role : {Role::Subscribe, Role::Publish, Role::Notify, Role::Authorize}) {
        QVERIFY(!tom.has("NONE", role));
        QVERIFY(tom.has("ALL", role));
        QVERIFY(tom.has("UNLISTED", role));
        QVERIFY(users.authenticate("dick", secret("q"))->has("AUTH", role));
    }
}

void TestLogins::closedShutsUnlistedFeeds()
{
    const auto parsed = Users::fromJson(
        R"({"tom": {"password": "p", "roles": {"AUTH": ["Subscribe"]}}, "dick": {"password": "q"}})", true);
    const Users &users = std::get<Users>(parsed);
    const Roles tom = *users.authenticate("tom", secret("p"));
    QVERIFY(tom.has("AUTH", Role::Subscribe));
    for (const Role role : {Role::Subscribe, Role::Publish, Role::Notify, Role::Authorize}) {
        QVERIFY(!tom.has("UNLISTED", role));
        QVERIFY(!users.authenticate("dick", secret("q"))->has("AUTH", role));
    }
}

void TestLogins::saysWhatIsWrongWithAUsersFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("not JSON");
    QTest::newRow("list") << QByteArray("[]") << QStringLiteral("not an object");
    QTest::newRow("no password") << QByteArray(R"({"tom": {}})") << QStringLiteral("\"tom\" has no password");
    QTest::newRow("user not an object")
        << QByteArray(R"({"tom": 1})") << QStringLiteral("\"tom\" has no password");
    QTest::newRow("password not text")
        << QByteArray(R"({"tom": {"password": 1}})") << QStringLiteral("\"tom\" has no password");
    QTest::newRow("roles not an object") << QByteArray(R"({"tom": {"password": "s3cret", "roles": []}})")
                                         << QStringLiteral("not an object of feeds");
    QTest::newRow("feed not a list") << QByteArray(
                                            R"({"tom": {"password": "s3cret", "roles": {"F": "All"}}})")
                                     << QStringLiteral("not a list");
    QTest::newRow("no such role") << QByteArray(
                                         R"({"tom": {"password": "s3cret", "roles": {"F": ["Read"]}}})")
                                  << QStringLiteral("on feed \"F\"");
}

void TestLogins::saysWhatIsWrongWithAUsersFile()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const auto parsed = Users::fromJson(json, false);
    QVERIFY(std::holds_alternative<QString>(parsed));
    const QString error = std::get<QString>(parsed);
    QVERIFY2(error.contains(part), qPrintable(error));
    QVERIFY(!error.contains(QLatin1String("s3cret")) && !error.contains(u'\n'));
}

void TestLogins::tokensHaveNoAuthorizeRole()
{
    Options options;
    options.login = protocol::LoginMethod::Token;
    options.tokenSecret = secret("key");
    options.secondsSinceEpoch = [] {
        return now;
    };
    protocol::Credentials credentials;
    credentials.method = protocol::LoginMethod::Token;
    credentials.secret = secret(signedToken(R"({"sub":"tom","exp":1800000000})", "key"));
    credentials.application = "app";
    const auto identity = Doorkeeper(options).admit(credentials, "machine");
    QVERIFY(identity);
    QCOMPARE(identity->user, QByteArray("tom"));
    QCOMPARE(identity->host, QByteArray("machine"));
    QCOMPARE(identity->application, QByteArray("app"));
    for (const Role role : {Role::Subscribe, Role::Publish, Role::Notify})
        QVERIFY(identity->roles.has("ANY", role));
    QVERIFY(!identity->roles.has("ANY", Role::Authorize));
}

void TestLogins::claimsCountOnlyWhereAllowed()
{
    Options options;
    options.login = protocol::LoginMethod::Basic;
    options.users.add("service", secret("p"), Roles());
    protocol::Credentials credentials;
    credentials.method = protocol::LoginMethod::Basic;
    credentials.user = "service";
    credentials.secret = secret("p");
    credentials.impersonating = "mary";
    credentials.forwardedFor = "desk-7";
    const auto plain = Doorkeeper(options).admit(credentials, "machine");
    QCOMPARE(plain->user, QByteArray("service"));
    QCOMPARE(plain->host, QByteArray("machine"));
    options.allowImpersonation = true;
    const auto allowed = Doorkeeper(options).admit(credentials, "machine");
    QCOMPARE(allowed->user, QByteArray("mary"));
    QCOMPARE(allowed->host, QByteArray("desk-7"));
    QCOMPARE(allowed->loginUser, QByteArray("service"));
    credentials.forwardedFor.clear();
    QCOMPARE(Doorkeeper(options).admit(credentials, "machine")->host, QByteArray("machine"));
}

void TestLogins::withoutLoginTheUserIsADialectsOwn()
{
    Options options;
    for (const auto &[dialect, user] :
         {std::pair(protocol::Dialect::V3, "unknown"), std::pair(protocol::Dialect::V4, "nobody"),
          std::pair(protocol::Dialect::V6, "nobody")}) {
        options.dialect = dialect;
        const auto identity = Doorkeeper(options).admit({}, "machine");
        QCOMPARE(identity->user, QByteArray(user));
        QCOMPARE(identity->application, QByteArray("unspecified"));
        QVERIFY(identity->roles.has("ANY", Role::Authorize));
    }
}

QTEST_GUILESS_MAIN(TestLogins)
#include "tst_logins.moc"
