#include "gui/authorization/answertext.h"

#include "authorization/entitlementtext.h"
#include "models/authorizationtable.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gui {

namespace {

/// The context of these texts for the translators.
struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(gui::AnswerText)
};

QString timeOf(const std::optional<authorization::TimePoint> &time)
{
    return time ? models::timeOfDay(time->utc.count()) : QString();
}

QString answerWords(const authorization::GivenAnswer &answer)
{
    switch (answer.kind) {
    case authorization::AnswerKind::Grant:
        return AnswerText::tr("entitlements %1")
            .arg(authorization::entitlementsText(answer.entitlements).left(200));
    case authorization::AnswerKind::GrantUnfiltered:
        return AnswerText::tr("everything, unfiltered");
    case authorization::AnswerKind::Deny:
        return AnswerText::tr("a refusal");
    case authorization::AnswerKind::Revoke:
        return AnswerText::tr("a revocation");
    }
    return {};
}

QString cut(const QString &ids)
{
    return ids.size() > 300 ? ids.left(300) + QChar(0x2026) : ids;
}

QString endSentence(std::optional<std::chrono::milliseconds> until)
{
    if (!until)
        return {};
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(until->count());
    return QLatin1Char(' ') +
           AnswerText::tr("It ends at %1, if this program is running and connected then.")
               .arg(models::dateText(end.date()) + end.time().toString(QStringLiteral(" HH:mm")));
}

} // namespace

QString whyNotLine(authorization::WhyNot why)
{
    using authorization::WhyNot;
    switch (why) {
    case WhyNot::UnknownRequest:
    case WhyNot::UnknownDecision:
        return AnswerText::tr("This request is not known any more.");
    case WhyNot::MonitorOnly:
        return AnswerText::tr("This session only monitors: it answers nothing.");
    case WhyNot::Disconnected:
        return AnswerText::tr("The connection that it came by has ended. It has to be asked anew.");
    case WhyNot::AlreadyAnswered:
        return AnswerText::tr("It has been answered already.");
    case WhyNot::Expired:
        return AnswerText::tr("It has expired. It has to be asked anew.");
    case WhyNot::ClientLeft:
        return AnswerText::tr("Its client seems to have left: tick the box to answer it nevertheless.");
    case WhyNot::NameNeedsSecondLook:
        return AnswerText::tr("A name hides something: to grant, give a reason and tick the box.");
    case WhyNot::EmptyGrant:
        return AnswerText::tr("To grant, type at least one entitlement: none would be a refusal.");
    case WhyNot::TooManyEntitlements:
        return AnswerText::tr("At most %1 entitlements can be sent.")
            .arg(QLocale().toString(static_cast<qulonglong>(authorization::maxEntitlements)));
    case WhyNot::UnfilteredNotConfirmed:
        return AnswerText::tr("Tick the box to send unfiltered access.");
    case WhyNot::NothingChosen:
        return AnswerText::tr("No request is chosen.");
    case WhyNot::TooManyRequests:
        return AnswerText::tr("At most %1 requests can be answered together.")
            .arg(QLocale().toString(static_cast<qulonglong>(authorization::maxAnsweredTogether)));
    case WhyNot::MixedRequests:
        return AnswerText::tr("Only requests of one user, host and feed can be answered together.");
    case WhyNot::ChosenTwice:
        return AnswerText::tr("One request is chosen twice.");
    case WhyNot::UnknownGrant:
        return AnswerText::tr("This grant is not known any more.");
    case WhyNot::ChangeUnderWay:
        return AnswerText::tr("A change of this grant is on its way.");
    case WhyNot::ClientNotKnown:
        return AnswerText::tr(
            "Nothing tells that its client is still there: tick the box to answer it nevertheless.");
    case WhyNot::ReservedEntitlement:
        return AnswerText::tr("%1 is kept for revoking and can't be granted.")
            .arg(QString::number(authorization::revokingEntitlement));
    case WhyNot::EndHasPassed:
        return AnswerText::tr("The end of the grant has passed already.");
    case WhyNot::NotByRule:
        return AnswerText::tr("A rule can't give unfiltered access.");
    case WhyNot::NoReason:
        return AnswerText::tr("This connection's profile wants a reason for each answer.");
    case WhyNot::RulesOff:
        return AnswerText::tr("Rules are switched off.");
    }
    return {};
}

