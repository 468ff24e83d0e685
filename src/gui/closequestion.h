#pragma once

#include <QtGlobal>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace gui {

/// Calls `close` at once where `page` leaves nothing stale behind; else tells what becomes stale for whom,
/// and calls it where the user wants to close all the same. GUI thread.
void askBeforeClosing(QWidget &page, const std::function<void()> &close);

} // namespace gui
