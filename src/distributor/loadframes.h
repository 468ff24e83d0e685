#pragma once

#include "protocol/dialect.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace distributor {

/// What a distributor publishes as load: `topics` topics of the feed LOAD, in turn, one frame each.
struct LoadPlan
{
    qint64 rate = 0;          ///< messages a second over all topics; 0: as fast as each subscriber takes them
    int topics = 1;           ///< T0, T1, …
    qsizetype frameBytes = 0; ///< of each frame on the wire, type byte included
};

/// The frames of a load: type 8, from load at localhost, an image (dialect 6: text/plain) of one packet
/// without entitlements whose data fills the frame. Made where they are sent, in no more memory than that.
/// Any thread.
class LoadFrames
{
public:
    /// `plan.frameBytes` must not be less than smallestFrame().
    LoadFrames(const LoadPlan &plan, protocol::Dialect dialect);

    /// The fewest bytes in which a frame of any of these topics fits.
    static qsizetype smallestFrame(int topics, protocol::Dialect dialect);
    static QByteArray feed() { return QByteArrayLiteral("LOAD"); }
    static QByteArray topic(int number);

    const LoadPlan &plan() const { return m_plan; }
    qsizetype frameBytes() const { return m_plan.frameBytes; }
    /// Nothing where that is no topic of the load.
    std::optional<int> numberOf(QByteArrayView feed, QByteArrayView topic) const;
    /// Writes `size` bytes of the frame of a topic, from its byte `offset` on; both lie within the frame.
    void write(int topic, qsizetype offset, char *out, qsizetype size) const;

private:
    static constexpr qsizetype longestHead = 128;
    qsizetype writeHead(int topic, char *out) const;

    const LoadPlan m_plan;
    QByteArray m_front; ///< up to the topic
    QByteArray m_back;  ///< between topic and the data's length
};

} // namespace distributor
