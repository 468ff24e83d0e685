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

QString contradiction(const char *option)
{
    return QStringLiteral("--%1 contradicts it").arg(QLatin1String(option));
}

/// Takes the option's value where there is none yet; where there is one, it has to be the same.
template <typename T>
QString fill(const QCommandLineParser &parser, const char *option, T &value, const T &given)
{
    if (!parser.isSet(QLatin1String(option)))
        return {};
    if (!value.isEmpty() && value != given)
        return contradiction(option);
    value = given;
    return {};
}

QString fill(const QCommandLineParser &parser, const char *option, QString &value)
{
    return fill(parser, option, value, parser.value(QLatin1String(option)));
}

QString fill(const QCommandLineParser &parser, const char *option, QByteArray &value)
{
    return fill(parser, option, value, parser.value(QLatin1String(option)).toUtf8());
}

QString readPin(const QCommandLineParser &parser, bool wasOn, TlsSettings &tls)
{
    if (parser.isSet(QStringLiteral("pin"))) {
        const QByteArray text = parser.value(QStringLiteral("pin")).toLatin1();
        const auto isHex = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        };
        if (text.size() != 64 || !std::all_of(text.begin(), text.end(), isHex))
            return QStringLiteral("--pin takes 64 hex digits, the SHA-256 of the certificate's public key");
        if (const QString error = fill(parser, "pin", tls.pin, QByteArray::fromHex(text)); !error.isEmpty())
            return error;
    }
    if (parser.isSet(QStringLiteral("pin-only"))) {
        if (wasOn && !tls.pinOnly)
            return contradiction("pin-only"); // its chain is to be checked
        tls.pinOnly = true;
    }
    if (tls.pinOnly && tls.pin.isEmpty())
        return QStringLiteral("--pin-only needs --pin");
    return {};
}

QString readTls(const QCommandLineParser &parser, TlsSettings &tls)
{
    const bool wasOn = tls.enabled;
    tls.enabled = wasOn || parser.isSet(QStringLiteral("tls"));
    if (!tls.enabled) {
        for (const char *name : tlsOnly) {
            if (parser.isSet(QLatin1String(name)))
                return QStringLiteral("--%1 needs --tls").arg(QLatin1String(name));
        }
        return {};
    }
    for (const QString &error : {fill(parser, "ca", tls.caFile), fill(parser, "cert", tls.certificateFile),
                                 fill(parser, "key", tls.keyFile), readPin(parser, wasOn, tls)}) {
        if (!error.isEmpty())
            return error;
    }
    if (tls.certificateFile.isEmpty() != tls.keyFile.isEmpty())
        return QStringLiteral("--cert and --key need each other");
    if (parser.isSet(QStringLiteral("key-passphrase-file"))) {
        if (tls.keyFile.isEmpty())
            return QStringLiteral("--key-passphrase-file needs --key");
        return firstLine(parser.value(QStringLiteral("key-passphrase-file")), tls.keyPassphrase);
    }
    return {};
}

/// Which login the options ask for, beside the one that is there.
QString readMethod(const QCommandLineParser &parser, protocol::Credentials &login)
{
    using protocol::LoginMethod;
    const bool user = parser.isSet(QStringLiteral("user"));
    const bool password = parser.isSet(QStringLiteral("password-file"));
    const bool token = parser.isSet(QStringLiteral("token-file"));
    if ((user || password) && token)
        return QStringLiteral("either --user with --password-file, or --token-file, not both");
    switch (login.method) {
    case LoginMethod::None:
        if (user != password)
            return QStringLiteral("--user and --password-file need each other");
        login.method = user ? LoginMethod::Basic : token ? LoginMethod::Token : LoginMethod::None;
        return {};
    case LoginMethod::Basic:
        return token ? contradiction("token-file") : QString();
    case LoginMethod::Token:
        return user ? contradiction("user") : password ? contradiction("password-file") : QString();
    }
    return {};
}

QString readLogin(const QCommandLineParser &parser, protocol::Dialect dialect, bool isKnown,
                  protocol::Credentials &login)
{
    for (const QString &error : {readMethod(parser, login), fill(parser, "user", login.user),
                                 fill(parser, "impersonating", login.impersonating),
                                 fill(parser, "forwarded-for", login.forwardedFor),
                                 fill(parser, "application", login.application)}) {
        if (!error.isEmpty())
            return error;
    }
    for (const char *name : {"password-file", "token-file"}) {
        if (!parser.isSet(QLatin1String(name)))
            continue;
        if (const QString error = firstLine(parser.value(QLatin1String(name)), login.secret);
            !error.isEmpty())
            return error;
    }
    protocol::Credentials toCheck = login;
    if (isKnown && toCheck.secret.isEmpty() && toCheck.method != protocol::LoginMethod::None)
        toCheck.secret = protocol::Secret(QByteArrayLiteral("x")); // it comes from elsewhere
    if (const auto wrong = protocol::checkCredentials(toCheck, dialect))
        return wrong->text();
    return {};
}

/// Host, port and dialect.
QString readTarget(const QCommandLineParser &parser, bool isKnown, ConnectionSettings &settings)
{
    if (ConnectionOptions::isSet(parser)) {
        const QString target = parser.value(QStringLiteral("connect"));
        QString host;
        quint16 port = 0;
        if (!splitHostAndPort(target, host, port))
            return QStringLiteral(
                       "--connect takes HOST:PORT, such as localhost:9001 or [::1]:9001, not \"%1\"")
                .arg(target);
        if (isKnown && (host != settings.host || port != settings.port))
            return contradiction("connect");
        settings.host = host;
        settings.port = port;
    }
    if (!parser.isSet(QStringLiteral("dialect")))
        return isKnown ? QString()
                       : QStringLiteral(
                             "--dialect is missing: 3 for distributors 3.x, 4 for 4.x and 5.x, 6 for 6.x");
    bool isNumber = false;
    const int number = parser.value(QStringLiteral("dialect")).toInt(&isNumber);
    const auto dialect = isNumber ? protocol::dialectFromNumber(number) : std::nullopt;
    if (!dialect)
        return QStringLiteral("--dialect takes 3, 4 or 6");
    if (isKnown && *dialect != settings.dialect)
        return contradiction("dialect");
    settings.dialect = *dialect;
    return {};
}

std::variant<ConnectionSettings, QString> readAll(const QCommandLineParser &parser, bool isKnown,
                                                  ConnectionSettings settings)
{
    if (const QString error = readTarget(parser, isKnown, settings); !error.isEmpty())
        return error;
    int fromStandardInput = 0;
    for (const char *name : {"key-passphrase-file", "password-file", "token-file"})
        fromStandardInput += parser.value(QLatin1String(name)) == QLatin1String("-") ? 1 : 0;
    if (fromStandardInput > 1)
        return QStringLiteral("only one secret can come from standard input (\"-\")");

    if (!hasConnectionString(settings.dialect) && parser.isSet(QStringLiteral("application")))
        return QStringLiteral("--application does not go with dialect 3");
    if (const QString error = readTls(parser, settings.tls); !error.isEmpty())
        return error;
    if (const QString error = readLogin(parser, settings.dialect, isKnown, settings.credentials);
        !error.isEmpty())
        return error;
    return settings;
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
    if (!isSet(parser))
        return QStringLiteral("--connect HOST:PORT is missing");
    return readAll(parser, false, {});
}

std::variant<ConnectionSettings, QString> ConnectionOptions::readOver(const ConnectionSettings &known,
                                                                      const QCommandLineParser &parser)
{
    return readAll(parser, true, known);
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
