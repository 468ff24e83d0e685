#pragma once

#include "distributor/grant.h"
#include "protocol/framewalker.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>

namespace distributor {

/// A published frame (type 1 or 2) on its way out as type 8 or 9. Copies bytes and decodes no packet; makes
/// one frame for each distinct grant among the subscribers, which they share.
class ForwardedFrame
{
public:
    /// `frame` and `layout` are as a FrameWalker found them, and must outlive this. `user` and `host` are the
    /// publisher's.
    ForwardedFrame(QByteArrayView frame, const protocol::FrameLayout &layout, const QByteArray &user,
                   const QByteArray &host, qint64 frameLimit);

    /// What a subscriber with this grant is sent; null where it would be longer than the frame limit (user
    /// and host make it longer than what was published).
    QByteArray forGrant(const Grant &grant);

private:
    QByteArray build(const Grant &grant) const;

    QByteArrayView m_frame;
    const protocol::FrameLayout &m_layout;
    const QByteArray &m_user;
    const QByteArray &m_host;
    qint64 m_frameLimit;
    std::map<Grant, QByteArray> m_frames;
};

} // namespace distributor
