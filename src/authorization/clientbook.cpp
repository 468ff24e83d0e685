#include "authorization/clientbook.h"

#include <QHashSeed>

namespace authorization {

ClientBook::ClientBook(std::size_t knownTopicsLimit)
    : m_knownTopicsLimit(knownTopicsLimit)
{}

std::optional<RequestId> ClientBook::newest(const protocol::ClientId &client, const Topic &topic) const
{
    const auto book = m_clients.constFind(client);
    if (book == m_clients.constEnd())
        return std::nullopt;
    const auto row = book->newest.constFind(topic);
    return row == book->newest.constEnd() ? std::nullopt : std::optional(row.value());
}

void ClientBook::setNewest(const protocol::ClientId &client, const Topic &topic, RequestId id)
{
    m_clients[client].newest.insert(topic, id);
}

void ClientBook::forget(const protocol::ClientId &client, const Topic &topic, RequestId id)
{
    if (newest(client, topic) != id)
        return;
    m_clients[client].newest.remove(topic);
    dropIfBlank(client);
}

void ClientBook::setWaiting(const protocol::ClientId &client, RequestId id, bool isWaiting)
{
    if (isWaiting) {
        m_clients[client].waiting.insert(id);
        return;
    }
    const auto book = m_clients.find(client);
    if (book == m_clients.end())
        return;
    book->waiting.erase(id);
    dropIfBlank(client);
}

std::set<RequestId> ClientBook::waiting(const protocol::ClientId &client) const
{
    const auto book = m_clients.constFind(client);
    return book == m_clients.constEnd() ? std::set<RequestId>() : book->waiting;
}

void ClientBook::subscribed(const protocol::ClientId &client, const Topic &topic)
{
    if (m_knownTopics >= m_knownTopicsLimit)
        return;
    const bool isNew = m_clients[client].subscriptions.insert(qHash(topic, QHashSeed::globalSeed())).second;
    m_knownTopics += isNew ? 1 : 0;
}

bool ClientBook::unsubscribed(const protocol::ClientId &client, const Topic &topic)
{
    const auto book = m_clients.find(client);
    if (book == m_clients.end() || book->subscriptions.erase(qHash(topic, QHashSeed::globalSeed())) == 0)
        return false;
    --m_knownTopics;
    const bool wasLast = book->subscriptions.empty();
    dropIfBlank(client);
    return wasLast;
}

bool ClientBook::isThere(const protocol::ClientId &client) const
{
    const auto book = m_clients.constFind(client);
    return book != m_clients.constEnd() && !book->subscriptions.empty();
}

void ClientBook::clear()
{
    m_clients.clear();
    m_knownTopics = 0;
}

void ClientBook::dropIfBlank(const protocol::ClientId &client)
{
    const auto book = m_clients.constFind(client);
    if (book != m_clients.constEnd() && book->isBlank())
        m_clients.erase(book);
}

} // namespace authorization
