#include "gui/window/actionlist.h"

#include "gui/packets/packetview.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QToolBar>

namespace gui {

namespace {

QString withoutMnemonic(QString text)
{
    const QString ampersands = QStringLiteral("&&");
    text.replace(ampersands, QString(QChar::Null));
    text.remove(QLatin1Char('&'));
    text.replace(QChar::Null, QLatin1Char('&'));
    return text;
}

class Lister
{
public:
    void addMenu(const QMenu &menu, const QString &place, const QString &path)
    {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (const QMenu *below = action->menu())
                addMenu(*below, place,
                        path.isEmpty() ? withoutMnemonic(below->title())
                                       : path + QStringLiteral(" › ") + withoutMnemonic(below->title()));
            else
                add(action, place, path);
        }
    }

    void addPanels(const QWidget &page)
    {
        const QList<QAction *> actions = page.findChildren<QAction *>();
        for (QAction *action : actions) {
            // What a menu of its own made is of the moment; what a dialog or a tool bar has, no panel has.
            const QObject *parent = action->parent();
            if (!qobject_cast<const QMenu *>(parent) && !qobject_cast<const QToolBar *>(parent) &&
                !isOfDialog(parent))
                add(action, panelOf(parent), {});
        }
    }

    const QList<ListedAction> &result() const { return m_result; }

private:
    static bool isOfDialog(const QObject *object)
    {
        for (; object; object = object->parent()) {
            if (qobject_cast<const QDialog *>(object))
                return true;
        }
        return false;
    }

    void add(QAction *action, const QString &place, const QString &path)
    {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty() || action->menu() ||
            m_seen.contains(action))
            return;
        m_seen.insert(action);
        m_result.append({action, place, path});
    }

    QList<ListedAction> m_result;
    QSet<const QAction *> m_seen;
};

} // namespace

QString plainActionText(const QAction &action)
{
    QString text = withoutMnemonic(action.text());
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

QString keysText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText).replace(QLatin1String("Backtab"), QLatin1String("Tab"));
}

QString panelOf(const QObject *widget)
{
    for (; widget; widget = widget->parent()) {
        if (qobject_cast<const PacketView *>(widget))
            return QCoreApplication::translate("gui::ActionList", "Packets");
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            return withoutMnemonic(dock->toggleViewAction()->text());
    }
    return QCoreApplication::translate("gui::ActionList", "Panels");
}

QList<ListedAction> listActions(const QMainWindow &window, const QWidget *page)
{
    Lister lister;
    const QList<QAction *> titles = window.menuBar()->actions();
    for (const QAction *title : titles) {
        if (const QMenu *menu = title->menu())
            lister.addMenu(*menu, withoutMnemonic(menu->title()), {});
    }
    if (page)
        lister.addPanels(*page);
    return lister.result();
}

} // namespace gui
