#pragma once

#include "protocol/framewalker.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace protocol {

/// Knows a frame of data by its likeness to the two before it: the same type, the same lengths in the head,
/// one packet. Walking, a length has to be there before the next one can be looked for; here all are looked
/// at together, where they were in the frame before, and only the length of the data may differ.
///
/// A shortcut in front of FrameWalker::walk() and no more: what it does not know is left to that. A value;
/// not thread-safe.
class FrameLikeness
{
public:
    /// Of a frame that was walked.
    void learn(const char *frame, const FrameLayout &layout, Dialect dialect);
    /// True where the whole frame has come, is of that likeness and has `most` bytes at most; `layout` is its
    /// layout then, and worth nothing otherwise.
    bool fits(const char *frame, quint64 available, qint64 most, FrameLayout &layout) const;

private:
    /// User, host, feed, topic, content type, packet count, entitlement count.
    static constexpr std::size_t mostFields = 7;
    struct Head
    {
        FrameLayout layout;
        std::array<std::uint32_t, mostFields> places{};
        std::array<std::uint32_t, mostFields> lengths{}; ///< as on the wire
        std::uint32_t data = 0; ///< where the length of the packet's data is; 0: nothing was learned
        friend bool operator==(const Head &left, const Head &right)
        {
            return left.data == right.data && left.layout.type == right.layout.type &&
                   left.places == right.places && left.lengths == right.lengths;
        }
    };
    static std::uint32_t raw(const char *frame, std::uint32_t at)
    {
        std::uint32_t value = 0;
        std::memcpy(&value, frame + at, sizeof value);
        return value;
    }
    static Head headOf(const char *frame, const FrameLayout &layout, Dialect dialect);

    Head m_head;
    bool m_isUsual = false; ///< the last two frames were alike
};

inline bool FrameLikeness::fits(const char *frame, quint64 available, qint64 most, FrameLayout &layout) const
{
    constexpr quint64 countSize = 4;
    if (!m_isUsual || available < m_head.data + countSize ||
        static_cast<MessageType>(frame[0]) != m_head.layout.type)
        return false;
    std::uint32_t different = 0;
    for (std::size_t i = 0; i < mostFields; ++i)
        different |= raw(frame, m_head.places[i]) ^ m_head.lengths[i];
    const quint64 end = m_head.data + countSize + qFromBigEndian(raw(frame, m_head.data));
    if (different != 0 || end > available || end > static_cast<quint64>(most))
        return false;
    layout = m_head.layout;
    layout.size = static_cast<std::uint32_t>(end);
    return true;
}

} // namespace protocol
