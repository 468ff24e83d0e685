#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace models {

/// What of a topic's last message stands beside it in the tree.
struct LastValueChoice
{
    enum class Kind { FirstLine, Field, Nothing };
    Kind kind = Kind::FirstLine;
    QString field; ///< Field: a path in JSON, as in json.bid
    friend bool operator==(const LastValueChoice &, const LastValueChoice &) = default;
};

/// Which value a person wants to see of a feed's topics, or of one topic; the topic's own goes before its
/// feed's. One for all sessions; GUI thread.
class LastValueChoices : public QObject
{
    Q_OBJECT

public:
    /// The oldest is forgotten for one more.
    static constexpr qsizetype most = 1000;

    using QObject::QObject;

    /// The first line where nothing was chosen.
    LastValueChoice find(const QByteArray &feed, const QByteArray &topic) const;
    void setForFeed(const QByteArray &feed, const LastValueChoice &choice);
    void setForTopic(const QByteArray &feed, const QByteArray &topic, const LastValueChoice &choice);

    /// For the settings: JSON; names that are no UTF-8 are kept, too.
    QByteArray save() const;
    /// What is not as save() writes it is left out. Does not emit changed().
    void restore(const QByteArray &saved);

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QByteArray feed;
        std::optional<QByteArray> topic; ///< none: all of the feed
        LastValueChoice choice;
    };
    void put(Entry entry);

    QList<Entry> m_entries; ///< the latest last
};

} // namespace models
