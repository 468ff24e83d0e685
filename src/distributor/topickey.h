#pragma once

#include "protocol/framewalker.h"

#include <QByteArray>
#include <QByteArrayView>

namespace distributor {

/// The feed and topic of a frame: both names, and the bytes of both with their lengths, which are equal where
/// the names are. Views into the frame.
struct TopicKey
{
    QByteArrayView span;
    QByteArrayView feed;
    QByteArrayView topic;

    /// Of a frame of any type but 4, as a FrameWalker found it.
    static TopicKey of(QByteArrayView frame, const protocol::FrameLayout &layout);
    /// The span of two names.
    static QByteArray spanOf(QByteArrayView feed, QByteArrayView topic);
};

/// A QByteArray that points at the bytes of `view`: for a look-up, not to be kept.
inline QByteArray borrowed(QByteArrayView view)
{
    return QByteArray::fromRawData(view.data(), view.size());
}

} // namespace distributor
