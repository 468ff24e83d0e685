#pragma once

#include "gui/theme/theme.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace gui {

/// Keeps the theme in force, follows the system's light or dark setting, and puts the look on the
/// application. One is made in src/app and handed by reference to the widgets that paint by themselves; they
/// connect to changed() and update(). GUI thread.
class ThemeManager : public QObject
{
    Q_OBJECT
public:
    /// What the user asks for; who owns the settings keeps it.
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit ThemeManager(Choice choice = Choice::System, QObject *parent = nullptr);
    ~ThemeManager() override;

    const Theme &theme() const { return *m_theme; }
    /// The same, for what may outlive this object (icon engines, the style): its value follows every change.
    std::shared_ptr<const Theme> sharedTheme() const { return m_theme; }

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    /// Sets style, palette, fonts and style sheet of the application, now and at each change from now on.
    void apply(QApplication &app);

    /// True where a palette's text is lighter than its window.
    static bool isDark(const QPalette &palette);

Q_SIGNALS:
    /// The theme is another one, and palette and style sheet are already set.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme::Variant wanted() const;
    void lookAtSystem();
    void refresh();
    void dress();

    Choice m_choice;
    bool m_systemIsDark = false;
    QApplication *m_app = nullptr;
    std::shared_ptr<Theme> m_theme;
};

} // namespace gui
