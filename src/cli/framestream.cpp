#include "cli/framestream.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace cli {

namespace {
constexpr qsizetype usual = 1024 * 1024;
}

FrameStream::FrameStream(InputFile &file, const protocol::FrameWalker &walker)
    : m_file(file)
    , m_walker(walker)
    , m_buffer(usual, Qt::Uninitialized)
{}

FrameStream::Result FrameStream::next()
{
    switch (m_walker.walk(m_buffer.constData() + m_at, m_used - m_at)) {
    case protocol::FrameWalker::Result::Frame:
        m_frame = QByteArrayView(m_buffer.constData() + m_at, m_walker.layout().size);
        m_at += m_frame.size();
        return Result::Frame;
    case protocol::FrameWalker::Result::Error:
        return Result::BadStream;
    case protocol::FrameWalker::Result::NeedMore:
        break;
    }
    return Result::NeedMore;
}

bool FrameStream::readMore()
{
    if (m_at > 0)
        std::memmove(m_buffer.data(), m_buffer.constData() + m_at, static_cast<std::size_t>(m_used - m_at));
    m_used -= m_at;
    m_at = 0;
    if (m_used == m_buffer.size())
        grow();
    const qint64 count = m_file.read(m_buffer.data() + m_used, m_buffer.size() - m_used);
    if (count <= 0)
        return false;
    m_used += static_cast<qsizetype>(count);
    return true;
}

/// By less than half, for the old memory and the new are both there for a moment; and by hand, for resize()
/// takes twice what it is asked for.
void FrameStream::grow()
{
    QByteArray larger(m_used + std::max(usual / 2, m_used / 5 * 2), Qt::Uninitialized);
    std::memcpy(larger.data(), m_buffer.constData(), static_cast<std::size_t>(m_used));
    m_buffer = std::move(larger);
}

QByteArrayView FrameStream::unread() const
{
    return QByteArrayView(m_buffer.constData() + m_at, m_used - m_at);
}

void FrameStream::skip(qsizetype size)
{
    std::memset(m_buffer.data() + m_at, 0, static_cast<std::size_t>(size));
    m_at += size;
    m_walker.setStreamOffset(m_walker.streamOffset() + size);
}

} // namespace cli
