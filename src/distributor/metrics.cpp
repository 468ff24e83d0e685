#include "distributor/metrics.h"

namespace distributor {

FeedMetrics &ClientMetrics::feed(const QByteArray &name)
{
    const auto found = feeds.find(name);
    if (found != feeds.end())
        return found->second;
    if (feeds.size() >= feedLimit)
        return m_others;
    return feeds[QByteArray(name.constData(), name.size())]; // the name may be borrowed
}

ClientMetrics *Metrics::add(const protocol::ClientId &id, const Identity &identity)
{
    ClientMetrics client;
    client.id = id;
    client.user = identity.loginUser;
    client.host = identity.loginHost;
    client.application = identity.application;
    m_present.push_back(std::move(client));
    return &m_present.back();
}

void Metrics::left(ClientMetrics *client)
{
    for (auto each = m_present.begin(); each != m_present.end(); ++each) {
        if (&*each != client)
            continue;
        each->isConnected = false;
        each->writeQueueLength = 0;
        m_departedFeeds += each->feeds.size();
        m_departed.splice(m_departed.end(), m_present, each);
        break;
    }
    while (m_departed.size() > departedLimit || m_departedFeeds > departedFeedLimit) {
        m_departedFeeds -= m_departed.front().feeds.size();
        m_departed.pop_front();
    }
}

} // namespace distributor
