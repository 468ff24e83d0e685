#include "client/connectionoptions.h"

#include <QFile>

#include <algorithm>

namespace client {

namespace {

/// A secret is one line; what is longer is not one.
constexpr qint64 longestSecret = 64 * 1024;

constexpr const char *tlsOnly[] = {"ca", "cert", "key", "key-passphrase-file", "pin", "pin-only"};

QString firstLine(const QString &path, protocol::Secret &secret)
{
    QFile file(path);
    const bool isOpen = path == QLatin1String("-")
                            ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                            : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return QStringLiteral("cannot read %1: %2").arg(path, file.errorString());
    QByteArray line;
    line.reserve(longestSecret + 2); // one buffer, so that no copy of the secret stays behind
    char byte = 0;
    qint64 count = 0;
    while ((count = file.read(&byte, 1)) == 1 && byte != '\n') {
        if (line.size() > longestSecret) {
            protocol::wipe(line);
            return QStringLiteral("%1: the first line is too long for a secret").arg(path);
        }
        line.append(byte);
    }
    if (count < 0) {
        protocol::wipe(line);
        return QStringLiteral("cannot read %1: %2").arg(path, file.errorString());
    }
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return QStringLiteral("%1: the first line is empty").arg(path);
    secret = protocol::Secret(std::move(line));
    return {};
}

QString readTls(const QCommandLineParser &parser, TlsSettings &tls)
{
    tls.enabled = parser.isSet(QStringLiteral("tls"));
    if (!tls.enabled) {
        for (const char *name : tlsOnly) {
            if (parser.isSet(QLatin1String(name)))
                return QStringLiteral("--%1 needs --tls").arg(QLatin1String(name));
        }
        return {};
    }
    tls.caFile = parser.value(QStringLiteral("ca"));
    tls.certificateFile = parser.value(QStringLiteral("cert"));
    tls.keyFile = parser.value(QStringLiteral("key"));
    if (tls.certificateFile.isEmpty() != tls.keyFile.isEmpty())
        return QStringLiteral("--cert and --key need each other");
    if (parser.isSet(QStringLiteral("pin"))) {
        const QByteArray text = parser.value(QStringLiteral("pin")).toLatin1();
        const auto isHex = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        };
        if (text.size() != 64 || !std::all_of(text.begin(), text.end(), isHex))
            return QStringLiteral("--pin takes 64 hex digits, the SHA-256 of the certificate's public key");
        tls.pin = QByteArray::fromHex(text);
    }
    tls.pinOnly = parser.isSet(QStringLiteral("pin-only"));
    if (tls.pinOnly && tls.pin.isEmpty())
        return QStringLiteral("--pin-only needs --pin");
    if (parser.isSet(QStringLiteral("key-passphrase-file"))) {
        if (tls.keyFile.isEmpty())
            return QStringLiteral("--key-passphrase-file needs --key");
        return firstLine(parser.value(QStringLiteral("key-passphrase-file")), tls.keyPassphrase);
    }
    return {};
}

QString readLogin(const QCommandLineParser &parser, protocol::Dialect dialect, protocol::Credentials &login)
{
    const bool user = parser.isSet(QStringLiteral("user"));
    const bool password = parser.isSet(QStringLiteral("password-file"));
    const bool token = parser.isSet(QStringLiteral("token-file"));
    if (user != password)
        return QStringLiteral("--user and --password-file need each other");
    if (user && token)
        return QStringLiteral("either --user with --password-file, or --token-file, not both");
    login.impersonating = parser.value(QStringLiteral("impersonating")).toUtf8();
    login.forwardedFor = parser.value(QStringLiteral("forwarded-for")).toUtf8();
    login.application = parser.value(QStringLiteral("application")).toUtf8();
    QString error;
    if (user) {
        login.method = protocol::LoginMethod::Basic;
        login.user = parser.value(QStringLiteral("user")).toUtf8();
        error = firstLine(parser.value(QStringLiteral("password-file")), login.secret);
    } else if (token) {
        login.method = protocol::LoginMethod::Token;
        error = firstLine(parser.value(QStringLiteral("token-file")), login.secret);
    }
    if (!error.isEmpty())
        return error;
    if (const auto wrong = protocol::checkCredentials(login, dialect))
        return wrong->text();
    return {};
}

} // namespace

