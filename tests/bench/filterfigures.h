#pragma once

#include "results.h"

/// Each adds figures where `part` is in their names.
void measureFilters(Results &results, const QString &part);
void measureVeryMany(Results &results, const QString &part);
