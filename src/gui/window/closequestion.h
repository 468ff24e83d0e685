#pragma once

#include <QList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace gui {

class SessionPage;

/// Whether something that one of `pages` published becomes stale when they close.
bool leavesStale(const QList<SessionPage *> &pages);

/// Calls `close` at once where none of `pages` leaves anything stale behind; else tells over `owner` what
/// becomes stale for whom, and calls it where the user wants to close all the same. What was asked already is
/// not asked twice. GUI thread.
void askBeforeClosing(QWidget &owner, const QList<SessionPage *> &pages, const std::function<void()> &close);

} // namespace gui
