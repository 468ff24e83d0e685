#pragma once

#include "protocol/framesink.h"
#include "store/namecounts.h"
#include "store/nametable.h"
#include "store/retirednames.h"

#include <QtEndian>

/// Topics with counters, as a store keeps them, without messages.
class CountedTopics
{
public:
    /// So many messages come on a topic.
    void add(const QByteArray &feed, const QByteArray &topic, int messages)
    {
        QByteArray span;
        for (const QByteArray &name : {feed, topic}) {
            const quint32 size = qToBigEndian(static_cast<quint32>(name.size()));
            span.append(reinterpret_cast<const char *>(&size), sizeof size).append(name);
        }
        const auto hash = protocol::hashOfSpan(span.constData(), static_cast<std::size_t>(span.size()));
        for (int i = 0; i < messages; ++i)
            m_table.intern(span, hash, {1, 100, 0});
    }

    const store::NameCounts &poll()
    {
        m_table.publish();
        m_table.poll(m_counts, m_retired);
        return m_counts;
    }

private:
    store::NameTable m_table;
    store::RetiredNames m_retired;
    store::NameCounts m_counts;
};
