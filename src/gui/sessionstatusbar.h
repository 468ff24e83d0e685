#pragma once

#include "client/connectionstate.h"

#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace gui {

class Icons;
class MemoryGauge;
class ThemeManager;

/// The figures at the right end of a session's status bar, all of one moment. Received = shown + filtered +
/// evicted + dropped.
struct SessionFigures
{
    quint64 received = 0;
    quint64 shown = 0;
    quint64 filtered = 0;
    quint64 evicted = 0;
    quint64 dropped = 0;
    qint64 memoryUsed = 0;   ///< bytes
    qint64 memoryBudget = 0; ///< bytes
    double messagesPerSecond = 0;
    double bytesPerSecond = 0;
    friend bool operator==(const SessionFigures &, const SessionFigures &) = default;
};

/// State, rates and counters of one session.
class SessionStatusBar : public QStatusBar
{
    Q_OBJECT

public:
    SessionStatusBar(const ThemeManager &theme, const Icons &icons, QWidget *parent = nullptr);

    /// `who`: the user that logs in, shown escaped by the caller; may be empty.
    void setState(const client::ConnectionState &state, const QString &target, const QString &who);
    /// Seconds since the last heartbeat; less than 0: none has come on this connection.
    void setHeartbeatAge(int seconds);
    void setFigures(const SessionFigures &figures);
    /// Where space is short, rates and the memory text go.
    void setCompact(bool compact);

    QString stateText() const;

private:
    struct Counter
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    enum class Side { Left, Right };
    QHBoxLayout *addRow(Side side);
    QWidget *separator();
    Counter addCounter(QHBoxLayout *row, const QString &name, const QString &toolTip);
    void setAlert(bool alert);

    const ThemeManager &m_theme;
    const Icons &m_icons;
    QLabel *m_glyph;
    QLabel *m_state;
    QLabel *m_who;
    QLabel *m_heartbeat;
    QLabel *m_rate;
    QLabel *m_dropGlyph;
    Counter m_received, m_shown, m_filtered, m_evicted, m_dropped;
    MemoryGauge *m_gauge;
    QLabel *m_memory;
    client::ConnectionState m_shownState;
    QString m_target;
    bool m_isAlert = false;
};

} // namespace gui
