#pragma once

#include "models/dryrun.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <memory>

namespace models {

/// What rules would have answered, request by request. GUI thread.
class DryRunTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, SubscriberColumn, TopicColumn, AnsweredColumn, WouldColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `onlyOtherwise`: only what would have been answered otherwise than it was.
    void setResult(std::shared_ptr<const DryRunResult> result, const authorization::PresetBook &presets);
    void setOnlyOtherwise(bool only);

    struct Counts
    {
        int waiting = 0;
        int answered = 0;
        int grants = 0;
        int refusals = 0;
        int left = 0;      ///< to a person
        int otherwise = 0; ///< answered otherwise than the rules would have
    };
    const Counts &counts() const { return m_counts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString text(const DryRunRow &row, int column) const;

    std::shared_ptr<const DryRunResult> m_result;
    authorization::PresetBook m_presets;
    std::vector<std::size_t> m_shown; ///< of the result's rows
    Counts m_counts;
    bool m_onlyOtherwise = false;
};

} // namespace models
