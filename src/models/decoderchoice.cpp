#include "models/decoderchoice.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace models {

namespace {

struct DecoderChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(models::DecoderChoice)
};

constexpr decode::TextEncoding encodings[] = {decode::TextEncoding::Utf8, decode::TextEncoding::Latin1,
                                              decode::TextEncoding::Utf16LittleEndian,
                                              decode::TextEncoding::Utf16BigEndian};

QString word(decode::Wrapping wrapping)
{
    return decode::wrappingName(wrapping).toLower();
}

QString word(decode::TextEncoding encoding)
{
    return decode::encodingName(encoding).toLower().remove(QLatin1Char(' '));
}

QString word(DecoderFormat format)
{
    switch (format) {
    case DecoderFormat::Automatic:
        return {};
    case DecoderFormat::Text:
        return QStringLiteral("text");
    case DecoderFormat::Json:
        return QStringLiteral("json");
    case DecoderFormat::Cbor:
        return QStringLiteral("cbor");
    case DecoderFormat::MessagePack:
        return QStringLiteral("messagepack");
    case DecoderFormat::Bytes:
        return QStringLiteral("bytes");
    }
    return {};
}

} // namespace

QString decoderFormatName(DecoderFormat format)
{
    switch (format) {
    case DecoderFormat::Automatic:
        return DecoderChoiceText::tr("Automatic");
    case DecoderFormat::Text:
        return DecoderChoiceText::tr("Text");
    case DecoderFormat::Json:
        return QStringLiteral("JSON");
    case DecoderFormat::Cbor:
        return QStringLiteral("CBOR");
    case DecoderFormat::MessagePack:
        return QStringLiteral("MessagePack");
    case DecoderFormat::Bytes:
        return DecoderChoiceText::tr("Bytes");
    }
    return {};
}

QString DecoderChoice::toText() const
{
    QStringList words;
    for (const decode::Wrapping wrapping : wrappings)
        words += word(wrapping);
    if (format != DecoderFormat::Automatic)
        words += word(format);
    if (encoding)
        words += word(*encoding);
    return words.join(QLatin1Char(' '));
}

DecoderChoice DecoderChoice::fromText(const QString &text)
{
    DecoderChoice choice;
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const decode::Wrapping wrapping : decode::allWrappings) {
            if (part == word(wrapping) && choice.wrappings.size() < decode::unwrapDepth)
                choice.wrappings.push_back(wrapping);
        }
        for (const DecoderFormat format : allDecoderFormats) {
            if (part == word(format))
                choice.format = format;
        }
        for (const decode::TextEncoding encoding : encodings) {
            if (part == word(encoding))
                choice.encoding = encoding;
        }
    }
    return choice;
}

QString DecoderChoice::name() const
{
    QStringList names;
    for (const decode::Wrapping wrapping : wrappings)
        names += decode::wrappingName(wrapping);
    names += decoderFormatName(format);
    if (encoding)
        names += decode::encodingName(*encoding);
    return names.join(QLatin1String(", "));
}

DecoderFormat formatOfContentType(QByteArrayView contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArray type =
        (parameters < 0 ? contentType : contentType.first(parameters)).toByteArray().trimmed().toLower();
    if (type == "application/cbor" || type.endsWith("+cbor"))
        return DecoderFormat::Cbor;
    if (type == "application/msgpack" || type == "application/x-msgpack" ||
        type == "application/vnd.msgpack" || type.endsWith("+msgpack"))
        return DecoderFormat::MessagePack;
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return DecoderFormat::Json;
    return DecoderFormat::Automatic;
}

} // namespace models