QString requestStateLine(const authorization::Request &request)
{
    using authorization::RequestState;
    const QString words = request.answer ? answerWords(*request.answer) : QString();
    const QString sent = request.answer ? timeOf(request.answer->sent) : QString();
    switch (request.state) {
    case RequestState::Pending:
        return {};
    case RequestState::Recording:
        return AnswerText::tr("Recording the answer (%1) in the audit file before it is sent.").arg(words);
    case RequestState::Sending:
        return AnswerText::tr("Recorded (%1), on its way to the connection.").arg(words);
    case RequestState::Sent:
        return AnswerText::tr("Sent at %1: %2. Not confirmed: the bus itself confirms nothing.")
            .arg(sent, words);
    case RequestState::Confirmed:
        return AnswerText::tr("Sent at %1: %2. Confirmed at %3: a notification shows the subscription.")
            .arg(sent, words, timeOf(request.answer ? request.answer->confirmed : std::nullopt));
    case RequestState::PerhapsChanged:
        return AnswerText::tr("Sent at %1: %2. Perhaps changed by another authorizer since.")
            .arg(sent, words);
    case RequestState::Denied:
        return AnswerText::tr("Sent at %1: a refusal. The bus itself confirms nothing.").arg(sent);
    case RequestState::NotSent:
        return AnswerText::tr("The answer was not sent: %1 It can be answered once more.")
            .arg(request.whyNotSent);
    case RequestState::ClientLeft:
        return AnswerText::tr("Its client seems to have left, says a notification.");
    case RequestState::Expired:
        return AnswerText::tr("Expired. It has to be asked anew.");
    case RequestState::Void:
        return AnswerText::tr("Void: the connection that it came by has ended. It has to be asked anew.");
    }
    return {};
}

QString answerEffect(const authorization::Answer &answer, const QString &preset)
{
    if (const auto *grant = std::get_if<authorization::GrantEntitlements>(&answer)) {
        const QString ids = cut(authorization::entitlementsText(grant->entitlements));
        const QString set = preset.isEmpty() ? ids : AnswerText::tr("%1 (%2)").arg(preset, ids);
        return AnswerText::tr(
                   "Sends a grant with the entitlements %1. Packets whose own set is within it pass.")
                   .arg(set) +
               endSentence(grant->until);
    }
    if (const auto *grant = std::get_if<authorization::GrantUnfiltered>(&answer)) {
        return AnswerText::tr(
                   "Sends a grant without any filter: every packet passes, those without entitlements too.") +
               endSentence(grant->until);
    }
    return AnswerText::tr(
        "Sends a refusal. It sticks on the bus: this client is not asked for again on this topic, but "
        "the refusal can be turned into a grant while the client stays.");
}

QString changeEffect(const authorization::GrantChange &change, const QString &preset)
{
    if (std::holds_alternative<authorization::Revoke>(change)) {
        return AnswerText::tr(
            "Sends a set that no packet has in the place of its own. The client stays subscribed and goes on "
            "getting messages, without packets. A refusal would change nothing: the distributor does not end "
            "a "
            "subscription that it has.");
    }
    if (const auto *grant = std::get_if<authorization::GrantEntitlements>(&change))
        return answerEffect(*grant, preset) + QLatin1Char(' ') +
               AnswerText::tr("It takes the place of what the client has, at once.");
    return answerEffect(std::get<authorization::GrantUnfiltered>(change));
}

QString earlierAnswerLine(const authorization::Request &earlier, const authorization::PresetBook &presets)
{
    if (!earlier.answer)
        return {};
    const authorization::GivenAnswer &answer = *earlier.answer;
    const QString words = answer.kind == authorization::AnswerKind::Grant
                              ? AnswerText::tr("entitlements %1")
                                    .arg(cut(presets.text(earlier.asked.feed, answer.entitlements)))
                              : answerWords(answer);
    return AnswerText::tr("Asked again. Answered before, at %1: %2 (%3).")
        .arg(timeOf(answer.sent ? answer.sent : std::optional(answer.decided)), words,
             models::AuthorizationTable::stateText(earlier.state));
}

StateGlyph glyphOf(const authorization::Request &request)
{
    using authorization::RequestState;
    switch (request.state) {
    case RequestState::Pending:
        return request.hasPlainNames ? StateGlyph::Waiting : StateGlyph::Alert;
    case RequestState::Recording:
    case RequestState::Sending:
        return StateGlyph::Connecting;
    case RequestState::Sent:
    case RequestState::PerhapsChanged:
        return StateGlyph::Unconfirmed;
    case RequestState::Confirmed:
        return StateGlyph::Confirmed;
    case RequestState::Denied:
        return StateGlyph::Refused;
    case RequestState::NotSent:
        return StateGlyph::Alert;
    case RequestState::ClientLeft:
    case RequestState::Expired:
    case RequestState::Void:
        return StateGlyph::Ended;
    }
    return StateGlyph::Ended;
}

} // namespace gui
