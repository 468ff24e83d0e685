#pragma once

#include "app/workbench.h"

#include <QTemporaryDir>

#include <memory>

/// The real window for one test function, light, with a folder of its own for whatever it writes.
class WorkbenchFixture
{
public:
    explicit WorkbenchFixture(gui::ThemeManager::Choice theme = gui::ThemeManager::Choice::Light);
    ~WorkbenchFixture();

    /// What the window is opened with: an operator "op", audit files in the folder, 64 MiB for messages.
    app::SessionOptions options;

    /// Shows the window anew, as the next run of the program would, and waits until it is on the screen.
    void open(profiles::SecretStore *secrets = nullptr);
    void close() { m_bench.reset(); }

    app::Workbench &bench() const { return *m_bench; }
    gui::MainWindow &window() const { return m_bench->window(); }
    const gui::Theme &theme() const { return m_theme.theme(); }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    gui::ThemeManager m_theme;
    std::unique_ptr<app::Workbench> m_bench;
};
