#pragma once

#include "pace.h"
#include "workload.h"

// What a message costs without us: the walk, and the walk behind a socket. All return messages a second, 0
// where it failed.

/// Over the same block in memory.
Pace walkInMemory(const Workload &load);
/// A POSIX socket read into one buffer.
Pace readPosix(const Workload &load, quint16 port);
/// A QSslSocket read into one buffer, from the event loop.
Pace readQSslSocket(const Workload &load, quint16 port, bool tls);
