#pragma once

#include "decode/valuetree.h"
#include "models/roles.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace models {

/// What a payload of JSON, CBOR or MessagePack says, as a tree: one row `root`, below it members and items in
/// the order of the bytes, with the columns Name, Value, Type. Numbers are what the bytes say, digit by
/// digit. Rows are made as a view asks for them (fetchMore), a few hundred at a time, so a million members
/// cost nothing until someone scrolls through them. Names and strings are shown through
/// protocol::displayName(), at most their first 1024 bytes. GUI thread.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, TypeColumn, ColumnCount };
    enum OwnRole {
        PathRole = FirstOwnRole, ///< as the filter language has it: `json.venue.mic`, `json.list[3]`
        CopyRole, ///< the whole value as it is: strings without quotes, containers as compact JSON
    };
    /// What a value is coloured by: KindRole of models::Role.
    enum class Kind { Container, String, Number, Keyword };

    explicit JsonTreeModel(QObject *parent = nullptr);

    /// Null or empty: no rows. The tree never changes while it is here.
    void setTree(std::shared_ptr<const decode::ValueTree> tree);
    const std::shared_ptr<const decode::ValueTree> &tree() const { return m_tree; }

    /// The tree's index of a row; only for valid ones.
    std::uint32_t nodeOf(const QModelIndex &index) const;
    /// The row of a value, fetched as far as needed; invalid where that would be more than `maxRows` of one
    /// container.
    QModelIndex indexOf(std::uint32_t node, int maxRows = 20'000);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Rows = std::vector<std::uint32_t>; ///< the first children of a container, as far as fetched

    const Rows *rowsOf(std::uint32_t node) const;
    int rowOf(std::uint32_t node) const;
    void fetch(const QModelIndex &parent, std::uint32_t count);
    QString nameText(std::uint32_t node) const;
    QString valueText(const decode::ValueNode &node) const;
    QString typeText(const decode::ValueNode &node) const;
    QString copyText(std::uint32_t node) const;

    std::shared_ptr<const decode::ValueTree> m_tree;
    std::unordered_map<std::uint32_t, Rows> m_rows;
};

} // namespace models
