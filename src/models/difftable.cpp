#include "models/difftable.h"

#include "decode/utf8cut.h"
#include "protocol/displayname.h"

#include <QLocale>
#include <QPoint>

#include <utility>

namespace models {

namespace {

using Kind = decode::DiffRow::Kind;

constexpr qsizetype shownBytes = 1024;

/// A line as the text view shows it, tabs as spaces.
QString shownLine(QByteArrayView line)
{
    QString text;
    const QByteArrayView part = decode::cutUtf8(line, shownBytes);
    const QByteArray spaced = part.toByteArray().replace('\t', "    ");
    for (const protocol::NameSegment &segment : protocol::nameSegments(spaced))
        text += segment.text;
    return part.size() < line.size() ? text + QChar(0x2026) : text;
}

} // namespace

void DiffTable::setComparison(std::shared_ptr<const PayloadComparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    listRows();
    endResetModel();
}

void DiffTable::setTitles(const QString &left, const QString &right)
{
    m_leftTitle = left;
    m_rightTitle = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, LeftColumn, RightColumn);
}

void DiffTable::setEqualHidden(bool hidden)
{
    if (hidden == m_equalHidden)
        return;
    beginResetModel();
    m_equalHidden = hidden;
    listRows();
    endResetModel();
}

void DiffTable::listRows()
{
    m_rows.clear();
    if (!m_comparison)
        return;
    const auto &rows = m_comparison->diff.rows;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        if (!m_equalHidden || rows[i].kind != Kind::Equal)
            m_rows.push_back(i);
    }
}

QByteArrayView DiffTable::line(const decode::DiffRow &row, int column) const
{
    const int index = column == LeftColumn ? row.left : row.right;
    if (index < 0)
        return {};
    return (column == LeftColumn ? m_comparison->left : m_comparison->right)[static_cast<std::size_t>(index)];
}

int DiffTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiffTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const decode::DiffRow &row = m_comparison->diff.rows[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NumberColumn)
            return QLocale().toString((row.right >= 0 ? row.right : row.left) + 1);
        return shownLine(line(row, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        switch (row.kind) {
        case Kind::Changed:
            return tr("changed: %1").arg(text);
        case Kind::Removed:
            return tr("removed: %1").arg(text);
        case Kind::Added:
            return tr("added: %1").arg(text);
        case Kind::Equal:
            return text;
        }
        return text;
    }
    case KindRole:
        return static_cast<int>(row.kind);
    case ChangeRole: {
        if (row.kind != Kind::Changed || index.column() == NumberColumn)
            return QPoint();
        const auto parts = decode::changedPart(line(row, LeftColumn), line(row, RightColumn));
        const decode::DiffSpan &span = index.column() == LeftColumn ? parts.first : parts.second;
        const QByteArrayView whole = line(row, index.column());
        if (span.end > shownBytes)
            return QPoint();
        return QPoint(static_cast<int>(shownLine(whole.first(span.begin)).size()),
                      static_cast<int>(shownLine(whole.first(span.end)).size()));
    }
    default:
        return {};
    }
}

QVariant DiffTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LeftColumn:
        return m_leftTitle;
    case RightColumn:
        return m_rightTitle;
    default:
        return QString();
    }
}

} // namespace models
