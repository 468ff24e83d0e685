#include "profiles/profile.h"

namespace profiles {

client::ConnectionSettings Profile::settings(const Secrets &secrets) const
{
    client::ConnectionSettings result;
    result.host = host;
    result.port = port;
    result.dialect = dialect;
    if (tls.enabled) {
        result.tls.enabled = true;
        result.tls.caFile = tls.caFile;
        result.tls.certificateFile = tls.certificateFile;
        result.tls.keyFile = tls.keyFile;
        result.tls.pin = tls.pin;
        result.tls.pinOnly = tls.pinOnly;
        result.tls.keyPassphrase = secrets.passphrase;
    }
    protocol::Credentials &credentials = result.credentials;
    credentials.method = login.method;
    if (login.method != protocol::LoginMethod::None) {
        if (login.method == protocol::LoginMethod::Basic)
            credentials.user = login.user.toUtf8();
        credentials.secret = secrets.login;
        credentials.impersonating = login.impersonating.toUtf8();
        credentials.forwardedFor = login.forwardedFor.toUtf8();
        if (protocol::hasConnectionString(dialect))
            credentials.application = login.application.toUtf8();
    }
    result.reconnect = reconnect;
    result.subscribeHeartbeat = heartbeat;
    result.monitorOnly = monitorOnly;
    return result;
}

Profile Profile::fromSettings(const client::ConnectionSettings &settings)
{
    Profile profile;
    profile.host = settings.host;
    profile.port = settings.port;
    profile.dialect = settings.dialect;
    profile.tls = {settings.tls.enabled, settings.tls.caFile, settings.tls.certificateFile,
                   settings.tls.keyFile, settings.tls.pin,    settings.tls.pinOnly};
    profile.login = {settings.credentials.method, QString::fromUtf8(settings.credentials.user),
                     QString::fromUtf8(settings.credentials.impersonating),
                     QString::fromUtf8(settings.credentials.forwardedFor),
                     QString::fromUtf8(settings.credentials.application)};
    profile.heartbeat = settings.subscribeHeartbeat;
    profile.reconnect = settings.reconnect;
    profile.monitorOnly = settings.monitorOnly;
    return profile;
}

QString Profile::target() const
{
    client::ConnectionSettings place;
    place.host = host;
    place.port = port;
    return place.target();
}

} // namespace profiles
