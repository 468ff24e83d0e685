#include "gui/widgets/rowbutton.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

namespace gui {

RowButton::RowButton(QTreeView &view, const QIcon &icon, const QString &text)
    : QToolButton(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("rowButton"));
    setIcon(icon);
    setToolTip(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    hide();
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    connect(this, &QToolButton::pressed, this, [this] { m_pressed = m_index; });
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_pressed.isValid() && m_pressed == m_index)
            Q_EMIT pressedFor(m_pressed);
        m_pressed = QPersistentModelIndex();
    });
}

bool RowButton::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        follow(static_cast<QMouseEvent *>(event)->position().toPoint());
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        stand({});
        break;
    case QEvent::Paint: // rows came or went, or the view was scrolled
        if (isVisible() && m_view.visualRect(m_index).top() != y() && !isDown())
            QMetaObject::invokeMethod(this, &RowButton::followPointer, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

void RowButton::follow(const QPoint &place)
{
    const QModelIndex index = m_view.indexAt(place);
    stand(index.siblingAtColumn(0));
}

void RowButton::followPointer()
{
    if (isVisible() && !isDown())
        follow(m_view.viewport()->mapFromGlobal(QCursor::pos()));
}

void RowButton::stand(const QModelIndex &index)
{
    m_index = index;
    if (!index.isValid()) {
        hide();
        return;
    }
    const QRect row = m_view.visualRect(index);
    const QSize size(row.height(), row.height());
    const bool isMirrored = m_view.layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? 0 : m_view.viewport()->width() - size.width();
    setGeometry(QRect(QPoint(left, row.top()), size));
    show();
}

void RowButton::paintEvent(QPaintEvent *event)
{
    // What the row has there would show through.
    QPainter(this).fillRect(rect(), palette().window());
    QToolButton::paintEvent(event);
}

} // namespace gui
