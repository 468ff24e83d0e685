#include "distributor/outgoingqueue.h"

namespace distributor {

namespace {

constexpr qsizetype smallFrame = 4 * 1024;
constexpr qsizetype pieceSize = 64 * 1024;

} // namespace

void OutgoingQueue::push(const QByteArray &frame, bool isCounted)
{
    (isCounted ? m_countedBytes : m_uncountedBytes) += frame.size();
    ++m_messages;
    if (!m_pieces.empty() && frame.size() <= smallFrame) {
        Piece &last = m_pieces.back();
        if (last.isCounted == isCounted && last.bytes.size() + frame.size() <= pieceSize) {
            last.bytes.append(frame);
            ++last.messages;
            return;
        }
    }
    m_pieces.push_back({frame, 1, isCounted});
}

QByteArrayView OutgoingQueue::front() const
{
    return m_pieces.empty() ? QByteArrayView() : QByteArrayView(m_pieces.front().bytes).sliced(m_offset);
}

qint64 OutgoingQueue::advance(qsizetype size)
{
    Piece &first = m_pieces.front();
    (first.isCounted ? m_countedBytes : m_uncountedBytes) -= size;
    m_offset += size;
    if (m_offset < first.bytes.size())
        return 0;
    const qint64 messages = first.messages;
    m_messages -= messages;
    m_offset = 0;
    m_pieces.pop_front();
    return messages;
}

void OutgoingQueue::clear()
{
    *this = OutgoingQueue();
}

} // namespace distributor
