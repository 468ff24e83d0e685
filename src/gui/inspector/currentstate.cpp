#include "gui/inspector/currentstate.h"

#include "decode/cborvalue.h"
#include "decode/jsonmerge.h"
#include "decode/jsonwriter.h"
#include "decode/messagepackvalue.h"
#include "protocol/packetcursor.h"

namespace gui {

namespace {

/// The payload as a tree of JSON, whatever its format.
decode::ValueTree jsonOf(const decode::SharedBytes &bytes, decode::ValueFormat format,
                         const std::atomic<bool> &stop)
{
    if (format == decode::ValueFormat::Json)
        return decode::readJson(bytes, {}, &stop);
    const decode::ValueTree tree = format == decode::ValueFormat::Cbor
                                       ? decode::readCbor(bytes, {}, &stop)
                                       : decode::readMessagePack(bytes, {}, &stop);
    if (tree.error || tree.isEmpty())
        return {};
    return decode::readJson(
        decode::SharedBytes::of(
            decode::jsonText(tree, 0, decode::JsonLayout::Compact, decode::unwrapLimit, &stop).text),
        {}, &stop);
}

class StateMerge
{
public:
    StateMerge(const PayloadReading &reading, const std::atomic<bool> &stop, CurrentState &out)
        : m_reading(reading)
        , m_stop(stop)
        , m_out(out)
    {}

    void add(const store::StateMessage &message)
    {
        m_out.lastUtcNs = message.utcNs;
        m_out.isStale = message.record.staleOrRefused;
        protocol::PacketCursor cursor(message.packets());
        protocol::PacketView packet;
        while (!m_stop && cursor.next(packet)) {
            if (packet.data.isEmpty())
                continue;
            const auto inside =
                PayloadDecoder::unwrapAll({packet.data, nullptr}, m_reading.wrappings, m_stop);
            if (inside.error || !m_merge.add(jsonOf(inside.bytes, m_reading.format, m_stop)))
                ++m_out.notMerged;
        }
    }

    QByteArray text() const { return m_merge.isEmpty() ? QByteArray() : m_merge.text(); }

private:
    const PayloadReading &m_reading;
    const std::atomic<bool> &m_stop;
    CurrentState &m_out;
    decode::JsonMerge m_merge;
};

} // namespace

CurrentState currentState(const store::LastState &state, const PayloadReading &reading,
                          const std::atomic<bool> &stop)
{
    CurrentState out;
    out.isKnown = state.isKnown();
    out.imageLost = state.imageLost;
    out.missing = state.lost + state.leftOut + state.keptOut;
    StateMerge merge(reading, stop, out);
    if (state.image) {
        out.hasImage = true;
        out.isWhole = protocol::hasContentType(state.image->record.dialect());
        out.imageRow = state.image->row;
        merge.add(*state.image);
    }
    for (const store::StateMessage &delta : state.deltas) {
        if (stop)
            return out;
        merge.add(delta);
        ++out.deltas;
    }
    out.json = merge.text();
    return out;
}

} // namespace gui
