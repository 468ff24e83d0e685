#pragma once

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

class Icons;
class ThemeManager;

/// The bar above the packet table: one plain text to look for. It is applied a moment after the last key, at
/// once by Return; Esc and the Clear button empty it. The right end of the field says what the filter leaves.
/// GUI thread.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< applied at once
    /// Shown at the right end of the field; empty hides it.
    void setOutcome(const QString &outcome);
    QString outcome() const;
    QLineEdit *field() const { return m_field; }
    /// Milliseconds after the last key. 0: with each key.
    void setDelay(int ms) { m_delay.setInterval(ms); }

Q_SIGNALS:
    /// Another text than before is to be applied.
    void filterChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void placeOutcome();

    QLineEdit *m_field;
    QLabel *m_outcome;
    QPushButton *m_clear;
    QTimer m_delay;
    QString m_applied;
};

} // namespace gui
