#include "stage.h"

#include "gui/packets/packettable.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

Stage::Stage(gui::ThemeManager::Choice theme)
    : m_fixture(theme)
{
    m_fixture.options.operatorName = QStringLiteral("ann");
}

void Stage::open(QSize size)
{
    m_fixture.open();
    window().resize(size);
    QCoreApplication::processEvents();
}

void Stage::openDemo(QSize size)
{
    open(size);
    m_fixture.bench().startDemo();
    waitFor("messages", [this] { return session().store().totals().received > 300; });
    waitFor("requests", [this] { return session().requests().openCount() > 3; });
    wait(std::chrono::seconds(12)); // for rates over ten seconds, and their lines
}

void Stage::connectTo(const client::ConnectionSettings &settings)
{
    m_fixture.bench().connectTo(settings);
}

void Stage::waitFor(const char *what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("no %s after a minute", what);
}

void Stage::wait(std::chrono::milliseconds time)
{
    QTest::qWait(int(time.count()));
}

void Stage::press(int key, Qt::KeyboardModifiers modifiers)
{
    window().activateWindow();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void Stage::click(QWidget &widget)
{
    click(widget, widget.rect().center());
}

void Stage::click(QWidget &widget, QPoint place)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
}

void Stage::type(QWidget &field, const QString &text)
{
    field.setFocus();
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (&line != &lines.first())
            QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClicks(&field, line);
    }
    QCoreApplication::processEvents();
}

QPixmap Stage::picture(QWidget &widget)
{
    wait(std::chrono::milliseconds(300)); // what is painted a little later, such as figures
    return widget.grab();
}
