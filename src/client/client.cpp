#include "client/client.h"

#include "client/clientprivate.h"

namespace client {

Client::Client(QObject *parent)
    : Client(Environment::system(), parent)
{}

Client::Client(Environment environment, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(environment)))
{}

Client::~Client()
{
    // No signal may reach a half destroyed client.
    for (auto *connection : findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly))
        delete connection;
}

void Client::setFrameSink(protocol::FrameSink *sink)
{
    d->sink = sink;
}

void Client::connectToDistributor(const ConnectionSettings &settings)
{
    d->connectTo(settings);
}

void Client::disconnectFromDistributor()
{
    d->disconnect();
}

void Client::tryNow()
{
    d->tryNow();
}

ConnectionState Client::state() const
{
    return d->state;
}

void Client::subscribe(const QByteArray &feed, const QByteArray &topic)
{
    d->subscribe(feed, topic, Wanter::User);
}

void Client::unsubscribe(const QByteArray &feed, const QByteArray &topic)
{
    d->unsubscribe(feed, topic, Wanter::User);
}

QList<Subscription> Client::subscriptions() const
{
    return d->subscriptions.userSubscriptions();
}

void Client::requestNotifications(const QByteArray &feed)
{
    if (const auto request = d->notifications.want(feed))
        d->writeControl(*request);
}

void Client::endNotifications(const QByteArray &feed)
{
    if (const auto request = d->notifications.unwant(feed))
        d->writeControl(*request);
}

DialectState Client::dialect() const
{
    return d->dialect;
}

void Client::vouchForDialect()
{
    d->settings.dialectIsSure = true;
}

SendResult Client::publish(const protocol::MulticastData &message)
{
    return d->sendData(message);
}

SendResult Client::unicast(const protocol::UnicastData &message)
{
    return d->sendData(message);
}

SendResult Client::authorize(std::uint32_t connection, const protocol::AuthorizationResponse &response)
{
    if (!d->settings.monitorOnly && d->state.isUp() && connection != d->state.connection)
        return {SendResult::Status::OtherConnection,
                tr("The request came over an earlier connection: its answer would mean nothing now")};
    return d->send(response);
}

qint64 Client::bytesToWrite() const
{
    return d->connection ? d->connection->bytesToWrite() : 0;
}

} // namespace client
