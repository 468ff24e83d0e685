#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>
#include <vector>

namespace store {

class PacketStore;
class Segment;

/// Where the marker rows of a store are (messages dropped, connections come and gone), so that the next one
/// is found at once among millions of rows. Each row is looked at once, when update() comes to it. Lives on a
/// reader's thread, where all its functions are called; the store must outlive it.
class MarkerIndex
{
public:
    explicit MarkerIndex(const PacketStore &store);

    /// Looks at what is new, at most `maxRows` rows, and forgets what was evicted. True where nothing is left
    /// to look at.
    bool update(qint64 maxRows = 1'000'000);

    /// The next marker row behind `row`, and the last one before it, of the rows looked at.
    std::optional<quint64> after(quint64 row) const;
    std::optional<quint64> before(quint64 row) const;
    /// Rows of kind Dropped, oldest first, at most `most`: every n-th where there are more, the last one
    /// included.
    std::vector<quint64> drops(std::size_t most) const;
    /// Changes with each marker row found or evicted.
    quint64 version() const { return m_version; }

private:
    /// Of a segment that has markers. Up to `listed` of them are remembered; where one more comes, the
    /// segment is looked through again when it is asked for (it has a few hundred thousand rows at most).
    struct Block
    {
        quint64 firstRow = 0;
        std::vector<std::uint32_t> places; ///< within the segment, rising
        std::vector<std::uint32_t> drops;  ///< those of kind Dropped
        bool isDense = false;
    };
    static constexpr std::size_t listed = 4096;

    qint64 look(const Segment &segment, quint64 end, qint64 maxRows);
    std::optional<quint64> inBlock(const Block &block, quint64 from, quint64 end, bool last) const;

    const PacketStore &m_store;
    std::deque<Block> m_blocks;
    quint64 m_next = 0; ///< the first row not looked at
    quint64 m_version = 0;
};

} // namespace store
