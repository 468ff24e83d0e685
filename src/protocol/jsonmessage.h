#pragma once

#include "protocol/dialect.h"
#include "protocol/messages.h"

#include <QByteArrayView>
#include <QString>

#include <variant>

namespace protocol {

/// A message as a line of JSON tells it (messagejson.h).
struct JsonMessage
{
    Message message; ///< of type 8 or 9
    Dialect dialect; ///< 4 where `content` is a flag, 6 where it is a content type
    QString time;    ///< empty where the line has none
};

/// A line of a kind that carries no data, such as a notification.
struct OtherJsonMessage
{
    int kind = 0;
};

/// Reads one line that writeJsonLine() wrote, or one with the same keys in any order; keys it does not know
/// are left alone. A name with a `…_hex` beside it is those bytes. Or one English line that says what is
/// wrong.
[[nodiscard]] std::variant<JsonMessage, OtherJsonMessage, QString> readJsonMessage(QByteArrayView line);

} // namespace protocol
