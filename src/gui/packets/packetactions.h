#pragma once

#include "gui/packets/packetcopier.h"
#include "models/packettimes.h"

#include <QKeySequence>
#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace gui {

class Icons;
class PacketTable;
enum class RowColors;

/// What a person can do with the rows of a packet table: one QAction for each, with its keys, used by menus
/// and shortcuts alike. Those that change the table alone are connected here; the others tell. GUI thread.
class PacketActions : public QObject
{
    Q_OBJECT

public:
    /// `view` gets the shortcuts: they work while the keys are in it.
    PacketActions(QWidget *view, PacketTable &table, const Icons &icons);

    QAction *copyText;
    QAction *copyJson;
    QAction *copyHex;
    QAction *selectAll;
    QAction *toggleMark;
    QAction *nextMark;
    QAction *previousMark;
    QAction *clearMarks;
    QAction *goTo;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *nextGap;
    QAction *previousGap;
    QAction *whoSees; ///< would they see it?
    QMenu *times;     ///< how the time column reads
    QMenu *colors;    ///< what colours the rows
    QMenu *columns;   ///< as the header's context menu

    /// For the window's Packets menu; null is a line.
    QList<QAction *> menuActions() const;
    void setTimeFormat(models::TimeFormat format);
    void setColors(RowColors colors);
    models::TimeFormat timeFormat() const;

Q_SIGNALS:
    void copyRequested(gui::PacketCopier::Format format);
    void goToRequested();
    void findRequested();
    void findStepRequested(bool backwards);
    void gapRequested(bool backwards);
    void markRequested(bool backwards);

private:
    QAction *add(const QString &text, const QList<QKeySequence> &keys, const QString &icon = {});
    void addTimes();
    void addColors();

    QWidget *m_view;
    PacketTable &m_table;
    const Icons &m_icons;
    QActionGroup *m_times;
    QActionGroup *m_colors;
};

} // namespace gui
