#include "cli/answerline.h"
#include "fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace authorization;

namespace {

/// The same answer as a program would write it.
QByteArray lineOf(const cli::AnswerLine &answer)
{
    QJsonObject object{{QStringLiteral("client"), answer.client.toText()},
                       {QStringLiteral("feed_hex"), QString::fromLatin1(answer.feed.toHex())},
                       {QStringLiteral("topic_hex"), QString::fromLatin1(answer.topic.toHex())},
                       {QStringLiteral("reason"), answer.reason}};
    object.insert(QStringLiteral("required"), !std::holds_alternative<GrantUnfiltered>(answer.answer));
    QJsonArray entitlements;
    if (const auto *grant = std::get_if<GrantEntitlements>(&answer.answer)) {
        for (const qint32 entitlement : grant->entitlements)
            entitlements.append(entitlement);
    }
    object.insert(QStringLiteral("ents"), entitlements);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// A line of answers to the headless desk. What is no answer is told in one line; an answer says of itself
/// whether it is one (a grant without entitlements, or unfiltered access with some, is none), and is the same
/// when it is written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = cli::parseAnswer(line);
    if (const auto *error = std::get_if<QString>(&read)) {
        fuzz::require(!error->isEmpty() && !error->contains(QLatin1Char('\n')));
        return 0;
    }
    const auto &answer = std::get<cli::AnswerLine>(read);
    if (const auto *grant = std::get_if<GrantEntitlements>(&answer.answer))
        fuzz::require(!grant->entitlements.empty());
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue required = object.value(QLatin1String("required"));
    fuzz::require(required.isBool() &&
                  required.toBool() != std::holds_alternative<GrantUnfiltered>(answer.answer));
    fuzz::require(object.value(QLatin1String("client")).isString());
    const auto again = cli::parseAnswer(lineOf(answer));
    fuzz::require(std::holds_alternative<cli::AnswerLine>(again));
    const auto &same = std::get<cli::AnswerLine>(again);
    fuzz::require(same.client == answer.client && same.feed == answer.feed && same.topic == answer.topic &&
                  same.answer == answer.answer && same.reason == answer.reason);
    return 0;
}
