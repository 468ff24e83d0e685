#include "client/connectionoptions.h"

#include <QTemporaryDir>
#include <QTest>

using client::ConnectionOptions;
using client::ConnectionSettings;

/// The options of a connection that every command and the window share.
class TestConnectionOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsHostAndPort_data();
    void readsHostAndPort();
    void readsTheLogin();
    void readsTls();
    void secretIsTheFirstLine_data();
    void secretIsTheFirstLine();
    void refuses_data();
    void refuses();
    void neverNamesASecret();

private:
    std::variant<ConnectionSettings, QString> read(const QString &words);
    void write(const char *name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

std::variant<ConnectionSettings, QString> TestConnectionOptions::read(const QString &words)
{
    QCommandLineParser parser;
    ConnectionOptions::addTo(parser);
    QStringList arguments{QStringLiteral("program")};
    for (QString word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        arguments.append(word.replace(QLatin1Char('@'), m_folder.path() + QLatin1Char('/')));
    if (!parser.parse(arguments))
        return QStringLiteral("does not parse: ") + parser.errorText();
    return ConnectionOptions::read(parser);
}

void TestConnectionOptions::write(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no temporary file");
}

void TestConnectionOptions::init()
{
    write("secret", "pass word\nsecond line\n");
}

void TestConnectionOptions::readsHostAndPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << QStringLiteral("localhost:9001") << QStringLiteral("localhost") << 9001;
    QTest::newRow("IPv4") << QStringLiteral("10.0.0.1:1") << QStringLiteral("10.0.0.1") << 1;
    QTest::newRow("IPv6") << QStringLiteral("[::1]:65535") << QStringLiteral("::1") << 65535;
    for (const char *text : {"localhost", "localhost:", ":9001", "localhost:0", "localhost:65536",
                             "localhost:-1", "localhost:+1", "localhost:9001x", "::1:9001", "[::1:9001",
                             "[]:9001", "[::1]", "localhost:999999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString() << 0;
}

void TestConnectionOptions::readsHostAndPort()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto result = read(QStringLiteral("--dialect 4 --connect ") + text);
    const auto *settings = std::get_if<ConnectionSettings>(&result);
    QCOMPARE(settings != nullptr, port != 0);
    if (settings) {
        QCOMPARE(settings->host, host);
        QCOMPARE(int(settings->port), port);
        QCOMPARE(settings->target(), text);
        QCOMPARE(settings->dialect, protocol::Dialect::V4);
        QVERIFY(!settings->tls.enabled);
        QCOMPARE(settings->credentials, protocol::Credentials());
    }
}

void TestConnectionOptions::readsTheLogin()
{
    const auto basic = read(QStringLiteral("--connect h:1 --dialect 6 --user tom --password-file @secret "
                                           "--impersonating mary --forwarded-for desk --application app"));
    QVERIFY(std::holds_alternative<ConnectionSettings>(basic));
    const auto login = std::get<ConnectionSettings>(basic).credentials;
    QCOMPARE(login.method, protocol::LoginMethod::Basic);
    QCOMPARE(login.user, QByteArray("tom"));
    QVERIFY(login.secret.view() == QByteArrayView("pass word"));
    QCOMPARE(login.impersonating, QByteArray("mary"));
    QCOMPARE(login.forwardedFor, QByteArray("desk"));
    QCOMPARE(login.application, QByteArray("app"));

    const auto token = read(QStringLiteral("--connect h:1 --dialect 3 --token-file @secret"));
    QVERIFY(std::holds_alternative<ConnectionSettings>(token));
    QCOMPARE(std::get<ConnectionSettings>(token).credentials.method, protocol::LoginMethod::Token);
}

void TestConnectionOptions::readsTls()
{
    const QString hex = QStringLiteral("00fF").repeated(16);
    const auto result = read(QStringLiteral("--connect h:1 --dialect 4 --tls --ca A --cert B --key C "
                                            "--key-passphrase-file @secret --pin-only --pin ") +
                             hex);
    QVERIFY(std::holds_alternative<ConnectionSettings>(result));
    const client::TlsSettings tls = std::get<ConnectionSettings>(result).tls;
    QVERIFY(tls.enabled);
    QCOMPARE(tls.caFile, QStringLiteral("A"));
    QCOMPARE(tls.certificateFile, QStringLiteral("B"));
    QCOMPARE(tls.keyFile, QStringLiteral("C"));
    QVERIFY(tls.keyPassphrase.view() == QByteArrayView("pass word"));
    QCOMPARE(tls.pin, QByteArray::fromHex(hex.toLatin1()));
    QVERIFY(tls.pinOnly);
}

void TestConnectionOptions::secretIsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no line end") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("line end") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("CR LF") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("blanks stay") << QByteArray(" abc \nx") << QByteArray(" abc ");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("empty line") << QByteArray("\nabc") << QByteArray();
    QTest::newRow("long") << QByteArray(70'000, 'x') << QByteArray();
}

void TestConnectionOptions::secretIsTheFirstLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    write("secret", content);
    const auto result = read(QStringLiteral("--connect h:1 --dialect 4 --token-file @secret"));
    const auto *settings = std::get_if<ConnectionSettings>(&result);
    QCOMPARE(settings != nullptr, !secret.isEmpty());
    if (settings)
        QVERIFY(settings->credentials.secret.view() == QByteArrayView(secret));
}

void TestConnectionOptions::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("named"); // in the error
    const auto add = [](const char *words, const char *named) {
        QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(named);
    };
    add("--dialect 4", "--connect");
    add("--connect h:1", "--dialect");
    add("--connect h:1 --dialect 5", "--dialect");
    add("--connect h:1 --dialect 4x", "--dialect");
    add("--connect h:1 --dialect 4 --user tom", "--password-file");
    add("--connect h:1 --dialect 4 --password-file @secret", "--user");
    add("--connect h:1 --dialect 4 --user tom --password-file @secret --token-file @secret", "not both");
    add("--connect h:1 --dialect 4 --token-file @none", "none");
    add("--connect h:1 --dialect 3 --application x --token-file @secret", "--application");
    add("--connect h:1 --dialect 4 --impersonating x", "impersonating");
    add("--connect h:1 --dialect 4 --user a;b --password-file @secret", "user");
    add("--connect h:1 --dialect 4 --ca x", "--tls");
    add("--connect h:1 --dialect 4 --pin-only", "--tls");
    add("--connect h:1 --dialect 4 --tls --pin-only", "--pin");
    add("--connect h:1 --dialect 4 --tls --pin 00", "64 hex");
    add("--connect h:1 --dialect 4 --tls --pin "
        "zz00000000000000000000000000000000000000000000000000000000000000",
        "64 hex");
    add("--connect h:1 --dialect 4 --tls --cert x", "--key");
    add("--connect h:1 --dialect 4 --tls --key x", "--cert");
    add("--connect h:1 --dialect 4 --tls --key-passphrase-file @secret", "--key");
    add("--connect h:1 --dialect 4 --tls --cert x --key y --key-passphrase-file - --token-file -",
        "standard input");
}

void TestConnectionOptions::refuses()
{
    QFETCH(QString, words);
    QFETCH(QString, named);
    const auto result = read(words);
    const auto *error = std::get_if<QString>(&result);
    QVERIFY(error);
    QVERIFY2(error->contains(named), qPrintable(*error));
    QVERIFY(!error->contains(QLatin1Char('\n')));
}

void TestConnectionOptions::neverNamesASecret()
{
    for (const QByteArray &secret :
         {QByteArray("hush;hush"), QByteArray("hush\x01hush"), QByteArray("hush\xff")}) {
        write("secret", secret);
        const auto result =
            read(QStringLiteral("--connect h:1 --dialect 4 --user tom --password-file @secret"));
        QVERIFY(std::holds_alternative<QString>(result));
        QVERIFY(std::get<QString>(result).contains(QLatin1String("password")));
        QVERIFY(!std::get<QString>(result).contains(QLatin1String("hush")));
    }
}

QTEST_GUILESS_MAIN(TestConnectionOptions)
#include "tst_connectionoptions.moc"
