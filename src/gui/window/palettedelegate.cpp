#include "gui/window/palettedelegate.h"

#include "gui/widgets/escapedtext.h"
#include "models/nametext.h"
#include "models/palettelist.h"

#include <QPainter>

namespace gui {

using models::PaletteList;

namespace {

QStringView iconOf(PaletteList::Kind kind)
{
    switch (kind) {
    case PaletteList::Kind::Feed:
        return u"feed";
    case PaletteList::Kind::Topic:
        return u"multicast";
    case PaletteList::Kind::Command:
        break;
    }
    return u"chevron-right";
}

} // namespace

PaletteDelegate::PaletteDelegate(const ThemeManager &theme, const Icons &icons, QObject *parent)
    : RowDelegate(theme, parent)
    , m_icons(icons)
{}

void PaletteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    option->state |= QStyle::State_Active;
}

void PaletteDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QRect &content, const QModelIndex &index) const
{
    const auto kind = static_cast<PaletteList::Kind>(index.data(models::KindRole).toInt());
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const QColor color = isEnabled ? textColor(option) : theme().disabled;
    const QColor muted = isEnabled ? textColor(option, true) : theme().disabled;
    const int size = theme().sizes.titleIcon;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto visual = [&](const QRect &rect) {
        return isMirrored ? QStyle::visualRect(option.direction, content, rect) : rect;
    };
    QRect rest = content;
    const QRect icon = visual({rest.left(), rest.center().y() - size / 2 + 1, size, size});
    painter.drawPixmap(icon.topLeft(),
                       m_icons.pixmap(iconOf(kind), size, painter.device()->devicePixelRatioF(), muted));
    rest.setLeft(rest.left() + size + theme().sizes.cellPadding);

    painter.setFont(option.font);
    if (const QString keys = index.data(PaletteList::KeysRole).toString(); !keys.isEmpty()) {
        painter.setPen(muted);
        const QRect place = visual(rest);
        painter.drawText(place, (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, keys);
        rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(keys) - theme().sizes.labelGap);
    }
    if (kind != PaletteList::Kind::Command) {
        const QByteArray feed = index.data(models::RawFeedRole).toByteArray();
        EscapedText text{QByteArrayView()};
        const auto append = [&text](const QByteArray &name) {
            name.isEmpty() ? text.appendPlain(models::shownName(name)) : text.append(name, 256);
        };
        append(feed);
        if (kind == PaletteList::Kind::Topic) {
            text.appendPlain(QStringLiteral(" / "));
            append(index.data(models::RawTopicRole).toByteArray());
        }
        text.paint(painter, theme(), visual(rest), option.font, color);
        return;
    }
    const auto flags = static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine |
                                        (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    painter.setPen(color);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rest.width());
    painter.drawText(visual(rest), flags, text);
    rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(text) + theme().sizes.labelGap);
    painter.setPen(muted);
    painter.drawText(visual(rest), flags,
                     option.fontMetrics.elidedText(index.data(PaletteList::DetailRole).toString(),
                                                   Qt::ElideRight, std::max(0, rest.width())));
}

} // namespace gui
