#pragma once

#include "store/nametable.h"

#include <QHash>

#include <list>
#include <optional>
#include <vector>

namespace store {

/// What was counted for names that have no message in the store any more, so that eviction does not take a
/// slow topic's count away. The longest unused go first where the limit is reached. Not thread-safe.
class RetiredNames
{
public:
    /// Bytes that it may take.
    void setLimit(qint64 bytes);
    void add(const CountedName &name);
    /// Null where nothing is known of the name.
    const CountedName *find(const QByteArray &span) const;
    /// Gives up what is known of a name.
    std::optional<CountedName> take(const QByteArray &span);
    void appendTo(std::vector<CountedName> &names) const;
    qint64 memory() const { return m_memory; }

private:
    void keepWithinLimit();

    std::list<CountedName> m_byAge; ///< oldest first
    QHash<QByteArray, std::list<CountedName>::iterator> m_bySpan;
    qint64 m_limit = 0;
    qint64 m_memory = 0;
};

} // namespace store
