#include "gui/widgets/rowkeys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace gui {

namespace {

class RowKeys : public QObject
{
public:
    explicit RowKeys(QTableView &view)
        : QObject(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto &key = *static_cast<QKeyEvent *>(event);
        const auto others = key.modifiers() & ~(Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier);
        if ((key.key() != Qt::Key_Home && key.key() != Qt::Key_End) || others != Qt::NoModifier)
            return QObject::eventFilter(watched, event);
        choose(key.key() == Qt::Key_End, key.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }

private:
    void choose(bool isLast, bool isExtended)
    {
        const QHeaderView &rows = *m_view.verticalHeader();
        const int row = isLast ? rows.count() - 1 : 0;
        if (row < 0 || rows.count() == 0)
            return;
        const QModelIndex from = m_view.currentIndex();
        const int column = from.isValid() ? from.column() : m_view.horizontalHeader()->logicalIndexAt(0);
        const QModelIndex to = m_view.model()->index(row, column);
        QItemSelectionModel &selection = *m_view.selectionModel();
        constexpr auto chosenRows = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        if (isExtended && from.isValid() && m_view.selectionMode() == QAbstractItemView::ExtendedSelection) {
            selection.select({from, to}, chosenRows);
            selection.setCurrentIndex(to, QItemSelectionModel::NoUpdate);
        } else {
            selection.setCurrentIndex(to, chosenRows);
        }
        m_view.scrollTo(to);
    }

    QTableView &m_view;
};

} // namespace

void goToRowsByKeys(QTableView &view)
{
    new RowKeys(view);
}

} // namespace gui
