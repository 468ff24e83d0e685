#pragma once

#include <QPlainTextEdit>

namespace gui {

class FilterHighlighter;
class FilterPopup;
class ThemeManager;

/// One line in which a filter is typed: coloured, with a popup of what could be typed next. Frame and ground
/// are those of what it stands in. GUI thread.
class FilterField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Characters; what is pasted beyond them is left out, which textCut() tells.
    static constexpr int longestText = 4096;

    FilterField(ThemeManager &theme, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Replaces the text; the cursor stands at its end.
    void setText(const QString &text);
    /// Shown while there is no text, cut at the end where it does not fit on the line.
    void setHint(const QString &hint);
    void setErrorPlace(qsizetype position, qsizetype length);
    FilterPopup *popup() const { return m_popup; }

Q_SIGNALS:
    void returnPressed();
    /// Esc, where no popup was open.
    void escapePressed();
    void focusChanged(bool focused);
    /// The text was longer than a filter may be; the end is missing.
    void textCut();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool popupTakes(QKeyEvent *event);
    void accept();
    void suggest(bool always);
    void fitHint();

    FilterHighlighter *m_highlighter;
    FilterPopup *m_popup;
    QString m_hint;
};

} // namespace gui
