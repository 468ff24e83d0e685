#include "gui/theme/stateglyph.h"

#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace gui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StateGlyph)
};

/// 128 s is "2:08"; an hour and more "1:02:08".
QString clockText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    const QString rest = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(QString::number(seconds / 60), rest);
    const QString minutes = QStringLiteral("%1").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1:%2:%3").arg(QString::number(seconds / 3600), minutes, rest);
}

/// Whole seconds, rounded up, so that the count-down ends at 1.
QString secondsText(std::chrono::milliseconds ms)
{
    return QLocale().toString(std::max<qint64>(0, (ms.count() + 999) / 1000));
}

QString withTrouble(const QString &text, const client::ConnectionError &error)
{
    QString result = text;
    for (const QString &more : {error.what, error.whatToTry})
        if (!more.isEmpty())
            result += QLatin1Char('\n') + more;
    return result;
}

} // namespace

StateGlyph glyphOf(client::Phase phase)
{
    switch (phase) {
    case client::Phase::NotConnected:
        return StateGlyph::NotConnected;
    case client::Phase::Connecting:
        return StateGlyph::Connecting;
    case client::Phase::Securing:
        return StateGlyph::Securing;
    case client::Phase::Unconfirmed:
        return StateGlyph::Unconfirmed;
    case client::Phase::Confirmed:
        return StateGlyph::Confirmed;
    case client::Phase::NotAnswering:
    case client::Phase::Closed:
        return StateGlyph::Alert;
    case client::Phase::Reconnecting:
        return StateGlyph::Reconnecting;
    }
    return StateGlyph::NotConnected;
}

StateGlyph glyphOf(client::SubscriptionState state, bool mayNeedAuthorization)
{
    switch (state) {
    case client::SubscriptionState::Asked:
        return mayNeedAuthorization ? StateGlyph::Waiting : StateGlyph::Subscribed;
    case client::SubscriptionState::Live:
        return StateGlyph::Live;
    case client::SubscriptionState::Stale:
        return StateGlyph::Stale;
    case client::SubscriptionState::Refused:
        return StateGlyph::Refused;
    case client::SubscriptionState::Ended:
        return StateGlyph::Ended;
    }
    return StateGlyph::Ended;
}

Theme::Role roleOf(StateGlyph glyph)
{
    switch (glyph) {
    case StateGlyph::NotConnected:
    case StateGlyph::Subscribed:
    case StateGlyph::Stale:
    case StateGlyph::Ended:
        return &Theme::muted;
    case StateGlyph::Connecting:
    case StateGlyph::Securing:
        return &Theme::accent;
    case StateGlyph::Confirmed:
    case StateGlyph::Live:
        return &Theme::ok;
    case StateGlyph::Unconfirmed:
    case StateGlyph::Reconnecting:
    case StateGlyph::Waiting:
        return &Theme::warn;
    case StateGlyph::Alert:
    case StateGlyph::Refused:
        return &Theme::bad;
    }
    return &Theme::muted;
}

QStringView fileNameOf(StateGlyph glyph)
{
    switch (glyph) {
    case StateGlyph::NotConnected:
        return u"not-connected";
    case StateGlyph::Connecting:
        return u"connecting";
    case StateGlyph::Securing:
        return u"securing";
    case StateGlyph::Unconfirmed:
        return u"unconfirmed";
    case StateGlyph::Confirmed:
        return u"confirmed";
    case StateGlyph::Reconnecting:
        return u"reconnecting";
    case StateGlyph::Alert:
        return u"alert";
    case StateGlyph::Subscribed:
        return u"subscribed";
    case StateGlyph::Live:
        return u"live";
    case StateGlyph::Waiting:
        return u"waiting";
    case StateGlyph::Stale:
        return u"stale";
    case StateGlyph::Refused:
        return u"refused";
    case StateGlyph::Ended:
        return u"ended";
    }
    return u"ended";
}

QString phaseText(const client::ConnectionState &state)
{
    switch (state.phase) {
    case client::Phase::NotConnected:
        return Tr::tr("Not connected");
    case client::Phase::Connecting:
        return Tr::tr("Connecting");
    case client::Phase::Securing:
        return Tr::tr("TLS handshake");
    case client::Phase::Unconfirmed:
        return Tr::tr("Login not confirmed");
    case client::Phase::Confirmed:
        return Tr::tr("Confirmed");
    case client::Phase::NotAnswering:
        return Tr::tr("Not answering");
    case client::Phase::Reconnecting:
        return Tr::tr("Reconnecting in %1 s").arg(secondsText(state.retryIn));
    case client::Phase::Closed:
        return Tr::tr("Closed");
    }
    return {};
}

QString phaseToolTip(const client::ConnectionState &state, const QString &host)
{
    switch (state.phase) {
    case client::Phase::NotConnected:
        return Tr::tr("Not connected");
    case client::Phase::Connecting:
        return withTrouble(Tr::tr("Connecting to %1").arg(host), state.error);
    case client::Phase::Securing:
        return Tr::tr("TLS handshake with %1").arg(host);
    case client::Phase::Unconfirmed:
        return Tr::tr("Connected to %1. The distributor has sent nothing yet, so the login may have been "
                      "refused")
            .arg(host);
    case client::Phase::Confirmed:
        return Tr::tr("Confirmed: %1 has sent a frame").arg(host);
    case client::Phase::NotAnswering:
        return Tr::tr("No heartbeat: the connection to %1 is up, the distributor is silent").arg(host);
    case client::Phase::Reconnecting:
        return withTrouble(Tr::tr("Reconnecting to %1 in %2 s (attempt %3). Click to try now")
                               .arg(host, secondsText(state.retryIn), QLocale().toString(state.attempt)),
                           state.error);
    case client::Phase::Closed:
        return withTrouble(Tr::tr("The connection to %1 is closed").arg(host), state.error);
    }
    return {};
}

QString subscriptionText(const client::Subscription &subscription, qint64 nowUtcMs, bool mayNeedAuthorization)
{
    const QString since = clockText(nowUtcMs - subscription.sinceUtcMs);
    switch (subscription.state) {
    case client::SubscriptionState::Asked:
        return mayNeedAuthorization ? Tr::tr("waiting %1").arg(since) : Tr::tr("no data yet");
    case client::SubscriptionState::Live:
        return Tr::tr("live");
    case client::SubscriptionState::Stale:
        return Tr::tr("stale %1").arg(since);
    case client::SubscriptionState::Refused:
        return Tr::tr("refused");
    case client::SubscriptionState::Ended:
        return Tr::tr("ended");
    }
    return {};
}

QString subscriptionToolTip(const client::Subscription &subscription, qint64 nowUtcMs,
                            bool mayNeedAuthorization)
{
    const QString since = clockText(nowUtcMs - subscription.sinceUtcMs);
    switch (subscription.state) {
    case client::SubscriptionState::Asked:
        return mayNeedAuthorization
                   ? Tr::tr("Nothing has arrived, and this feed may need authorization: waiting for %1")
                         .arg(since)
                   : Tr::tr("Subscribed, nothing received yet");
    case client::SubscriptionState::Live:
        return Tr::tr("Live: data has arrived");
    case client::SubscriptionState::Stale:
        return Tr::tr("The publisher left at %1; what you see is old")
            .arg(models::timeOfDay(subscription.sinceUtcMs));
    case client::SubscriptionState::Refused:
        return Tr::tr("No data seen, then an empty message: not entitled");
    case client::SubscriptionState::Ended:
        return Tr::tr("Unsubscribed");
    }
    return {};
}

} // namespace gui
