#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace gui {

/// Home and End, with Ctrl or without, choose the first and the last row of a table whose rows are chosen as
/// a whole; with Shift all from the current row on, where many may be. Qt's own keys go along the columns, or
/// with Ctrl move the current row away from the chosen one. After the view has its model. GUI thread.
void goToRowsByKeys(QTableView &view);

} // namespace gui
