#pragma once

#include <QtGlobal>

/// What this process takes, as the system tells. Linux.
qint64 residentBytes();
int threadCount();
int descriptorCount();
