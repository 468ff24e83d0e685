#pragma once

#include <QPersistentModelIndex>
#include <QToolButton>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace gui {

/// A button at the end of the row under the pointer: what is done most often with a row takes one click and
/// is seen. It never acts on another row than the one it stood in when it went down. The keys have ways of
/// their own, so it takes no focus. Belongs to the view's viewport. GUI thread.
class RowButton : public QToolButton
{
    Q_OBJECT

public:
    /// `text` is the tool tip and what a screen reader says.
    RowButton(QTreeView &view, const QIcon &icon, const QString &text);

Q_SIGNALS:
    void pressedFor(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const QPoint &place);
    void followPointer();
    void stand(const QModelIndex &index);

    QTreeView &m_view;
    QPersistentModelIndex m_index;
    QPersistentModelIndex m_pressed;
};

} // namespace gui
