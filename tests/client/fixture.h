#pragma once

#include "client/client.h"
#include "client/countingsink.h"
#include "client/frames.h"
#include "client/manualclock.h"
#include "client/testpeer.h"

#include <QList>

namespace client::testing {

/// A client with time by hand and all that it said.
struct Fixture
{
    explicit Fixture(Limits limits = {});

    /// Of dialect 4, without heartbeat, to `peer`.
    ConnectionSettings settings(const TestPeer &peer) const;
    void connectTo(const TestPeer &peer) { client.connectToDistributor(settings(peer)); }

    Phase phase() const { return client.state().phase; }
    QList<Phase> phases() const;
    ConnectionError lastError() const { return errors.isEmpty() ? ConnectionError{} : errors.last(); }
    /// The state of the user's subscription, Ended where there is none.
    SubscriptionState stateOf(const char *feed, const char *topic) const;

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    CountingSink sink;
    Client client;
    QList<ConnectionState> states;
    QList<ConnectionError> errors;
    QList<Subscription> changes;
    int finished = 0;
    bool allLeft = false; ///< as finished() said
    int heartbeats = 0;
};

} // namespace client::testing