void ConnectionOptions::addTo(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *description, const char *value = nullptr) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description),
                                            value ? QString::fromLatin1(value) : QString()));
    };
    add("connect", "The distributor's host and port; an IPv6 address in brackets.", "HOST:PORT");
    add("dialect", "What the distributor speaks: 3 (3.x), 4 (4.x and 5.x) or 6 (6.x).", "3|4|6");
    add("tls", "Secure the connection with TLS; the certificate is always checked.");
    add("ca", "Trust the CAs in this PEM file instead of the system's.", "FILE");
    add("cert", "Client certificate, PEM.", "FILE");
    add("key", "Its key, PEM.", "FILE");
    add("key-passphrase-file", "The key's passphrase: the first line of FILE.", "FILE");
    add("pin", "SHA-256 of the certificate's SubjectPublicKeyInfo, 64 hex digits.", "HEX");
    add("pin-only", "Trust the pin alone instead of chain and host name.");
    add("user", "Log in with this user name.", "NAME");
    add("password-file", "and the password in the first line of FILE.", "FILE");
    add("token-file", "Log in with the token in the first line of FILE.", "FILE");
    add("impersonating", "Claim this user, where the distributor allows it.", "NAME");
    add("forwarded-for", "Claim this host, where the distributor allows it.", "HOST");
    add("application", "Name this application (dialects 4 and 6).", "NAME");
}

bool ConnectionOptions::isSet(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("connect"));
}

std::variant<ConnectionSettings, QString> ConnectionOptions::read(const QCommandLineParser &parser)
{
    ConnectionSettings settings;
    if (!isSet(parser))
        return QStringLiteral("--connect HOST:PORT is missing");
    const QString target = parser.value(QStringLiteral("connect"));
    if (!splitHostAndPort(target, settings.host, settings.port))
        return QStringLiteral("--connect takes HOST:PORT, such as localhost:9001 or [::1]:9001, not \"%1\"")
            .arg(target);

    if (!parser.isSet(QStringLiteral("dialect")))
        return QStringLiteral("--dialect is missing: 3 for distributors 3.x, 4 for 4.x and 5.x, 6 for 6.x");
    bool isNumber = false;
    const int number = parser.value(QStringLiteral("dialect")).toInt(&isNumber);
    const auto dialect = isNumber ? protocol::dialectFromNumber(number) : std::nullopt;
    if (!dialect)
        return QStringLiteral("--dialect takes 3, 4 or 6");
    settings.dialect = *dialect;

    int fromStandardInput = 0;
    for (const char *name : {"key-passphrase-file", "password-file", "token-file"})
        fromStandardInput += parser.value(QLatin1String(name)) == QLatin1String("-") ? 1 : 0;
    if (fromStandardInput > 1)
        return QStringLiteral("only one secret can come from standard input (\"-\")");

    if (!hasConnectionString(*dialect) && parser.isSet(QStringLiteral("application")))
        return QStringLiteral("--application does not go with dialect 3");
    if (const QString error = readTls(parser, settings.tls); !error.isEmpty())
        return error;
    if (const QString error = readLogin(parser, *dialect, settings.credentials); !error.isEmpty())
        return error;
    return settings;
}

bool splitHostAndPort(const QString &text, QString &host, quint16 &port)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0)
        return false;
    QString name = text.left(colon);
    if (name.startsWith(QLatin1Char('['))) {
        if (!name.endsWith(QLatin1Char(']')))
            return false;
        name = name.mid(1, name.size() - 2);
    } else if (name.contains(QLatin1Char(':'))) {
        return false; // an IPv6 address needs brackets
    }
    const QString digits = text.mid(colon + 1);
    const auto isDigit = [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    };
    if (digits.isEmpty() || digits.size() > 5 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    const int number = digits.toInt();
    if (name.isEmpty() || number < 1 || number > 65535)
        return false;
    host = name;
    port = static_cast<quint16>(number);
    return true;
}

} // namespace client
