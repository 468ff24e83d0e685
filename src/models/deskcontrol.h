#pragma once

#include "authorization/absence.h"
#include "authorization/desk.h"
#include "authorization/rule.h"
#include "authorization/ruleanswering.h"

#include <QObject>
#include <QString>

#include <optional>
#include <span>

namespace models {

/// What an operator's panels may do at the desk of one session. The session's part in src/app implements it;
/// tests of panels use one of their own. Lives on the GUI thread; nothing here blocks. Whose name stands
/// under an answer, and the time, the implementation knows. What becomes of an answer, the rows of the desk
/// tell.
class DeskControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const authorization::Desk &desk() const = 0;
    virtual authorization::TimePoint now() const = 0;
    /// The profile wants each answer of a person to have a reason (WhyNot::NoReason).
    bool isReasonNeeded() const { return desk().isReasonNeeded(); }

    // Each binds one click to one answer (A1 of docs/architecture.md). Nothing where it was taken.

    virtual std::optional<authorization::WhyNot> answer(authorization::RequestId request,
                                                        const authorization::Answer &answer,
                                                        const authorization::Confirmation &confirmation,
                                                        const QString &reason) = 0;
    /// All of them or none.
    virtual std::optional<authorization::NotTogether>
    answerTogether(std::span<const authorization::RequestId> requests, const authorization::Answer &answer,
                   const authorization::Confirmation &confirmation, const QString &reason) = 0;
    virtual std::optional<authorization::WhyNot> change(authorization::GrantId grant,
                                                        const authorization::GrantChange &change,
                                                        const authorization::Confirmation &confirmation,
                                                        const QString &reason) = 0;
    /// Takes a grant of which nothing is known any more off the list. Sends nothing. False where it may not.
    virtual bool dismiss(authorization::GrantId grant) = 0;

    // Rules: off until a person switches them on for this session.

    bool areRulesOn() const { return desk().areRulesOn(); }
    /// Reads rules and presets anew and lets them answer what arrives from now on. Empty, or one line: why
    /// not.
    [[nodiscard]] virtual QString switchRulesOn() = 0;
    virtual void switchRulesOff() = 0;
    /// The set that answers, or answered last.
    virtual const authorization::RuleSet &rulesInForce() const = 0;
    virtual authorization::RuleAnswering::Counters ruleCounters() const = 0;
    /// What the rules say of a request now: those in force, or while they are off those that are kept. None
    /// where there are none.
    virtual std::optional<authorization::Judgement>
    judgementOf(const authorization::Request &request) const = 0;

    /// The audit of the distributor that the session is, or was last, connected to; empty before.
    virtual QString auditFile() const = 0;
    /// The losses of the connection to that distributor in this run, the newest of them; may be null.
    virtual authorization::Absences absences() const = 0;

Q_SIGNALS:
    void rulesSwitched(bool on);
    /// Another file, after another distributor.
    void auditFileChanged(const QString &path);
    /// An entry was written.
    void auditWritten();
    void absencesChanged();
};

} // namespace models
