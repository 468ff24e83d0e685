#pragma once

#include "client/readbuffer.h"

#include <QList>

namespace client::testing {

/// A sink that counts, and checks the order of calls that FrameSink promises.
class CountingSink : public ReadBuffer
{
public:
    void beginBatch(std::chrono::nanoseconds time) override
    {
        inOrder = inOrder && !m_open;
        m_open = true;
        ReadBuffer::beginBatch(time);
    }
    void keep(const protocol::DataFrame &frame) override
    {
        inOrder = inOrder && m_open &&
                  frame.topicHash ==
                      protocol::hashOfSpan(frame.bytes + frame.layout->topic, frame.layout->topicSize);
        ++kept;
        ReadBuffer::keep(frame);
    }
    void drop(const protocol::DataFrame &frame) override
    {
        inOrder = inOrder && m_open;
        ++dropped;
        ReadBuffer::drop(frame);
    }
    void skip(qsizetype size) override
    {
        ++skipped;
        ReadBuffer::skip(size);
    }
    void marker(const protocol::StreamMarker &marker, std::chrono::nanoseconds time) override
    {
        markers.append(marker);
        ReadBuffer::marker(marker, time);
    }
    void commit() override
    {
        m_open = false;
        ReadBuffer::commit();
    }

    qint64 kept = 0;
    qint64 dropped = 0;
    qint64 skipped = 0;
    bool inOrder = true;
    QList<protocol::StreamMarker> markers;

private:
    bool m_open = false;
};

} // namespace client::testing
