#pragma once

#include "gui/widgets/background.h"
#include "models/dryruntable.h"

#include <QDialog>

#include <memory>

namespace gui {

namespace Ui {
class DryRunDialog;
}
class Icons;
class TaskBar;
class ThemeManager;

/// What a set of rules would have answered to what waits and to what the audit has: request by request,
/// beside what was answered. Answers nothing. GUI thread; the reading has its own.
class DryRunDialog : public QDialog
{
    Q_OBJECT

public:
    DryRunDialog(models::DryRunInput input, const ThemeManager &theme, const Icons &icons,
                 QWidget *parent = nullptr);
    ~DryRunDialog() override;

    const models::DryRunTable &table() const { return *m_table; }

private:
    void setUpTable();
    void take(const std::shared_ptr<models::DryRunResult> &result);

    const models::DryRunInput m_input;
    const ThemeManager &m_theme;
    const Icons &m_icons;
    std::unique_ptr<Ui::DryRunDialog> m_ui;
    TaskBar *m_task;
    models::DryRunTable *m_table;
    Background m_work;
};

} // namespace gui
