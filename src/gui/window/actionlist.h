#pragma once

#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QMainWindow;
class QObject;
class QWidget;
QT_END_NAMESPACE

namespace gui {

/// One thing that can be done at the moment, and where it is at home.
struct ListedAction
{
    QAction *action = nullptr;
    QString place; ///< the menu's title, or that of the panel whose action it is
    QString path;  ///< the menus within that menu that lead to it, as in "Layout"
    friend bool operator==(const ListedAction &, const ListedAction &) = default;
};

/// An action's text without its mnemonic and dots.
QString plainActionText(const QAction &action);
/// Keys as they are named on the keyboard.
QString keysText(const QKeySequence &keys);
/// All actions of `window` that have a text: those of its menus first, then those of the panels of `page`.
/// Separators, hidden actions and what another page has are left out; disabled ones are not. What the key
/// map and the command palette show comes from here alone. GUI thread.
QList<ListedAction> listActions(const QMainWindow &window, const QWidget *page);
/// The title of the panel that `widget` belongs to, as listActions() has it.
QString panelOf(const QObject *widget);

} // namespace gui
