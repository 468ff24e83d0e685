#pragma once

#include "authorization/decision.h"
#include "authorization/presetbook.h"
#include "authorization/request.h"
#include "gui/theme/stateglyph.h"

#include <QString>

namespace gui {

/// Why an answer can't be given, in one line for the person who wanted to give it.
QString whyNotLine(authorization::WhyNot why);

/// What is known of a request that was answered or is over, in one line: "sent" and "confirmed", never more.
/// Empty for one that waits.
QString requestStateLine(const authorization::Request &request);

/// What was answered before to the same client, feed and topic, in one line.
QString earlierAnswerLine(const authorization::Request &earlier, const authorization::PresetBook &presets);

/// What an answer does, in one or two sentences.
/// `preset`: what its set is called, fit to be shown; may be empty.
QString answerEffect(const authorization::Answer &answer, const QString &preset = {});
/// The same of a change of a live grant.
QString changeEffect(const authorization::GrantChange &change, const QString &preset = {});

/// The glyph of a request's row.
StateGlyph glyphOf(const authorization::Request &request);

} // namespace gui
