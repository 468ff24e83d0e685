#include "company.h"

#include <tuple>

namespace {

distributor::Options options()
{
    distributor::Options wanted;
    wanted.dialect = protocol::Dialect::V6;
    return distributor::Demo::prepared(wanted);
}

} // namespace

Company::Company()
    : m_distributor(options())
{
    if (const auto problem = m_distributor.listen())
        qFatal("%s", qPrintable(*problem));
    m_demo = std::make_unique<distributor::Demo>(&m_distributor);
}

client::ConnectionSettings Company::settings() const
{
    client::ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = m_distributor.port();
    settings.dialect = m_distributor.options().dialect;
    return settings;
}

void Company::subscribe(const char *user, const char *host, const QByteArray &feed, const QByteArray &topic)
{
    m_subscribers.push_back(std::make_unique<distributor::DemoClient>(&m_distributor, user, host));
    distributor::DemoClient *client = m_subscribers.back().get();
    QObject::connect(client, &distributor::DemoClient::connected, client,
                     [=] { client->subscribe(feed, topic); });
}

void Company::grantElsewhere(const QByteArray &user, const protocol::Entitlements &entitlements)
{
    QObject::connect(&m_authorizer, &client::Client::authorizationRequested, &m_authorizer,
                     [=, this](const QList<protocol::AuthorizationRequest> &batch, std::uint32_t connection) {
                         for (const protocol::AuthorizationRequest &asked : batch) {
                             if (asked.user == user)
                                 std::ignore = m_authorizer.authorize(
                                     connection, {asked.client, asked.feed, asked.topic, true, entitlements});
                         }
                     });
    m_authorizer.connectToDistributor(settings());
}
