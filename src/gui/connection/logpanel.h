#pragma once

#include "gui/theme/icons.h"

#include <QWidget>

#include <memory>

namespace models {
class EventLog;
class EventLogFilter;
} // namespace models

namespace gui {

namespace Ui {
class LogPanel;
}
class ThemeManager;

/// What happened to the session, oldest first: all of it, or what is grave. Follows the newest line while its
/// end is in sight. GUI thread.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    LogPanel(models::EventLog &log, const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    ~LogPanel() override;

    /// Where the program keeps its log file; empty: nowhere.
    void setFolder(const QString &folder);
    /// Writes the lines that are shown, whole or not at all. Empty, or one plain line that says why not.
    [[nodiscard]] QString saveTo(const QString &path) const;

private:
    void setUpTable(const ThemeManager &theme, const Icons &icons);
    void chooseLeast(int choice);
    void copySelected() const;
    void askWhere();
    QByteArray linesOf(const QList<int> &rows) const;
    void updateCounts();

    models::EventLog &m_log;
    models::EventLogFilter *m_shown;
    QString m_folder;
    std::unique_ptr<Ui::LogPanel> m_ui;
    bool m_follows = true;
};

} // namespace gui
