#include "client/clientprivate.h"

#include "protocol/encoder.h"

namespace client {

void Client::Private::subscribe(const QByteArray &feed, const QByteArray &topic, Wanter wanter)
{
    tell(subscriptions.want(feed, topic, wanter, env.clock->utcMs()));
}

void Client::Private::unsubscribe(const QByteArray &feed, const QByteArray &topic, Wanter wanter)
{
    tell(subscriptions.unwant(feed, topic, wanter, env.clock->monotonic(), env.clock->utcMs()));
}

void Client::Private::tell(const SubscriptionBook::Outcome &outcome)
{
    write(outcome.requests);
    if (outcome.changed)
        tell(*outcome.changed);
}

void Client::Private::tell(const TopicEntry &entry)
{
    Subscription value = entry.value();
    if (entry.userWants == 0)
        value.state = SubscriptionState::Ended;
    Q_EMIT q.subscriptionChanged(value);
}

void Client::Private::write(const SubscriptionBook::Requests &requests)
{
    for (const protocol::SubscriptionRequest &request : requests)
        writeControl(request);
}

void Client::Private::writeControl(const protocol::Message &message)
{
    if (!connection || !connection->isReady())
        return;
    const auto frame = protocol::encode(message, settings.dialect, settings.frameLimit);
    if (const auto *error = std::get_if<protocol::EncodeError>(&frame)) {
        Q_EMIT q.errorOccurred(Troubles(settings).ofUnsendable(error->text()));
        return;
    }
    connection->writeAlways(std::get<QByteArray>(frame));
}

void Client::Private::restore()
{
    write(subscriptions.connected());
    for (const protocol::NotificationRequest &request : notifications.all())
        writeControl(request);
}

SendResult Client::Private::notConnected() const
{
    return {SendResult::Status::NotConnected, Client::tr("Not connected")};
}

SendResult Client::Private::sendData(const protocol::Message &message)
{
    const bool mayGuess = settings.dialectIsSure || dialect.status == DialectStatus::Confirmed;
    if (mayGuess || settings.monitorOnly || !connection || !connection->isReady())
        return send(message);
    return {
        SendResult::Status::DialectUnconfirmed,
        Client::tr("No message has shown yet that %1 speaks dialect %2: one in a wrong dialect can stop it")
            .arg(settings.target(), QString::number(protocol::dialectNumber(settings.dialect)))};
}

SendResult Client::Private::send(const protocol::Message &message)
{
    if (settings.monitorOnly)
        return {SendResult::Status::MonitorOnly,
                Client::tr("This connection only watches: nothing may be sent")};
    if (!connection || !connection->isReady())
        return notConnected();
    const auto frame = protocol::encode(message, settings.dialect, settings.frameLimit);
    if (const auto *error = std::get_if<protocol::EncodeError>(&frame))
        return {SendResult::Status::CannotEncode, error->text()};
    if (!connection->write(std::get<QByteArray>(frame)))
        return {SendResult::Status::QueueFull,
                Client::tr("%1 does not read what was sent before: nothing more is taken until it does")
                    .arg(settings.target())};
    return {};
}

} // namespace client
