#include "decode/cborvalue.h"

#include "decode/numbertext.h"
#include "decode/utf8cut.h"

#include <QCborStreamReader>
#include <QFloat16>

#include <algorithm>

namespace decode {

namespace {

void skipTags(QCborStreamReader &reader)
{
    while (reader.isTag() && reader.lastError() == QCborError::NoError)
        reader.next();
}

/// Bytes of a text or byte string, its chunks joined.
QByteArray joined(QCborStreamReader &reader, qsizetype maxBytes)
{
    QByteArray all;
    while (all.size() < maxBytes && (reader.isString() || reader.isByteArray())) {
        const qsizetype chunk = reader.currentStringChunkSize();
        if (chunk < 0)
            break;
        const qsizetype room = std::min(chunk, maxBytes - all.size());
        const qsizetype before = all.size();
        all.resize(before + room);
        const auto result = reader.readStringChunk(all.data() + before, room);
        if (result.status != QCborStreamReader::Ok || chunk > room)
            break;
    }
    return all;
}

QByteArray integerText(QCborStreamReader &reader)
{
    if (reader.isUnsignedInteger())
        return QByteArray::number(reader.toUnsignedInteger());
    const auto absolute = static_cast<quint64>(reader.toNegativeInteger());
    return absolute == 0 ? QByteArray("-18446744073709551616") : '-' + QByteArray::number(absolute);
}

QByteArray simpleText(QCborSimpleType type)
{
    switch (type) {
    case QCborSimpleType::False:
        return "false";
    case QCborSimpleType::True:
        return "true";
    case QCborSimpleType::Null:
        return "null";
    case QCborSimpleType::Undefined:
        return "undefined";
    }
    return "simple(" + QByteArray::number(static_cast<quint8>(type)) + ')';
}

QByteArray scalarOf(QCborStreamReader &reader, qsizetype maxBytes)
{
    switch (reader.type()) {
    case QCborStreamReader::UnsignedInteger:
    case QCborStreamReader::NegativeInteger:
        return integerText(reader);
    case QCborStreamReader::Float16:
        return shortestNumber(static_cast<float>(reader.toFloat16()));
    case QCborStreamReader::Float:
        return shortestNumber(reader.toFloat());
    case QCborStreamReader::Double:
        return shortestNumber(reader.toDouble());
    case QCborStreamReader::SimpleType:
        return simpleText(reader.toSimpleType());
    case QCborStreamReader::ByteArray:
        return joined(reader, maxBytes / 2).toHex();
    default:
        return {};
    }
}

} // namespace

QByteArray cborString(QByteArrayView raw, qsizetype maxBytes)
{
    QCborStreamReader reader(raw.data(), raw.size());
    skipTags(reader);
    const QByteArray text = joined(reader, maxBytes + 4);
    return cutUtf8(text, maxBytes).toByteArray();
}

QByteArray cborName(QByteArrayView raw, qsizetype maxBytes)
{
    QCborStreamReader reader(raw.data(), raw.size());
    skipTags(reader);
    if (reader.isString())
        return cborString(raw, maxBytes);
    if (reader.isContainer())
        return reader.isMap() ? "{…}" : "[…]";
    return scalarOf(reader, maxBytes);
}

QByteArray cborScalar(QByteArrayView raw, qsizetype maxBytes)
{
    QCborStreamReader reader(raw.data(), raw.size());
    skipTags(reader);
    return scalarOf(reader, maxBytes);
}

std::optional<quint64> cborTag(QByteArrayView raw)
{
    const QCborStreamReader reader(raw.data(), raw.size());
    if (!reader.isTag())
        return std::nullopt;
    return static_cast<quint64>(reader.toTag());
}

} // namespace decode
