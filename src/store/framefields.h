#pragma once

#include "protocol/framewalker.h"

#include <QByteArrayView>

namespace store {

/// The layout of a whole frame of type 8 or 9 that a walker has found before: read from its names and counts
/// alone, so that its cost does not depend on the packets.
protocol::FrameLayout layoutOf(QByteArrayView frame, protocol::Dialect dialect);

/// The two strings of a name span: user and host, or feed and topic. Views into it.
struct NamePair
{
    QByteArrayView first;
    QByteArrayView second;
};
NamePair namesOf(QByteArrayView span);

} // namespace store
