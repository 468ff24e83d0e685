#pragma once

#include "gui/theme/icons.h"
#include "gui/theme/stateglyph.h"
#include "gui/widgets/escapedtext.h"
#include "gui/widgets/rowdelegate.h"

#include <QHash>

#include <functional>
#include <optional>

namespace gui {

/// Rows of the panels' models: names from the bus with their hidden characters as chips, glyphs, icons, tones
/// and sparklines, all from the roles of models/roles.h.
class PanelDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// What stands in a column.
    enum class Content {
        Text,       ///< the display text, in its tone
        Name,       ///< RawNameRole
        UserAtHost, ///< RawUserRole @ RawHostRole
        FeedTopic,  ///< RawFeedRole / RawTopicRole
        Sparkline,  ///< SparklineRole
        RowNumber,  ///< from 1
        TextBefore, ///< the display text of the column before, at the right
        Nothing,
        Symbol, ///< glyph or icon alone; the text is for screen readers
    };
    using GlyphOf = std::function<std::optional<StateGlyph>(const QModelIndex &)>;
    /// The name of an icon (Icons::names()), or an empty view.
    using IconOf = std::function<QStringView(const QModelIndex &)>;
    using TextOf = std::function<QString(const QModelIndex &)>;
    using ContentOf = std::function<Content(const QModelIndex &)>;

    PanelDelegate(const ThemeManager &theme, const Icons &icons, QObject *parent = nullptr);

    void setContent(int column, Content content);
    /// For columns whose content differs from row to row.
    void setContent(int column, ContentOf content);
    void setGlyphs(int column, GlyphOf glyphOf) { m_glyphs.insert(column, std::move(glyphOf)); }
    /// Small icons at the end of a cell.
    void setMarks(int column, IconOf iconOf) { m_marks.insert(column, std::move(iconOf)); }
    /// A quiet text behind the name, where there is room for enough of it.
    void setSuffix(int column, TextOf textOf) { m_suffixes.insert(column, std::move(textOf)); }
    void setIcons(int column, IconOf iconOf) { m_iconNames.insert(column, std::move(iconOf)); }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                      const QModelIndex &index) const override;

private:
    QRect paintSymbol(QPainter &painter, const QStyleOptionViewItem &option, QRect content,
                      const QModelIndex &index) const;
    QRect paintMark(QPainter &painter, const QStyleOptionViewItem &option, QRect content,
                    const QModelIndex &index) const;
    void paintSuffix(QPainter &painter, const QStyleOptionViewItem &option, QRect rest, int taken,
                     const QModelIndex &index) const;
    QColor toneColor(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static std::optional<EscapedText> nameText(const QModelIndex &index, Content content);

    Icons m_icons;
    QHash<int, ContentOf> m_contents;
    QHash<int, GlyphOf> m_glyphs;
    QHash<int, IconOf> m_iconNames;
    QHash<int, IconOf> m_marks;
    QHash<int, TextOf> m_suffixes;
};

} // namespace gui
