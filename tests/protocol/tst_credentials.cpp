#include "protocol/credentials.h"
#include "support/recordings.h"

#include <QTest>

using namespace protocol;
using Reason = CredentialError::Reason;
using Status = AuthenticationRead::Status;

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takesASemicolonInDialectThree();
    void takesAnEqualsSignInAValue();
    void readsTheRecordedLogins();
    void waitsForTheRestOfALogin();
    void readsWhatItWrote_data();
    void readsWhatItWrote();
    void refusesBadLogins_data();
    void refusesBadLogins();
    void splitsAsADistributorDoes();
};

Q_DECLARE_METATYPE(Dialect)
Q_DECLARE_METATYPE(Reason)
Q_DECLARE_METATYPE(Credentials)
Q_DECLARE_METATYPE(LoginMethod)

namespace {

Credentials basic(const QByteArray &user, const QByteArray &password)
{
    Credentials credentials;
    credentials.method = LoginMethod::Basic;
    credentials.user = user;
    credentials.secret = Secret(QByteArray(password));
    return credentials;
}

Credentials token(const QByteArray &secret)
{
    Credentials credentials;
    credentials.method = LoginMethod::Token;
    credentials.secret = Secret(QByteArray(secret));
    return credentials;
}

Credentials with(Credentials credentials, QByteArray Credentials::*field, const QByteArray &value)
{
    credentials.*field = value;
    return credentials;
}

} // namespace

void TestCredentials::refuses_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Reason>("reason");
    const auto add = [](const char *row, const Credentials &credentials, Dialect dialect, const char *field,
                        Reason reason) {
        QTest::newRow(row) << credentials << dialect << QString::fromLatin1(field) << reason;
    };
    const Credentials tom = basic("tom", "SECRETpw");
    const Dialect d3 = Dialect::V3;
    const Dialect d4 = Dialect::V4;
    const Dialect d6 = Dialect::V6;
    add("no user", basic("", "SECRETpw"), d4, "user", Reason::Missing);
    add("no password", basic("tom", ""), d6, "password", Reason::Missing);
    add("no token", token(""), d3, "token", Reason::Missing);
    add("user ;", basic("SECRET;x", "pw"), d4, "user", Reason::Semicolon);
    add("password ;", basic("tom", "SECRET;Username=root"), d6, "password", Reason::Semicolon);
    add("token ;", token("SECRET;"), d4, "token", Reason::Semicolon);
    add("impersonating ;", with(tom, &Credentials::impersonating, "SECRET;"), d4, "impersonating",
        Reason::Semicolon);
    add("forwarded-for ;", with(tom, &Credentials::forwardedFor, ";SECRET"), d6, "forwarded-for",
        Reason::Semicolon);
    add("application ;", with(tom, &Credentials::application, "SECRET;"), d6, "application",
        Reason::Semicolon);
    add("user with NUL", basic(QByteArray("SECRET\0", 7), "pw"), d3, "user", Reason::ControlCharacter);
    add("password with line feed", basic("tom", "SECRET\n"), d3, "password", Reason::ControlCharacter);
    add("token with DEL", token("SECRET\x7f"), d6, "token", Reason::ControlCharacter);
    add("password with C1", basic("tom", "SECRET\u0085"), d4, "password", Reason::ControlCharacter);
    add("password not UTF-8", basic("tom", "SECRET\xff"), d4, "password", Reason::NotUtf8);
    add("user not UTF-8", basic("SECRET\xc0\xaf", "pw"), d3, "user", Reason::NotUtf8);
    add("application in 3", with(tom, &Credentials::application, "SECRET"), d3, "application",
        Reason::NotCarried);
    add("user with token", with(token("t"), &Credentials::user, "SECRET"), d4, "user", Reason::NotCarried);
    add("user with none", with({}, &Credentials::user, "SECRET"), d4, "user", Reason::NotCarried);
    add("impersonating with none", with({}, &Credentials::impersonating, "SECRET"), d4, "impersonating",
        Reason::NotCarried);
    add("long password in 3", basic("tom", QByteArray(loginLimit + 1, 'S')), d3, "password", Reason::TooLong);
    add("long connection string", basic("tom", QByteArray(loginLimit - 21, 'S')), d4, "password",
        Reason::TooLong);
}

void TestCredentials::refuses()
{
    QFETCH(Credentials, credentials);
    QFETCH(Dialect, dialect);
    QFETCH(QString, field);
    QFETCH(Reason, reason);
    const std::optional<CredentialError> error = checkCredentials(credentials, dialect);
    QVERIFY(error);
    QCOMPARE(QString(error->field), field);
    QCOMPARE(error->reason, reason);
    QVERIFY(error->text().contains(field));
    QVERIFY(!error->text().contains(QLatin1String("SECRET")));
    const auto encoded = encodeAuthentication(credentials, dialect);
    QVERIFY(std::holds_alternative<CredentialError>(encoded));
    QVERIFY(std::get<CredentialError>(encoded) == *error);
}

void TestCredentials::takesASemicolonInDialectThree()
{
    const Credentials credentials = basic("t;m", "a;Username=root");
    const auto encoded = encodeAuthentication(credentials, Dialect::V3);
    const AuthenticationRead read =
        readAuthentication(std::get<QByteArray>(encoded), Dialect::V3, LoginMethod::Basic);
    QVERIFY(read.credentials == credentials);
}

