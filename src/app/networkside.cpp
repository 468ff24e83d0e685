#include "app/networkside.h"

namespace app {

namespace {

/// What the busiest session receives in it is to fit the headroom of store::MemoryBudget.
constexpr std::chrono::milliseconds trimmingInterval{200};

/// What is told of in one value: the GUI thread looks up between two.
constexpr qsizetype mostAtOnce = 500;

template <typename T, typename Post>
void inPieces(const QList<T> &batch, Post post)
{
    for (qsizetype at = 0; at < batch.size(); at += mostAtOnce)
        post(batch.size() <= mostAtOnce ? batch : batch.mid(at, mostAtOnce));
}

} // namespace

NetworkSide::NetworkSide(store::PacketStore &store, Mailbox<ControlEvent> &mailbox)
    : m_mailbox(mailbox)
    , m_client(new client::Client(this))
    , m_trimming(this)
{
    m_client->setFrameSink(&store);
    connect(&m_trimming, &QTimer::timeout, this, [&store] { store.trim(); });
    m_trimming.start(trimmingInterval);
    const auto post = [this](auto event) {
        m_mailbox.post(ControlEvent(std::move(event)));
    };
    connect(m_client, &client::Client::stateChanged, this, post);
    connect(m_client, &client::Client::errorOccurred, this, post);
    connect(m_client, &client::Client::dialectChanged, this, post);
    connect(m_client, &client::Client::subscriptionChanged, this, post);
    connect(m_client, &client::Client::subscriptionNotified, this,
            [post](const QList<protocol::ForwardedSubscriptionRequest> &batch, std::uint32_t connection) {
                inPieces(batch, [&](const auto &piece) { post(NotifiedBatch(piece, connection)); });
            });
    connect(m_client, &client::Client::authorizationRequested, this,
            [post](const QList<protocol::AuthorizationRequest> &batch, std::uint32_t connection) {
                inPieces(batch, [&](const auto &piece) { post(RequestBatch(piece, connection)); });
            });
    connect(m_client, &client::Client::heartbeat, this, [post] { post(Heartbeat{}); });
    connect(m_client, &client::Client::finished, this, [this] {
        if (m_isShuttingDown)
            Q_EMIT closed();
    });
}

void NetworkSide::publish(quint64 ticket, const protocol::MulticastData &message)
{
    m_mailbox.post(PublishOutcome{ticket, m_client->publish(message)});
}

void NetworkSide::unicast(quint64 ticket, const protocol::UnicastData &message)
{
    m_mailbox.post(PublishOutcome{ticket, m_client->unicast(message)});
}

void NetworkSide::send(const authorization::Decision &decision)
{
    m_mailbox.post(AnswerOutcome{decision.id, m_client->authorize(decision.connection, decision.response)});
}

void NetworkSide::shutDown()
{
    m_isShuttingDown = true;
    m_client->disconnectFromDistributor();
}

} // namespace app
