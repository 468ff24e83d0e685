#pragma once

#include "client/connectiontest.h"
#include "gui/theme/icons.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace gui {

class ThemeManager;

/// The steps of a test of a connection in one line, as far as it got; under it what the last of them found or
/// may mean, and, where they are asked for, the certificates that the peer showed. Hidden until the first
/// test. GUI thread.
class ConnectionTestPanel : public QWidget
{
    Q_OBJECT

public:
    ConnectionTestPanel(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);
    /// A test that runs goes on to its end, unseen, so that no frame is cut.
    ~ConnectionTestPanel() override;

    /// Clock and limits of tests of connections; the machine's own unless set.
    void setEnvironment(client::Environment environment) { m_environment = std::move(environment); }

    /// Ends the test before. `feed` may be empty.
    void start(const client::ConnectionSettings &settings, const QByteArray &feed);
    void stop();
    bool isRunning() const;
    /// Says why there is no test.
    void say(const QString &text);
    /// Nothing was tested; hides it.
    void clear();
    /// The settings are others now than those that were tested.
    void setOutdated(bool outdated);
    /// Whether the key of the peer may be taken as a pin with a button.
    void setMayPin(bool mayPin);

Q_SIGNALS:
    /// isRunning() changed.
    void runningChanged();
    void pinChosen(const QByteArray &pin);

private:
    struct StepLabels
    {
        QLabel *arrow = nullptr;
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
    };

    void refresh();
    void show(const client::TestStep &step, const StepLabels &labels);
    QPixmap picture(client::TestStep::Status status) const;
    QColor color(client::TestStep::Status status) const;
    void leave();
    void recolor();

    const ThemeManager &m_theme;
    Icons m_icons;
    client::Environment m_environment;
    client::ConnectionTest *m_test = nullptr; ///< the last one, over or not
    QLabel *m_title;
    std::vector<StepLabels> m_steps;
    QToolButton *m_close;
    QLabel *m_found;
    QPushButton *m_showChain;
    QPushButton *m_pin;
    QPlainTextEdit *m_chain;
    bool m_isOutdated = false;
    bool m_mayPin = false;
};

} // namespace gui
