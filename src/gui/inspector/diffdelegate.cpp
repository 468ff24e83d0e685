#include "gui/inspector/diffdelegate.h"

#include "decode/linediff.h"
#include "models/difftable.h"

#include <QPainter>
#include <QPoint>

namespace gui {

namespace {

using Kind = decode::DiffRow::Kind;

struct Look
{
    QColor ground; ///< invalid: none
    QColor sign;
    QChar glyph;
};

Look lookOf(const Theme &theme, Kind kind, int column)
{
    const bool left = column == models::DiffTable::LeftColumn;
    switch (kind) {
    case Kind::Changed:
        return {theme.warnTint, theme.warn, QLatin1Char('~')};
    case Kind::Removed:
        return left ? Look{theme.badTint, theme.bad, QChar(0x2212)} : Look();
    case Kind::Added:
        return left ? Look() : Look{theme.okTint, theme.ok, QLatin1Char('+')};
    case Kind::Equal:
        break;
    }
    return {};
}

} // namespace

DiffDelegate::DiffDelegate(const ThemeManager &theme, QObject *parent)
    : RowDelegate(theme, parent)
{
    setColumnLook(models::DiffTable::NumberColumn, {.muted = true, .fixed = true, .rightAligned = true});
    setColumnLook(models::DiffTable::LeftColumn, {.fixed = true});
    setColumnLook(models::DiffTable::RightColumn, {.fixed = true});
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.column() == models::DiffTable::NumberColumn)
        return RowDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Look look =
        lookOf(theme(), static_cast<Kind>(index.data(models::KindRole).toInt()), index.column());
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (look.ground.isValid())
        painter->fillRect(option.rect, look.ground);
    else if (selected)
        painter->fillRect(option.rect,
                          isActiveSelection(cell) ? theme().highlight : theme().inactiveHighlight);
    const Sizes &sizes = theme().sizes;
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(sizes.selectionBar, option.rect.height())),
                          isActiveSelection(cell) ? theme().accent : theme().buttonEdge);
    QRect text = option.rect.adjusted(sizes.cellPadding, 0, 0, 0);
    painter->setFont(cell.font);
    if (!look.glyph.isNull()) {
        painter->setPen(look.sign);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, QString(look.glyph));
    }
    text.setLeft(text.left() + sizes.indent);
    paintLine(*painter, cell, text, index);
    painter->restore();
}

void DiffDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                             const QModelIndex &index) const
{
    const QPoint change = index.data(models::DiffTable::ChangeRole).toPoint();
    const bool ground = static_cast<Kind>(index.data(models::KindRole).toInt()) != Kind::Equal;
    int left = rect.left();
    const auto part = [&](const QString &text, bool changed) {
        if (text.isEmpty() || left > rect.right())
            return;
        QFont font = option.font;
        font.setBold(changed);
        painter.setFont(font);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        const QRect place(left, rect.top(), width, rect.height());
        painter.setPen(isActiveSelection(option) && !ground ? theme().highlightText : theme().text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        if (changed) {
            const int line = theme().sizes.focusFrame;
            painter.fillRect(QRect(left, rect.bottom() - line, width, line), theme().warn);
        }
        left += width;
    };
    const QString &text = option.text;
    const int begin = std::clamp<int>(change.x(), 0, static_cast<int>(text.size()));
    const int end = std::clamp<int>(change.y(), begin, static_cast<int>(text.size()));
    part(text.first(begin), false);
    part(text.sliced(begin, end - begin), true);
    part(text.sliced(end), false);
}

} // namespace gui
