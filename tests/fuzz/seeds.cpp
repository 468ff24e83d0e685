#include "support/recordings.h"

#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace protocol;

namespace {

QDir root;
int made = 0;

void seed(const char *target, const QByteArray &bytes)
{
    root.mkpath(QLatin1String(target));
    QFile file(
        root.filePath(QStringLiteral("%1/seed%2").arg(QLatin1String(target), QString::number(made++))));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(file.fileName()));
}

char choiceOf(Dialect dialect)
{
    return dialect == Dialect::V3 ? 0 : dialect == Dialect::V4 ? 1 : 2;
}

void ofStream(const support::RecordedStream &stream)
{
    const char dialect = choiceOf(stream.dialect);
    const bool isClient = stream.direction == Direction::FromClient;
    seed("frames", QByteArray(1, char(dialect + (isClient ? 0x81 : 0))) + '\5' + stream.bytes);
    if (!isClient) {
        seed("client", QByteArray(1, dialect) + QByteArray::fromHex("0107ff40000a2003") + stream.bytes);
        seed("savedfile", stream.bytes);
        return;
    }
    QByteArray script = QByteArray(1, dialect) + QByteArray(3, '\0');
    for (qsizetype at = 0; at < stream.bytes.size(); at += 40) {
        const QByteArray piece = stream.bytes.mid(at, 40);
        script += QByteArray::fromHex("0103") + char(piece.size()) + piece;
    }
    seed("distributor", script);
}

void ofLogin(const support::Recording &recording, const support::RecordedConnection &connection)
{
    const auto login = readAuthentication(connection.sent, recording.dialect, recording.login);
    const int method = recording.login == LoginMethod::None ? 0 : 3;
    seed("login", char(choiceOf(recording.dialect) + method) + connection.sent.first(login.size));
    if (login.size > 0 && login.size < 256)
        seed("distributor", QByteArray(1, choiceOf(recording.dialect)) + QByteArray::fromHex("0100000003") +
                                char(login.size) + connection.sent.first(login.size));
}

/// Messages as lines of a saved file, and what they say as payloads of all sorts.
void ofMessages(const QJsonArray &messages)
{
    QByteArray lines;
    for (const QJsonValue &message : messages) {
        const QByteArray line = QJsonDocument(message.toObject()).toJson(QJsonDocument::Compact);
        seed("jsonlines", line);
        lines += line + '\n';
    }
    seed("savedfile", lines);
    const QByteArray document = QJsonDocument(messages).toJson();
    seed("payload", '\0' + document);
    seed("payload", '\1' + QCborValue::fromJsonValue(QJsonValue(messages)).toCbor());
    seed("payload", '\3' + qCompress(document).mid(4)); // without the size that Qt puts in front: zlib
    seed("payload", '\3' + document.toBase64());
    seed("diff", '\x40' + QByteArray::fromHex("0200") + document);
}

/// Files and lines of the authorization desk.
void ofDesk()
{
    seed(
        "rules",
        QByteArray(
            R"({"format": 1, "version": 7, "timeZone": "Europe/London", "rate": {"answers": 3, "per": "10s"}, "rules": [
 {"name": "no lab", "if": {"host": {"wildcard": "lab-*"}}, "then": "deny", "reason": "no"},
 {"name": "level 1", "if": {"user": {"regex": "t.m"}, "feed": "PRICES", "days": ["mon", "fri"], "from": "07:00", "to": "19:30",
  "grantsBelow": 5}, "grant": "Level 1", "for": "8h"},
 {"name": "ask", "then": "ask"}]})") +
            '\0' + QByteArray::fromHex("0003746f6d0470632d31044c322e41f0000230"));
    seed("presets", QByteArray(R"({"format": 1, "version": 3, "presets": [
 {"feed": "PRICES", "name": "Level 1", "entitlements": [1, 2]}, {"feed": "PRICES", "name": "all", "entitlements": [1, 2, 9]}]})") +
                        '\0' + QByteArray::fromHex("42065052494345530141ff0102"));
    for (const char *rest : {R"("required": true, "ents": [1, 2], "reason": "ok"})", R"("required": false})",
                             R"("required": true, "ents": []})"}) {
        seed(
            "answerline",
            QByteArray(
                R"({"client": "00112233-4455-6677-8899-aabbccddeeff", "feed": "PRICES", "topic_hex": "ff00", )") +
                rest);
    }
    seed("audit", QByteArray("\0{\"event\":\"decision\",\"prev\":\"", 29) + QByteArray(64, '0') +
                      "\",\"time\":\"2026-11-03T12:00:00.123Z\"}\n{\"event\"");
    for (const char *changes : {"00", "0101001003", "020004000105ff", "0103027878"})
        seed("audit", QByteArray::fromHex("010402036f6e650374776f01410142016f01c805") + QByteArray(20, 'a') +
                          QByteArray::fromHex(changes));
}

