#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace models {

/// A model as indented lines, columns separated by ` | `, empty ones at the end left out.
inline QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        lines.append(QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1String(" | ")));
        lines += linesOf(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

} // namespace models
