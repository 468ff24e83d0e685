#pragma once

#include "app/workbenchfixture.h"
#include "gui/window/sessionpage.h"

#include <QTest>

/// The real window, on its demo or without a connection, used with mouse and keys until it shows what is to
/// be a picture. What does not come ends the program: no picture is better than a wrong one.
class Stage
{
public:
    explicit Stage(gui::ThemeManager::Choice theme);

    void open(QSize size);
    /// The same with the demo, once its rates, notifications and requests are there.
    void openDemo(QSize size);
    void connectTo(const client::ConnectionSettings &settings);

    gui::MainWindow &window() { return m_fixture.window(); }
    gui::SessionPage &page() { return m_fixture.bench().current().page(); }
    app::Session &session() { return m_fixture.bench().current().session(); }

    /// Anywhere in the window, or in a dialog over it.
    template <typename Widget>
    Widget &find(const char *name)
    {
        Widget *found = window().findChild<Widget *>(QLatin1String(name));
        return *needed(found, name);
    }
    template <typename Widget>
    Widget &only()
    {
        Widget *found = window().findChild<Widget *>();
        return *needed(found, Widget::staticMetaObject.className());
    }
    void waitFor(const char *what, const std::function<bool()> &condition);
    void wait(std::chrono::milliseconds time);
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void click(QWidget &widget);
    void click(QWidget &widget, QPoint place);
    void type(QWidget &field, const QString &text);

    QPixmap picture(QWidget &widget);

private:
    template <typename T>
    static T *needed(T *found, const char *name)
    {
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    WorkbenchFixture m_fixture;
};
