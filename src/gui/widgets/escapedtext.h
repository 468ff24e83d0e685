#pragma once

#include "gui/theme/theme.h"
#include "protocol/displayname.h"

#include <QByteArrayView>
#include <QRect>

#include <vector>

QT_BEGIN_NAMESPACE
class QFont;
class QPainter;
QT_END_NAMESPACE

namespace gui {

/// How text from the bus is painted: what is plain as it is, what is hidden (`U+202E`, `\xNN`) as a chip with
/// a red frame. The only painter of users, hosts, feeds, topics and applications.
class EscapedText
{
public:
    /// Only the first `maxBytes` of a longer name are looked at.
    explicit EscapedText(QByteArrayView name, qsizetype maxBytes = 1024);
    /// `name` with text of the program's own before and after it, such as " @ desk-04".
    explicit EscapedText(std::vector<protocol::NameSegment> segments);

    /// Puts text of the program's own, never of the bus, behind the rest.
    EscapedText &appendPlain(const QString &text);
    EscapedText &append(QByteArrayView name, qsizetype maxBytes = 1024);

    bool hasEscapes() const;
    /// Device-independent pixels that the whole text takes in this font.
    int width(const QFont &font) const;
    /// One line in `rect`, vertically centred, cut with `…` where it does not fit. `color` is that of plain
    /// text.
    void paint(QPainter &painter, const Theme &theme, const QRect &rect, const QFont &font,
               const QColor &color, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    std::vector<protocol::NameSegment> m_segments;
};

} // namespace gui
