#pragma once

#include "authorization/presetbook.h"
#include "authorization/rulejudge.h"

#include <QString>

namespace models {

// Rules in words, in one line of plain text each, with what a person or a file wrote escaped.

/// "user ext-*, feed PRICES, mon–fri 07:00–18:30"; "always" where there is no condition.
QString ruleConditions(const authorization::Rule &rule);
/// "deny", "grant Level 1 for 8 h", "leave to a person".
QString ruleAction(const authorization::Rule &rule);
/// "20 answers in 10 s".
QString ruleRate(const authorization::RuleSet &rules);
/// "8 h", "1 h 30 min", "90 s".
QString lengthText(std::chrono::milliseconds length);
/// Why a person is asked; empty where a rule answers.
QString whyAsked(authorization::Judgement::Why why);
/// "grant of Level 1 (1, 2) by rule …", "refusal by rule …", "left to a person: …".
QString judgementText(const authorization::Judgement &judgement, QByteArrayView feed,
                      const authorization::PresetBook &presets);

} // namespace models
