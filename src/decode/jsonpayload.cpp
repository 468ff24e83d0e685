#include "decode/jsonpayload.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace decode {

namespace {

struct ValueCount
{
    qint64 values = 1;
    qint64 limitAt = -1; ///< where the limit was passed
};

/// Commas and opened containers outside strings: no more values than that can come of the bytes.
ValueCount countValues(QByteArrayView payload, qint64 limit)
{
    ValueCount result;
    bool inString = false;
    for (qsizetype i = 0; i < payload.size(); ++i) {
        const char byte = payload.at(i);
        if (inString) {
            if (byte == '\\')
                ++i;
            else if (byte == '"')
                inString = false;
        } else if (byte == '"') {
            inString = true;
        } else if (byte == ',' || byte == '[' || byte == '{') {
            if (++result.values > limit && result.limitAt < 0)
                result.limitAt = i;
        }
    }
    return result;
}

} // namespace

JsonPayload parseJson(QByteArrayView payload, qint64 valueLimit)
{
    JsonPayload result;
    const ValueCount count = countValues(payload, valueLimit);
    if (count.limitAt >= 0) {
        result.error = JsonError{JsonError::Kind::TooManyValues, count.limitAt, count.values, QString()};
        return result;
    }
    QJsonParseError parseError;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(payload.data(), payload.size()), &parseError);
    if (parseError.error == QJsonParseError::NoError) {
        result.root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        return result;
    }
    const auto kind = parseError.error == QJsonParseError::DeepNesting ? JsonError::Kind::NestedTooDeep
                                                                       : JsonError::Kind::Syntax;
    result.error = JsonError{kind, parseError.offset, 0, parseError.errorString()};
    return result;
}

} // namespace decode
