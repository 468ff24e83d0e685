#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QToolBar;
class QWidget;
QT_END_NAMESPACE

namespace gui {

class Icons;

/// What one session's page lets its user do: one QAction for each, used by menus, tool bar and shortcuts
/// alike. The page connects them and says which are possible.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    /// Actions that a panel brings along: it knows when they are possible.
    struct OfPanels
    {
        QAction *subscribe = nullptr;
        QAction *notify = nullptr;
        QAction *grant = nullptr;
        QAction *deny = nullptr;
        QAction *nextRequest = nullptr;
        QAction *previousRequest = nullptr;
        QAction *pause = nullptr;
        QAction *follow = nullptr;
        QAction *clear = nullptr;
        QList<QAction *> desk;    ///< to what the authorization panel has
        QList<QAction *> packets; ///< the rest of the Packets menu; null is a line
    };

    /// `page` gets all actions, so that their shortcuts work while it is shown, whichever dock is in front.
    SessionActions(QWidget *page, const OfPanels &ofPanels, const Icons &icons);

    const OfPanels ofPanels;
    QAction *connectTo;
    QAction *disconnectFrom;
    QAction *tryNow;
    QAction *publish;
    QAction *editAndPublish; ///< the message that is chosen
    QAction *filter;
    QAction *capture;
    QAction *browse; ///< the built-in layouts, with `operate` and `compose`
    QAction *operate;
    QAction *compose;
    QAction *resetLayout;
    QMenu *layouts; ///< of these, for the View menu

    /// What can't do anything is disabled, and its tool tip says so: `hasPackets`, there are packets to look
    /// at or there will be; `hasTarget`, there is a distributor to ask, if not now then once connected.
    void setPossible(bool hasPackets, bool hasTarget);
    void fill(QToolBar *toolBar) const;
    /// The menus between View and Help, owned by `parent`.
    /// `addToAuthorization` fills the end of the Authorization menu.
    QList<QMenu *> makeMenus(QWidget *parent, const std::function<void(QMenu *)> &addToAuthorization) const;

private:
    void setPossible(QAction &action, bool isPossible);
    QHash<QAction *, QString> m_toolTips; ///< of what is not possible now, for when it is
    QAction *add(QWidget *page, const QString &text, const QString &toolTip, const QKeySequence &keys = {});
};

} // namespace gui
