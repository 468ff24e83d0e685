#pragma once

#include "gui/theme/icons.h"
#include "gui/window/actionlist.h"
#include "models/palettelist.h"

#include <QFrame>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// Goes to anything by a few letters of it: an action, a feed, a topic. A sheet over the window that is
/// worked with by keys alone: up and down choose, Return does it, Esc closes and gives the keys back. GUI
/// thread.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// What is done with a feed or topic.
    enum class Use { Select, Filter, Subscribe };
    Q_ENUM(Use)

    CommandPalette(const ThemeManager &theme, const Icons &icons, QWidget *window);

    /// `names`: every feed and topic that is known.
    void open(const QList<ListedAction> &actions, std::vector<models::PaletteList::Entry> names);
    void close();
    const models::PaletteList &list() const { return *m_list; }

Q_SIGNALS:
    /// `topic` is null for a whole feed.
    void nameChosen(const QByteArray &feed, const QByteArray &topic, gui::CommandPalette::Use use);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void step(int by);
    void accept(Use use);
    void place();
    void recolor();

    const ThemeManager &m_theme;
    models::PaletteList *m_list;
    QLineEdit *m_find;
    QListView *m_view;
    QLabel *m_foot;
    QList<QPointer<QAction>> m_commands;
    QPointer<QWidget> m_focusBefore;
};

} // namespace gui
