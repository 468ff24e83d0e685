#include "models/jsontreemodel.h"

#include "decode/jsonwriter.h"
#include "protocol/displayname.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace models {

namespace {

using decode::ValueNode;
using decode::ValueType;

constexpr std::uint32_t batch = 256;
constexpr qsizetype shownBytes = 1024;
constexpr qsizetype wholeValue = std::numeric_limits<qsizetype>::max() / 2;

JsonTreeModel::Kind kindOf(ValueType type)
{
    switch (type) {
    case ValueType::Object:
    case ValueType::Array:
        return JsonTreeModel::Kind::Container;
    case ValueType::String:
        return JsonTreeModel::Kind::String;
    case ValueType::Number:
        return JsonTreeModel::Kind::Number;
    default:
        return JsonTreeModel::Kind::Keyword;
    }
}

} // namespace

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void JsonTreeModel::setTree(std::shared_ptr<const decode::ValueTree> tree)
{
    beginResetModel();
    m_tree = tree && !tree->isEmpty() ? std::move(tree) : nullptr;
    m_rows.clear();
    endResetModel();
}

std::uint32_t JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<std::uint32_t>(index.internalId());
}

const JsonTreeModel::Rows *JsonTreeModel::rowsOf(std::uint32_t node) const
{
    const auto found = m_rows.find(node);
    return found == m_rows.end() ? nullptr : &found->second;
}

int JsonTreeModel::rowOf(std::uint32_t node) const
{
    const Rows *rows = node == 0 ? nullptr : rowsOf(m_tree->node(node).parent);
    if (!rows)
        return 0;
    return static_cast<int>(std::lower_bound(rows->begin(), rows->end(), node) - rows->begin());
}

QModelIndex JsonTreeModel::indexOf(std::uint32_t node, int maxRows)
{
    if (!m_tree || node >= m_tree->nodes.size())
        return {};
    QModelIndex found = index(0, 0);
    for (const std::uint32_t step : m_tree->steps(node)) {
        if (step >= static_cast<std::uint32_t>(maxRows))
            return {};
        while (static_cast<std::uint32_t>(rowCount(found)) <= step)
            fetch(found, step + 1 - static_cast<std::uint32_t>(rowCount(found)));
        found = index(static_cast<int>(step), 0, found);
    }
    return found;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::uint32_t node =
        parent.isValid() ? (*rowsOf(nodeOf(parent)))[static_cast<std::size_t>(row)] : 0;
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child) == 0)
        return {};
    const std::uint32_t node = m_tree->node(nodeOf(child)).parent;
    return createIndex(rowOf(node), 0, static_cast<quintptr>(node));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_tree ? 1 : 0;
    const Rows *rows = parent.column() == 0 ? rowsOf(nodeOf(parent)) : nullptr;
    return rows ? static_cast<int>(rows->size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_tree != nullptr;
    return parent.column() == 0 && m_tree->node(nodeOf(parent)).count > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 &&
           static_cast<std::uint32_t>(rowCount(parent)) < m_tree->node(nodeOf(parent)).count;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(parent, batch);
}

void JsonTreeModel::fetch(const QModelIndex &parent, std::uint32_t count)
{
    const std::uint32_t container = nodeOf(parent);
    const ValueNode &node = m_tree->node(container);
    const int begin = rowCount(parent);
    const int end = static_cast<int>(std::min(node.count, static_cast<std::uint32_t>(begin) + count));
    beginInsertRows(parent, begin, end - 1);
    Rows &rows = m_rows[container];
    rows.reserve(static_cast<std::size_t>(end));
    std::uint32_t next = rows.empty() ? container + 1 : m_tree->node(rows.back()).behind;
    for (int row = begin; row < end; ++row) {
        rows.push_back(next);
        next = m_tree->node(next).behind;
    }
    endInsertRows();
}

QString JsonTreeModel::nameText(std::uint32_t node) const
{
    if (node == 0)
        return tr("root");
    if (m_tree->node(m_tree->node(node).parent).type == ValueType::Array)
        return QStringLiteral("[%1]").arg(rowOf(node));
    return protocol::displayName(m_tree->nameBytes(m_tree->node(node), shownBytes + 1), shownBytes);
}

QString JsonTreeModel::valueText(const ValueNode &node) const
{
    switch (node.type) {
    case ValueType::Object:
        return QStringLiteral("{ }");
    case ValueType::Array:
        return QStringLiteral("[ ]");
    case ValueType::String:
        return QLatin1Char('"') +
               protocol::displayName(m_tree->stringBytes(node, shownBytes + 1), shownBytes) +
               QLatin1Char('"');
    default:
        return protocol::displayName(m_tree->scalarText(node, shownBytes + 1), shownBytes);
    }
}

QString JsonTreeModel::typeText(const ValueNode &node) const
{
    const auto plain = [&]() -> QString {
        const QString count = QLocale().toString(node.count);
        switch (node.type) {
        case ValueType::Object:
            return node.count == 1 ? tr("object, 1 member") : tr("object, %1 members").arg(count);
        case ValueType::Array:
            return node.count == 1 ? tr("array, 1 item") : tr("array, %1 items").arg(count);
        case ValueType::String:
            return tr("string");
        case ValueType::Number:
            return tr("number");
        case ValueType::Boolean:
            return tr("bool");
        case ValueType::Null:
            return tr("null");
        case ValueType::Bytes:
            return tr("bytes");
        case ValueType::Other:
            break;
        }
        return tr("other");
    };
    const auto tag = m_tree->tag(node);
    return tag ? tr("%1, tag %2").arg(plain(), QString::number(*tag)) : plain();
}

QString JsonTreeModel::copyText(std::uint32_t index) const
{
    const ValueNode &node = m_tree->node(index);
    if (node.isContainer())
        return QString::fromUtf8(
            decode::jsonText(*m_tree, index, decode::JsonLayout::Compact, wholeValue).text);
    if (node.type == ValueType::String)
        return QString::fromUtf8(m_tree->stringBytes(node, wholeValue));
    return QString::fromUtf8(m_tree->scalarText(node, wholeValue));
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t number = nodeOf(index);
    const ValueNode &node = m_tree->node(number);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return nameText(number);
        case ValueColumn:
            return valueText(node);
        default:
            return typeText(node);
        }
    case KindRole:
        return static_cast<int>(kindOf(node.type));
    case PathRole:
        return decode::jsonPath(*m_tree, number).text();
    case CopyRole:
        return copyText(number);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case TypeColumn:
        return tr("Type");
    default:
        return {};
    }
}

} // namespace models
