#pragma once

#include "authorization/rule.h"

#include <QDialog>

#include <memory>
#include <variant>

namespace gui {

namespace Ui {
class RuleSettingsDialog;
}
class Icons;
class ThemeManager;

/// What holds for all rules of a set: how many may be answered in which time, and by which clock their days
/// and times are. Changes nothing itself: settings() is the result. What is wrong is told beside the field
/// that it is wrong in. GUI thread.
class RuleSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    RuleSettingsDialog(const authorization::RuleSet &rules, const ThemeManager &theme, const Icons &icons,
                       QWidget *parent = nullptr);
    ~RuleSettingsDialog() override;

    struct Settings
    {
        int answers = 0;
        std::chrono::milliseconds per{0};
        QByteArray timeZone; ///< empty: the machine's own
        void applyTo(authorization::RuleSet &rules) const;
        friend bool operator==(const Settings &, const Settings &) = default;
    };
    static Settings settingsOf(const authorization::RuleSet &rules);
    /// Of an accepted dialog.
    const Settings &settings() const { return m_settings; }

private:
    struct Trouble
    {
        QWidget *field;
        QString text;
    };
    std::variant<Settings, Trouble> checked() const;
    void refresh();
    void save();

    std::unique_ptr<Ui::RuleSettingsDialog> m_ui;
    Settings m_settings;
    QWidget *m_wrong = nullptr; ///< the field in a red frame
};

} // namespace gui
