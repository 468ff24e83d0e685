#pragma once

#include "gui/theme/icons.h"
#include "gui/theme/thememanager.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace gui {

/// What an empty panel shows: an icon, what there is none of, and one line that says what will appear here.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `icon` is a name of Icons.
    EmptyState(const ThemeManager &theme, const Icons &icons, const QString &icon, const QString &title,
               const QString &hint, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    const ThemeManager &m_theme;
    Icons m_icons;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
};

} // namespace gui
