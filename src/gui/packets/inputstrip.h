#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

class Icons;
class ThemeManager;

/// A line below the packet table that asks for one thing: what to find, where to go. Hidden until it is
/// opened; Esc closes it. GUI thread.
class InputStrip : public QWidget
{
    Q_OBJECT

public:
    /// Find has buttons for the match before and behind.
    enum class Kind { Find, GoTo };
    InputStrip(Kind kind, ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    QString text() const;
    QLineEdit *field() const { return m_field; }
    void open(); ///< shows it, with its text selected and the keys in it
    void close();
    /// Said behind the field: a plain sentence.
    void setOutcome(const QString &text, bool isTrouble = false);
    QString outcome() const;

Q_SIGNALS:
    /// Return (`backwards`: Shift+Return), or one of the two buttons.
    void entered(const QString &text, bool backwards);
    void textEdited(const QString &text);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const Icons &icons, QStringView icon, const QString &name);

    ThemeManager &m_theme;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_outcome;
};

} // namespace gui
