#include "gui/widgets/rowdelegate.h"

#include "gui/theme/stylepainting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace gui {

namespace {

const QHeaderView *headerOf(const QWidget *view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    return nullptr;
}

} // namespace

RowDelegate::RowDelegate(const ThemeManager &theme, QObject *parent, int rowHeight)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_rowHeight(rowHeight)
{}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = QStyledItemDelegate::sizeHint(option, index).width();
    return {width + 2 * theme().sizes.cellPadding, m_rowHeight > 0 ? m_rowHeight : theme().sizes.row};
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool focus = option->widget != nullptr && option->widget->hasFocus();
    option->state.setFlag(QStyle::State_Active, focus);
    const ColumnLook look = m_looks.value(index.column());
    if (look.fixed) {
        option->font = Theme::fixedFont();
        option->fontMetrics = QFontMetrics(option->font);
    }
    if (look.rightAligned)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    option->decorationSize = QSize(theme().sizes.icon, theme().sizes.icon);
}

bool RowDelegate::isActiveSelection(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
}

QColor RowDelegate::textColor(const QStyleOptionViewItem &option, bool muted) const
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return theme().disabled;
    if (isActiveSelection(option))
        return theme().highlightText;
    return muted ? theme().muted : theme().text;
}

bool RowDelegate::isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QHeaderView *header = headerOf(option.widget);
    if (header == nullptr)
        return index.column() == 0;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    const bool selected = own.state.testFlag(QStyle::State_Selected);
    // In a tree the bar of an indented cell is the view's left edge, which the style paints with the branch.
    const bool bar = isFirstColumn(own, index) && own.rect.left() <= 0;

    painter->save();
    painter->setClipRect(own.rect, Qt::IntersectClip);
    if (selected)
        paintSelection(*painter, theme(), own.rect, isActiveSelection(own), bar);
    else if (own.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(own.rect, theme().buttonHover);
    else if (own.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(own.rect, own.backgroundBrush);
    const int padding = theme().sizes.cellPadding;
    paintContent(*painter, own, own.rect.adjusted(padding, 0, -padding, 0), index);
    painter->restore();
}

void RowDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                               const QModelIndex &index) const
{
    QRect rest = content;
    const bool leftToRight = option.direction != Qt::RightToLeft;
    const auto take = [&rest, leftToRight](int width, int gap) {
        QRect taken = rest;
        if (leftToRight) {
            taken.setWidth(width);
            rest.setLeft(taken.right() + 1 + gap);
        } else {
            taken.setLeft(taken.right() + 1 - width);
            rest.setRight(taken.left() - 1 - gap);
        }
        return taken;
    };
    const int gap = theme().sizes.grid + 2;
    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyle::State state = option.state & (QStyle::State_Enabled | QStyle::State_MouseOver);
        state.setFlag(QStyle::State_On, option.checkState == Qt::Checked);
        state.setFlag(QStyle::State_NoChange, option.checkState == Qt::PartiallyChecked);
        paintCheckBox(painter, theme(), take(theme().sizes.icon, gap), state);
    }
    if (option.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        const QRect place = take(option.decorationSize.width(), gap);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setFont(option.font);
    painter.setPen(textColor(option, m_looks.value(index.column()).muted));
    const QString text = option.fontMetrics.elidedText(option.text, option.textElideMode, rest.width());
    painter.drawText(rest, static_cast<int>(option.displayAlignment | Qt::TextSingleLine), text);
}

} // namespace gui
