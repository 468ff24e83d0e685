#pragma once

#include "authorization/auditlog.h"

#include <QDateTime>

#include <chrono>

/// Answers for an audit file, of 3 November 2026 from noon on: one a second, by their number.
namespace testaudit {

inline authorization::TimePoint at(quint64 id)
{
    const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0), Qt::UTC);
    return {std::chrono::seconds(id),
            std::chrono::milliseconds(noon.toMSecsSinceEpoch() + static_cast<qint64>(id) * 1000)};
}

inline authorization::Decision answer(quint64 id, const QByteArray &user, const QByteArray &topic,
                                      const protocol::Entitlements &entitlements)
{
    authorization::Decision made;
    made.id = authorization::DecisionId{id};
    made.request = authorization::RequestId{id + 100};
    made.connection = 1;
    made.at = at(id);
    made.asked = {{}, "desk-11", user, "PRICES", topic};
    made.asked.client.bytes[0] = static_cast<char>(id);
    made.response = {made.asked.client, made.asked.feed, topic, true, entitlements};
    made.signature = {QStringLiteral("tom"), QStringLiteral("agreed")};
    return made;
}

inline authorization::Decision refusal(quint64 id, const QByteArray &user, const QByteArray &topic)
{
    return answer(id, user, topic, {});
}

inline authorization::Outcome outcome(quint64 id, bool isSent, const QString &whyNot = {})
{
    return {authorization::DecisionId{id}, at(id), isSent, whyNot};
}

} // namespace testaudit
