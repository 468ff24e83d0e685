#pragma once

#include <QMap>
#include <QPlainTextEdit>

namespace gui {

class ThemeManager;

/// Where a payload is typed as text: its variables and its JSON are coloured, and each line with variables
/// says at its right end what they will be in the next message. GUI thread.
class PayloadEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PayloadEdit(QWidget *parent = nullptr);

    /// Once. Until then nothing is coloured.
    void setTheme(ThemeManager &theme);
    /// What stands beside which line, counted from 0.
    void setHints(const QMap<int, QString> &hints);
    const QMap<int, QString> &hints() const { return m_hints; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager *m_theme = nullptr;
    QMap<int, QString> m_hints;
};

} // namespace gui
