#include "profiles/profilecheck.h"

#include "client/metricsaddress.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace profiles {

namespace {

using protocol::CredentialError;
using protocol::LoginMethod;

constexpr qsizetype longestName = 100;
constexpr qsizetype longestHost = 253; // RFC 1035
constexpr qint64 pemHead = 64 * 1024;

/// The profile's login with only one field of its own, the others beyond reproach.
protocol::Credentials onlyField(const Profile &profile, QLatin1String field)
{
    protocol::Credentials one;
    one.method = profile.login.method;
    if (one.method == LoginMethod::Basic)
        one.user = QByteArrayLiteral("x");
    if (one.method != LoginMethod::None)
        one.secret = protocol::Secret(QByteArrayLiteral("x"));
    if (field == QLatin1String("user"))
        one.user = profile.login.user.toUtf8();
    else if (field == QLatin1String("impersonating"))
        one.impersonating = profile.login.impersonating.toUtf8();
    else if (field == QLatin1String("forwarded-for"))
        one.forwardedFor = profile.login.forwardedFor.toUtf8();
    else if (field == QLatin1String("application"))
        one.application = profile.login.application.toUtf8();
    return one;
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QString ProfileCheck::reasonText(CredentialError::Reason reason)
{
    using Reason = CredentialError::Reason;
    switch (reason) {
    case Reason::Missing:
        return tr("is needed");
    case Reason::Semicolon:
        return tr("\";\" cannot be sent: the login has no escaping");
    case Reason::ControlCharacter:
        return tr("a control character cannot be sent");
    case Reason::NotUtf8:
        return tr("this is no valid text");
    case Reason::NotCarried:
        return tr("this dialect has no place for it");
    case Reason::TooLong:
        return tr("is too long");
    }
    return {};
}

QString ProfileCheck::nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("Give the profile a name.");
    if (name.size() > longestName)
        return tr("A name has at most %1 characters.").arg(longestName);
    if (hasControl(name) || name != name.trimmed())
        return tr("A name has no control characters and no blanks at its ends.");
    return {};
}

QString ProfileCheck::hostProblem(const QString &host)
{
    if (host.isEmpty())
        return tr("Type the name or address of the distributor.");
    static const QRegularExpression bad(QStringLiteral("[\\s\\x00-\\x1f/@]"));
    if (host.contains(bad) || host.size() > longestHost)
        return tr("This is no host name or address.");
    return {};
}

QString ProfileCheck::fileProblem(const QString &path)
{
    const QFileInfo info(path);
    if (info.isRelative()) // it would be another file wherever the program is started
        return tr("give the whole path, from /: %1").arg(path);
    return info.isFile() && info.isReadable() ? QString() : tr("can't be read: %1").arg(path);
}

QString ProfileCheck::tlsProblem(const Tls &tls)
{
    if (!tls.enabled)
        return {};
    if (!tls.caFile.isEmpty()) {
        if (const QString problem = fileProblem(tls.caFile); !problem.isEmpty())
            return tr("CA file: %1").arg(problem);
    }
    constexpr qsizetype pinSize = 32;
    if (!tls.pin.isEmpty() && tls.pin.size() != pinSize)
        return tr("A pin is the SHA-256 of the public key: 64 hex digits.");
    if (tls.pin.isEmpty() && tls.pinOnly)
        return tr("Without a pin there would be no check at all: type the pin.");
    if (tls.certificateFile.isEmpty() != tls.keyFile.isEmpty())
        return tr("A client certificate and its key go together.");
    if (tls.certificateFile.isEmpty())
        return {};
    if (const QString problem = fileProblem(tls.certificateFile); !problem.isEmpty())
        return tr("Client certificate: %1").arg(problem);
    if (const QString problem = fileProblem(tls.keyFile); !problem.isEmpty())
        return tr("Key: %1").arg(problem);
    return {};
}

QString ProfileCheck::loginProblem(const Profile &profile, QLatin1String field)
{
    const auto error = protocol::checkCredentials(onlyField(profile, field), profile.dialect);
    return error ? reasonText(error->reason) : QString();
}

QString ProfileCheck::secretProblem(const Profile &profile, const protocol::Secret &secret)
{
    protocol::Credentials one = onlyField(profile, QLatin1String());
    if (one.method == LoginMethod::None)
        return {};
    one.secret = secret;
    const auto error = protocol::checkCredentials(one, profile.dialect);
    return error ? reasonText(error->reason) : QString();
}

QString ProfileCheck::namesProblem(const QStringList &names)
{
    if (std::any_of(names.begin(), names.end(), [](const QString &name) { return name.isEmpty(); }))
        return tr("A name is missing.");
    return std::any_of(names.begin(), names.end(), hasControl)
               ? tr("A control character in a name is surely a mistake.")
               : QString();
}

QList<Problem> ProfileCheck::problems(const Profile &profile)
{
    QList<Problem> found;
    const auto say = [&found](Field field, const QString &text) {
        if (!text.isEmpty())
            found.append({field, text});
    };
    say(Field::Name, nameProblem(profile.name));
    say(Field::Host, hostProblem(profile.host));
    say(Field::Port, profile.port == 0 ? tr("A port is a number from 1 to 65535.") : QString());
    say(Field::Tls, tlsProblem(profile.tls));
    if (profile.login.method == LoginMethod::Basic)
        say(Field::User, loginProblem(profile, QLatin1String("user")));
    if (profile.login.method != LoginMethod::None) {
        say(Field::Impersonating, loginProblem(profile, QLatin1String("impersonating")));
        say(Field::ForwardedFor, loginProblem(profile, QLatin1String("forwarded-for")));
        if (protocol::hasConnectionString(profile.dialect))
            say(Field::Application, loginProblem(profile, QLatin1String("application")));
    }
    QStringList names;
    for (const FeedTopic &topic : profile.subscribe)
        names << topic.feed << topic.topic;
    say(Field::Subscribe, namesProblem(names));
    say(Field::Notify, namesProblem(profile.notify));
    say(Field::NeedsAuthorization, namesProblem(profile.needsAuthorization));
    if (!profile.metricsAddress.isEmpty()) {
        const auto url = client::metricsUrl(profile.metricsAddress);
        if (!url || !hostProblem(url->host()).isEmpty())
            say(Field::Metrics, tr("This is neither HOST:PORT nor an address with http:// or https://."));
    }
    return found;
}

bool ProfileCheck::isKeyEncrypted(const Profile &profile)
{
    if (!profile.tls.enabled || profile.tls.keyFile.isEmpty() || !QFileInfo(profile.tls.keyFile).isFile())
        return false;
    QFile file(profile.tls.keyFile);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray pem = file.read(pemHead);
    const bool isEncrypted = pem.contains("ENCRYPTED"); // PKCS#8's title, or the header of the older form
    protocol::wipe(pem);
    return isEncrypted;
}

} // namespace profiles
