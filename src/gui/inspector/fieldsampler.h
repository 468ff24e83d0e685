#pragma once

#include "decode/jsonpath.h"
#include "gui/inspector/payloaddecoder.h"
#include "models/plotseries.h"
#include "store/packetrecord.h"

#include <memory>
#include <optional>
#include <vector>

namespace store {
class PacketStore;
class PinnedRow;
class Segment;
} // namespace store

namespace gui {

/// A number in the payloads of one topic.
struct PlotField
{
    QByteArray feed;
    QByteArray topic;
    decode::JsonPath path;
    PayloadReading reading; ///< wrappings and format
    friend bool operator==(const PlotField &a, const PlotField &b)
    {
        return a.feed == b.feed && a.topic == b.topic && a.path == b.path;
    }
};

/// What one reading brought.
struct FieldSamples
{
    std::vector<models::PlotSample> samples;
    quint64 messages = 0;     ///< of the topic, those without the number included
    quint64 withoutValue = 0; ///< the field isn't there, or is no number that can be drawn
    bool isAll = true;        ///< false: there is more at once
};

/// Follows one field through a store: each call of read() goes on where the one before stopped, from the
/// oldest row that is left. Rows of other topics cost a look at 32 bytes. One thread at a time.
class FieldSampler
{
public:
    /// So many values come out of one call at most.
    static constexpr std::size_t mostSamples = 20'000;

    /// `store` outlives it.
    FieldSampler(const store::PacketStore &store, PlotField field);

    const PlotField &field() const { return m_field; }
    FieldSamples read(const std::atomic<bool> &stop);

private:
    void enter(const std::shared_ptr<const store::Segment> &pinned, std::uint32_t rows);
    std::optional<double> valueOf(const store::PinnedRow &row, const std::atomic<bool> &stop);
    std::optional<double> numberIn(const decode::SharedBytes &payload, const std::atomic<bool> &stop);

    const store::PacketStore &m_store;
    PlotField m_field;
    decode::JsonReader m_reader;
    quint64 m_next = 0; ///< row
    bool m_begun = false;
    bool m_gap = false; ///< messages are missing since the last value
    quint64 m_segment = 0;
    std::uint32_t m_names = 0;             ///< of the segment, looked at
    std::optional<store::TopicId> m_topic; ///< the field's topic in that segment
};

} // namespace gui
