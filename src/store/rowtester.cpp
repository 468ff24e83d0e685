#include "store/rowtester.h"

#include "store/filterprogram.h"

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

void RowTester::enter(const Segment &segment)
{
    if (m_program)
        m_program->enter(segment);
}

Verdict RowTester::test(const Segment &segment, std::uint32_t place)
{
    return m_program ? m_program->test(segment, place) : Verdict::Yes;
}

Verdict RowTester::testFrame(QByteArrayView frame, protocol::Dialect dialect, qint64 utcNs)
{
    return m_program ? m_program->testFrame(frame, dialect, utcNs) : Verdict::Yes;
}

} // namespace store
