#pragma once

#include "protocol/dialect.h"
#include "store/filter.h"
#include "store/packetrecord.h"
#include "store/rowmatches.h"
#include "store/timeanchors.h"
#include "store/verdict.h"

#include <QByteArrayView>

#include <cstdint>
#include <memory>

namespace store {

class FilterProgram;
class Segment;

/// Puts messages to the test of one filter. Each thread needs one of its own; a tester may be handed to
/// another thread between calls.
///
/// What names decide is worked out once for each distinct name (by table, number and serial). Then the record
/// is asked, and the packets only where names and record leave it open. Testing allocates nothing, but for
/// regular expressions and payloads that are larger than all before.
class RowTester
{
public:
    /// `anchors` (PacketStore::timeAnchors()) are needed where the filter reads times; see setAnchors().
    explicit RowTester(const Filter &filter, TimeAnchors anchors = {});
    ~RowTester();
    RowTester(RowTester &&) noexcept;
    RowTester &operator=(RowTester &&) noexcept;

    const Filter &filter() const { return m_filter; }
    /// Rows that are newer than the anchors go by the last one: where Filter::readsTime(), set them afresh
    /// before rows are tested that have come since.
    void setAnchors(TimeAnchors anchors);

    /// Learns the names of the segment's committed rows; before test() for each segment, and again after rows
    /// have been committed. Segments of one store, in any order.
    /// False where `limit` was reached first: it is to be called again.
    bool enter(const Segment &segment, const TestLimit &limit = {});
    /// `place` is a row within the segment that was entered last, committed by then. Markers are always Yes.
    Verdict test(const Segment &segment, std::uint32_t place);
    /// The same for the rows from `first` to before `last`, by column, which takes much less for each. Adds
    /// to `matches`. Returns the first row that was not tested: `last`, unless `limit` was reached.
    std::uint32_t testRows(const Segment &segment, std::uint32_t first, std::uint32_t last,
                           const TestLimit &limit, RowMatches &matches);

    /// A single message, wherever it lies: a frame of type 8 or 9 that a walker has found whole, and when it
    /// came. It needs no segment and no anchors, and remembers nothing of its names.
    Verdict testFrame(QByteArrayView frame, protocol::Dialect dialect, qint64 utcNs);

private:
    Filter m_filter;
    std::unique_ptr<FilterProgram> m_program; ///< null where the filter is empty
};

} // namespace store
