#pragma once

#include "store/pinnedrow.h"

#include <QAbstractTableModel>

#include <vector>

namespace models {

/// One field of a frame of type 8 or 9 where it lies, named as in docs/protocol.md section 3.
struct FrameField
{
    QString name;
    qsizetype begin = 0; ///< bytes from the frame's type byte
    qsizetype end = 0;
    QString value;
    bool isGroup = false; ///< a data packet: its own fields follow
};

/// The fields of a row's frame in the order of the wire; of its data packets the first `maxPackets`, then one
/// field for all the others. Names from the bus are escaped. Empty for a marker.
std::vector<FrameField> frameFields(const store::PinnedRow &row, quint32 maxPackets = 256);

/// These fields as a table: Field, Offset, Bytes, Value. GUI thread.
class FrameFieldTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, OffsetColumn, BytesColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(std::vector<FrameField> fields);
    const std::vector<FrameField> &fields() const { return m_fields; }
    /// The innermost field that holds this byte of the frame; -1 where none does.
    int rowAt(qsizetype byte) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<FrameField> m_fields;
};

} // namespace models
