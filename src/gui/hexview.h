#pragma once

#include "decode/hexlines.h"

#include <QAbstractScrollArea>

namespace gui {

class ThemeManager;

/// Bytes as a hex dump: offset, sixteen bytes, their ASCII. Only the lines in sight are made and painted, so
/// 64 MiB open as fast as 64 bytes. Lines are selected by mouse and by Shift with the keys, Ctrl+C copies
/// them. The bytes belong to who called setBytes() and must stay until the next call. GUI thread.
class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(ThemeManager &theme, QWidget *parent = nullptr);

    void setBytes(QByteArrayView bytes);
    const decode::HexLines &lines() const { return m_lines; }

    /// The selected lines as text, at most a mebibyte of bytes; empty where nothing is selected.
    QString selectedText() const;
    void copy();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int lineHeight() const;
    int fullLines() const;
    qsizetype lineAt(int y) const;
    int contentWidth() const;
    void updateScrollBars();
    void setCurrentLine(qsizetype line, bool extend);

    ThemeManager &m_theme;
    decode::HexLines m_lines;
    qsizetype m_current = -1;
    qsizetype m_anchor = -1;
};

} // namespace gui
