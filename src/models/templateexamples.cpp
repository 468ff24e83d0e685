#include "models/templateexamples.h"

namespace models {

namespace {

struct Examples
{
    Q_DECLARE_TR_FUNCTIONS(models::TemplateExamples)
};

PacketDraft text(const QString &text, const QString &entitlements = {})
{
    return {PacketDraft::Source::Text, entitlements, text, {}, {}};
}

PacketDraft hex(const QString &digits)
{
    return {PacketDraft::Source::Hex, {}, {}, digits, {}};
}

PublishTemplate message(const QString &contentType, const std::vector<PacketDraft> &packets,
                        int everyMs = 1000)
{
    PublishTemplate made;
    made.contentType = contentType;
    made.packets = packets;
    made.everyMs = everyMs;
    return made;
}

} // namespace

QList<std::pair<QString, PublishTemplate>> templateExamples()
{
    const QString json = QStringLiteral("application/json");
    const QString plain = QStringLiteral("text/plain");
    const QString binary = QStringLiteral("application/octet-stream");
    return {
        {Examples::tr("No packets"), message(json, {})},
        {Examples::tr("Empty payload"), message(plain, {text({})})},
        {Examples::tr("Three packets, each with its entitlements"),
         message(json, {text(QStringLiteral("{\"level\": 1, \"bid\": ${walk}}"), QStringLiteral("1")),
                        text(QStringLiteral("{\"level\": 2, \"bid\": ${walk}, \"ask\": ${walk+0.02}}"),
                             QStringLiteral("1, 2")),
                        text(QStringLiteral("{\"level\": 3, \"orders\": [{\"price\": ${walk}, \"size\": "
                                            "${random 1 100}}]}"),
                             QStringLiteral("1, 2, 3"))})},
        {Examples::tr("Counter and time"),
         message(json, {text(QStringLiteral("{\n  \"seq\": ${seq},\n  \"sent\": \"${now}\"\n}"))})},
        {Examples::tr("Random walk"),
         message(json,
                 {text(QStringLiteral("{\n  \"bid\": ${walk},\n  \"ask\": ${walk+0.02},\n"
                                      "  \"size\": ${random 100 900}\n}"))},
                 250)},
        {Examples::tr("Choice and identifier"),
         message(json, {text(QStringLiteral("{\n  \"id\": \"${uuid}\",\n  \"side\": \"${choice buy sell}\",\n"
                                            "  \"quantity\": ${random 1 100}\n}"))})},
        {Examples::tr("Text of several lines"),
         message(plain, {text(QStringLiteral("one\n\ttwo, after a tab\n\nfour\n"))})},
        {Examples::tr("Letters of many scripts"),
         message(
             json,
             {text(QStringLiteral(
                 "{\n  \"de\": \"Gr\u00f6\u00dfe\",\n  \"el\": \"\u03bc\u03b5\u03c4\u03bf\u03c7\u03ae\",\n"
                 "  \"ar\": \"\u0633\u0647\u0645\",\n  \"ja\": \"\u9298\u67c4\",\n"
                 "  \"emoji\": \"\U0001f4c8\",\n  \"two code points\": \"e\u0301\"\n}"))})},
        // ESC [31m, a right-to-left override, a zero byte, a byte that is no UTF-8.
        {Examples::tr("Hidden characters"),
         message(plain, {hex(QStringLiteral("1b 5b 33 31 6d 72 65 64 e2 80 ae 63 62 61 00 ff"))})},
        {Examples::tr("Binary, as hex"), message(binary, {hex(QStringLiteral("00 01 02 03 7f 80 fe ff"))})},
        // {"bid": 71.31, "ask": 71.33}
        {Examples::tr("CBOR, as hex"),
         message(QStringLiteral("application/cbor"),
                 {hex(QStringLiteral("a2 63 62 69 64 fb 40 51 d3 d7 0a 3d 70 a4\n"
                                     "63 61 73 6b fb 40 51 d5 1e b8 51 eb 85"))})},
        {Examples::tr("JSON that breaks off"),
         message(json, {text(QStringLiteral("{\"bid\": 71.31, \"ask\":"))})},
    };
}

QString addExamples(TemplateBook &book)
{
    bool isAny = false;
    for (const auto &[name, wish] : templateExamples()) {
        const QString path = Examples::tr("Examples", "folder") + QLatin1Char('/') + name;
        if (book.contains(path) || book.folders().contains(path))
            continue;
        if (QString why = book.put(path, wish); !why.isEmpty())
            return why;
        isAny = true;
    }
    return isAny ? QString() : Examples::tr("All examples are there already.");
}

} // namespace models
