#pragma once

#include "gui/theme/theme.h"
#include "models/audittable.h"

#include <QString>

namespace gui {

/// All that an entry of the audit says, for a label with rich text: names escaped, with their bytes where
/// they hide something. Nothing in the file can become markup.
QString auditEntryHtml(const models::AuditRow &row, const models::AuditTable &table, const Theme &theme);

} // namespace gui
