#include "distributor/topickey.h"

#include <QtEndian>

namespace distributor {

TopicKey TopicKey::of(QByteArrayView frame, const protocol::FrameLayout &layout)
{
    TopicKey key;
    key.span = frame.sliced(layout.topic, layout.topicSize);
    const qsizetype feedSize = qFromBigEndian<qint32>(key.span.data());
    key.feed = key.span.sliced(4, feedSize);
    key.topic = key.span.sliced(4 + feedSize + 4);
    return key;
}

QByteArray TopicKey::spanOf(QByteArrayView feed, QByteArrayView topic)
{
    QByteArray span(8 + feed.size() + topic.size(), Qt::Uninitialized);
    char *out = span.data();
    qToBigEndian(static_cast<qint32>(feed.size()), out);
    std::copy(feed.begin(), feed.end(), out + 4);
    qToBigEndian(static_cast<qint32>(topic.size()), out + 4 + feed.size());
    std::copy(topic.begin(), topic.end(), out + 8 + feed.size());
    return span;
}

} // namespace distributor
