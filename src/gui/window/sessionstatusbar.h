#pragma once

#include "client/connectionstate.h"
#include "gui/window/sessionfigures.h"

#include <QPointer>
#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace gui {

class FigurePopup;
class Icons;
class MemoryGauge;
class StatusCounter;
class ThemeManager;

/// State, rates and counters of one session. A click on a figure explains it. GUI thread.
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
    /// Says that not all is stored, and the filter that decides; empty: all is.
    void setCapture(const QString &filter);
    /// Where space is short, rates and the memory text go.
    void setCompact(bool compact);

    QString stateText() const;
    /// The popup that is open; null where none is.
    FigurePopup *popup() const;

Q_SIGNALS:
    void budgetChosen(qint64 bytes);
    /// A click on what setCapture() says.
    void captureRequested();

private:
    enum class Side { Left, Right };
    QHBoxLayout *addRow(Side side);
    QWidget *separator();
    StatusCounter *addCounter(QHBoxLayout *row, Figure figure);
    void explain(Figure figure, const QWidget &anchor);
    void setAlert(bool alert);

    const ThemeManager &m_theme;
    const Icons &m_icons;
    QLabel *m_glyph;
    QLabel *m_state;
    QLabel *m_who;
    QLabel *m_heartbeat;
    StatusCounter *m_rate = nullptr;
    QLabel *m_dropGlyph;
    StatusCounter *m_capture = nullptr;
    StatusCounter *m_received = nullptr;
    StatusCounter *m_shown = nullptr;
    StatusCounter *m_filtered = nullptr;
    StatusCounter *m_evicted = nullptr;
    StatusCounter *m_dropped = nullptr;
    MemoryGauge *m_gauge;
    QLabel *m_memory;
    SessionFigures m_figures;
    QPointer<FigurePopup> m_popup;
    client::ConnectionState m_shownState;
    QString m_target;
    bool m_isAlert = false;
};

} // namespace gui
