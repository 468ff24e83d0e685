#pragma once

#include "gui/theme/thememanager.h"

#include <QAbstractButton>

namespace gui {

/// A figure in a status bar: its name and its value. A click, Space or Return explains it.
class StatusCounter : public QAbstractButton
{
    Q_OBJECT

public:
    /// `name` may be empty: then the value speaks for itself, and `accessible` names it.
    StatusCounter(const QString &name, const QString &accessible, const ThemeManager &theme,
                  QWidget *parent = nullptr);

    QString value() const { return m_value; }
    void setValue(const QString &value);
    /// Both in a colour of the theme; null: the usual ones.
    void setColor(Theme::Role color);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const ThemeManager &m_theme;
    QString m_value;
    Theme::Role m_color = nullptr;
};

} // namespace gui
