#pragma once

#include "gui/window/actionlist.h"

#include <QFrame>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QScrollArea;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// Every key of the window, over the window: made from the actions that there are, each time it opens, so
/// that it can't say anything else than they do. What is typed narrows it; Esc, F1 or a click beside it close
/// it, and the keys go back to where they were. GUI thread.
class KeyMapOverlay : public QWidget
{
    Q_OBJECT

public:
    KeyMapOverlay(const ThemeManager &theme, QWidget *window);

    /// `first`: the place whose keys stand first, that of the panel with the focus; it may be empty.
    void open(const QList<ListedAction> &actions, const QString &first);
    void close();
    /// As shown, the groups' titles left out: "Ctrl+K  Find feed, topic or command".
    QStringList lines() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QString keys;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Group
    {
        QString title;
        QList<Line> lines;
    };
    void fill();
    QWidget *makeGroup(const Group &group) const;
    void place();

    const ThemeManager &m_theme;
    QFrame *m_sheet;
    QLabel *m_title;
    QLineEdit *m_find;
    QScrollArea *m_scroll;
    QList<Group> m_groups;
    QPointer<QWidget> m_focusBefore;
};

} // namespace gui
