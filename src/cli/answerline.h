#pragma once

#include "authorization/decision.h"
#include "protocol/clientid.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace cli {

/// An answer as it comes on a line of standard input.
struct AnswerLine
{
    protocol::ClientId client;
    QByteArray feed;
    QByteArray topic;
    authorization::Answer answer;
    QString reason;
};

/// Reads `{"client": …, "feed": …, "topic": …, "required": true, "ents": [1, 2], "reason": …}`. Required with
/// entitlements is a grant, with none a refusal; not required is unfiltered access, and may name no
/// entitlements. `required` must be there, and `ents` where it is true, so that a slip of the pen is no
/// answer. A name that is not UTF-8 is told by its bytes (`feed_hex`, `topic_hex`). Other keys mean nothing,
/// so that a request's own line can be added to. Or one line that says what is wrong.
[[nodiscard]] std::variant<AnswerLine, QString> parseAnswer(const QByteArray &line);

} // namespace cli
