#include "profiles/profilejson.h"

#include "protocol/jsonfields.h"

#include <QJsonArray>

#include <array>
#include <optional>
#include <utility>

namespace profiles {

namespace {

using protocol::JsonFields;
using protocol::LoginMethod;

constexpr std::array<std::pair<const char *, Environment>, 4> environments{{
    {"none", Environment::None},
    {"local", Environment::Local},
    {"test", Environment::Test},
    {"production", Environment::Production},
}};

constexpr std::array<std::pair<const char *, LoginMethod>, 3> methods{{
    {"none", LoginMethod::None},
    {"basic", LoginMethod::Basic},
    {"token", LoginMethod::Token},
}};

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[name, entry] : table) {
        if (entry == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Table, typename Value>
void readNamed(JsonFields &fields, const char *key, const Table &table, Value &value)
{
    QString text;
    if (!fields.read(key, text))
        return;
    for (const auto &[name, entry] : table) {
        if (text == QLatin1String(name)) {
            value = entry;
            return;
        }
    }
    fields.fail(QStringLiteral("\"%1\" has a value that is not known").arg(QLatin1String(key)));
}

/// For ids of profiles that were written by hand.
QUuid idFromName(const QString &name)
{
    static const QUuid space(QStringLiteral("{6f3f4c0e-55c1-4d0c-9d5b-0a7e6a2f7a11}"));
    return QUuid::createUuidV5(space, name);
}

QJsonObject tlsToJson(const Tls &tls)
{
    QJsonObject object{{QStringLiteral("enabled"), tls.enabled}};
    const auto put = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    put("ca", tls.caFile);
    put("certificate", tls.certificateFile);
    put("key", tls.keyFile);
    put("pin", QString::fromLatin1(tls.pin.toHex()));
    if (tls.pinOnly)
        object.insert(QStringLiteral("pinOnly"), true);
    return object;
}

QString tlsFromJson(const QJsonObject &object, Tls &tls)
{
    JsonFields fields(object, QStringLiteral("tls."));
    if (!fields.read("enabled", tls.enabled))
        fields.fail(QStringLiteral("\"tls.enabled\" is missing"));
    fields.read("ca", tls.caFile);
    fields.read("certificate", tls.certificateFile);
    fields.read("key", tls.keyFile);
    fields.read("pinOnly", tls.pinOnly);
    QString pin;
    if (fields.read("pin", pin)) {
        tls.pin = QByteArray::fromHex(pin.toLatin1());
        if (QString::fromLatin1(tls.pin.toHex()) != pin.toLower())
            fields.fail(QStringLiteral("\"tls.pin\" is no hex"));
    }
    return fields.finish();
}

QJsonObject loginToJson(const Login &login)
{
    QJsonObject object{{QStringLiteral("method"), nameIn(methods, login.method)}};
    const auto put = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    put("user", login.user);
    put("impersonating", login.impersonating);
    put("forwardedFor", login.forwardedFor);
    put("application", login.application);
    return object;
}

QString loginFromJson(const QJsonObject &object, Login &login)
{
    JsonFields fields(object, QStringLiteral("login."));
    readNamed(fields, "method", methods, login.method);
    fields.read("user", login.user);
    fields.read("impersonating", login.impersonating);
    fields.read("forwardedFor", login.forwardedFor);
    fields.read("application", login.application);
    return fields.finish();
}

QString topicsFromJson(const QJsonArray &list, QList<FeedTopic> &topics)
{
    for (const QJsonValue &value : list) {
        if (!value.isObject())
            return QStringLiteral("\"subscribe\" has an entry that is no object");
        FeedTopic topic;
        JsonFields fields(value.toObject(), QStringLiteral("subscribe."));
        fields.read("feed", topic.feed);
        fields.read("topic", topic.topic);
        if (const QString error = fields.finish(); !error.isEmpty())
            return error;
        topics.append(topic);
    }
    return {};
}

QJsonArray toArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object{
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("environment"), nameIn(environments, profile.environment)},
        {QStringLiteral("host"), profile.host},
        {QStringLiteral("port"), profile.port},
        {QStringLiteral("dialect"), protocol::dialectNumber(profile.dialect)},
        {QStringLiteral("tls"), tlsToJson(profile.tls)},
        {QStringLiteral("login"), loginToJson(profile.login)},
        {QStringLiteral("heartbeat"), profile.heartbeat},
        {QStringLiteral("reconnect"), profile.reconnect},
        {QStringLiteral("monitorOnly"), profile.monitorOnly},
        {QStringLiteral("reasonNeeded"), profile.reasonNeeded},
        {QStringLiteral("keepSecrets"), profile.keepSecrets},
    };
    if (!profile.id.isNull())
        object.insert(QStringLiteral("id"), profile.id.toString(QUuid::WithoutBraces));
    QJsonArray topics;
    for (const FeedTopic &topic : profile.subscribe)
        topics.append(
            QJsonObject{{QStringLiteral("feed"), topic.feed}, {QStringLiteral("topic"), topic.topic}});
    if (!topics.isEmpty())
        object.insert(QStringLiteral("subscribe"), topics);
    if (!profile.notify.isEmpty())
        object.insert(QStringLiteral("notify"), toArray(profile.notify));
    if (!profile.needsAuthorization.isEmpty())
        object.insert(QStringLiteral("needsAuthorization"), toArray(profile.needsAuthorization));
    if (!profile.metricsAddress.isEmpty())
        object.insert(QStringLiteral("metrics"), profile.metricsAddress);
    return object;
}

std::variant<Profile, QString> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    JsonFields fields(object);
    fields.read("name", profile.name);
    if (profile.name.trimmed().isEmpty())
        fields.fail(QStringLiteral("\"name\" is missing"));
    QString id;
    if (fields.read("id", id)) {
        profile.id = QUuid::fromString(id);
        if (profile.id.isNull())
            fields.fail(QStringLiteral("\"id\" is no UUID"));
    } else {
        profile.id = idFromName(profile.name);
    }
    readNamed(fields, "environment", environments, profile.environment);
    fields.read("host", profile.host);
    int number = 0;
    if (fields.read("port", number, 0, 65535))
        profile.port = static_cast<quint16>(number);
    if (fields.read("dialect", number, 3, 6)) {
        const auto dialect = protocol::dialectFromNumber(number);
        if (!dialect)
            fields.fail(QStringLiteral("\"dialect\" is not 3, 4 or 6"));
        profile.dialect = dialect.value_or(profile.dialect);
    } else {
        fields.fail(QStringLiteral("\"dialect\" is missing"));
    }
    if (profile.port == 0)
        profile.port = static_cast<quint16>(protocol::defaultPort(profile.dialect));

    QJsonObject part;
    if (fields.read("tls", part)) {
        if (const QString error = tlsFromJson(part, profile.tls); !error.isEmpty())
            fields.fail(error);
    }
    if (fields.read("login", part)) {
        if (const QString error = loginFromJson(part, profile.login); !error.isEmpty())
            fields.fail(error);
    }
    QJsonArray topics;
    if (fields.read("subscribe", topics)) {
        if (const QString error = topicsFromJson(topics, profile.subscribe); !error.isEmpty())
            fields.fail(error);
    }
    fields.read("notify", profile.notify);
    fields.read("needsAuthorization", profile.needsAuthorization);
    fields.read("metrics", profile.metricsAddress);
    fields.read("heartbeat", profile.heartbeat);
    fields.read("reconnect", profile.reconnect);
    fields.read("monitorOnly", profile.monitorOnly);
    fields.read("reasonNeeded", profile.reasonNeeded);
    fields.read("keepSecrets", profile.keepSecrets);
    if (const QString error = fields.finish(); !error.isEmpty())
        return error;
    return profile;
}

} // namespace profiles
