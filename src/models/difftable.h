#pragma once

#include "models/payloadcomparison.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace models {

/// A comparison as a table: line number of the right text (of the left where that has none), left line, right
/// line. Lines are shown escaped, at most 1024 bytes of each. GUI thread.
class DiffTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, LeftColumn, RightColumn, ColumnCount };
    /// KindRole of models::Role is the decode::DiffRow::Kind.
    enum OwnRole {
        ChangeRole = FirstOwnRole, ///< QPoint: first character of the shown line that changed, and behind it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const PayloadComparison> comparison);
    /// What the two sides are called, in the header.
    void setTitles(const QString &left, const QString &right);
    void setEqualHidden(bool hidden);
    bool isEqualHidden() const { return m_equalHidden; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void listRows();
    QByteArrayView line(const decode::DiffRow &row, int column) const;

    std::shared_ptr<const PayloadComparison> m_comparison;
    std::vector<std::uint32_t> m_rows; ///< of the comparison, that are shown
    QString m_leftTitle;
    QString m_rightTitle;
    bool m_equalHidden = false;
};

} // namespace models
