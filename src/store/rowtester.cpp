#include "store/rowtester.h"

#include "store/filterprogram.h"
#include "store/segment.h"

namespace store {

RowTester::RowTester(const Filter &filter, TimeAnchors anchors)
    : m_filter(filter)
    , m_program(filter.isEmpty() ? nullptr : std::make_unique<FilterProgram>(*filter.expression()))
{
    setAnchors(std::move(anchors));
}

RowTester::~RowTester() = default;
RowTester::RowTester(RowTester &&) noexcept = default;
RowTester &RowTester::operator=(RowTester &&) noexcept = default;

void RowTester::setAnchors(TimeAnchors anchors)
{
    if (m_program)
        m_program->setAnchors(std::move(anchors));
}

bool RowTester::enter(const Segment &segment, const TestLimit &limit)
{
    return !m_program || m_program->enter(segment, limit);
}

Verdict RowTester::test(const Segment &segment, std::uint32_t place)
{
    return m_program ? m_program->test(segment, place) : Verdict::Yes;
}

std::uint32_t RowTester::testRows(const Segment &segment, std::uint32_t first, std::uint32_t last,
                                  const TestLimit &limit, RowMatches &matches)
{
    if (m_program)
        return m_program->testRows(segment, first, last, limit, matches);
    for (; first < last; ++first) {
        matches.places.push_back(first);
        matches.messages += isMessage(segment.record(first).kind());
    }
    return last;
}

Verdict RowTester::testFrame(QByteArrayView frame, protocol::Dialect dialect, qint64 utcNs)
{
    return m_program ? m_program->testFrame(frame, dialect, utcNs) : Verdict::Yes;
}

} // namespace store
