#include "profiles/secretstore.h"

namespace profiles {

QString secretKey(const Profile &profile, SecretKind kind)
{
    const QString id = profile.id.toString(QUuid::WithoutBraces);
    if (kind == SecretKind::Passphrase)
        return QStringLiteral("%1 passphrase %2").arg(id, profile.tls.keyFile);
    const QString name = profile.login.method == protocol::LoginMethod::Token ? QStringLiteral("token")
                                                                              : QStringLiteral("password");
    const QString way = profile.tls.enabled ? QStringLiteral("tls") : QStringLiteral("tcp");
    return QStringLiteral("%1 %2 %3://%4").arg(id, name, way, profile.target());
}

QStringList secretKeys(const Profile &profile)
{
    QStringList keys;
    if (profile.id.isNull())
        return keys;
    if (profile.login.method != protocol::LoginMethod::None)
        keys.append(secretKey(profile, SecretKind::Login));
    if (profile.tls.enabled && !profile.tls.keyFile.isEmpty())
        keys.append(secretKey(profile, SecretKind::Passphrase));
    return keys;
}

} // namespace profiles
