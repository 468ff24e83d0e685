#include "store/rowtester.h"

#include "store/filterexpression.h"
#include "store/framefields.h"
#include "store/segment.h"

namespace store {

class FilterProgram
{
public:
    TimeAnchors anchors;
};

RowTester::RowTester(const Filter &filter, TimeAnchors anchors)
    : m_filter(filter)
    , m_program(filter.isEmpty() ? nullptr : std::make_unique<FilterProgram>())
{
    setAnchors(std::move(anchors));
}

RowTester::~RowTester() = default;
RowTester::RowTester(RowTester &&) noexcept = default;
RowTester &RowTester::operator=(RowTester &&) noexcept = default;

void RowTester::setAnchors(TimeAnchors anchors)
{
    if (m_program)
        m_program->anchors = std::move(anchors);
}

void RowTester::enter(const Segment &) {}

Verdict RowTester::test(const Segment &segment, std::uint32_t place)
{
    const PacketRecord &record = segment.record(place);
    if (!isMessage(record.kind()))
        return Verdict::Yes;
    return testFrame({segment.bytes() + record.offset, qsizetype{record.size}}, record.dialect(), 0);
}

Verdict RowTester::testFrame(QByteArrayView frame, protocol::Dialect dialect, qint64)
{
    if (!m_program)
        return Verdict::Yes;
    const protocol::FrameLayout layout = layoutOf(frame, dialect);
    const TextFilter &word = m_filter.expression()->word;
    const bool matches = word.matches(namesOf(frame.sliced(layout.topic, layout.topicSize)).second) ||
                         word.matchesPackets(frame.sliced(layout.packets));
    return matches ? Verdict::Yes : Verdict::No;
}

} // namespace store
