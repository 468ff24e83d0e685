#pragma once

#include "gui/icons.h"

#include <QWidget>

#include <memory>

namespace models {
class EventLog;
}

namespace gui {

namespace Ui {
class LogPanel;
}
class ThemeManager;

/// What happened to the session, oldest first. Follows the newest line while its end is in sight. GUI thread.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    LogPanel(models::EventLog &log, const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~LogPanel() override;

private:
    void setUpTable(const ThemeManager &theme, const Icons &icons);
    void copySelected() const;
    void updateCounts();

    models::EventLog &m_log;
    std::unique_ptr<Ui::LogPanel> m_ui;
    bool m_follows = true;
};

} // namespace gui
