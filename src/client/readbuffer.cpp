#include "client/readbuffer.h"

#include <cstring>

namespace client {

ReadBuffer::ReadBuffer()
    : m_bytes(usual)
{}

ReadBuffer::Tail ReadBuffer::tail(qsizetype pending, qint64)
{
    const auto begun = static_cast<std::size_t>(pending);
    if (begun > m_bytes.size() / 4 * 3) {
        // Grows with the bytes that came, not with what the frame says it will be.
        std::vector<char> larger(m_bytes.size() * 2);
        std::memcpy(larger.data(), m_bytes.data() + m_frame, begun);
        m_bytes = std::move(larger);
    } else if (m_bytes.size() > usual && begun < usual / 2) {
        std::vector<char> smaller(usual);
        std::memcpy(smaller.data(), m_bytes.data() + m_frame, begun);
        m_bytes = std::move(smaller);
    } else if (m_frame > 0 && begun > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_frame, begun);
    }
    m_frame = 0;
    return {m_bytes.data(), m_bytes.data() + begun, static_cast<qsizetype>(m_bytes.size() - begun)};
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
