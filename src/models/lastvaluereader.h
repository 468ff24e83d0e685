#pragma once

#include "decode/jsonpath.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QString>

#include <atomic>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace store {
class PacketStore;
}

namespace models {

/// A topic whose last value is wanted: what stands at a path, or the first line.
struct LastValueWish
{
    QByteArray feed;
    QByteArray topic;
    std::optional<decode::JsonPath> path;
};

/// Finds the last values of some topics in a store. What is asked for again costs a look at the rows that
/// came since, newest first, until all are found; what is new is looked up once (PacketStore::lastState()).
/// One thread at a time.
class LastValueReader
{
public:
    using Topic = std::pair<QByteArray, QByteArray>; ///< feed and topic
    /// So many rows are looked at, at most; of a topic so many messages, where they lack the field.
    static constexpr quint64 mostRows = 1'000'000;
    static constexpr int mostTries = 100;
    static constexpr qsizetype longest = 120; ///< bytes of a value

    /// `store` outlives it.
    explicit LastValueReader(const store::PacketStore &store);

    /// Values that are new, fit to be shown; the others are as they were.
    QHash<Topic, QString> read(const std::vector<LastValueWish> &wishes, const std::atomic<bool> &stop);

private:
    struct Open
    {
        const LastValueWish *wish;
        int tries = 0;
    };
    using OpenWishes = std::map<Topic, Open>; ///< an iterator holds while others go
    void scan(quint64 from, quint64 end, OpenWishes &open, QHash<Topic, QString> &values,
              const std::atomic<bool> &stop);
    void lookUp(const LastValueWish &wish, QHash<Topic, QString> &values);
    std::optional<QString> valueIn(QByteArrayView packets, const LastValueWish &wish);

    const store::PacketStore &m_store;
    decode::JsonReader m_reader;
    quint64 m_seen = 0;                      ///< rows below were looked at
    QSet<std::pair<Topic, QString>> m_known; ///< asked for last time, with the path
};

} // namespace models
