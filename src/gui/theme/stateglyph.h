#pragma once

#include "client/connectionstate.h"
#include "client/subscription.h"
#include "gui/theme/theme.h"

#include <QString>

namespace gui {

/// The shapes that tell a state: each differs from the others without its colour.
enum class StateGlyph {
    NotConnected, ///< empty square
    Connecting,   ///< three dots
    Securing,     ///< padlock
    Unconfirmed,  ///< half-filled circle
    Confirmed,    ///< filled disc with a tick
    Reconnecting, ///< open circular arrow
    Alert,        ///< triangle with an exclamation mark
    Subscribed,   ///< empty circle
    Live,         ///< filled circle
    Waiting,      ///< hourglass
    Stale,        ///< dashed circle with a bar
    Refused,      ///< octagon with a bar
    Ended,        ///< short bar
};

StateGlyph glyphOf(client::Phase phase);
/// `mayNeedAuthorization`: the profile marks the feed so; only then is silence shown as waiting.
StateGlyph glyphOf(client::SubscriptionState state, bool mayNeedAuthorization = false);

/// The colour that goes with a glyph.
Theme::Role roleOf(StateGlyph glyph);
/// The name of its SVG in `resources/glyphs`.
QStringView fileNameOf(StateGlyph glyph);

/// A connection's state in a few words, for status bar and tab: "Reconnecting in 4 s".
QString phaseText(const client::ConnectionState &state);
/// The same in a sentence, for tool tip and accessible name. `host` is shown as it is: escape it before.
QString phaseToolTip(const client::ConnectionState &state, const QString &host);
/// A subscription's state in a word: "live", "waiting 2:08". `nowUtcMs` gives the time since it began.
QString subscriptionText(const client::Subscription &subscription, qint64 nowUtcMs,
                         bool mayNeedAuthorization);
QString subscriptionToolTip(const client::Subscription &subscription, qint64 nowUtcMs,
                            bool mayNeedAuthorization);

} // namespace gui
