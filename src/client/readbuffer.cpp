#include "client/readbuffer.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace client {

ReadBuffer::ReadBuffer()
{
    move(usual, 0);
}

/// Into new memory of this size, with the frame that is begun in front.
void ReadBuffer::move(std::size_t size, std::size_t begun)
{
    auto bytes = std::make_unique_for_overwrite<char[]>(size); // what is not written to costs nothing
    if (begun > 0)
        std::memcpy(bytes.get(), m_bytes.get() + m_frame, begun);
    m_bytes = std::move(bytes);
    m_size = size;
}

ReadBuffer::Tail ReadBuffer::tail(qsizetype pending, qint64)
{
    const auto begun = static_cast<std::size_t>(pending);
    if (begun > m_size - usual / 4) {
        // With the bytes that came, not with what the frame says it will be; and by less than half, for the
        // old memory and the new are both there for a moment.
        move(begun + std::max(usual / 2, begun / 5 * 2), begun);
    } else if (m_size > usual && begun < usual / 2) {
        move(usual, begun);
    } else if (m_frame > 0 && begun > 0) {
        std::memmove(m_bytes.get(), m_bytes.get() + m_frame, begun);
    }
    m_frame = 0;
    return {m_bytes.get(), m_bytes.get() + begun, static_cast<qsizetype>(m_size - begun)};
}

void ReadBuffer::beginBatch(std::chrono::nanoseconds) {}

void ReadBuffer::keep(const protocol::DataFrame &frame)
{
    m_frame += frame.layout->size;
}

void ReadBuffer::drop(const protocol::DataFrame &frame)
{
    m_frame += frame.layout->size;
}

void ReadBuffer::skip(qsizetype size)
{
    m_frame += static_cast<std::size_t>(size);
}

void ReadBuffer::marker(const protocol::StreamMarker &, std::chrono::nanoseconds) {}

void ReadBuffer::commit() {}

void ReadBuffer::reset()
{
    m_frame = 0;
}

} // namespace client
