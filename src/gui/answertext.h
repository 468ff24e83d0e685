#pragma once

#include "authorization/decision.h"
#include "authorization/request.h"
#include "gui/stateglyph.h"

#include <QString>

namespace gui {

/// Why an answer can't be given, in one line for the person who wanted to give it.
QString whyNotLine(authorization::WhyNot why);

/// What is known of a request that was answered or is over, in one line: "sent" and "confirmed", never more.
/// Empty for one that waits.
QString requestStateLine(const authorization::Request &request);

/// What an answer does, in one or two sentences.
QString answerEffect(const authorization::Answer &answer);

/// The glyph of a request's row.
StateGlyph glyphOf(const authorization::Request &request);

} // namespace gui
