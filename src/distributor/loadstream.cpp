#include "distributor/loadstream.h"

#include <algorithm>

namespace distributor {

namespace {

constexpr qsizetype blockSize = 1024 * 1024;

} // namespace

LoadStream::LoadStream(const LoadFrames &frames)
    : m_frames(frames)
{}

void LoadStream::want(int topic, bool wanted)
{
    const bool changes = wanted ? m_wanted.insert(topic).second : m_wanted.erase(topic) > 0;
    m_hasChanged = m_hasChanged || changes;
}

QByteArrayView LoadStream::front()
{
    if (m_hasChanged) {
        if (m_offset == 0) {
            // The turn goes on behind the topic that was last.
            const int next = m_topics.empty() ? 0 : m_topics[m_slot];
            m_topics.assign(m_wanted.begin(), m_wanted.end());
            const auto slot = std::lower_bound(m_topics.begin(), m_topics.end(), next);
            m_slot = slot == m_topics.end() ? 0 : static_cast<std::size_t>(slot - m_topics.begin());
            m_hasChanged = false;
            m_repeats = false;
            m_block.clear();
            m_at = 0;
        } else {
            // The block holds other frames behind this one.
            const qsizetype rest = std::min(restOfFrame(), m_block.size() - m_at);
            if (rest > 0)
                return QByteArrayView(m_block).sliced(m_at, rest);
        }
    }
    if (m_topics.empty())
        return {};
    if (m_at == m_block.size())
        refill();
    return QByteArrayView(m_block).sliced(m_at);
}

qint64 LoadStream::advance(qsizetype size)
{
    m_at += size;
    m_offset += size;
    const qsizetype frames = m_offset / m_frames.frameBytes();
    m_offset %= m_frames.frameBytes();
    m_slot = (m_slot + static_cast<std::size_t>(frames)) % m_topics.size();
    return frames;
}

void LoadStream::refill()
{
    m_at = 0;
    if (m_repeats)
        return;
    const qsizetype frameBytes = m_frames.frameBytes();
    const auto topics = static_cast<qsizetype>(m_topics.size());
    const bool fits = frameBytes <= blockSize / topics;
    m_repeats = fits && m_offset == 0 && !m_hasChanged;
    qsizetype size = fits ? blockSize / (topics * frameBytes) * topics * frameBytes : blockSize;
    if (m_hasChanged)
        size = std::min(size, restOfFrame());
    m_block.resize(size);
    std::size_t slot = m_slot;
    qsizetype offset = m_offset;
    for (qsizetype at = 0; at < size;) {
        const qsizetype part = std::min(size - at, frameBytes - offset);
        m_frames.write(m_topics[slot], offset, m_block.data() + at, part);
        at += part;
        offset = 0;
        slot = (slot + 1) % m_topics.size();
    }
}

} // namespace distributor
