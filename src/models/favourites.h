#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>

#include <utility>

namespace models {

/// Topics that a person wants at hand, by feed and topic. One for all sessions; GUI thread.
class Favourites : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 10'000;

    using QObject::QObject;

    bool contains(const QByteArray &feed, const QByteArray &topic) const
    {
        return !m_topics.isEmpty() && m_topics.contains({feed, topic});
    }
    bool isEmpty() const { return m_topics.isEmpty(); }
    /// Nothing is added where there are too many.
    void set(const QByteArray &feed, const QByteArray &topic, bool isFavourite);

    /// For the settings: JSON; names that are no UTF-8 are kept, too.
    QByteArray save() const;
    /// What is not as save() writes it is left out. Does not emit changed().
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void changed(const QByteArray &feed, const QByteArray &topic);

private:
    QSet<std::pair<QByteArray, QByteArray>> m_topics;
};

} // namespace models
