#include "models/lastvaluechoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

namespace {

QString written(const QByteArray &name)
{
    return QString::fromLatin1(name.toBase64());
}

QByteArray readName(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

LastValueChoice LastValueChoices::find(const QByteArray &feed, const QByteArray &topic) const
{
    LastValueChoice found;
    for (const Entry &entry : m_entries) {
        if (entry.feed != feed)
            continue;
        if (entry.topic == topic)
            return entry.choice;
        if (!entry.topic)
            found = entry.choice;
    }
    return found;
}

void LastValueChoices::put(Entry entry)
{
    m_entries.removeIf([&](const Entry &old) {
        // What is chosen for a whole feed is meant for each of its topics.
        return old.feed == entry.feed && (!entry.topic || old.topic == entry.topic);
    });
    if (m_entries.size() >= most)
        m_entries.removeFirst();
    m_entries.append(std::move(entry));
}

void LastValueChoices::setForFeed(const QByteArray &feed, const LastValueChoice &choice)
{
    put({feed, std::nullopt, choice});
    Q_EMIT changed();
}

void LastValueChoices::setForTopic(const QByteArray &feed, const QByteArray &topic,
                                   const LastValueChoice &choice)
{
    put({feed, topic, choice});
    Q_EMIT changed();
}

QByteArray LastValueChoices::save() const
{
    QJsonArray all;
    for (const Entry &entry : m_entries) {
        QJsonObject object{{QStringLiteral("feed"), written(entry.feed)}};
        if (entry.topic)
            object.insert(QStringLiteral("topic"), written(*entry.topic));
        if (entry.choice.kind == LastValueChoice::Kind::Field)
            object.insert(QStringLiteral("field"), entry.choice.field);
        if (entry.choice.kind == LastValueChoice::Kind::Nothing)
            object.insert(QStringLiteral("nothing"), true);
        all.append(object);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void LastValueChoices::restore(const QByteArray &saved)
{
    m_entries.clear();
    const QJsonArray all = QJsonDocument::fromJson(saved).array();
    for (const QJsonValue &each : all) {
        const QJsonObject object = each.toObject();
        const QJsonValue topic = object.value(QLatin1String("topic"));
        const QJsonValue field = object.value(QLatin1String("field"));
        if (!object.value(QLatin1String("feed")).isString() || !(topic.isUndefined() || topic.isString()) ||
            !(field.isUndefined() || field.isString()))
            continue;
        Entry entry{readName(object.value(QLatin1String("feed"))), std::nullopt, {}};
        if (topic.isString())
            entry.topic = readName(topic);
        if (field.isString())
            entry.choice = {LastValueChoice::Kind::Field, field.toString()};
        else if (object.value(QLatin1String("nothing")).toBool())
            entry.choice.kind = LastValueChoice::Kind::Nothing;
        put(std::move(entry));
    }
}

} // namespace models
