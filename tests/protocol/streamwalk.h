#pragma once

#include "protocol/framewalker.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <memory>
#include <vector>

/// Memory of exactly the given bytes, so that the address sanitizer sees each read beyond them.
class ExactBuffer
{
public:
    explicit ExactBuffer(QByteArrayView bytes)
        : m_size(bytes.size())
        , m_bytes(new char[static_cast<std::size_t>(bytes.size())])
    {
        std::copy(bytes.begin(), bytes.end(), m_bytes.get());
    }
    const char *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }

private:
    qsizetype m_size;
    std::unique_ptr<char[]> m_bytes;
};

/// What a walk through a stream came to.
struct StreamWalk
{
    QByteArrayList frames;
    protocol::FrameWalker::Result last = protocol::FrameWalker::Result::NeedMore;
    protocol::ProtocolError error;
    qsizetype consumed = 0; ///< bytes of whole frames

    friend bool operator==(const StreamWalk &, const StreamWalk &) = default;
};

/// Walks `stream` as it would come in pieces that end at `ends` (ascending; the stream's end is added). Each
/// call of the walker gets the frame that is begun in fresh memory of exactly the bytes that have come.
inline StreamWalk walkInPieces(protocol::FrameWalker &walker, QByteArrayView stream,
                               std::vector<qsizetype> ends = {})
{
    using Result = protocol::FrameWalker::Result;
    ends.push_back(stream.size());
    StreamWalk walk;
    for (const qsizetype end : ends) {
        do {
            const ExactBuffer buffer(stream.sliced(walk.consumed, end - walk.consumed));
            walk.last = walker.walk(buffer.data(), buffer.size());
            if (walk.last == Result::Frame) {
                walk.frames.append(QByteArray(buffer.data(), walker.layout().size));
                walk.consumed += walker.layout().size;
            }
        } while (walk.last == Result::Frame);
        if (walk.last == Result::Error) {
            walk.error = walker.error();
            break;
        }
    }
    return walk;
}
