#include "gui/packets/packettableaccess.h"

#include "gui/packets/packetcolumns.h"
#include "gui/packets/packettable.h"
#include "store/packetstore.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace gui {

namespace {

constexpr int maxListed = 1000; ///< selected rows that are listed

/// A row as assistive tools count: its position in the view.
store::PinnedRow rowOf(const PacketTable &table, int position)
{
    if (position < 0 || position >= table.index().size())
        return {};
    return table.pinned(table.index().rowAt(position));
}

class Cell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    Cell(PacketTable *table, int row, int column)
        : m_table(table)
        , m_row(row)
        , m_column(column)
    {}

    bool isValid() const override
    {
        return m_table && m_row < m_table->index().size() && m_column < m_table->columns()->count();
    }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_table ? m_table->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_table); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return m_table->cells().text(rowOf(*m_table, m_row), m_column);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        QRect area = m_table->rowRect(m_table->index().rowAt(m_row));
        if (area.isNull())
            return {};
        area.setLeft(m_table->columns()->sectionViewportPosition(m_column));
        area.setWidth(m_table->columns()->sectionSize(m_column));
        return QRect(m_table->viewport()->mapToGlobal(area.topLeft()), area.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const quint64 row = m_table->index().rowAt(m_row);
        state.selectable = true;
        state.focusable = true;
        state.readOnly = true;
        state.selected = m_table->isSelected(row);
        state.focused = m_table->hasFocus() && m_table->currentRow() == row;
        state.offscreen = m_table->rowRect(row).isNull();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    bool isSelected() const override
    {
        return isValid() && m_table->isSelected(m_table->index().rowAt(m_row));
    }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<PacketTable> m_table;
    int m_row;
    int m_column;
};

class Table : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit Table(PacketTable *table)
        : QAccessibleWidget(table, QAccessible::Table)
    {}
    ~Table() override { forgetCells(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        return cellAt(index / columnCount(), index % columnCount());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }

    int columnCount() const override { return view()->columns()->count(); }
    int rowCount() const override
    {
        return static_cast<int>(std::min<qint64>(view()->index().size(), maxRows()));
    }
    QString columnDescription(int column) const override { return view()->columns()->titleOf(column); }
    QString rowDescription(int row) const override
    {
        return models::cellText(rowOf(*view(), row), models::PacketColumn::Number);
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        const int key = row * columnCount() + column;
        if (const auto known = m_cells.find(key); known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        if (m_cells.size() > 4096)
            forgetCells();
        auto *cell = new Cell(view(), row, column);
        m_cells.emplace(key, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }

    QList<int> selectedRows() const override
    {
        QList<int> rows;
        const store::RowIndex &index = view()->index();
        for (const PacketSelection::Range &range : view()->selection().ranges()) {
            const qint64 end = std::min<qint64>(index.lowerBound(range.last + 1), maxRows());
            for (qint64 row = index.lowerBound(range.first); row < end && rows.size() < maxListed; ++row)
                rows += static_cast<int>(row);
        }
        return rows;
    }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < columnCount(); ++column)
                cells += cellAt(row, column);
        }
        return cells;
    }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        view()->setCurrentRow(view()->index().rowAt(row));
        return true;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    int selectedColumnCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forgetCells(); }

private:
    /// Cells are numbered in int.
    int maxRows() const { return std::numeric_limits<int>::max() / columnCount(); }
    PacketTable *view() const { return static_cast<PacketTable *>(widget()); }

    void forgetCells() const
    {
        for (const auto &[key, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    mutable std::unordered_map<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *table = qobject_cast<PacketTable *>(object);
    return table ? new Table(table) : nullptr;
}

} // namespace

void installPacketTableAccess()
{
    QAccessible::installFactory(make); // once is enough, and Qt sees to that
}

} // namespace gui
