#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <utility>

namespace models {

/// A table whose rows are told anew as a whole, each with a key() of its own: what is still there keeps its
/// place, new rows come below, rows that are gone go. GUI thread.
template <typename Row>
class KeyedTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const Row *row(const QModelIndex &index) const
    {
        return index.isValid() ? &m_rows.at(index.row()) : nullptr;
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    void setRows(QList<Row> rows)
    {
        QHash<QByteArray, qsizetype> places;
        places.reserve(rows.size());
        for (qsizetype place = 0; place < rows.size(); ++place)
            places.insert(rows.at(place).key(), place);
        const QList<std::pair<int, int>> gone = rangesNotIn(places);
        if (gone.size() > mostRanges) {
            this->beginResetModel();
            m_rows = std::move(rows);
            this->endResetModel();
            return;
        }
        for (auto range = gone.crbegin(); range != gone.crend(); ++range) {
            this->beginRemoveRows({}, range->first, range->second);
            m_rows.remove(range->first, range->second - range->first + 1);
            this->endRemoveRows();
        }
        update(rows, places);
        append(rows, places);
    }

private:
    /// Each range that goes costs whoever looks at the model a walk over all rows.
    static constexpr qsizetype mostRanges = 64;

    QList<std::pair<int, int>> rangesNotIn(const QHash<QByteArray, qsizetype> &places) const
    {
        QList<std::pair<int, int>> ranges;
        for (int row = 0; row < rowCount(); ++row) {
            if (places.contains(m_rows.at(row).key()))
                continue;
            if (!ranges.isEmpty() && ranges.last().second == row - 1)
                ranges.last().second = row;
            else
                ranges.append({row, row});
        }
        return ranges;
    }

    void update(QList<Row> &rows, QHash<QByteArray, qsizetype> &places)
    {
        int first = -1;
        int last = -1;
        for (int row = 0; row < rowCount(); ++row) {
            const qsizetype place = places.take(m_rows.at(row).key());
            if (m_rows.at(row) == rows.at(place))
                continue;
            m_rows[row] = std::move(rows[place]);
            first = first < 0 ? row : first;
            last = row;
        }
        if (first >= 0)
            Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, this->columnCount() - 1));
    }

    /// Those whose places are left.
    void append(QList<Row> &rows, const QHash<QByteArray, qsizetype> &places)
    {
        if (places.isEmpty())
            return;
        this->beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(places.size()) - 1);
        for (qsizetype place = 0; place < rows.size(); ++place) {
            // One that was moved from has an empty key, which is nobody's place but its own.
            const auto left = places.constFind(rows.at(place).key());
            if (left != places.constEnd() && *left == place)
                m_rows.append(std::move(rows[place]));
        }
        this->endInsertRows();
    }

    QList<Row> m_rows;
};

} // namespace models
