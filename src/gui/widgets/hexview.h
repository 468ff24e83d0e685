#pragma once

#include "decode/hexlines.h"
#include "decode/sharedbytes.h"
#include "gui/widgets/byterange.h"

#include <QAbstractScrollArea>

#include <vector>

namespace gui {

class HexColumns;
class ThemeManager;

/// Bytes as a hex dump: offset, sixteen bytes, their ASCII. Only the lines in sight are made and painted, so
/// 64 MiB open as fast as 64 bytes. Bytes are selected by mouse, and by Shift with the keys; Ctrl+C copies
/// the lines they are in. Stretches can be marked, which tints them. Keeps the bytes alive. GUI thread.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(ThemeManager &theme, QWidget *parent = nullptr);

    void setBytes(const decode::SharedBytes &bytes);
    const decode::HexLines &lines() const { return m_lines; }

    /// Neighbours are told apart by their tint. Rising, not overlapping.
    void setMarks(std::vector<ByteRange> marks);

    /// Frames these bytes; empty: none.
    void setHovered(const ByteRange &range);

    /// Selects without selectionChanged(), and scrolls there. Empty: nothing.
    void selectBytes(const ByteRange &range);
    ByteRange selectedBytes() const;

    /// The lines of the selected bytes as text, at most a mebibyte of bytes; empty where nothing is selected.
    QString selectedText() const;
    /// The selected bytes as hex digits, at most a mebibyte of them.
    QString selectedDigits() const;
    void copy();

Q_SIGNALS:
    /// The user selected other bytes.
    void selectionChanged(const gui::ByteRange &range);
    /// The byte under the pointer, or -1.
    void byteHovered(qsizetype byte);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addActions();
    int lineHeight() const;
    int fullLines() const;
    HexColumns columns() const;
    qsizetype byteAt(const QPoint &position, bool nearest) const;
    int contentWidth() const;
    void updateScrollBars();
    void scrollToByte(qsizetype byte);
    void setCurrentByte(qsizetype byte, bool extend);
    void paintGround(QPainter &painter, const HexColumns &columns, const decode::HexLine &line,
                     int top) const;

    ThemeManager &m_theme;
    decode::SharedBytes m_bytes;
    decode::HexLines m_lines;
    std::vector<ByteRange> m_marks;
    ByteRange m_hovered;
    qsizetype m_current = -1; ///< a byte, with m_anchor the ends of the selection
    qsizetype m_anchor = -1;
};

} // namespace gui
