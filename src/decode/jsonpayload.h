#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace decode {

/// Why a payload is no JSON that could be shown as a tree.
struct JsonError
{
    enum class Kind {
        Syntax,        ///< `text` says what is wrong at `offset`
        NestedTooDeep, ///< more than 1024 levels
        TooManyValues, ///< more than the limit; `values` says how many there are at least
    };
    Kind kind = Kind::Syntax;
    qint64 offset = 0; ///< bytes from the payload's beginning
    qint64 values = 0;
    QString text;
    friend bool operator==(const JsonError &, const JsonError &) = default;
};

/// An object or an array (anything else is no JSON document to Qt), or an error. Implicitly shared, cheap to
/// copy. Members come in the order of their names, numbers as Qt reads them: the bytes themselves are what
/// the text says.
struct JsonPayload
{
    QJsonValue root;
    std::optional<JsonError> error;
};

/// How many values a tree may have unless said otherwise: Qt takes up to some 100 bytes for one, and two
/// bytes can make one.
inline constexpr qint64 defaultJsonValueLimit = 1'000'000;

/// Parses all of `payload`. Memory and time are bounded by its size and by `valueLimit`, whatever the bytes
/// are; depth is bounded by Qt's own limit of 1024.
JsonPayload parseJson(QByteArrayView payload, qint64 valueLimit = defaultJsonValueLimit);

} // namespace decode
