#include "client/fixture.h"

namespace client::testing {

namespace {

Environment environmentOf(const std::shared_ptr<ManualClock> &clock, const Limits &limits)
{
    Environment environment = manualEnvironment(clock);
    environment.limits = limits;
    return environment;
}

} // namespace

Fixture::Fixture(Limits limits)
    : client(environmentOf(clock, limits))
{
    client.setFrameSink(&sink);
    QObject::connect(&client, &Client::stateChanged, &client,
                     [this](const ConnectionState &state) { states.append(state); });
    QObject::connect(&client, &Client::errorOccurred, &client,
                     [this](const ConnectionError &error) { errors.append(error); });
    QObject::connect(&client, &Client::subscriptionChanged, &client,
                     [this](const Subscription &subscription) { changes.append(subscription); });
    QObject::connect(&client, &Client::finished, &client, [this](bool isAll) {
        ++finished;
        allLeft = isAll;
    });
    QObject::connect(&client, &Client::heartbeat, &client, [this] { ++heartbeats; });
}

ConnectionSettings Fixture::settings(const TestPeer &peer) const
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = peer.serverPort();
    settings.dialect = protocol::Dialect::V4;
    settings.subscribeHeartbeat = false;
    settings.dialectIsSure = true;
    return settings;
}

QList<Phase> Fixture::phases() const
{
    QList<Phase> phases;
    for (const ConnectionState &state : states)
        phases.append(state.phase);
    return phases;
}

SubscriptionState Fixture::stateOf(const char *feed, const char *topic) const
{
    for (const Subscription &subscription : client.subscriptions()) {
        if (subscription.feed == feed && subscription.topic == topic)
            return subscription.state;
    }
    return SubscriptionState::Ended;
}

} // namespace client::testing
