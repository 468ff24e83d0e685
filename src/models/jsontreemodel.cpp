#include "models/jsontreemodel.h"

#include "protocol/displayname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace models {

namespace {

constexpr int batch = 256;
constexpr qsizetype shownCharacters = 1024;

QString escaped(const QString &text)
{
    const bool cut = text.size() > shownCharacters;
    const QString shown = protocol::displayName(cut ? text.left(shownCharacters).toUtf8() : text.toUtf8());
    return cut ? shown + QChar(0x2026) : shown;
}

QString numberText(const QJsonValue &value)
{
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return QString::number(number.toLongLong());
    return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

bool isIdentifier(const QString &name)
{
    return !name.isEmpty() && !name.front().isDigit() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_'));
    });
}

} // namespace

struct JsonTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    int total = 0; ///< members or items
    QJsonValue value;
    QString key; ///< where the parent is an object
    std::vector<std::unique_ptr<Node>> children;

    Node(Node *itsParent, int itsRow, const QJsonValue &itsValue)
        : parent(itsParent)
        , row(itsRow)
        , value(itsValue)
    {
        const qsizetype size = value.isObject()  ? value.toObject().size()
                               : value.isArray() ? value.toArray().size()
                                                 : 0;
        total = static_cast<int>(std::min<qsizetype>(size, std::numeric_limits<int>::max()));
    }

    void append(int count)
    {
        const int begin = static_cast<int>(children.size());
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (int i = begin; i < begin + count; ++i) {
                const auto member = object.constBegin() + i;
                children.push_back(std::make_unique<Node>(this, i, member.value()));
                children.back()->key = member.key();
            }
        } else {
            const QJsonArray array = value.toArray();
            for (int i = begin; i < begin + count; ++i)
                children.push_back(std::make_unique<Node>(this, i, array.at(i)));
        }
    }

    Kind kind() const
    {
        switch (value.type()) {
        case QJsonValue::Object:
        case QJsonValue::Array:
            return Kind::Container;
        case QJsonValue::String:
            return Kind::String;
        case QJsonValue::Double:
            return Kind::Number;
        default:
            return Kind::Keyword;
        }
    }

    QString path() const
    {
        if (!parent)
            return QStringLiteral("$");
        if (parent->value.isArray())
            return parent->path() + QStringLiteral("[%1]").arg(row);
        if (isIdentifier(key))
            return parent->path() + QLatin1Char('.') + key;
        QByteArray quoted = QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
        return parent->path() + QString::fromUtf8(quoted);
    }

    QString copyText() const
    {
        switch (value.type()) {
        case QJsonValue::Object:
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        case QJsonValue::Array:
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        case QJsonValue::String:
            return value.toString();
        case QJsonValue::Double:
            return numberText(value);
        case QJsonValue::Bool:
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        default:
            return QStringLiteral("null");
        }
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setRoot(const QJsonValue &root)
{
    beginResetModel();
    m_root = root.isUndefined() ? nullptr : std::make_unique<Node>(nullptr, 0, root);
    endResetModel();
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<Node *>(index.internalPointer());
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    Node *node =
        parent.isValid() ? nodeOf(parent)->children[static_cast<std::size_t>(row)].get() : m_root.get();
    return createIndex(row, column, node);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *node = nodeOf(child)->parent;
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == 0 ? static_cast<int>(nodeOf(parent)->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root != nullptr;
    return parent.column() == 0 && nodeOf(parent)->total > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && rowCount(parent) < nodeOf(parent)->total;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    const int begin = rowCount(parent);
    const int count = std::min(batch, node->total - begin);
    beginInsertRows(parent, begin, begin + count - 1);
    node->append(count);
    endInsertRows();
}

QString JsonTreeModel::nameText(const Node &node) const
{
    if (!node.parent)
        return tr("root");
    return node.parent->value.isArray() ? QStringLiteral("[%1]").arg(node.row) : escaped(node.key);
}

QString JsonTreeModel::valueText(const Node &node) const
{
    switch (node.value.type()) {
    case QJsonValue::Object:
        return QStringLiteral("{ }");
    case QJsonValue::Array:
        return QStringLiteral("[ ]");
    case QJsonValue::String:
        return QLatin1Char('"') + escaped(node.value.toString()) + QLatin1Char('"');
    default:
        return node.copyText();
    }
}

QString JsonTreeModel::typeText(const Node &node) const
{
    const QString count = QLocale().toString(node.total);
    switch (node.value.type()) {
    case QJsonValue::Object:
        return node.total == 1 ? tr("object, 1 member") : tr("object, %1 members").arg(count);
    case QJsonValue::Array:
        return node.total == 1 ? tr("array, 1 item") : tr("array, %1 items").arg(count);
    case QJsonValue::String:
        return tr("string");
    case QJsonValue::Double:
        return tr("number");
    case QJsonValue::Bool:
        return tr("bool");
    default:
        return tr("null");
    }
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return nameText(node);
        case ValueColumn:
            return valueText(node);
        default:
            return typeText(node);
        }
    case KindRole:
        return static_cast<int>(node.kind());
    case PathRole:
        return node.path();
    case CopyRole:
        return node.copyText();
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
