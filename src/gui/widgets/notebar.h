#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// One line over or under a view that says what is not seen there and why, with at most one button to do
/// something about it. Hidden while it has no text. Plain text.
class NoteBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBar(const ThemeManager &theme, QWidget *parent = nullptr);

    /// Empty: nothing to say. `button` empty: none.
    void setNote(const QString &text, const QString &button = {});
    QString text() const;
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace gui
