#include "support/recordings.h"

#include <QFile>
#include <QJsonDocument>

namespace support {

namespace {

QJsonDocument readJson(const QString &name)
{
    QFile file(QLatin1String(MBM_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(file.fileName()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (document.isNull())
        qFatal("no JSON in %s", qPrintable(file.fileName()));
    return document;
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

Recording readRecording(const QString &name)
{
    const QJsonObject root = readJson(QLatin1String("recorded/") + name + QLatin1String(".json")).object();
    Recording recording;
    recording.name = name;
    recording.dialect = *protocol::dialectFromNumber(root.value(QLatin1String("dialect")).toInt());
    if (name.startsWith(QLatin1String("auth")))
        recording.login = protocol::LoginMethod::Basic;
    const QJsonObject connections = root.value(QLatin1String("connections")).toObject();
    for (auto at = connections.begin(); at != connections.end(); ++at) {
        const QJsonObject connection = at->toObject();
        recording.connections.push_back({at.key(), fromHex(connection.value(QLatin1String("sent"))),
                                         fromHex(connection.value(QLatin1String("received"))),
                                         connection.value(QLatin1String("messages")).toArray()});
    }
    return recording;
}

} // namespace

std::vector<Vector> vectors(protocol::Dialect dialect)
{
    const QString file =
        QLatin1String("vectors-%1.json").arg(QString::number(protocol::dialectNumber(dialect)));
    std::vector<Vector> result;
    const QJsonArray entries = readJson(file).array();
    for (const QJsonValue &entry : entries) {
        const bool isClient =
            entry[QLatin1String("direction")].toString() == QLatin1String("client-to-distributor");
        result.push_back({entry[QLatin1String("name")].toString(), dialect,
                          isClient ? protocol::Direction::FromClient : protocol::Direction::FromDistributor,
                          entry[QLatin1String("fields")].toObject(), fromHex(entry[QLatin1String("hex")])});
    }
    return result;
}

std::vector<Recording> recordings()
{
    std::vector<Recording> result;
    for (const char *kind : {"open", "auth"}) {
        for (const protocol::Dialect dialect : allDialects)
            result.push_back(readRecording(QLatin1String("%1-%2").arg(
                QLatin1String(kind), QString::number(protocol::dialectNumber(dialect)))));
    }
    return result;
}

std::vector<RecordedStream> recordedStreams()
{
    std::vector<RecordedStream> streams;
    for (const Recording &recording : recordings()) {
        for (const RecordedConnection &connection : recording.connections) {
            const auto login =
                protocol::readAuthentication(connection.sent, recording.dialect, recording.login);
            if (login.status != protocol::AuthenticationRead::Status::Complete)
                qFatal("no login in %s", qPrintable(recording.name));
            const QString name = recording.name + QLatin1Char(' ') + connection.name;
            if (connection.sent.size() > login.size)
                streams.push_back({name + QLatin1String(" sent"),
                                   recording.dialect,
                                   protocol::Direction::FromClient,
                                   connection.sent.sliced(login.size),
                                   {}});
            if (!connection.received.isEmpty())
                streams.push_back({name + QLatin1String(" received"), recording.dialect,
                                   protocol::Direction::FromDistributor, connection.received,
                                   connection.messages});
        }
    }
    return streams;
}

} // namespace support