void TestCredentials::takesAnEqualsSignInAValue()
{
    const Credentials credentials = basic("tom", "=a=b=");
    const auto encoded = encodeAuthentication(credentials, Dialect::V6);
    QCOMPARE(std::get<QByteArray>(encoded).mid(4), QByteArray("Username=tom;Password==a=b="));
    const AuthenticationRead read =
        readAuthentication(std::get<QByteArray>(encoded), Dialect::V6, LoginMethod::Basic);
    QVERIFY(read.credentials == credentials);
}

void TestCredentials::readsTheRecordedLogins()
{
    int logins = 0;
    for (const support::Recording &recording : support::recordings()) {
        for (const support::RecordedConnection &connection : recording.connections) {
            const AuthenticationRead read =
                readAuthentication(connection.sent, recording.dialect, recording.login);
            QCOMPARE(read.status, Status::Complete);
            if (recording.login == LoginMethod::None) {
                QCOMPARE(read.size, 0);
                continue;
            }
            ++logins;
            const QByteArray name = connection.name.toUtf8();
            QVERIFY(read.credentials == basic(name, name + "sPassword"));
            const auto encoded = encodeAuthentication(read.credentials, recording.dialect);
            QCOMPARE(std::get<QByteArray>(encoded), connection.sent.first(read.size));
        }
    }
    QCOMPARE(logins, 12);
}

void TestCredentials::waitsForTheRestOfALogin()
{
    for (const Dialect dialect : support::allDialects) {
        const QByteArray login = std::get<QByteArray>(encodeAuthentication(basic("tom", "pw"), dialect));
        for (qsizetype size = 0; size < login.size(); ++size) {
            const std::vector<char> exact(login.begin(), login.begin() + size);
            QCOMPARE(readAuthentication({exact.data(), size}, dialect, LoginMethod::Basic).status,
                     Status::NeedMore);
        }
        const AuthenticationRead read = readAuthentication(login + "\5\0", dialect, LoginMethod::Basic);
        QCOMPARE(read.status, Status::Complete);
        QCOMPARE(read.size, login.size());
    }
}

void TestCredentials::readsWhatItWrote_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : support::allDialects) {
        for (const bool isToken : {false, true}) {
            for (int parts = 0; parts < 8; ++parts) {
                Credentials credentials = isToken ? token("a.b.c") : basic("t\u00f6m", "p w");
                if (parts & 1)
                    credentials.impersonating = "jane";
                if (parts & 2)
                    credentials.forwardedFor = "10.0.0.7";
                if ((parts & 4) && dialect != Dialect::V3)
                    credentials.application = "Monitor";
                QTest::addRow("%d %s %d", dialectNumber(dialect), isToken ? "token" : "basic", parts)
                    << credentials << dialect;
            }
        }
        QTest::addRow("%d none", dialectNumber(dialect)) << Credentials() << dialect;
    }
}

void TestCredentials::readsWhatItWrote()
{
    QFETCH(Credentials, credentials);
    QFETCH(Dialect, dialect);
    const auto encoded = encodeAuthentication(credentials, dialect);
    QVERIFY(std::holds_alternative<QByteArray>(encoded));
    const AuthenticationRead read =
        readAuthentication(std::get<QByteArray>(encoded), dialect, credentials.method);
    QCOMPARE(read.status, Status::Complete);
    QCOMPARE(read.size, std::get<QByteArray>(encoded).size());
    QVERIFY(read.credentials == credentials);
}

void TestCredentials::refusesBadLogins_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<LoginMethod>("method");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto add = [](const char *row, Dialect dialect, LoginMethod method, const QByteArray &bytes,
                        const char *error) {
        QTest::newRow(row) << dialect << method << bytes << QString::fromLatin1(error);
    };
    const auto basicLogin = LoginMethod::Basic;
    const auto tokenLogin = LoginMethod::Token;
    add("negative", Dialect::V4, basicLogin, QByteArray::fromHex("ffffffff"),
        "the login has a string of negative length -1");
    add("2^31-1", Dialect::V3, basicLogin, QByteArray::fromHex("7fffffff"),
        "the login has a string of 2147483647 bytes, over the limit");
    add("over the limit", Dialect::V6, tokenLogin, QByteArray::fromHex("00010001"),
        "the login has a string of 65537 bytes, over the limit");
    add("second string", Dialect::V3, basicLogin, QByteArray::fromHex("0000000141ffffff00"),
        "the login has a string of negative length -256");
    add("a frame in place of a login", Dialect::V4, basicLogin, QByteArray::fromHex("050000000441555448"),
        "the login has a string of 83886080 bytes, over the limit");
    add("no user name", Dialect::V4, basicLogin, QByteArray::fromHex("0000000b") + "Password=pw",
        "the login has no Username");
    add("no token", Dialect::V6, tokenLogin, QByteArray::fromHex("0000000c") + "Username=tom",
        "the login has no Token");
    add("empty", Dialect::V6, basicLogin, QByteArray::fromHex("00000000"), "the login has no Username");
}

void TestCredentials::refusesBadLogins()
{
    QFETCH(Dialect, dialect);
    QFETCH(LoginMethod, method);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    const AuthenticationRead read = readAuthentication(bytes, dialect, method);
    QCOMPARE(read.status, Status::Bad);
    QCOMPARE(read.error, error);
}

void TestCredentials::splitsAsADistributorDoes()
{
    const QByteArray string = "Odd;;Colour=red;Password=pw=;Username=tom;Username=root;=x;Token=t";
    const QByteArray bytes = QByteArray(3, '\0') + char(string.size()) + string;
    const AuthenticationRead read = readAuthentication(bytes, Dialect::V4, LoginMethod::Basic);
    QCOMPARE(read.status, Status::Complete);
    QVERIFY(read.credentials == basic("root", "pw="));
}

QTEST_APPLESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
