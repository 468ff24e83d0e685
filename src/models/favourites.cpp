#include "models/favourites.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace models {

namespace {

QString written(const QByteArray &name)
{
    return QString::fromLatin1(name.toBase64());
}

} // namespace

void Favourites::set(const QByteArray &feed, const QByteArray &topic, bool isFavourite)
{
    if (isFavourite == contains(feed, topic) || (isFavourite && m_topics.size() >= most))
        return;
    if (isFavourite)
        m_topics.insert({feed, topic});
    else
        m_topics.remove({feed, topic});
    Q_EMIT changed(feed, topic);
}

QByteArray Favourites::save() const
{
    QList<std::pair<QByteArray, QByteArray>> sorted(m_topics.begin(), m_topics.end());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray all;
    for (const auto &[feed, topic] : sorted)
        all.append(QJsonArray{written(feed), written(topic)});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void Favourites::restore(const QByteArray &saved)
{
    m_topics.clear();
    const QJsonArray all = QJsonDocument::fromJson(saved).array();
    for (const QJsonValue &each : all) {
        const QJsonArray pair = each.toArray();
        if (pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString() || m_topics.size() >= most)
            continue;
        m_topics.insert({QByteArray::fromBase64(pair.at(0).toString().toLatin1()),
                         QByteArray::fromBase64(pair.at(1).toString().toLatin1())});
    }
}

} // namespace models
