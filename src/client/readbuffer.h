#pragma once

#include "protocol/framesink.h"

#include <memory>

namespace client {

/// The FrameSink of a client that was given none: memory to read into, and nothing is kept.
class ReadBuffer : public protocol::FrameSink
{
public:
    ReadBuffer();

    Tail tail(qsizetype pending, qint64 frameWanted) override;
    void beginBatch(std::chrono::nanoseconds monotonicTime) override;
    void keep(const protocol::DataFrame &frame) override;
    void drop(const protocol::DataFrame &frame) override;
    void skip(qsizetype size) override;
    void marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds monotonicTime) override;
    void commit() override;
    void reset() override;

    std::size_t capacity() const { return m_size; }

private:
    static constexpr std::size_t usual = std::size_t{1024} * 1024;
    void move(std::size_t size, std::size_t begun);

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_frame = 0; ///< where the frame that is begun lies
};

} // namespace client
