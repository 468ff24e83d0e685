#pragma once

#include "client/connectionstate.h"

#include <QTimer>
#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace gui {

class Icons;
class ThemeManager;

/// One line over the packets that says what is wrong with the connection and what to try; not there while all
/// is well. GUI thread.
class TroubleBar : public QWidget
{
    Q_OBJECT

public:
    TroubleBar(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    void setState(const client::ConnectionState &state, const QString &target);
    /// What is shown; empty where nothing is.
    QString text() const;
    /// How long a connection may be silent before the line says what that may mean. Silence is not an error.
    void setSilence(std::chrono::milliseconds silence) { m_silence.setInterval(silence); }

Q_SIGNALS:
    void tryNowRequested();
    /// The certificate's key is not the pinned one: the user wants to see both.
    void keysRequested();
    /// The distributor speaks another dialect than the one that is set.
    void dialectRequested(protocol::Dialect dialect);

private:
    void say(const QString &text, bool isBad);
    void dress();
    void offer(const client::ConnectionState &state);

    const ThemeManager &m_theme;
    const Icons &m_icons;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_tryNow;
    QPushButton *m_keys;
    std::array<QPushButton *, 2> m_dialects;
    QList<protocol::Dialect> m_proposals; ///< of the buttons
    QTimer m_silence;
    QString m_target;
    bool m_isBad = false;
};

} // namespace gui
