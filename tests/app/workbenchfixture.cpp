#include "workbenchfixture.h"

#include "support/guitest.h"

#include <QApplication>

WorkbenchFixture::WorkbenchFixture(gui::ThemeManager::Choice theme)
    : m_settings(m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_theme(theme)
{
    support::failOnWarnings();
    m_theme.apply(*qApp);
    options.operatorName = QStringLiteral("op");
    options.auditFolder = m_folder.filePath(QStringLiteral("audit"));
    options.memoryBudget = std::make_shared<store::MemoryBudget>(64 * 1024 * 1024);
}

WorkbenchFixture::~WorkbenchFixture() = default;

void WorkbenchFixture::open(profiles::SecretStore *secrets)
{
    m_bench.reset();
    m_bench = std::make_unique<app::Workbench>(m_theme, m_settings, options, secrets);
    m_bench->window().show();
    if (!QTest::qWaitForWindowActive(&m_bench->window()))
        qFatal("the window is not shown");
}
