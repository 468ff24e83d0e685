#include "gui/widgets/paneldelegate.h"

#include "gui/widgets/sparkline.h"
#include "models/nametext.h"
#include "models/roles.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace gui {

namespace {

EscapedText &appendName(EscapedText &text, const QByteArray &name)
{
    // An empty name is said in words that no name can look like.
    return name.isEmpty() ? text.appendPlain(models::shownName(name)) : text.append(name, 256);
}

} // namespace

PanelDelegate::PanelDelegate(const ThemeManager &theme, const Icons &icons, QObject *parent)
    : RowDelegate(theme, parent)
    , m_icons(icons)
{}

void PanelDelegate::setContent(int column, Content content)
{
    m_contents.insert(column, [content](const QModelIndex &) { return content; });
}

void PanelDelegate::setContent(int column, ContentOf content)
{
    m_contents.insert(column, std::move(content));
}

std::optional<EscapedText> PanelDelegate::nameText(const QModelIndex &index, Content content)
{
    const auto bytes = [&index](models::Role role) {
        return index.data(role).toByteArray();
    };
    EscapedText text{QByteArrayView()};
    switch (content) {
    case Content::Name:
        appendName(text, bytes(models::RawNameRole));
        return text;
    case Content::UserAtHost:
        appendName(text, bytes(models::RawUserRole));
        text.appendPlain(QStringLiteral(" @ "));
        appendName(text, bytes(models::RawHostRole));
        return text;
    case Content::FeedTopic:
        appendName(text, bytes(models::RawFeedRole));
        text.appendPlain(QStringLiteral(" / "));
        appendName(text, bytes(models::RawTopicRole));
        return text;
    case Content::Text:
    case Content::Sparkline:
    case Content::RowNumber:
    case Content::TextBefore:
    case Content::Nothing:
    case Content::Symbol:
        break;
    }
    return std::nullopt;
}

QColor PanelDelegate::toneColor(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(models::ToneRole);
    if (!tone.isValid())
        return textColor(option);
    switch (static_cast<models::Tone>(tone.toInt())) {
    case models::Tone::Normal:
        return textColor(option);
    case models::Tone::Muted:
        return textColor(option, true);
    case models::Tone::Ok:
        return theme().ok;
    case models::Tone::Warn:
        return theme().warn;
    case models::Tone::Bad:
        return theme().bad;
    case models::Tone::Disabled:
        return isActiveSelection(option) ? theme().highlightText : theme().disabled;
    }
    return textColor(option);
}

QRect PanelDelegate::paintSymbol(QPainter &painter, const QStyleOptionViewItem &option, QRect content,
                                 const QModelIndex &index) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap;
    int size = 0;
    if (const GlyphOf glyphOf = m_glyphs.value(index.column())) {
        if (const auto glyph = glyphOf(index)) {
            size = theme().sizes.glyph;
            pixmap = m_icons.glyph(*glyph, size, ratio);
        }
    }
    if (const IconOf iconOf = m_iconNames.value(index.column()); pixmap.isNull() && iconOf) {
        const QStringView name = iconOf(index);
        size = theme().sizes.titleIcon;
        if (!name.isEmpty())
            pixmap = m_icons.pixmap(name, size, ratio, toneColor(option, index));
    }
    if (pixmap.isNull())
        return content;
    const int slot = theme().sizes.titleIcon;
    const QPoint at(content.left() + (slot - size) / 2, content.center().y() - size / 2 + 1);
    painter.drawPixmap(at, pixmap);
    content.setLeft(content.left() + slot + theme().sizes.grid + 2);
    return content;
}

QRect PanelDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, QRect content,
                               const QModelIndex &index) const
{
    const IconOf markOf = m_marks.value(index.column());
    const QStringView name = markOf ? markOf(index) : QStringView();
    if (name.isEmpty())
        return content;
    const int size = theme().sizes.glyph;
    const QPoint at(content.right() - size, content.center().y() - size / 2 + 1);
    painter.drawPixmap(
        at, m_icons.pixmap(name, size, painter.device()->devicePixelRatioF(), textColor(option, true)));
    content.setRight(at.x() - theme().sizes.grid);
    return content;
}

void PanelDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                 const QModelIndex &index) const
{
    const ContentOf contentOf = m_contents.value(index.column());
    const Content what = contentOf ? contentOf(index) : Content::Text;
    if (what == Content::Sparkline) {
        const auto values = index.data(models::SparklineRole).value<QList<float>>();
        if (!values.isEmpty())
            paintSparkline(painter, theme(), content,
                           {values.constData(), static_cast<std::size_t>(values.size())});
        return;
    }
    if (what == Content::Nothing)
        return;
    if (what == Content::TextBefore) {
        const QModelIndex before = index.siblingAtColumn(index.column() - 1);
        painter.setFont(option.font);
        painter.setPen(toneColor(option, before));
        painter.drawText(
            content, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(before.data().toString(), Qt::ElideRight, content.width()));
        return;
    }
    const QRect rest = paintMark(painter, option, paintSymbol(painter, option, content, index), index);
    if (what == Content::Symbol)
        return;
    const QColor color = toneColor(option, index);
    if (const auto name = nameText(index, what); name && name->hasEscapes()) {
        name->paint(painter, theme(), rest, option.font, color);
        paintSuffix(painter, option, rest, name->width(option.font), index);
        return;
    }
    painter.setFont(option.font);
    painter.setPen(color);
    const QString whole = what == Content::RowNumber ? QLocale().toString(index.row() + 1) : option.text;
    const QString text = option.fontMetrics.elidedText(whole, option.textElideMode, rest.width());
    painter.drawText(rest, static_cast<int>(option.displayAlignment | Qt::TextSingleLine), text);
    paintSuffix(painter, option, rest, option.fontMetrics.horizontalAdvance(text), index);
}

void PanelDelegate::paintSuffix(QPainter &painter, const QStyleOptionViewItem &option, QRect rest, int taken,
                                const QModelIndex &index) const
{
    const TextOf textOf = m_suffixes.value(index.column());
    const QString text = textOf ? textOf(index) : QString();
    if (text.isEmpty())
        return;
    constexpr int enough = 8; // letters
    rest.setLeft(rest.left() + taken + theme().sizes.cellPadding);
    const QFont font = Theme::fixedFont();
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text);
    if (width > rest.width() && rest.width() < enough * metrics.averageCharWidth())
        return;
    painter.setFont(font);
    painter.setPen(textColor(option, true));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rest.width()));
}

} // namespace gui
