#include "models/decoderbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace models {

namespace {

const QString feedKey = QStringLiteral("feed");
const QString topicKey = QStringLiteral("topic");
const QString decoderKey = QStringLiteral("decoder");

/// Names are bytes: hex, since JSON can't have all of them.
QString hex(const QByteArray &name)
{
    return QString::fromLatin1(name.toHex());
}

QByteArray unhex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

} // namespace

const DecoderBook::Entry *DecoderBook::entryOf(const Key &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&key](const Entry &entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

DecoderBook::Found DecoderBook::find(const QByteArray &feed, const QByteArray &topic) const
{
    if (const Entry *entry = entryOf({feed, topic, Scope::Topic}))
        return {Scope::Topic, entry->choice};
    if (const Entry *entry = entryOf({feed, {}, Scope::Feed}))
        return {Scope::Feed, entry->choice};
    return {};
}

void DecoderBook::remove(const Key &key)
{
    m_entries.removeIf([&key](const Entry &entry) { return entry.key == key; });
}

void DecoderBook::remember(Key key, const DecoderChoice &choice)
{
    remove(key);
    if (m_entries.size() >= maxEntries)
        m_entries.removeFirst();
    m_entries.append({std::move(key), choice});
    Q_EMIT changed();
}

void DecoderBook::rememberForFeed(const QByteArray &feed, const DecoderChoice &choice)
{
    remember({feed, {}, Scope::Feed}, choice);
}

void DecoderBook::rememberForTopic(const QByteArray &feed, const QByteArray &topic,
                                   const DecoderChoice &choice)
{
    remember({feed, topic, Scope::Topic}, choice);
}

void DecoderBook::forget(const QByteArray &feed, const QByteArray &topic)
{
    remove({feed, topic, Scope::Topic});
    remove({feed, {}, Scope::Feed});
    Q_EMIT changed();
}

QByteArray DecoderBook::save() const
{
    QJsonArray all;
    for (const Entry &entry : m_entries) {
        QJsonObject object{{feedKey, hex(entry.key.feed)}, {decoderKey, entry.choice.toText()}};
        if (entry.key.scope == Scope::Topic)
            object.insert(topicKey, hex(entry.key.topic));
        all.append(object);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void DecoderBook::restore(const QByteArray &saved)
{
    m_entries.clear();
    const QJsonArray all = QJsonDocument::fromJson(saved).array();
    for (const QJsonValue &value : all) {
        const QJsonObject object = value.toObject();
        if (!object.contains(feedKey) || !object.contains(decoderKey) || m_entries.size() >= maxEntries)
            continue;
        const bool ofTopic = object.contains(topicKey);
        Key key{unhex(object.value(feedKey)), unhex(object.value(topicKey)),
                ofTopic ? Scope::Topic : Scope::Feed};
        remove(key);
        m_entries.append({std::move(key), DecoderChoice::fromText(object.value(decoderKey).toString())});
    }
    Q_EMIT changed();
}

} // namespace models
