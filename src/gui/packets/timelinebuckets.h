#pragma once

#include <QtGlobal>

#include <vector>

namespace store {
class MarkerIndex;
class PacketStore;
class RowIndex;
} // namespace store

namespace gui {

/// How many rows came in each stretch of time of what a store holds. Rows are in the order of time, so a
/// stretch is a range of rows, found by halving: what it costs depends on the number of stretches, hardly on
/// that of rows. A value of one update(); GUI thread.
class TimelineBuckets
{
public:
    struct Bucket
    {
        quint64 firstRow = 0;
        quint64 rows = 0;     ///< stored, markers included
        quint64 messages = 0; ///< rows but for the markers
        quint64 shown = 0;    ///< messages in the view
        bool hasDrops = false;
        friend bool operator==(const Bucket &, const Bucket &) = default;
    };

    TimelineBuckets(const store::PacketStore &store, const store::RowIndex &index,
                    const store::MarkerIndex &markers);

    /// At most `most` buckets of one round width. True where something is another than before.
    bool update(int most);

    const std::vector<Bucket> &buckets() const { return m_buckets; }
    qint64 width() const { return m_width; } ///< nanoseconds
    quint64 peak() const;                    ///< messages in the fullest bucket
    int bucketOf(quint64 row) const;         ///< -1 where there is none
    /// UTC, nanoseconds since 1970, at which the bucket begins; the one behind the last will do.
    qint64 utcOf(int bucket) const;

private:
    quint64 firstRowAt(qint64 time, quint64 from, quint64 end) const;
    quint64 markersAmong(quint64 row, quint64 end) const;

    const store::PacketStore &m_store;
    const store::RowIndex &m_index;
    const store::MarkerIndex &m_markers;
    std::vector<Bucket> m_buckets;
    qint64 m_width = 1;
    qint64 m_start = 0; ///< monotonic, nanoseconds: where the first bucket begins
};

} // namespace gui
