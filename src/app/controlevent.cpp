#include "app/controlevent.h"

#include "protocol/decoder.h"
#include "protocol/encoder.h"
#include "protocol/framewalker.h"

#include <limits>

namespace app {

namespace {

/// Types 3 and 6 are the same in all dialects (docs/protocol.md section 4).
constexpr protocol::Dialect dialect = protocol::Dialect::V4;
constexpr qsizetype enough = 64 * 1024;

template <typename Frame>
bool joinPacks(ControlEvent &last, const ControlEvent &next)
{
    auto *pack = std::get_if<FramePack<Frame>>(&last);
    const auto *more = std::get_if<FramePack<Frame>>(&next);
    return pack && more && pack->join(*more);
}

} // namespace

template <typename Frame>
FramePack<Frame>::FramePack(const QList<Frame> &frames, std::uint32_t connection)
    : m_connection(connection)
{
    for (const Frame &frame : frames) {
        // It came as a frame, so it can be one.
        const auto encoded = protocol::encode(frame, dialect, std::numeric_limits<qint32>::max());
        if (const auto *bytes = std::get_if<QByteArray>(&encoded))
            m_bytes += *bytes;
    }
}

template <typename Frame>
QList<Frame> FramePack<Frame>::frames() const
{
    QList<Frame> frames;
    protocol::FrameWalker walker(dialect, protocol::Direction::FromDistributor,
                                 std::numeric_limits<qint32>::max());
    QByteArrayView rest = m_bytes;
    while (walker.walk(rest.data(), rest.size()) == protocol::FrameWalker::Result::Frame) {
        const qsizetype size = walker.layout().size;
        auto decoded = protocol::decode(rest.first(size), dialect);
        if (auto *message = std::get_if<protocol::Message>(&decoded))
            frames.append(std::get<Frame>(std::move(*message)));
        rest = rest.sliced(size);
    }
    return frames;
}

template <typename Frame>
bool FramePack<Frame>::join(const FramePack &next)
{
    if (next.m_connection != m_connection || m_bytes.size() + next.m_bytes.size() > enough)
        return false;
    m_bytes += next.m_bytes;
    return true;
}

template class FramePack<protocol::ForwardedSubscriptionRequest>;
template class FramePack<protocol::AuthorizationRequest>;

bool join(ControlEvent &last, const ControlEvent &next)
{
    if (std::holds_alternative<Heartbeat>(last) && std::holds_alternative<Heartbeat>(next))
        return true;
    auto *subscription = std::get_if<client::Subscription>(&last);
    const auto *newer = std::get_if<client::Subscription>(&next);
    if (subscription && newer && subscription->feed == newer->feed && subscription->topic == newer->topic) {
        *subscription = *newer;
        return true;
    }
    return joinPacks<protocol::ForwardedSubscriptionRequest>(last, next) ||
           joinPacks<protocol::AuthorizationRequest>(last, next);
}

} // namespace app
