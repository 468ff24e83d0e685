#include "protocol/framelikeness.h"

namespace protocol {

FrameLikeness::Head FrameLikeness::headOf(const char *frame, const FrameLayout &layout, Dialect dialect)
{
    const bool isData = layout.type == MessageType::ForwardedMulticastData ||
                        layout.type == MessageType::ForwardedUnicastData;
    if (!isData || layout.packetCount != 1)
        return {};
    constexpr std::uint32_t countSize = 4;
    constexpr std::uint32_t entitlementSize = 4;
    const auto behindText = [frame](std::uint32_t at) {
        return at + countSize + qFromBigEndian(raw(frame, at));
    };
    const std::uint32_t entitlements = layout.packets + countSize;
    Head head;
    head.layout = layout;
    head.places = {layout.publisher,
                   behindText(layout.publisher),
                   layout.topic,
                   behindText(layout.topic),
                   hasContentType(dialect) ? layout.content : layout.packets,
                   layout.packets,
                   entitlements};
    for (std::size_t i = 0; i < mostFields; ++i)
        head.lengths[i] = raw(frame, head.places[i]);
    head.data = entitlements + countSize + qFromBigEndian(raw(frame, entitlements)) * entitlementSize;
    return head;
}

void FrameLikeness::learn(const char *frame, const FrameLayout &layout, Dialect dialect)
{
    const Head head = headOf(frame, layout, dialect);
    m_isUsual = head.data != 0 && head == m_head;
    m_head = head;
}

} // namespace protocol
