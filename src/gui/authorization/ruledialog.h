#pragma once

#include "authorization/presetbook.h"
#include "authorization/rulejudge.h"

#include <QDialog>

#include <array>
#include <memory>
#include <variant>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace gui {

namespace Ui {
class RuleDialog;
}
class Icons;
class ThemeManager;

/// Edits one rule of a set, and says at once what it would make of a sample request: alone, and among the
/// others. Changes nothing itself: rule() is the result. What is wrong is told beside the field that it is
/// wrong in. GUI thread.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `row`: which rule of the set; -1: a new one behind the others.
    RuleDialog(const authorization::RuleSet &rules, int row, const authorization::PresetBook &presets,
               std::chrono::milliseconds nowUtc, const ThemeManager &theme, const Icons &icons,
               QWidget *parent = nullptr);
    ~RuleDialog() override;

    /// Of an accepted dialog.
    const authorization::Rule &rule() const { return m_rule; }
    /// What the sample is filled with, such as a request that waits.
    void setSample(const protocol::AuthorizationRequest &request);

private:
    struct Trouble
    {
        QWidget *field;
        QString text;
    };
    struct NameField
    {
        QComboBox *kind;
        QLineEdit *text;
        authorization::NamePattern authorization::Rule::*pattern;
        QString title;
    };
    using Checked = std::variant<authorization::Rule, Trouble>;

    std::array<NameField, 4> nameFields() const;
    std::array<QCheckBox *, 7> dayBoxes() const;
    void fill(const authorization::Rule &rule);
    void connectFields();
    Checked checked() const;
    Checked checkedTime(authorization::Rule rule) const;
    Checked checkedAnswer(authorization::Rule rule) const;
    void refresh();
    void tellOfSample(const authorization::Rule &rule);
    void save();

    const authorization::RuleSet m_rules;
    const int m_row;
    const authorization::PresetBook m_presets;
    std::unique_ptr<Ui::RuleDialog> m_ui;
    authorization::Rule m_rule;
    QWidget *m_wrong = nullptr; ///< the field in a red frame
};

} // namespace gui
