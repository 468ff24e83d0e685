#include "models/publishtemplate.h"
#include "protocol/configfile.h"
#include "protocol/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// How a TemplateBook is written.

namespace models {

namespace {

QLatin1String keyOf(PacketDraft::Source source)
{
    switch (source) {
    case PacketDraft::Source::Text:
        break;
    case PacketDraft::Source::Hex:
        return QLatin1String("hex");
    case PacketDraft::Source::File:
        return QLatin1String("file");
    }
    return QLatin1String("text");
}

const QString &payloadOf(const PacketDraft &packet)
{
    return packet.source == PacketDraft::Source::Text  ? packet.text
           : packet.source == PacketDraft::Source::Hex ? packet.hex
                                                       : packet.file;
}

QJsonObject written(const QString &path, const PublishTemplate &kept)
{
    QJsonArray packets;
    for (const PacketDraft &packet : kept.packets)
        packets.append(QJsonObject{{QStringLiteral("entitlements"), packet.entitlements},
                                   {keyOf(packet.source), payloadOf(packet)}});
    return {{QStringLiteral("path"), path},
            {QStringLiteral("feed"), kept.feed},
            {QStringLiteral("topic"), kept.topic},
            {QStringLiteral("unicast"), kept.isUnicast},
            {QStringLiteral("client"), kept.client},
            {QStringLiteral("content-type"), kept.contentType},
            {QStringLiteral("image"), kept.isImage},
            {QStringLiteral("packets"), packets},
            {QStringLiteral("every-ms"), kept.everyMs},
            {QStringLiteral("times"), kept.times}};
}

QString readPacket(const QJsonObject &object, PacketDraft &packet)
{
    protocol::JsonFields fields(object);
    fields.read("entitlements", packet.entitlements);
    constexpr qsizetype longest = protocol::ConfigFile::largest;
    if (fields.read("text", packet.text, longest))
        packet.source = PacketDraft::Source::Text;
    if (fields.read("hex", packet.hex, longest))
        packet.source = PacketDraft::Source::Hex;
    if (fields.read("file", packet.file))
        packet.source = PacketDraft::Source::File;
    return fields.finish();
}

QString readTemplate(const QJsonObject &object, QString &path, PublishTemplate &kept)
{
    protocol::JsonFields fields(object);
    fields.read("path", path);
    fields.read("feed", kept.feed);
    fields.read("topic", kept.topic);
    fields.read("unicast", kept.isUnicast);
    fields.read("client", kept.client);
    fields.read("content-type", kept.contentType);
    fields.read("image", kept.isImage);
    fields.read("every-ms", kept.everyMs, 1, TemplateBook::longestPause);
    fields.read("times", kept.times, 1, TemplateBook::mostTimes);
    QJsonArray packets;
    fields.read("packets", packets);
    for (qsizetype i = 0; i < packets.size() && fields.isGood(); ++i) {
        PacketDraft packet;
        if (const QString why = readPacket(packets.at(i).toObject(), packet); !why.isEmpty())
            fields.fail(TemplateBook::tr("packet %1: %2").arg(QString::number(i + 1), why));
        kept.packets.push_back(packet);
    }
    return fields.finish();
}

} // namespace

QByteArray TemplateBook::bytes() const
{
    QJsonArray entries;
    for (auto at = m_all.begin(); at != m_all.end(); ++at)
        entries.append(written(at.key(), at.value()));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("templates"), entries}})
        .toJson();
}

std::variant<TemplateBook, QString> TemplateBook::parse(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tr("%1: no JSON: %2")
            .arg(protocol::ConfigFile::placeIn(bytes, error.offset), error.errorString());
    TemplateBook book;
    protocol::JsonFields fields(document.object());
    int shape = 0;
    QJsonArray entries;
    fields.read("format", shape, format, format);
    if (!document.isObject() || !fields.has("format") || !fields.read("templates", entries))
        fields.fail(QStringLiteral("\"format\" or \"templates\" is missing"));
    if (const QString why = fields.finish(); !why.isEmpty())
        return why;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QString path;
        PublishTemplate kept;
        QString why = readTemplate(entries.at(i).toObject(), path, kept);
        if (why.isEmpty() && book.contains(path))
            why = tr("there is a template \"%1\" already").arg(path);
        if (why.isEmpty())
            why = book.put(path, kept);
        if (!why.isEmpty())
            return tr("template %1: %2").arg(QString::number(i + 1), why);
    }
    return book;
}

} // namespace models
