#pragma once

#include "app/answerdesk.h"
#include "app/controlevent.h"
#include "app/mailbox.h"
#include "app/metricswatch.h"
#include "models/authorizationtable.h"
#include "models/distributorhealth.h"
#include "models/eventlog.h"
#include "models/granttable.h"
#include "models/notificationlog.h"
#include "models/publishhistory.h"
#include "models/sessioncontrol.h"
#include "models/subscriptiontree.h"
#include "models/toptalkers.h"
#include "store/packetstore.h"
#include "store/talkerrates.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace app {

class LogFile;
class NetworkSide;

/// What a session is made with.
struct SessionOptions
{
    QString operatorName; ///< stands under each answer in the audit file
    QString auditFolder;  ///< one file for each target, opened and locked at the first answer
    std::shared_ptr<store::MemoryBudget> memoryBudget; ///< of all sessions; null: an own one
    LogFile *log = nullptr;                ///< outlives the sessions; null: what happens is not kept
    models::Presets *presets = nullptr;    ///< of all sessions, which it outlives; null: none
    models::Rules *rules = nullptr;        ///< the same; null: none
    client::MetricsPoller::Limits metrics; ///< of asking for a distributor's metrics page
    AnswerDesk::Clock clock = &authorization::TimePoint::now; ///< of the desk
};

/// Everything of one session but its widgets: the client on its network thread, the store, the desk with its
/// audit thread, and the models. Lives on the GUI thread. What the network thread has to say comes in through
/// a mailbox and is worked off in slices, so that a flood of it leaves the window usable.
class Session : public models::SessionControl
{
    Q_OBJECT

public:
    explicit Session(const SessionOptions &options, QObject *parent = nullptr);
    /// Waits, bounded, until the frame that was begun has left: not at all after ended().
    ~Session() override;

    /// Ends the connection without cutting a frame, and with it the session: nothing that is asked of it
    /// later reaches the bus, answers that wait for the audit file included. ended() follows.
    void end();

    client::ConnectionState connectionState() const override { return m_state; }
    const client::ConnectionSettings &settings() const override { return m_settings; }
    void connectTo(const client::ConnectionSettings &settings) override;
    void disconnectFrom() override;
    void tryNow() override;
    void subscribe(const QByteArray &feed, const QByteArray &topic) override;
    void unsubscribe(const QByteArray &feed, const QByteArray &topic) override;
    void setNeedsAuthorization(const QByteArray &feed, bool needs) override;
    bool isDialectUnsure() const override;
    void vouchForDialect() override;
    void requestNotifications(const QByteArray &feed) override;
    void endNotifications(const QByteArray &feed) override;
    quint64 publish(const protocol::MulticastData &message) override;
    quint64 unicast(const protocol::UnicastData &message) override;
    store::PacketStore &store() { return m_store; }
    AnswerDesk &answers() { return m_answers; }
    authorization::Desk &desk() { return m_answers.desk(); }
    models::GrantTable &grants() { return m_grants; }
    models::Presets &presets() { return m_presets; }
    models::Rules &rules() { return m_rules; }
    models::SubscriptionTree &subscriptions() { return m_subscriptions; }
    models::NotificationLog &notifications() { return m_notifications; }
    models::AuthorizationTable &requests() { return m_requests; }
    models::TopTalkers &topTalkers() { return m_topTalkers; }
    models::EventLog &events() { return m_events; }
    models::PublishHistory &published() { return m_published; }
    models::DistributorHealth &health() { return m_health; }
    /// Where metrics pages are asked for: MetricsWatch::setTarget().
    void watchMetrics(const QString &address, const QString &caFile) { m_metrics.setTarget(address, caFile); }

Q_SIGNALS:
    /// After end(): the network thread has ended.
    void ended();

private:
    void log(models::Tone tone, const QString &text);
    void drain();
    void tick();
    void logState();
    /// The connection is back: from when to when it was not.
    void tellAway();
    void take(const client::ConnectionState &state);
    void take(const client::ConnectionError &error);
    void take(const client::Subscription &subscription);
    void take(const client::DialectState &dialect);
    void take(const NotifiedBatch &batch);
    void take(const RequestBatch &batch);
    void take(const Heartbeat &);
    void take(const AnswerOutcome &outcome);
    void take(const PublishOutcome &outcome);
    void lookForOwnClient();

    /// Runs `call` with the NetworkSide on the network thread.
    template <typename Call>
    void onNetwork(Call call);

    client::ConnectionState m_state;
    client::DialectState m_dialect;
    int m_quietTicks = 0; ///< since notifications or a subscription's state last came
    client::ConnectionSettings m_settings;
    store::PacketStore m_store;
    models::Presets m_noPresets{{}}; ///< in the place of those that nobody gave
    models::Rules m_noRules{{}};
    models::Presets &m_presets;
    models::Rules &m_rules;
    AnswerDesk m_answers;
    models::SubscriptionTree m_subscriptions;
    store::TalkerRates m_talkers;
    models::TopTalkers m_topTalkers;
    models::NotificationLog m_notifications;
    models::AuthorizationTable m_requests;
    models::GrantTable m_grants;
    models::EventLog m_events;
    models::PublishHistory m_published;
    models::DistributorHealth m_health;
    MetricsWatch m_metrics;
    Mailbox<ControlEvent> m_mailbox;
    QList<ControlEvent> m_pending; ///< taken out of the mailbox, not worked off yet
    quint64 m_nextTicket = 1;
    bool m_isEnding = false;
    qint64 m_awaySinceMs = 0; ///< UTC; 0: not away
    QTimer m_tick;
    QThread m_thread;
    NetworkSide *m_network = nullptr; ///< lives on m_thread, deleted at its end
};

} // namespace app
