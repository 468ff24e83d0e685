#pragma once

#include "models/decoderchoice.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

namespace models {

/// Which decoder the user wants for a feed or for one topic of it; a topic's own goes before its feed's. One
/// for the program. GUI thread.
class DecoderBook : public QObject
{
    Q_OBJECT

public:
    /// The oldest is forgotten for one more.
    static constexpr qsizetype maxEntries = 1000;

    /// Where a choice comes from.
    enum class Scope { None, Feed, Topic };
    struct Found
    {
        Scope scope = Scope::None;
        DecoderChoice choice;
    };

    using QObject::QObject;

    Found find(const QByteArray &feed, const QByteArray &topic) const;
    void rememberForFeed(const QByteArray &feed, const DecoderChoice &choice);
    void rememberForTopic(const QByteArray &feed, const QByteArray &topic, const DecoderChoice &choice);
    /// Of the topic, and of its feed.
    void forget(const QByteArray &feed, const QByteArray &topic);

    /// JSON, for the settings.
    QByteArray save() const;
    /// What is not as save() writes it is left out.
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void changed();

private:
    struct Key
    {
        QByteArray feed;
        QByteArray topic;
        Scope scope = Scope::Feed;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Entry
    {
        Key key;
        DecoderChoice choice;
    };

    const Entry *entryOf(const Key &key) const;
    void remember(Key key, const DecoderChoice &choice);
    void remove(const Key &key);

    QList<Entry> m_entries; ///< oldest first
};

} // namespace models
