#pragma once

#include "gui/window/actionlist.h"
#include "gui/window/sessionpage.h"
#include "support/guitest.h"
#include "workbenchfixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QTest>

#include <memory>

/// The real window as a person finds it, for tests that look at the whole of it.
class WindowFixture
{
public:
    /// Opens it anew; what the settings kept stays until close().
    void open(QSize size = {1440, 900})
    {
        if (!m_bench)
            m_bench = std::make_unique<WorkbenchFixture>();
        m_bench->open();
        window().resize(size);
        QCoreApplication::processEvents();
    }
    /// The same with a connection, to where nothing listens: the window shows what a session has.
    void openConnected(QSize size = {1440, 900})
    {
        open(size);
        connect();
    }
    void connect()
    {
        client::ConnectionSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = 1;
        settings.reconnect = false;
        m_bench->bench().connectTo(settings);
        QCoreApplication::processEvents();
    }
    void close() { m_bench.reset(); }

    app::Workbench &bench() { return m_bench->bench(); }
    gui::MainWindow &window() { return m_bench->window(); }
    gui::SessionPage &page() { return bench().current().page(); }
    app::Session &session() { return bench().current().session(); }

    /// Null where there is none of this text.
    QAction *action(const QString &text)
    {
        const QList<gui::ListedAction> actions = gui::listActions(window(), &page());
        for (const gui::ListedAction &each : actions) {
            if (gui::plainActionText(*each.action) == text)
                return each.action;
        }
        return nullptr;
    }
    QDockWidget *dock(const char *name) { return page().findChild<QDockWidget *>(QLatin1String(name)); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }

private:
    std::unique_ptr<WorkbenchFixture> m_bench;
};
