#pragma once

#include "authorization/desk.h"

#include <QTest>

/// Short ways to say what happens at a desk.
namespace deskhelp {

using namespace authorization;

inline protocol::ClientId client(int number)
{
    protocol::ClientId id;
    id.bytes.fill(static_cast<char>(number));
    return id;
}

inline protocol::AuthorizationRequest ask(int clientNumber, const QByteArray &feed = "PRICES",
                                          const QByteArray &topic = "VOD.L")
{
    return {client(clientNumber), "desk-11", "mary", feed, topic};
}

inline protocol::ForwardedSubscriptionRequest
notice(int clientNumber, bool isAdd, const QByteArray &feed = "PRICES", const QByteArray &topic = "VOD.L")
{
    return {"mary", "desk-11", client(clientNumber), feed, topic, isAdd};
}

/// Seconds since the beginning of the test.
inline TimePoint at(int seconds)
{
    return {std::chrono::seconds(seconds), std::chrono::seconds(1'700'000'000 + seconds)};
}

inline Answer grant(protocol::Entitlements entitlements = {1, 2})
{
    return GrantEntitlements{std::move(entitlements)};
}

inline Signature signature()
{
    return {QStringLiteral("tom"), QStringLiteral("as agreed")};
}

/// None where there is no decision.
inline std::optional<WhyNot> whyNot(const Verdict &verdict)
{
    const auto *why = std::get_if<WhyNot>(&verdict);
    return why ? std::optional(*why) : std::nullopt;
}

/// The decision's id; fails the test (and is 0) where there is none.
inline DecisionId idOf(const Verdict &verdict)
{
    const auto *decision = std::get_if<Decision>(&verdict);
    if (!decision) {
        QTest::qFail(whyNotText(std::get<WhyNot>(verdict)).data(), __FILE__, __LINE__);
        return {};
    }
    return decision->id;
}

/// Answers, and lets all go well.
inline DecisionId answerAndSend(Desk &desk, RequestId row, const Answer &answer, TimePoint now)
{
    const DecisionId id = idOf(desk.answer(row, answer, {}, signature(), now));
    [[maybe_unused]] const Verdict verdict = desk.recorded(id, now);
    desk.sent(id, now);
    return id;
}

} // namespace deskhelp
