#pragma once

#include "client/metricsreading.h"
#include "models/distributorclients.h"
#include "models/distributorfeeds.h"
#include "models/eventqueuewatch.h"
#include "models/timetext.h"

#include <QObject>

namespace models {

/// What a distributor's metrics pages say of it, and how old that is. Says what it does not know. GUI thread.
class DistributorHealth : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoAddress, ///< the connection has no metrics address
        Resting,   ///< it has one, but nobody asks: the session is not connected
        Asking,    ///< for the first time
        Good,      ///< the last page was read
        Failing,   ///< the last one was not; what an earlier one said stays, with its age
    };

    explicit DistributorHealth(Clock clock = systemClock(), QObject *parent = nullptr);

    /// The address as it is shown; empty for none. What was known of another one is forgotten.
    void setAddress(const QString &address);
    /// Whether somebody asks for pages.
    void setAsking(bool isAsking);
    void apply(const client::MetricsReading &reading);
    /// About once a second: the age moves.
    void poll();

    State state() const { return m_state; }
    EventQueueWatch::Verdict verdict() const { return m_watch.verdict(); }
    /// The state in a sentence or two.
    QString stateText() const;
    /// What is wrong with the events in a sentence; empty where nothing is.
    QString verdictText() const;
    /// Events, faults and what is not shown, in a line; empty before the first page.
    QString figuresText() const;
    DistributorClients &clients() { return m_clients; }
    DistributorFeeds &feeds() { return m_feeds; }

Q_SIGNALS:
    void changed();
    /// Only the ages in the texts are others.
    void aged();
    /// Something worth a line in the log: it can be read now, it can't any more, it stopped.
    void happened(models::Tone tone, const QString &text);

private:
    void set(State state);
    QString failure() const;

    Clock m_clock;
    State m_state = State::NoAddress;
    QString m_address;
    client::MetricsReading m_last;                            ///< good or not
    std::shared_ptr<const client::DistributorMetrics> m_good; ///< the last good one's
    qint64 m_goodUtcMs = 0;
    EventQueueWatch m_watch;
    DistributorClients m_clients;
    DistributorFeeds m_feeds;
};

} // namespace models
