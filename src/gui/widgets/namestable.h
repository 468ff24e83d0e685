#pragma once

#include <QTableWidget>

namespace gui {

/// A short list of names to type, with a column for each part of a name. There is always an empty row at the
/// end; Delete empties the selected cells, and rows that are empty do not count. GUI thread.
class NamesTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit NamesTable(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    void setRows(const QList<QStringList> &rows);
    /// Each with one text for each column.
    QList<QStringList> rows() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QStringList rowAt(int row) const;
    void keepAnEmptyRow();
};

} // namespace gui
