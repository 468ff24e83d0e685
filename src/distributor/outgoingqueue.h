#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <deque>

namespace distributor {

/// Frames that wait for one client. Small ones are gathered into larger pieces, large ones stay shared with
/// the other clients they go to.
class OutgoingQueue
{
public:
    /// `isCounted`: the frame is one of those that the limit holds for.
    void push(const QByteArray &frame, bool isCounted);

    bool isEmpty() const { return m_pieces.empty(); }
    qint64 countedBytes() const { return m_countedBytes; }
    qint64 uncountedBytes() const { return m_uncountedBytes; }
    qint64 messages() const { return m_messages; }

    /// The bytes that go next; valid until the queue is changed.
    QByteArrayView front() const;
    /// `size` bytes of front() are gone; returns how many messages thereby went out whole (a gathered piece
    /// is counted when its last byte goes).
    qint64 advance(qsizetype size);
    void clear();

private:
    struct Piece
    {
        QByteArray bytes;
        qint64 messages = 0;
        bool isCounted = true;
    };
    std::deque<Piece> m_pieces;
    qsizetype m_offset = 0; ///< into the first piece
    qint64 m_countedBytes = 0;
    qint64 m_uncountedBytes = 0;
    qint64 m_messages = 0;
};

} // namespace distributor
