#pragma once

#include "pace.h"
#include "workload.h"

/// Socket, client on its own thread, walker, store.
Pace ingestThroughClient(const Workload &load, quint16 port, bool tls);
/// Walker and store, from memory.
Pace ingestFromMemory(const Workload &load);
/// The most that a store took above its budget, in bytes, while it evicted the workload: at most a segment.
qint64 memoryOverBudget(const Workload &load);
/// Bytes of this process's memory above the wire bytes, for each message of the workload, nothing evicted.
double memoryPerMessage(const Workload &load);
