#include "cli/printingsink.h"

#include "cli/messagelines.h"
#include "protocol/messagejson.h"

namespace cli {

PrintingSink::PrintingSink(Output &output, protocol::Dialect dialect, LineStyle style)
    : m_output(output)
    , m_dialect(dialect)
    , m_style(style)
{}

void PrintingSink::beginBatch(std::chrono::nanoseconds monotonicTime)
{
    m_time = utcNow();
    ReadBuffer::beginBatch(monotonicTime);
}

void PrintingSink::keep(const protocol::DataFrame &frame)
{
    const QByteArrayView bytes(frame.bytes, frame.layout->size);
    if (m_output.error() != 0) {
        // Nobody reads any more: commit() tells.
    } else if (m_style == LineStyle::Human) {
        m_output.write(dataLine(bytes, *frame.layout, m_dialect, m_time));
    } else {
        // False where the output fails, which it remembers.
        [[maybe_unused]] const bool isWritten =
            protocol::writeJsonLine(m_output, bytes, *frame.layout, m_dialect, m_time);
    }
    ReadBuffer::keep(frame);
}

void PrintingSink::commit()
{
    m_output.flushLines();
    ReadBuffer::commit();
}

} // namespace cli
