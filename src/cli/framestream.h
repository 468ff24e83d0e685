#pragma once

#include "cli/inputfile.h"
#include "protocol/framewalker.h"

#include <QByteArray>
#include <QByteArrayView>

namespace cli {

/// Walks the frames of a file that is read in pieces. Memory grows with the largest frame, not with the
/// stream.
class FrameStream
{
public:
    enum class Result {
        Frame,     ///< frame() is the next one
        NeedMore,  ///< no whole frame has come: readMore()
        BadStream, ///< see walker().error()
    };

    FrameStream(InputFile &file, const protocol::FrameWalker &walker);

    Result next();
    /// Reads once; false at the end or where the file can't be read.
    [[nodiscard]] bool readMore();

    QByteArrayView frame() const { return m_frame; }
    const protocol::FrameWalker &walker() const { return m_walker; }
    qsizetype pending() const { return m_used - m_at; }

    /// What has come and is not walked yet: a login stands there.
    QByteArrayView unread() const;
    /// Passes over, and overwrites, what is no frame.
    void skip(qsizetype size);

private:
    void grow();

    InputFile &m_file;
    protocol::FrameWalker m_walker;
    QByteArray m_buffer;
    qsizetype m_at = 0;   ///< where the frame that is begun lies
    qsizetype m_used = 0; ///< bytes that have come, from the buffer's start
    QByteArrayView m_frame;
};

} // namespace cli
