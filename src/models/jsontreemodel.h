#pragma once

#include "models/roles.h"

#include <QAbstractItemModel>
#include <QJsonValue>

#include <memory>

namespace models {

/// A JSON value as a tree: one row `root`, below it members and items, with the columns Name, Value, Type.
/// Rows are made as a view asks for them (fetchMore), a few hundred at a time, so a million members cost
/// nothing until someone scrolls through them. Names and strings are shown through protocol::displayName().
/// GUI thread.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, TypeColumn, ColumnCount };
    enum OwnRole {
        PathRole = FirstOwnRole, ///< JSONPath: `$.venue.mic`, `$["odd name"]`, `$.list[3]`
        CopyRole, ///< the whole value as it is: strings without quotes, containers as compact JSON
    };
    /// What a value is coloured by: KindRole of models::Role.
    enum class Kind { Container, String, Number, Keyword };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Undefined: no rows.
    void setRoot(const QJsonValue &root);

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
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QString nameText(const Node &node) const;
    QString valueText(const Node &node) const;
    QString typeText(const Node &node) const;

    std::unique_ptr<Node> m_root;
};

} // namespace models
