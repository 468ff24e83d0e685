#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace store {

/// What one reader knows of the counters of one sort of names, so that PacketStore::pollCounts() need tell
/// only what has changed. A value that the reader keeps from poll to poll; one thread at a time.
class NameCounts
{
public:
    /// A name that has had messages since the last poll.
    struct Change
    {
        std::uint32_t id = 0;    ///< the same for as long as the name lives, then given to another
        bool isNew = false;      ///< first seen with this poll; another name may have had the id
        quint64 messages = 0;    ///< since the store was made
        quint64 bytes = 0;       ///< on the wire
        quint64 newMessages = 0; ///< since the last poll; at the first one, as `messages`
        quint64 newBytes = 0;
        qint64 lastTime = 0; ///< monotonic, nanoseconds; PacketStore::utcOf() makes it UTC
    };
    /// A name that has no message in the store any more; its id may stand among the changes for another.
    struct Gone
    {
        std::uint32_t id = 0;
        QByteArray name;
        quint64 newMessages = 0; ///< that had come on it since the last poll
        quint64 newBytes = 0;
    };

    const std::vector<Change> &changes() const { return m_changes; }
    /// Told before the changes: what an id stood for is over.
    const std::vector<Gone> &gone() const { return m_gone; }
    /// A name span as in protocol::FrameLayout, of an id that lives; namesOf() takes it apart.
    const QByteArray &nameOf(std::uint32_t id) const { return m_known[id].name; }
    /// Ids are below it.
    std::size_t idEnd() const { return m_known.size(); }
    bool isFirst() const { return m_polls <= 1; }

private:
    friend class NameTable;
    struct Known
    {
        quint64 serial = 0; ///< 0: none
        quint64 messages = 0;
        quint64 bytes = 0;
        QByteArray name;
    };
    std::vector<Known> m_known;
    std::vector<Change> m_changes;
    std::vector<Gone> m_gone;
    int m_polls = 0;
};

} // namespace store