void ofTexts()
{
    constexpr const char *filters[] = {
        "topic startswith VOD and json.price > 12",
        "feed = \"PRICES\" and not (user in {\"tom\", \"mary\"} or host contains pc)",
        "payload ~ \"^a+b\" or size >= 1k and packets < 3",
        "time > 12:30:00 and json.a[0].\"b c\" = null",
        "image or delta and entitlements contains 7",
    };
    for (const char *filter : filters) {
        const QByteArray text(filter);
        seed("filter", char(text.size()) + text + "{\"price\": 12.5, \"a\": [{\"b c\": null}]}");
    }
    // MessagePack: a map of an array, a float, an extension, nil, binary and a string.
    seed("payload",
         '\2' + QByteArray::fromHex("85a16193010203a162cb4028cccccccccccda163c70305010203a164c0a165"
                                    "c403aabbcc"));
    seed("profiles",
         R"({"version": 1, "profiles": [
 {"id": "00112233-4455-6677-8899-aabbccddeeff", "name": "one", "host": "bus.example", "port": 9001, "dialect": 4,
  "tls": {"enabled": true, "ca": "/etc/ca.pem", "pin": "5a5a"}, "login": {"method": "basic", "user": "tom"},
  "subscribe": [{"feed": "PRICES", "topic": "VOD.L"}], "notify": ["PRICES"], "heartbeat": true},
 {"name": "two", "host": "::1", "port": 9091, "dialect": 3, "environment": "production"}, {"name": 3}]})");
    seed("login", QByteArray(1, '\x9') + R"({"tom": {"password": "x", "roles": {"AUTH": ["Subscribe"]}}})");
    seed("login",
         QByteArray(1, '\xb') + "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0b20iLCJleHAiOjE4MDAwMDAwMDB9.c2ln");
    ofDesk();
    QByteArray steps;
    for (int i = 0; i < 600; ++i)
        steps += char(i * 37 + i / 7);
    seed("desk", '\xff' + steps);
    seed("desk", '\x21' + steps.mid(100).repeated(2));
}

} // namespace

/// Writes what was recorded from real distributors, and the reference clients' single frames, as inputs of
/// the fuzz targets: FOLDER/TARGET/seedN.
int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: fuzz_seeds FOLDER\n");
        return 2;
    }
    root = QDir(QString::fromLocal8Bit(argv[1]));
    for (const support::RecordedStream &stream : support::recordedStreams())
        ofStream(stream);
    for (const support::Recording &recording : support::recordings()) {
        for (const support::RecordedConnection &connection : recording.connections)
            ofLogin(recording, connection);
        for (const support::RecordedConnection &connection : recording.connections)
            ofMessages(connection.messages);
    }
    ofTexts();
    for (const Dialect dialect : support::allDialects) {
        for (const support::Vector &vector : support::vectors(dialect)) {
            if (vector.fields.isEmpty())
                seed("login", char(choiceOf(dialect) + 3) + vector.bytes);
            else
                ofStream({vector.name, dialect, vector.direction, vector.bytes, {}});
        }
    }
    return 0;
}
