#pragma once

#include "distributor/loadframes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <set>
#include <vector>

namespace distributor {

/// The endless stream of load frames for one subscriber: the topics it wants, in turn. A round over few
/// topics is made once and sent over and over; of a longer one there is a piece at a time. A frame that is
/// begun is always ended, whatever is wanted meanwhile. Not thread-safe.
class LoadStream
{
public:
    /// `frames` must outlive this.
    explicit LoadStream(const LoadFrames &frames);

    void want(int topic, bool wanted);
    std::size_t wantedTopics() const { return m_wanted.size(); }

    /// Not at the beginning of a frame.
    bool isMidFrame() const { return m_offset > 0; }
    /// How many bytes of the frame that is begun are still to go; 0 between frames.
    qsizetype restOfFrame() const { return m_offset > 0 ? m_frames.frameBytes() - m_offset : 0; }

    /// The bytes that go next, some at a time; empty where nothing is wanted. Valid until any other call.
    QByteArrayView front();
    /// `size` bytes of front() are gone; returns how many frames thereby went out whole.
    qint64 advance(qsizetype size);

private:
    void refill();

    const LoadFrames &m_frames;
    std::set<int> m_wanted;
    bool m_hasChanged = false;
    std::vector<int> m_topics; ///< as m_wanted was when the block was made
    std::size_t m_slot = 0;    ///< in m_topics: the frame whose bytes go next
    qsizetype m_offset = 0;    ///< into that frame
    QByteArray m_block;
    qsizetype m_at = 0;     ///< into m_block
    bool m_repeats = false; ///< m_block is whole rounds, to be sent again and again
};

} // namespace distributor
