#pragma once

#include "client/dialectstate.h"

#include <QByteArray>
#include <QByteArrayView>

namespace client {

/// Finds out from the first frames of types 8 and 9 whether they are of the dialect that was set
/// (docs/protocol.md section 4). The bytes are read in the other way too: where only that one can't be right,
/// the dialect is confirmed; where only the one that was set can't be, it is wrong. A few frames say nothing,
/// such as a delta without packets; they are put together with those that follow.
///
/// One for each connection, on its thread. Costs nothing once it is decided.
class DialectCheck
{
public:
    DialectCheck(protocol::Dialect dialect, qint64 frameLimit);

    bool isOpen() const { return m_status == DialectStatus::Unconfirmed; }
    DialectStatus status() const { return m_status; }

    // While it is open, in the order of the stream:

    /// A whole frame of type 8 or 9, as read in the dialect that was set.
    void frame(QByteArrayView frame);
    /// A frame that is begun, and waits for more.
    void begun(QByteArrayView frame);
    /// From this frame on, the bytes can't be read in the dialect that was set.
    void failed(QByteArrayView frame);

private:
    struct Reading;
    Reading readOtherwise(QByteArrayView bytes) const;

    protocol::Dialect m_other;
    qint64 m_frameLimit;
    QByteArray m_undecided; ///< frames that say nothing by themselves
    DialectStatus m_status = DialectStatus::Unconfirmed;
};

} // namespace client
